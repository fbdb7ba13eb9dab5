"""PaymentRequestFinalizeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestFinalizeParams(TypedDict, total=False):
    """What `payment_requests.finalize` takes."""

    send_notification: bool
    """Whether the customer is sent a message about it."""
