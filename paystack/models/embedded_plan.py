"""EmbeddedPlan. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, PlanInterval, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class EmbeddedPlan(runtime.Model):
    """Plan embedded in a payment, a subscription or an event. It may have only some of these fields, and is empty if there is none."""

    id: int | None = None
    """ID of the plan."""

    name: str | None = None
    """Name of the plan."""

    plan_code: str | None = None
    """Code of the plan, such as `PLN_gx2wn530m0i3w3m`."""

    description: str | None = None
    """Description of the plan."""

    amount: int | None = None
    """Amount charged at each interval, in subunits."""

    interval: PlanInterval | None = None
    """How often the customer is charged, such as `monthly`."""

    invoice_limit: int | None = None
    """Number of times that each subscriber is charged. 0 means until the subscription is disabled."""

    send_invoices: Flag | None = None
    """Whether Paystack sends invoices to the customer."""

    send_sms: Flag | None = None
    """Whether Paystack sends text messages to the customer."""

    hosted_page: Flag | None = None
    """Whether the plan has a hosted page."""

    hosted_page_url: str | None = None
    """URL of the hosted page."""

    hosted_page_summary: str | None = None
    """Summary shown on the hosted page."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    migrate: Flag | None = None
    """Reserved by Paystack. Usually false or null."""

    is_deleted: Flag | None = None
    """Whether the plan is deleted."""

    is_archived: Flag | None = None
    """Whether the plan is archived."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the plan was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the plan was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
