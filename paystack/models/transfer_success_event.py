"""TransferSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Transfer


class TransferSuccessEvent(runtime.WebhookEvent):
    """A transfer reached its recipient."""

    event: Literal["transfer.success"]
    """The name of the event."""

    data: Transfer
