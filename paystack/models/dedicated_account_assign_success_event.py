"""DedicatedAccountAssignSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccountAssignmentResult


class DedicatedAccountAssignSuccessEvent(runtime.WebhookEvent):
    """A dedicated account was assigned to a customer."""

    event: Literal["dedicatedaccount.assign.success"]
    """Name of the event."""

    data: DedicatedAccountAssignmentResult
