"""OrderItem. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, Metadata, Timestamp, WireInteger


@runtime.spelled("order_id", also="orderId")
@runtime.spelled("created_at", also="createdAt")
class OrderItem(runtime.Model):
    """Item of an order."""

    order_item_id: int | None = None
    """ID of the item in the order."""

    order_id: int | None = None
    """ID of the order."""

    orderId: int | None = None
    """Same as `order_id`."""

    order: int | None = None
    """ID of the order, under a shorter name."""

    type: str | None = None
    """Type of item, such as `product`."""

    item: int | None = None
    """ID of what was ordered, such as a product."""

    product_id: int | None = None
    """ID of the product."""

    product_level_type: str | None = None
    """Whether the item is a product or a variant of one."""

    name: str | None = None
    """Name of the product."""

    quantity: int | None = None
    """Quantity ordered."""

    amount: WireInteger | None = None
    """Amount of the item when it was ordered, in subunits."""

    current_total_items_price: int | None = None
    """Amount of the item at the current price, in subunits."""

    files: str | None = None
    """Files of the product, as JSON text."""

    product_quantity_sold: int | None = None
    """Quantity of the product sold so far, in all orders."""

    product_success_message: str | None = None
    """Message of the product that is shown to the customer after paying."""

    product_redirect_url: str | None = None
    """URL of the product that the customer is redirected to after paying."""

    product_notification_emails: JsonValue | None = None
    """Email addresses that are notified of each payment for the product. Only null has been observed."""

    storefront_success_message: str | None = None
    """Message of the storefront that is shown to the customer after paying."""

    storefront_redirect_url: str | None = None
    """URL of the storefront that the customer is redirected to after paying."""

    product_expires_in: int | None = runtime.Field(None, alias="IFNULL(p1.expires_in, p2.expires_in)")
    """When the digital product expires. Paystack's description of the API gives the field this name, an expression of its database; it has not been observed."""

    product_metadata: Metadata | None = runtime.Field(None, alias="IFNULL(p1.metadata, p2.metadata)")
    """Custom data attached to the product, as JSON text. Paystack's description of the API gives the field this name, an expression of its database; it has not been observed."""

    created_at: Timestamp | None = None
    """When the item was added."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""
