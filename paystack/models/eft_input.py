"""EftInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class EftInput(TypedDict, total=False):
    """The EFT service that the customer pays with, in South Africa."""

    provider: str
    """Who runs the service, such as `ozow`."""
