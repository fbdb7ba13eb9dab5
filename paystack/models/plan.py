"""Plan. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, EmbeddedSubscription, Flag, JsonValue, PlanInterval, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Plan(runtime.Model):
    """Plan that customers subscribe to."""

    id: int
    """ID of the plan."""

    name: str
    """Name of the plan."""

    plan_code: str
    """Code of the plan, such as `PLN_gx2wn530m0i3w3m`."""

    description: str | None = None
    """Description of the plan."""

    amount: int
    """Amount charged at each interval, in subunits."""

    interval: PlanInterval
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

    currency: Currency
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

    subscriptions: list[EmbeddedSubscription] | None = None
    """Subscriptions to the plan, with the IDs of the customer and the plan. Listed and fetched plans only."""

    subscribers: list[JsonValue] | None = None
    """Customers who subscribe to the plan. Fetched plans only. Paystack does not document the fields."""

    pages: list[JsonValue] | None = None
    """Payment pages of the plan. Listed and fetched plans only. Paystack does not document the fields."""

    total_subscriptions: int | None = None
    """Number of subscriptions to the plan. Listed plans only."""

    active_subscriptions: int | None = None
    """Number of active subscriptions to the plan. Listed plans only."""

    total_subscriptions_revenue: int | None = None
    """Total amount that the subscriptions have brought in, in subunits. Listed plans only."""

    subscriptions_count: int | None = None
    """Number of subscriptions to the plan. Fetched plans only."""

    active_subscriptions_count: int | None = None
    """Number of active subscriptions to the plan. Fetched plans only."""

    subscribers_count: int | None = None
    """Number of customers who subscribe to the plan. Fetched plans only."""

    pages_count: int | None = None
    """Number of payment pages of the plan. Fetched plans only."""

    total_revenue: int | None = None
    """Total amount that the plan has brought in, in subunits. Fetched plans only."""
