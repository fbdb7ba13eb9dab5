"""TerminalEventDataInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import StringOrInteger


class TerminalEventDataInput(TypedDict, total=False):
    """What an event for a terminal is about."""

    id: Required[int]
    """ID of the payment request (type `invoice`) or of the transaction (type `transaction`)."""

    reference: StringOrInteger
    """The `offline_reference` of the payment request. Only for the type `invoice`."""
