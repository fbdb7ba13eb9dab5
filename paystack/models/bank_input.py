"""BankInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class BankInput(TypedDict, total=False):
    """Bank account to charge."""

    code: str
    """Code of the bank, such as `057`."""

    account_number: str
    """Customer's bank account number."""

    phone: str
    """Customer's phone number, for banks that ask for it instead of an account number."""

    token: str
    """Token that such a bank sent the customer, as a string of digits."""
