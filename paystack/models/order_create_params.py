"""OrderCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, OrderItemInput, OrderShippingInput


class OrderCreateParams(TypedDict, total=False):
    """Request body of `orders.create`."""

    email: Required[str]
    """Customer's email address."""

    first_name: Required[str]
    """Customer's first name."""

    last_name: Required[str]
    """Customer's last name."""

    phone: Required[str]
    """Customer's phone number."""

    currency: Required[Currency]
    """Currency of the amounts, as an ISO 4217 code."""

    items: Required[list[OrderItemInput]]
    """What is ordered."""

    shipping: Required[OrderShippingInput]
    """Where and how the order is shipped."""

    is_gift: bool
    """Whether the order is a gift."""

    pay_for_me: bool
    """Whether somebody other than the customer is to pay. With true, the API failed with 400 when tested, because it wants data of the receiver that no source describes."""
