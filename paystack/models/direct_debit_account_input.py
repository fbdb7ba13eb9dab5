"""DirectDebitAccountInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DirectDebitAccountInput(TypedDict, total=False):
    """A bank account to debit."""

    number: Required[str]
    """The account number, in digits."""

    bank_code: Required[str]
    """The bank's code, such as `058`."""
