"""EmbeddedSubscription. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationReference,
        CustomerReference,
        Invoice,
        Metadata,
        PlanReference,
        SubscriptionStatus,
        Timestamp,
    )


@runtime.spelled("cancelled_at", also="cancelledAt")
@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class EmbeddedSubscription(runtime.Model):
    """Subscription embedded in a plan, an invoice or an event. It may have only some of these fields, and is empty if an invoice leaves it out."""

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

    plan: PlanReference | None = None
    """Plan that the customer is subscribed to, or its ID."""

    customer: CustomerReference | None = None
    """Customer who pays, or their ID."""

    authorization: AuthorizationReference | None = None
    """Authorization that is charged, or its ID."""

    email_token: str | None = None
    """Token required, with the subscription code, to disable or enable the subscription."""

    cron_expression: str | None = None
    """Schedule of the charges, as a cron expression."""

    easy_cron_id: str | None = None
    """ID of the schedule at Paystack's scheduler, as a string of digits. Usually null."""

    next_payment_date: Timestamp | None = None
    """When the customer is charged next. Null if the subscription is not renewed."""

    start: int | None = None
    """When the subscription begins, as a Unix timestamp in seconds."""

    invoice_limit: int | None = None
    """Number of times that the customer is charged. 0 means until the subscription is disabled."""

    payments_count: int | None = None
    """Number of payments made for the subscription."""

    open_invoice: str | None = None
    """Code of an unpaid invoice. Usually null."""

    most_recent_invoice: Invoice | None = None
    """Invoice of the latest attempt to charge the customer. If the subscription needs attention, its `description` says why the charge failed."""

    invoices: list[Invoice] | None = None
    """Invoices of the subscription."""

    invoices_history: list[Invoice] | None = None
    """Earlier invoices of the subscription."""

    split_code: str | None = None
    """Code of the split that the payment is shared by."""

    metadata: Metadata | None = None
    """Custom data attached to the subscription."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    cancelled_at: Timestamp | None = None
    """When the subscription was cancelled. Usually null."""

    cancelledAt: Timestamp | None = None
    """Same as `cancelled_at`."""

    created_at: Timestamp | None = None
    """When the subscription was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the subscription was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
