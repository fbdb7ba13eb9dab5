"""OrderShippingInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class OrderShippingInput(TypedDict, total=False):
    """Where and how an order is shipped."""

    street_line: Required[str]
    """Street and number."""

    city: Required[str]
    """City."""

    state: Required[str]
    """State or region."""

    country: Required[str]
    """Country."""

    shipping_fee: Required[int]
    """Shipping fee, in subunits. May be 0."""

    delivery_note: str
    """Note for whoever delivers the order."""
