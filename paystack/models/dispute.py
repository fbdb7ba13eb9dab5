"""Dispute. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

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

    transaction: Optional[Transaction] = None
    """The payment that is contested."""

    transaction_reference: Optional[str] = None
    """The reference of that payment. Only null has been seen in events."""

    category: Optional[str] = None
    """Why the payment is contested."""

    refund_amount: Optional[int] = None
    """What would go back to the customer, in subunits."""

    currency: Optional[Currency] = None
    """The currency of that amount."""

    resolution: Optional[str] = None
    """How the dispute was settled, such as `merchant-accepted`. Null until then."""

    customer: Optional[EmbeddedCustomer] = None
    """Who contests the payment."""

    bin: Optional[str] = None
    """The first six digits of the card."""

    last4: Optional[str] = None
    """The last four digits of the card."""

    evidence: Optional[JsonValue] = None
    """What you handed in, or its number. Only null has been seen in events."""

    attachments: Optional[str] = None
    """The files that belong to the dispute."""

    note: Optional[str] = None
    """A note on the dispute."""

    history: Optional[List[DisputeHistory]] = None
    """Each state that the dispute was in."""

    messages: Optional[List[DisputeMessage]] = None
    """What was said about the dispute."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    due_at: Optional[Timestamp] = Field(default=None, alias="dueAt")
    """When your answer is due."""

    resolved_at: Optional[Timestamp] = Field(default=None, alias="resolvedAt")
    """When the dispute was settled. Null until then."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the dispute was opened."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the dispute was last changed."""
