"""CustomerIdentificationFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerIdentification


class CustomerIdentificationFailedEvent(runtime.WebhookEvent):
    """The validation of a customer's identity failed."""

    event: Literal["customeridentification.failed"]
    """Name of the event."""

    data: CustomerIdentification
