"""CustomerIdentification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerIdentificationDetails, WireInteger


class CustomerIdentification(runtime.Model):
    """Outcome of validating a customer's identity."""

    customer_id: WireInteger | None = None
    """ID of the customer. Paystack sends a number or a string of digits."""

    customer_code: str
    """Customer code, such as `CUS_xnxdt6s1zg1f4nx`."""

    email: str | None = None
    """Customer's email address."""

    identification: CustomerIdentificationDetails | None = None
    """Details that were validated."""

    reason: str | None = None
    """Reason for the failure. Failed validations only."""
