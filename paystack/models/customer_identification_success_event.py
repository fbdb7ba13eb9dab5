"""CustomerIdentificationSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerIdentification


class CustomerIdentificationSuccessEvent(runtime.WebhookEvent):
    """A customer's identity was validated."""

    event: Literal["customeridentification.success"]
    """Name of the event."""

    data: CustomerIdentification
