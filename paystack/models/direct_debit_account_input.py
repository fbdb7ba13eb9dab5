"""DirectDebitAccountInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DirectDebitAccountInput(TypedDict, total=False):
    """Bank account to debit."""

    number: Required[str]
    """Account number, as a string of digits."""

    bank_code: Required[str]
    """Code of the bank, such as `058`."""
