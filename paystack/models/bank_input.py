"""BankInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class BankInput(TypedDict, total=False):
    """A bank account to charge."""

    code: str
    """The bank's code, such as `057`."""

    account_number: str
    """The customer's account number."""

    phone: str
    """The customer's phone number, for banks that ask for it instead of an account number."""

    token: str
    """The token that such a bank gave the customer, in digits."""
