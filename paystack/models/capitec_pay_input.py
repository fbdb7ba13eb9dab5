"""CapitecPayInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class CapitecPayInput(TypedDict, total=False):
    """A Capitec account to charge, in South Africa."""

    identifier_key: str
    """What kind of identifier the value is, such as `CELLPHONE`."""

    identifier_value: str
    """The identifier, in digits."""
