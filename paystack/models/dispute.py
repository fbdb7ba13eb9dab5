"""Dispute. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

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


class Dispute(runtime.Model):
    """A payment that a customer contests, with what was said and done about it."""

    id: int
    """Paystack's number for the dispute."""

    status: DisputeStatus

    transaction: Transaction | None = None
    """The payment that is contested."""

    transaction_reference: str | None = None
    """The reference of that payment. Only null has been seen in events."""

    category: str | None = None
    """Why the payment is contested."""

    refund_amount: int | None = None
    """What would go back to the customer, in subunits."""

    currency: Currency | None = None
    """The currency of that amount."""

    resolution: str | None = None
    """How the dispute was settled, such as `merchant-accepted`. Null until then."""

    customer: EmbeddedCustomer | None = None
    """Who contests the payment."""

    bin: str | None = None
    """The first six digits of the card."""

    last4: str | None = None
    """The last four digits of the card."""

    evidence: JsonValue | None = None
    """What you handed in, or its number. Only null has been seen in events."""

    attachments: str | None = None
    """The files that belong to the dispute."""

    note: str | None = None
    """A note on the dispute."""

    history: list[DisputeHistory] | None = None
    """Each state that the dispute was in."""

    messages: list[DisputeMessage] | None = None
    """What was said about the dispute."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    due_at: Timestamp | None = Field(default=None, alias="dueAt")
    """When your answer is due."""

    resolved_at: Timestamp | None = Field(default=None, alias="resolvedAt")
    """When the dispute was settled. Null until then."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the dispute was opened."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the dispute was last changed."""
