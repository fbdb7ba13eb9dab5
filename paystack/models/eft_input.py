"""EftInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class EftInput(TypedDict, total=False):
    """EFT service that the customer pays with, in South Africa."""

    provider: str
    """Provider of the EFT service, such as `ozow`."""
