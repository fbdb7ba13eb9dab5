"""DedicatedAccountAssignFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccount


class DedicatedAccountAssignFailedEvent(runtime.WebhookEvent):
    """A customer could not be given a dedicated account."""

    event: Literal["dedicatedaccount.assign.failed"]
    """The name of the event."""

    data: DedicatedAccount
