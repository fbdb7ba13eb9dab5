"""Plan. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Timestamp


class Plan(runtime.Model):
    """A plan that a payment subscribes its customer to. Empty where there is none."""

    id: int | None = None
    """The plan's number."""

    name: str | None = None
    """The plan's name."""

    plan_code: str | None = None
    """The plan's code, such as `PLN_gx2wn530m0i3w3m`."""

    description: str | None = None
    """What the plan is for."""

    amount: int | None = None
    """What each interval costs, in subunits."""

    interval: str | None = None
    """How often the customer is charged, such as `monthly`."""

    send_invoices: Flag | None = None

    send_sms: Flag | None = None

    hosted_page: bool | None = None
    """Whether the plan has a page of its own."""

    hosted_page_url: str | None = None
    """The address of that page."""

    hosted_page_summary: str | None = None
    """What that page says."""

    currency: Currency | None = None

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the plan was created."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the plan was last changed."""
