"""OrderShipping. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Flag, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class OrderShipping(runtime.Model):
    """Where and how an order is shipped."""

    id: int | None = None
    """ID of the shipment."""

    customer: int | None = None
    """ID of the customer."""

    street_line: str | None = None
    """Street and number."""

    city: str | None = None
    """City."""

    state: str | None = None
    """State or region."""

    country: str | None = None
    """Country."""

    fees: int | None = None
    """Shipping fee, in subunits."""

    delivery_note: str | None = None
    """Note for whoever delivers the order."""

    is_shipped: Flag | None = None
    """Whether the order was shipped."""

    delivery_tracking_link: str | None = None
    """URL where the customer can follow the shipment."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the shipment was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the shipment was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
