"""Webhook endpoints for Django, Flask and FastAPI: one module each, which imports its framework.

An adapter hands over the raw body, and never a parsed one; `paystack.webhooks` alone decides whether it is believed.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from paystack.runtime.configuration import secret_key_from
from paystack.runtime.errors import ConfigurationError, SignatureVerificationError
from paystack.webhooks import Event, construct_event

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.api_client import AsyncPaystack, Paystack

Keys: TypeAlias = "Paystack | AsyncPaystack | str | Sequence[str]"
"""What checks signatures: a client, a secret key, or several keys while you change them."""

Handler: TypeAlias = "Callable[[Event], Awaitable[None] | None]"
"""Your function: it is given each event. Paystack delivers the event again if it raises."""

REFUSED = (SignatureVerificationError, ValueError)
"""What `opener` raises for a delivery that is to be answered with 400."""


def opener(keys: Keys) -> Callable[[bytes, str | None], Event]:
    """A function from body and signature to the event.

    Raises `ConfigurationError` for keys that could never be right, so that they show when the application starts.
    """
    if not isinstance(keys, Sequence):
        return keys.webhooks.construct_event
    secrets = [secret_key_from(key) for key in ([keys] if isinstance(keys, str) else keys)]
    if not secrets:
        raise ConfigurationError("No secret key to check the signatures of webhooks with.")
    return lambda body, signature: construct_event(body, signature, secrets)
