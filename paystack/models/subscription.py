"""Subscription. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, EmbeddedCustomer, JsonValue, Plan, SubscriptionStatus, Timestamp


@runtime.spelled("created_at", also="createdAt")
class Subscription(runtime.Model):
    """Subscription of a customer to a plan. Empty if an invoice leaves it out."""

    id: int | None = None
    """ID of the subscription."""

    subscription_code: str | None = None
    """Code of the subscription, such as `SUB_vsyqdmlzble3uii`."""

    status: SubscriptionStatus | None = None
    """Status of the subscription."""

    amount: int | None = None
    """Amount charged at each interval, in subunits."""

    quantity: int | None = None
    """Number of times that the customer is subscribed to the plan."""

    plan: Plan | None = None
    """Plan that the customer is subscribed to."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    authorization: Authorization | None = None
    """Authorization that is charged."""

    email_token: str | None = None
    """Token required, with the subscription code, to disable or enable the subscription."""

    cron_expression: str | None = None
    """Schedule of the charges, as a cron expression."""

    next_payment_date: Timestamp | None = None
    """When the customer is charged next."""

    start: int | None = None
    """When the subscription begins, as a Unix timestamp in seconds."""

    open_invoice: str | None = None
    """Code of an unpaid invoice. Usually null."""

    invoices: list[JsonValue] | None = None
    """Invoices of the subscription."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the subscription was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""
