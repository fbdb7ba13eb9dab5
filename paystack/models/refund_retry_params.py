"""RefundRetryParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import RefundAccountDetails


class RefundRetryParams(TypedDict, total=False):
    """Request body of `refunds.retry`."""

    refund_account_details: Required[RefundAccountDetails]
    """Bank account to send the refund to."""
