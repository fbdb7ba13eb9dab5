"""DisputeEvidenceParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DateOrTime


class DisputeEvidenceParams(TypedDict, total=False):
    """Request body of `disputes.evidence`."""

    customer_email: Required[str]
    """Customer's email address."""

    customer_name: Required[str]
    """Customer's name."""

    customer_phone: Required[str]
    """Customer's phone number."""

    service_details: Required[str]
    """What the customer paid for."""

    delivery_address: str
    """Address that the goods were delivered to."""

    delivery_date: DateOrTime
    """Day or time when the goods were delivered."""
