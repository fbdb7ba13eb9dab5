"""DedicatedAccountAddSplitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import StringOrInteger


class DedicatedAccountAddSplitParams(TypedDict, total=False):
    """Request body of `dedicated_accounts.add_split`."""

    account_number: str
    """Account number of the dedicated account. Required in Paystack's OpenAPI description."""

    customer: StringOrInteger
    """Code or ID of the customer who has the account. The code begins with `CUS_`. Required in Paystack's documentation."""

    preferred_bank: str
    """Slug of the bank that holds the customer's account, such as `wema-bank`."""

    subaccount: str
    """Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`."""

    split_code: str
    """Code of the split to share payments by, such as `SPL_98WF13Eb3w`."""
