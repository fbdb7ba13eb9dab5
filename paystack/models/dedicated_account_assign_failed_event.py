"""DedicatedAccountAssignFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccountAssignmentResult


class DedicatedAccountAssignFailedEvent(runtime.WebhookEvent):
    """Assigning a dedicated account to a customer failed."""

    event: Literal["dedicatedaccount.assign.failed"]
    """Name of the event."""

    data: DedicatedAccountAssignmentResult
