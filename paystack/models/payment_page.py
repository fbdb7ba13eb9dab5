"""PaymentPage. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

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

    id: Optional[int] = None
    """The page's number."""

    slug: Optional[str] = None
    """The last part of the page's address."""

    name: Optional[str] = None
    """The title of the page."""

    description: Optional[str] = None
    """What the page says below its title."""

    amount: Optional[int] = None
    """What the payer pays, in subunits. Null where the payer decides."""

    currency: Optional[Currency] = None
    """The currency of the amount."""

    type: Optional[PaymentPageType] = None
    """What the page sells."""

    plan: Optional[PlanReference] = None
    """The plan that the page subscribes its payers to. Only null has been seen."""

    products: Optional[List[PaymentPageProduct]] = None
    """What the page sells. Single pages only."""

    custom_fields: Optional[List[Dict[str, JsonValue]]] = None
    """What else the page asks for."""

    collect_phone: Optional[bool] = None
    """Whether the page asks for a phone number."""

    redirect_url: Optional[str] = None
    """Where the payer is sent after paying."""

    success_message: Optional[str] = None
    """What the payer reads after paying."""

    notification_email: Optional[str] = None
    """The address that is told of each payment."""

    split_code: Optional[str] = None
    """The split that shares the payments, such as `SPL_98WF13Eb3w`."""

    metadata: Optional[Metadata] = None

    active: Optional[bool] = None
    """Whether the page takes payments."""

    published: Optional[bool] = None
    """Whether the page can be seen."""

    migrate: Optional[bool] = None
    """Reserved by Paystack."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the page was created."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the page was last changed."""
