"""DirectDebitAddressInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DirectDebitAddressInput(TypedDict, total=False):
    """Where the owner of a bank account lives."""

    street: Required[str]
    """The house and street."""

    city: Required[str]
    """The city."""

    state: Required[str]
    """The state or region."""
