"""Plan. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Timestamp


class Plan(runtime.Model):
    """A plan that a payment subscribes its customer to. Empty where there is none."""

    id: Optional[int] = None
    """The plan's number."""

    name: Optional[str] = None
    """The plan's name."""

    plan_code: Optional[str] = None
    """The plan's code, such as `PLN_gx2wn530m0i3w3m`."""

    description: Optional[str] = None
    """What the plan is for."""

    amount: Optional[int] = None
    """What each interval costs, in subunits."""

    interval: Optional[str] = None
    """How often the customer is charged, such as `monthly`."""

    send_invoices: Optional[Flag] = None

    send_sms: Optional[Flag] = None

    hosted_page: Optional[bool] = None
    """Whether the plan has a page of its own."""

    hosted_page_url: Optional[str] = None
    """The address of that page."""

    hosted_page_summary: Optional[str] = None
    """What that page says."""

    currency: Optional[Currency] = None

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the plan was created."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the plan was last changed."""
