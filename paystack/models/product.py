"""Product. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        Flag,
        JsonValue,
        Metadata,
        ProductFile,
        ProductShippingFields,
        Timestamp,
        WireInteger,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Product(runtime.Model):
    """Product that you sell on payment pages and in storefronts. In the list of a storefront it has only a few of these fields."""

    id: int
    """ID of the product."""

    product_code: str | None = None
    """Code of the product, such as `PROD_42njdr0si7h1l89`."""

    name: str
    """Name of the product, unique within your integration."""

    description: str | None = None
    """Description of the product."""

    slug: str | None = None
    """Last part of the URL of the product."""

    price: WireInteger
    """Unit price, in subunits."""

    currency: Currency
    """Currency of the price, as an ISO 4217 code."""

    type: str | None = None
    """Type of product, such as `good`."""

    active: Flag | None = None
    """Whether the product can be bought."""

    in_stock: Flag | None = None
    """Whether the product is in stock."""

    unlimited: Flag | None = None
    """Whether the stock is unlimited."""

    quantity: int | None = None
    """Quantity in stock."""

    quantity_sold: int | None = None
    """Quantity sold so far."""

    minimum_orderable: int | None = None
    """Smallest quantity of one order."""

    maximum_orderable: int | None = None
    """Largest quantity of one order. Null if there is no limit."""

    low_stock_alert: Flag | None = None
    """Whether you are warned when the stock is low. Lists have a number."""

    stock_threshold: int | None = None
    """Quantity at which the stock is low."""

    is_shippable: Flag | None = None
    """Whether the product is shipped to the customer."""

    shipping_fields: ProductShippingFields | None = None
    """What the customer is asked for the shipment, and what it costs."""

    files: list[ProductFile] | None = None
    """Files of the product, such as its pictures."""

    file_path: str | None = None
    """URL of the file that a digital product consists of."""

    image_path: str | None = None
    """URL of the picture, in older responses."""

    digital_assets: list[JsonValue] | None = None
    """Files that a digital product consists of. Only an empty list has been observed."""

    variants: list[JsonValue] | None = None
    """Variants of the product. Only an empty list has been observed."""

    variant_options: list[JsonValue] | None = None
    """Options that the variants differ in. Only an empty list has been observed."""

    variants_options: list[JsonValue] | None = None
    """Same as `variant_options`, under the name that a new product uses."""

    features: dict[str, JsonValue] | None = None
    """Features of the product. Usually null."""

    expires_in: int | None = None
    """When a digital product expires. Paystack does not document the unit."""

    success_message: str | None = None
    """Message shown to the customer after paying."""

    redirect_url: str | None = None
    """URL that the customer is redirected to after paying."""

    notification_emails: list[str] | None = None
    """Email addresses that are notified of each payment."""

    split_code: str | None = None
    """Code of the split to share the payments by, such as `SPL_98WF13Eb3w`."""

    metadata: Metadata | None = None
    """Custom data attached to the product. Paystack adds `background_color`."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the product was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the product was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""

    deleted_at: Timestamp | None = None
    """When the product was deleted. Usually null."""
