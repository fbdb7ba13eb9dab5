"""DirectDebitAddressInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class DirectDebitAddressInput(TypedDict, total=False):
    """Address of the account holder."""

    street: Required[str]
    """Street and house number."""

    city: Required[str]
    """City."""

    state: Required[str]
    """State or region."""
