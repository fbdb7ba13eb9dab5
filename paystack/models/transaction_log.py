"""TransactionLog. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, JsonValue, TransactionLogEntry


class TransactionLog(runtime.Model):
    """What happened on the checkout page."""

    start_time: int | None = None
    """When the customer opened the page, in seconds since 1970."""

    time_spent: int | None = None
    """How long the customer took, in seconds."""

    attempts: int | None = None
    """How often the customer tried to pay."""

    authentication: str | None = None
    """How the customer was authenticated."""

    errors: int | None = None
    """How many errors there were."""

    success: bool | None = None
    """Whether the payment succeeded."""

    mobile: bool | None = None
    """Whether the customer used a phone."""

    channel: Channel | None = None
    """The way the customer paid."""

    input: list[JsonValue] | None = None
    """What the customer typed. Only an empty list has been seen."""

    history: list[TransactionLogEntry] | None = None
    """One entry for each step, oldest first."""
