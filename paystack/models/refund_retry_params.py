"""RefundRetryParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import RefundAccountDetails


class RefundRetryParams(TypedDict, total=False):
    """What `refunds.retry` takes."""

    refund_account_details: Required[RefundAccountDetails]
    """The customer's bank account."""
