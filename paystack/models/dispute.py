"""Dispute. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DisputeHistory,
        DisputeMessage,
        DisputeStatus,
        EmbeddedCustomer,
        JsonValue,
        Timestamp,
        Transaction,
    )


@runtime.spelled("due_at", also="dueAt")
@runtime.spelled("resolved_at", also="resolvedAt")
@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Dispute(runtime.Model):
    """Payment disputed by a customer, with its history and messages."""

    id: int
    """ID of the dispute."""

    status: DisputeStatus
    """Status of the dispute."""

    transaction: Transaction | None = None
    """Transaction that is disputed."""

    transaction_reference: str | None = None
    """Reference of the transaction. Only null has been observed in events."""

    category: str | None = None
    """Category of the dispute."""

    refund_amount: int | None = None
    """Amount to refund if the dispute is accepted, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    resolution: str | None = None
    """How the dispute was resolved, such as `merchant-accepted`. Null until then."""

    customer: EmbeddedCustomer | None = None
    """Customer who disputes the payment."""

    bin: str | None = None
    """First six digits of the card."""

    last4: str | None = None
    """Last four digits of the card."""

    evidence: JsonValue | None = None
    """Evidence that you submitted, or its ID. Only null has been observed in events."""

    attachments: str | None = None
    """Files attached to the dispute."""

    note: str | None = None
    """Note on the dispute."""

    history: list[DisputeHistory] | None = None
    """Statuses that the dispute has had."""

    messages: list[DisputeMessage] | None = None
    """Messages about the dispute."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    due_at: Timestamp | None = None
    """When your response is due."""

    dueAt: Timestamp | None = None
    """Same as `due_at`."""

    resolved_at: Timestamp | None = None
    """When the dispute was resolved. Null until then."""

    resolvedAt: Timestamp | None = None
    """Same as `resolved_at`."""

    created_at: Timestamp | None = None
    """When the dispute was opened."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the dispute was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
