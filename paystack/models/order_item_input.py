"""OrderItemInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import OrderItemTypeInput


class OrderItemInput(TypedDict, total=False):
    """Item of an order."""

    item: Required[int]
    """ID of the product."""

    type: Required[OrderItemTypeInput]
    """Type of item."""

    quantity: Required[int]
    """Quantity to order."""

    amount: Required[int]
    """Amount of the item, in subunits."""
