"""Webhook events: checks their signatures and parses them into typed events.

The functions do no I/O: pass the raw body and the signature header that your web framework received, or, to
`event_from` alone, an event that you asked the API for. `client.webhooks.catch_up` reads Paystack's log of events.
"""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from paystack.runtime.errors import ConfigurationError, SignatureVerificationError
from paystack.runtime.hidden import hidden
from paystack.runtime.loading import Loading
from paystack.runtime.models import UnknownEvent as UnknownEvent
from paystack.runtime.models import WebhookEvent
from paystack.runtime.reading import json_object, received
from paystack.runtime.signatures import SIGNATURE_HEADER as SIGNATURE_HEADER
from paystack.runtime.signatures import is_signature
from paystack.runtime.signatures import sign as signature_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.event_log import CatchUp, Handle, Seen
    from paystack.models import LoggedEventStatusFilter
    from paystack.models.webhook_events import Event as Event
    from paystack.runtime.options import RequestOptions
else:
    # For type checkers, the union of all events. To build that would import every model of an event; the class that all
    # of them inherit from does as well where a program runs: in `Event | None`, `isinstance` and `get_type_hints`.
    Event = WebhookEvent

PAYSTACK_IPS = frozenset({"52.31.139.75", "52.49.173.169", "52.214.14.220"})
"""The IP addresses that Paystack sends events from, in test and in live mode."""


def construct_event(payload: bytes | str, signature: str | bytes | None, secret: str | Sequence[str]) -> Event:
    """Check the signature of `payload`, and return its event.

    Args:
        payload: The raw request body, exactly as received.
        signature: The value of the `x-paystack-signature` header.
        secret: The secret key, or several keys while you change keys.

    Returns:
        The event as the model for its name, such as `ChargeSuccessEvent`, or as `UnknownEvent` if there is none.

    Raises:
        SignatureVerificationError: the signature is missing or wrong. Answer 400 and do nothing.
        ValueError: the signature is right, but the payload is not a JSON event.
        ConfigurationError: there is no secret key to check the signature with.
        TypeError: the payload is not raw bytes or text, for instance because it was already parsed.
    """
    secret = hidden(secret)
    body = _raw(payload)
    verify_signature(body, signature, secret)
    return _event(body, "The payload is signed, but it")


def event_from(payload: Mapping[str, Any] | bytes | str) -> Event:
    """Return the event in `payload`, whose signature nobody checks.

    For events that you asked the API for, as `client.webhook_events.fetch(...)` returns them. Whoever posts to your
    webhook URL can write anything into a body: pass that to `construct_event`, never to this function.

    Args:
        payload: The event as a dict or as JSON text, such as the `event_payload` of a `LoggedEvent`.

    Returns:
        The same event as `construct_event` returned for its delivery, with the same `dedupe_key`.

    Raises:
        ValueError: the payload is not a JSON event.
        TypeError: the payload is neither a dict nor text, for instance because the log has none (None).
    """
    if isinstance(payload, Mapping):
        return _event(json.dumps(dict(payload)).encode(), "The payload")
    if not isinstance(payload, (str, bytes, bytearray, memoryview)):
        raise TypeError(f"pass the event as a dict or as JSON text, not as {type(payload).__name__}")
    return _event(_raw(payload), "The payload")


def verify_signature(payload: bytes | str, signature: str | bytes | None, secret: str | Sequence[str]) -> None:
    """Raise `SignatureVerificationError` unless `payload` was signed with one of the keys in `secret`."""
    secret = hidden(secret)
    body = _raw(payload)
    secrets = [secret] if isinstance(secret, (str, bytes, bytearray)) else list(secret or ())
    for one in secrets:
        if one is not None and not isinstance(one, str):
            raise TypeError(f"pass the secret key as text, not as {type(one).__name__}: 'sk_...', or secret.decode()")
    if not secrets or not all(secrets):
        raise ConfigurationError("No secret key to check the signature with. Is its environment variable set?")
    if not signature:
        raise SignatureVerificationError(f"The request has no {SIGNATURE_HEADER} header, so it is not from Paystack.")
    if not is_signature(signature, body, secrets):
        raise SignatureVerificationError(
            "The signature does not match the payload. Pass the raw body, and the key of the same mode (test or live)."
        )


def sign(payload: bytes | str, secret: str) -> str:
    """Returns the signature that Paystack would send with `payload`, HMAC-SHA512 in lower-case hex. For your tests."""
    if not isinstance(secret, str):
        raise TypeError(f"pass the secret key as text, not as {type(secret).__name__}: 'sk_...', or secret.decode()")
    return signature_of(_raw(payload), secret)


def is_paystack_ip(address: str) -> bool:
    """Returns whether Paystack sends events from `address`. This does not replace checking the signature."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return str(mapped or parsed) in PAYSTACK_IPS


class _Signed:
    """The functions of this module, using a client's key."""

    def __init__(self, client: Paystack | AsyncPaystack) -> None:
        self._holder = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._holder!r})"

    def construct_event(self, payload: bytes | str, signature: str | bytes | None) -> Event:
        """Check the signature of `payload`, and return its event; see `paystack.webhooks.construct_event`."""
        return construct_event(payload, signature, self._holder._secret_key)

    def verify_signature(self, payload: bytes | str, signature: str | bytes | None) -> None:
        """Raise `SignatureVerificationError` unless `payload` was signed with this client's key."""
        verify_signature(payload, signature, self._holder._secret_key)


class Webhooks(_Signed):
    """`client.webhooks`: the functions of this module, using the client's key, and catching up from Paystack's log."""

    def __init__(self, client: Paystack) -> None:
        super().__init__(client)
        self._client = client

    def catch_up(
        self,
        *,
        since: date | datetime,
        handle: Handle,
        seen: Seen | None = None,
        until: date | datetime | None = None,
        status: LoggedEventStatusFilter | None = None,
        request_options: RequestOptions | None = None,
    ) -> CatchUp:
        """Hand the events in Paystack's log to your handler, as if they were delivered again.

        Reads the whole list first, then hands the events over, oldest first, each once however often the log has it.
        An event whose handler raises does not stop the others. Each event that the list shows without its payload
        takes a call of its own.

        Args:
            since: The earliest time of an event: a `datetime` with a time zone, or a `date`, which is that day in UTC.
            handle: Your handler, the same that your webhook view calls: it takes an event, and raises if it did not
                handle it. An event for which it returns "seen" counts as skipped.
            seen: What says whether you have handled an event: a function that takes its `dedupe_key`, or a store to
                look the key up in with `in`, such as a set. If the store has a method `add`, the key of each handled
                event is added. Without it every event is handed over, and your handler must know those that it has
                handled, as it must for deliveries.
            until: The latest time of an event, inclusive. By default there is none.
            status: Only events with this status of delivery, such as `Failed`, which saves calls. `Delivered` only
                says that your server answered 200.
            request_options: Timeout, deadline, retries and headers of each call.

        Returns:
            The `CatchUp`: the keys of the events that were handled, and of those that were skipped.

        Raises:
            CatchUpError: an event was not handled, because its handler raised, the log does not have its payload, or
                a call failed; `result` has all. The others were handled. Call again: it hands over what is missing.
            ValidationError: an argument is wrong (`field` names it); raised before anything is sent.
            PaystackError: the list could not be read, and nothing was handled.
        """
        with Loading():
            from paystack.event_log import catch_up  # not at the top: a webhook view needs none of it
            from paystack.runtime.workflows import run

        return run(catch_up(since, handle, seen, until, status, request_options), self._client)


class AsyncWebhooks(_Signed):
    """The asynchronous `Webhooks`."""

    def __init__(self, client: AsyncPaystack) -> None:
        super().__init__(client)
        self._client = client

    async def catch_up(
        self,
        *,
        since: date | datetime,
        handle: Handle,
        seen: Seen | None = None,
        until: date | datetime | None = None,
        status: LoggedEventStatusFilter | None = None,
        request_options: RequestOptions | None = None,
    ) -> CatchUp:
        """Hand the events in Paystack's log to your handler; see `Webhooks.catch_up`.

        What the functions return is awaited if it is awaitable. A function that does not show that it is `async` runs
        in a thread, as in the FastAPI adapter.
        """
        with Loading():
            from paystack.event_log import catch_up
            from paystack.runtime.workflows import run_async

        return await run_async(catch_up(since, handle, seen, until, status, request_options), self._client)


def _raw(payload: bytes | str) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogateescape")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise TypeError(
        f"pass the raw body (bytes), not a {type(payload).__name__}: a parsed body no longer has the bytes "
        "that were signed"
    )


def _event(body: bytes, subject: str) -> Event:
    """Returns the event in `body`. What is wrong with the body is said of `subject`."""
    try:
        value = json_object(body)
    except ValueError:
        raise ValueError(f"{subject} is not a JSON object.") from None
    name = value.get("event")
    if not isinstance(name, str):
        raise ValueError(f"{subject} does not name its event.")
    event = received(_model(name), value)
    event._body = body
    return cast("Event", event)


def _model(name: str) -> type[WebhookEvent]:
    from paystack import models
    from paystack.models.webhook_events import EVENT_MODELS

    model = EVENT_MODELS.get(name)
    return cast("type[WebhookEvent]", getattr(models, model)) if model else UnknownEvent
