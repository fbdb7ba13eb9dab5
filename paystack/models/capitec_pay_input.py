"""CapitecPayInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class CapitecPayInput(TypedDict, total=False):
    """Capitec account to charge, in South Africa."""

    identifier_key: str
    """Type of identifier, such as `CELLPHONE`."""

    identifier_value: str
    """Identifier, as a string of digits."""
