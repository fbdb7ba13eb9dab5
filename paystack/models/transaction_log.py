"""TransactionLog. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Channel, JsonValue, TransactionLogEntry


class TransactionLog(runtime.Model):
    """What happened on the checkout page."""

    start_time: Optional[int] = None
    """When the customer opened the page, in seconds since 1970."""

    time_spent: Optional[int] = None
    """How long the customer took, in seconds."""

    attempts: Optional[int] = None
    """How often the customer tried to pay."""

    authentication: Optional[str] = None
    """How the customer was authenticated."""

    errors: Optional[int] = None
    """How many errors there were."""

    success: Optional[bool] = None
    """Whether the payment succeeded."""

    mobile: Optional[bool] = None
    """Whether the customer used a phone."""

    channel: Optional[Channel] = None
    """The way the customer paid."""

    input: Optional[List[JsonValue]] = None
    """What the customer typed. Only an empty list has been seen."""

    history: Optional[List[TransactionLogEntry]] = None
    """One entry for each step, oldest first."""
