"""TransactionLog. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, JsonValue, TransactionLogEntry


class TransactionLog(runtime.Model):
    """Customer's steps on the checkout page."""

    start_time: int | None = None
    """When the customer opened the page, as a Unix timestamp in seconds."""

    time_spent: int | None = None
    """Time that the customer took, in seconds."""

    attempts: int | None = None
    """Number of payment attempts."""

    authentication: str | None = None
    """How the customer was authenticated."""

    errors: int | None = None
    """Number of errors."""

    success: bool | None = None
    """Whether the payment succeeded."""

    mobile: bool | None = None
    """Whether the customer used a mobile device."""

    channel: Channel | None = None
    """Channel that the customer paid through."""

    input: list[JsonValue] | None = None
    """Customer's input. Only an empty list has been observed."""

    history: list[TransactionLogEntry] | None = None
    """Steps, oldest first."""
