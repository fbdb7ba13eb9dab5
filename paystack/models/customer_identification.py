"""CustomerIdentification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerIdentificationDetails, WireInteger


class CustomerIdentification(runtime.Model):
    """What came of checking who a customer is."""

    customer_id: WireInteger | None = None
    """Paystack's number for the customer, on the wire a number or digits."""

    customer_code: str
    """Paystack's code for the customer, such as `CUS_xnxdt6s1zg1f4nx`."""

    email: str | None = None
    """The customer's email address."""

    identification: CustomerIdentificationDetails | None = None
    """What was checked."""

    reason: str | None = None
    """Why the check failed. Failures only."""
