"""PaymentPage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        Flag,
        JsonValue,
        Metadata,
        PaymentPageProduct,
        PaymentPageType,
        PlanReference,
        Timestamp,
    )


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class PaymentPage(runtime.Model):
    """Hosted page that accepts payments from anyone with the link."""

    id: int | None = None
    """ID of the payment page."""

    slug: str | None = None
    """Last part of the URL of the page."""

    name: str | None = None
    """Title of the page."""

    description: str | None = None
    """Text below the title."""

    amount: int | None = None
    """Amount to be paid, in subunits. Null if the customer chooses the amount."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    type: PaymentPageType | None = None
    """Type of page."""

    plan: PlanReference | None = None
    """Plan that the page subscribes customers to, or its ID."""

    products: list[PaymentPageProduct] | None = None
    """Products sold on the page. Fetched pages only."""

    custom_fields: list[dict[str, JsonValue]] | None = None
    """Additional fields that the page asks for. Each is an object with `display_name` and `variable_name`."""

    collect_phone: Flag | None = None
    """Whether the page asks for a phone number."""

    redirect_url: str | None = None
    """URL that the customer is redirected to after paying."""

    success_message: str | None = None
    """Message shown to the customer after paying."""

    notification_email: str | None = None
    """Email address that is notified of each payment."""

    split_code: str | None = None
    """Code of the split to share the payments by, such as `SPL_98WF13Eb3w`."""

    metadata: Metadata | None = None
    """Custom data attached to the page."""

    active: Flag | None = None
    """Whether the page accepts payments."""

    published: Flag | None = None
    """Whether the page is published."""

    migrate: Flag | None = None
    """Reserved by Paystack."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the page was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the page was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
