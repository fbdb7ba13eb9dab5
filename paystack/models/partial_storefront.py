"""PartialStorefront. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        Flag,
        IntegrationReference,
        JsonValue,
        Metadata,
        StorefrontContact,
        StorefrontStatus,
        StringOrInteger,
        Timestamp,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class PartialStorefront(runtime.Model):
    """Storefront as operations return it that change or find one: usually all of it. Paystack does not document which fields there are."""

    id: int | None = None
    """ID of the storefront."""

    name: str | None = None
    """Name of the storefront."""

    slug: str | None = None
    """Last part of the URL of the storefront, which no other storefront has."""

    status: StorefrontStatus | None = None
    """Status of the storefront. In the live copy of a published storefront it is the number 1."""

    currency: Currency | None = None
    """Currency that customers pay in, as an ISO 4217 code."""

    description: str | None = None
    """Description of the storefront."""

    welcome_message: str | None = None
    """Message shown to visitors."""

    success_message: str | None = None
    """Message shown to the customer after paying."""

    redirect_url: str | None = None
    """URL that the customer is redirected to after paying."""

    delivery_note: StringOrInteger | None = None
    """Whether customers are asked for a delivery note, such as `disabled`. In the live copy of a published storefront it is the number 1."""

    background_color: str | None = None
    """Background color of the page, such as `#FFAD00`."""

    shippable: Flag | None = None
    """Whether the storefront ships goods."""

    digital_product_expiry: int | None = None
    """When digital products expire. Paystack does not document the unit. Usually null."""

    contacts: list[StorefrontContact] | None = None
    """How customers can reach you."""

    social_media: list[JsonValue] | None = None
    """Links to social media. Only an empty list has been observed."""

    shipping_fees: list[JsonValue] | None = None
    """Shipping fees. Only an empty list has been observed."""

    products: list[JsonValue] | None = None
    """Products of the storefront. Only an empty list has been observed; call `storefronts.list_products`."""

    product_count: int | None = None
    """Number of products. Verified slugs only."""

    orders_count: int | None = None
    """Number of orders. Lists only."""

    revenue: JsonValue | None = None
    """Revenue of the storefront. Lists only. Only null has been observed."""

    metadata: Metadata | None = None
    """Custom data attached to the storefront."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: IntegrationReference | None = None
    """ID of your Paystack integration, or your business as customers see it, when a slug is verified."""

    created_at: Timestamp | None = None
    """When the storefront was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the storefront was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
