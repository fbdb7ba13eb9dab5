"""BankTransferInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import DateOrTime


class BankTransferInput(TypedDict, total=False):
    """An account number made for this payment, which the customer transfers to. It may be empty."""

    account_expires_at: DateOrTime
    """Until when the account takes the transfer: between 15 minutes and 8 hours from now. Left out, it is 8 hours."""
