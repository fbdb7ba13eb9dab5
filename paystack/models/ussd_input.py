"""UssdInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import UssdType


class UssdInput(TypedDict, total=False):
    """USSD service that the customer pays with."""

    type: UssdType
    """USSD code of the customer's bank."""
