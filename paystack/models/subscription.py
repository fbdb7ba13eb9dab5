"""Subscription. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Authorization, EmbeddedCustomer, JsonValue, Plan, SubscriptionStatus, Timestamp


class Subscription(runtime.Model):
    """A customer's agreement to pay for a plan at each interval. Empty where an invoice does not tell it."""

    id: Optional[int] = None
    """Paystack's number for the subscription."""

    subscription_code: Optional[str] = None
    """Paystack's code for the subscription, such as `SUB_vsyqdmlzble3uii`."""

    status: Optional[SubscriptionStatus] = None
    """Whether it goes on."""

    amount: Optional[int] = None
    """What each interval costs, in subunits."""

    quantity: Optional[int] = None
    """How many times the plan is subscribed to."""

    plan: Optional[Plan] = None
    """The plan."""

    customer: Optional[EmbeddedCustomer] = None
    """Who pays."""

    authorization: Optional[Authorization] = None
    """The instrument that is charged."""

    email_token: Optional[str] = None
    """What has to be passed, with the code, to disable or enable the subscription."""

    cron_expression: Optional[str] = None
    """When the customer is charged, as a cron expression."""

    next_payment_date: Optional[Timestamp] = None
    """When the customer is charged next."""

    start: Optional[int] = None
    """When the subscription begins, in seconds since 1970."""

    open_invoice: Optional[str] = None
    """The code of an invoice that is not paid yet. Mostly null."""

    invoices: Optional[List[JsonValue]] = None
    """The invoices of the subscription."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the subscription was created."""
