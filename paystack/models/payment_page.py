"""PaymentPage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        JsonValue,
        Metadata,
        PaymentPageProduct,
        PaymentPageType,
        PlanReference,
        Timestamp,
    )


class PaymentPage(runtime.Model):
    """A hosted page that takes payments from anyone who has its link."""

    id: int | None = None
    """The page's number."""

    slug: str | None = None
    """The last part of the page's address."""

    name: str | None = None
    """The title of the page."""

    description: str | None = None
    """What the page says below its title."""

    amount: int | None = None
    """What the payer pays, in subunits. Null where the payer decides."""

    currency: Currency | None = None
    """The currency of the amount."""

    type: PaymentPageType | None = None
    """What the page sells."""

    plan: PlanReference | None = None
    """The plan that the page subscribes its payers to. Only null has been seen."""

    products: list[PaymentPageProduct] | None = None
    """What the page sells. Single pages only."""

    custom_fields: list[dict[str, JsonValue]] | None = None
    """What else the page asks for."""

    collect_phone: bool | None = None
    """Whether the page asks for a phone number."""

    redirect_url: str | None = None
    """Where the payer is sent after paying."""

    success_message: str | None = None
    """What the payer reads after paying."""

    notification_email: str | None = None
    """The address that is told of each payment."""

    split_code: str | None = None
    """The split that shares the payments, such as `SPL_98WF13Eb3w`."""

    metadata: Metadata | None = None

    active: bool | None = None
    """Whether the page takes payments."""

    published: bool | None = None
    """Whether the page can be seen."""

    migrate: bool | None = None
    """Reserved by Paystack."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the page was created."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the page was last changed."""
