"""BankTransferInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import DateOrTime


class BankTransferInput(TypedDict, total=False):
    """Bank transfer to an account created for this payment. The object may be empty."""

    account_expires_at: DateOrTime
    """When the account expires: between 15 minutes and 8 hours from now. Defaults to 8 hours."""
