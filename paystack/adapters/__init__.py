"""What the webhook adapters share. There is one module for each of Django, Flask and FastAPI, which imports it.

An adapter passes on the raw body and never a parsed one. It does not check signatures: `paystack.webhooks` does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial, wraps
from typing import TYPE_CHECKING, Any

from paystack.runtime.configuration import secret_key_from
from paystack.runtime.errors import ConfigurationError, InboxError, SignatureVerificationError
from paystack.runtime.invoking import awaited as awaited
from paystack.runtime.invoking import is_asynchronous
from paystack.runtime.invoking import ran as ran
from paystack.runtime.log import logger
from paystack.webhooks import Event, construct_event

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.inbox.inbox import BaseInbox, Inbox

Keys: TypeAlias = "Paystack | AsyncPaystack | str | Sequence[str]"
"""The keys to check signatures with: a client, a secret key, or several keys while you change keys."""

Handler: TypeAlias = "Callable[[Event], Awaitable[None] | None] | Callable[[Event, Any], Awaitable[None] | None]"
"""Your function, which is called with each event. If it raises, Paystack delivers the event again.

With an inbox, it may have a second parameter named `connection`: see `Inbox.handle`.
"""

REFUSED = (SignatureVerificationError, ValueError)
"""What the function from `opener` raises for a delivery that an adapter answers with 400."""


class NotHandled(Exception):
    """The handler returned a response that is not a success, so Paystack delivers the event again.

    Raised through the inbox, so that it rolls back and does not mark the event. `inbox_note` is what the inbox notes.
    """

    def __init__(self, response: Any) -> None:
        super().__init__(f"The handler answered with status {response.status_code}.")
        self.response = response
        self.inbox_note = f"answered with status {response.status_code}"


def check(handler: Handler, inbox: object, method: str) -> None:
    """Raise an error for an inbox or a handler that cannot work, so that it shows when the application starts."""
    if inbox is None:
        return
    if not callable(getattr(inbox, method, None)):
        raise ConfigurationError(f"inbox must be an inbox with the method {method}, not {type(inbox).__name__}.")
    from paystack.inbox.inbox import takes_connection

    takes_connection(handler)


def run_once(inbox: BaseInbox, event: Event, handler: Handler, run: Callable[..., Any]) -> Any:
    """Returns the response of `run`, which calls `handler`, or None if the event was handled before."""
    responses = []
    called: Callable[..., Any] = handler

    @wraps(called)  # it takes a connection if the handler does
    def keep(event: Event, *connection: Any) -> None:
        responses.append(success(run(event, *connection)))

    try:
        inbox.handle(event, keep)
    except NotHandled as refused:
        return refused.response
    return responses[0] if responses else None


async def run_once_async(inbox: Inbox, event: Event, handler: Handler, respond: Callable[[object], Any]) -> Any:
    """The asynchronous `run_once`. `respond` makes a response of what the handler returned, once that was awaited."""
    responses = []

    async def finish(result: object) -> None:
        responses.append(success(respond(await awaited(result))))

    async def keep_async(event: Event, *connection: Any) -> None:
        await finish(called(event, *connection))

    def keep(event: Event, *connection: Any) -> Awaitable[None]:
        return finish(called(event, *connection))

    called: Callable[..., Any] = handler
    keeping: Any = keep_async if is_asynchronous(handler) else keep
    try:
        await inbox.handle_async(event, wraps(called)(keeping))
    except NotHandled as refused:
        return refused.response
    return responses[0] if responses else None


def success(response: Any) -> Any:
    """Returns the response. Raises `NotHandled` if it is not one of success."""
    if not 200 <= response.status_code < 300:
        raise NotHandled(response)
    return response


def unavailable(error: InboxError) -> str:
    """Log that the inbox cannot be used, which nobody would see otherwise, and return the text to answer 503 with."""
    logger.error("A webhook event was answered with 503: %s", error)
    return "The event cannot be handled at this moment."


def opener(keys: Keys) -> Callable[[bytes, str | None], Event]:
    """Returns a function that takes a body and its signature, and returns the event.

    Raises `ConfigurationError` for keys that cannot be right, so that the mistake shows when the application starts.
    """
    if not isinstance(keys, Sequence):
        return keys.webhooks.construct_event
    secrets = [secret_key_from(key) for key in ([keys] if isinstance(keys, str) else keys)]
    if not secrets:
        raise ConfigurationError("No secret key to check webhook signatures with: pass at least one.")
    return lambda body, signature: construct_event(body, signature, secrets)


def name_of(handler: Handler) -> str:
    """Returns the name of a handler: that of a partial's function, and of an object's class."""
    named: Any = handler
    while isinstance(named, partial):
        named = named.func
    return str(getattr(named, "__name__", type(named).__name__))


def take_for_a_plain_function(view: Callable[..., Any]) -> None:
    """Remove the marks of a coroutine function that `functools.wraps` copied from the handler to `view`."""
    for mark in ("_is_coroutine", "_is_coroutine_mark"):
        vars(view).pop(mark, None)
