"""Events that Paystack sends to your server: their signature, and their typed form.

Nothing here does I/O: hand in the raw body and the signature header that your web framework received.
"""

from __future__ import annotations

import ipaddress
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from paystack.models.webhook_events import Event as Event
from paystack.runtime.errors import ConfigurationError, SignatureVerificationError
from paystack.runtime.models import UnknownEvent as UnknownEvent
from paystack.runtime.models import WebhookEvent, parse
from paystack.runtime.signatures import SIGNATURE_HEADER as SIGNATURE_HEADER
from paystack.runtime.signatures import is_signature
from paystack.runtime.signatures import sign as signature_of

if TYPE_CHECKING:
    from paystack.runtime.client import AsyncBaseClient, BaseClient

PAYSTACK_IPS = frozenset({"52.31.139.75", "52.49.173.169", "52.214.14.220"})
"""The addresses that Paystack sends events from, test and live alike."""


def construct_event(payload: bytes | str, signature: str | bytes | None, secret: str | Sequence[str]) -> Event:
    """The event in `payload`, once its signature is known to be right.

    Args:
        payload: The raw request body, exactly as it was received.
        signature: The value of the `x-paystack-signature` header.
        secret: The secret key, or several while you change keys.

    Returns:
        The event as the model of its name, such as `ChargeSuccessEvent`; `UnknownEvent` for a name without a model.

    Raises:
        SignatureVerificationError: the signature is missing or wrong. Answer 400 and do nothing.
        ValueError: the signature is right, but the payload is no event in JSON.
        ConfigurationError: there is no secret key to check with.
        TypeError: the payload was parsed already.
    """
    body = _raw(payload)
    verify_signature(body, signature, secret)
    try:
        name = json.loads(body).get("event")
    except (ValueError, AttributeError, RecursionError):
        raise ValueError("The payload is signed, but it is not a JSON object.") from None
    if not isinstance(name, str):
        raise ValueError("The payload is signed, but it does not name its event.")
    event, lenient = parse(_model(name), body)
    event._body, event._lenient = body, lenient
    return cast("Event", event)


def verify_signature(payload: bytes | str, signature: str | bytes | None, secret: str | Sequence[str]) -> None:
    """Raise `SignatureVerificationError` unless `payload` was signed with one of the keys in `secret`."""
    body = _raw(payload)
    secrets = [secret] if isinstance(secret, str) else list(secret or ())
    if not secrets or not all(secrets):
        raise ConfigurationError("No secret key to check the signature with: is its variable set?")
    if not signature:
        raise SignatureVerificationError(f"The request has no {SIGNATURE_HEADER} header: it is not from Paystack.")
    if not is_signature(signature, body, secrets):
        raise SignatureVerificationError(
            "The signature does not match the payload. Was the raw body passed, and the key of the same mode?"
        )


def sign(payload: bytes | str, secret: str) -> str:
    """The signature that Paystack would send with `payload`: HMAC-SHA512 in lower-case hex. For your tests."""
    return signature_of(_raw(payload), secret)


def is_paystack_ip(address: str) -> bool:
    """Whether `address` is one that Paystack sends events from. A signature proves more."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    mapped = getattr(parsed, "ipv4_mapped", None)
    return str(mapped or parsed) in PAYSTACK_IPS


class Webhooks:
    """`client.webhooks`: the functions of this module with the client's key."""

    def __init__(self, client: BaseClient | AsyncBaseClient) -> None:
        self._client = client

    def construct_event(self, payload: bytes | str, signature: str | bytes | None) -> Event:
        """The event in `payload`; see `paystack.webhooks.construct_event`."""
        return construct_event(payload, signature, self._client._secret_key)

    def verify_signature(self, payload: bytes | str, signature: str | bytes | None) -> None:
        """Raise `SignatureVerificationError` unless `payload` was signed with this client's key."""
        verify_signature(payload, signature, self._client._secret_key)


def _raw(payload: bytes | str) -> bytes:
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogateescape")
    if isinstance(payload, (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise TypeError(
        f"pass the raw body (bytes), not a {type(payload).__name__}: a parsed body cannot be checked, "
        "because its bytes are not those that were signed"
    )


def _model(name: str) -> type[WebhookEvent]:
    from paystack import models
    from paystack.models.webhook_events import EVENT_MODELS

    model = EVENT_MODELS.get(name)
    return cast("type[WebhookEvent]", getattr(models, model)) if model else UnknownEvent
