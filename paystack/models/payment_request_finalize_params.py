"""PaymentRequestFinalizeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class PaymentRequestFinalizeParams(TypedDict, total=False):
    """Request body of `payment_requests.finalize`."""

    send_notification: bool
    """Whether to notify the customer."""
