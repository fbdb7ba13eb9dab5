"""What the webhook adapters share. There is one module for each of Django, Flask and FastAPI, which imports it.

An adapter passes on the raw body and never a parsed one. It does not check signatures: `paystack.webhooks` does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from paystack.runtime.configuration import secret_key_from
from paystack.runtime.errors import ConfigurationError, SignatureVerificationError
from paystack.runtime.invoking import awaited as awaited
from paystack.runtime.invoking import ran as ran
from paystack.webhooks import Event, construct_event

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.api_client import AsyncPaystack, Paystack

Keys: TypeAlias = "Paystack | AsyncPaystack | str | Sequence[str]"
"""The keys to check signatures with: a client, a secret key, or several keys while you change keys."""

Handler: TypeAlias = "Callable[[Event], Awaitable[None] | None]"
"""Your function, which is called with each event. If it raises, Paystack delivers the event again."""

REFUSED = (SignatureVerificationError, ValueError)
"""What the function from `opener` raises for a delivery that an adapter answers with 400."""


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
