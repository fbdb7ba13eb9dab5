"""DedicatedAccountRemoveSplitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DedicatedAccountRemoveSplitParams(TypedDict, total=False):
    """Request body of `dedicated_accounts.remove_split`."""

    account_number: Required[str]
    """Account number of the dedicated account."""
