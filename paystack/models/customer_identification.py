"""CustomerIdentification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerIdentificationDetails, WireInteger


class CustomerIdentification(runtime.Model):
    """What came of checking who a customer is."""

    customer_id: Optional[WireInteger] = None
    """Paystack's number for the customer, on the wire a number or digits."""

    customer_code: str
    """Paystack's code for the customer, such as `CUS_xnxdt6s1zg1f4nx`."""

    email: Optional[str] = None
    """The customer's email address."""

    identification: Optional[CustomerIdentificationDetails] = None
    """What was checked."""

    reason: Optional[str] = None
    """Why the check failed. Failures only."""
