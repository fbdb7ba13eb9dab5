"""RefundAccountDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class RefundAccountDetails(TypedDict, total=False):
    """Bank account to send the refund to."""

    currency: Required[Currency]
    """Currency of the account, as an ISO 4217 code. It must match the currency of the refund."""

    account_number: Required[str]
    """Customer's bank account number."""

    bank_id: Required[str]
    """ID of the bank at Paystack, as a string of digits."""
