"""RefundAccountDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class RefundAccountDetails(TypedDict, total=False):
    """The bank account that a refund goes to."""

    currency: Required[Currency]
    """The currency of the account, that of the refund."""

    account_number: Required[str]
    """The number of the account."""

    bank_id: Required[str]
    """The bank's number at Paystack, as digits in a string."""
