"""Subscription. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, EmbeddedCustomer, JsonValue, Plan, SubscriptionStatus, Timestamp


class Subscription(runtime.Model):
    """A customer's agreement to pay for a plan at each interval. Empty where an invoice does not tell it."""

    id: int | None = None
    """Paystack's number for the subscription."""

    subscription_code: str | None = None
    """Paystack's code for the subscription, such as `SUB_vsyqdmlzble3uii`."""

    status: SubscriptionStatus | None = None
    """Whether it goes on."""

    amount: int | None = None
    """What each interval costs, in subunits."""

    quantity: int | None = None
    """How many times the plan is subscribed to."""

    plan: Plan | None = None
    """The plan."""

    customer: EmbeddedCustomer | None = None
    """Who pays."""

    authorization: Authorization | None = None
    """The instrument that is charged."""

    email_token: str | None = None
    """What has to be passed, with the code, to disable or enable the subscription."""

    cron_expression: str | None = None
    """When the customer is charged, as a cron expression."""

    next_payment_date: Timestamp | None = None
    """When the customer is charged next."""

    start: int | None = None
    """When the subscription begins, in seconds since 1970."""

    open_invoice: str | None = None
    """The code of an invoice that is not paid yet. Mostly null."""

    invoices: list[JsonValue] | None = None
    """The invoices of the subscription."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the subscription was created."""
