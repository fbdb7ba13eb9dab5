"""BalanceLedgerEntry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BalanceLedgerModel, Currency, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class BalanceLedgerEntry(runtime.Model):
    """Change of a balance."""

    id: int | None = None
    """ID of the change."""

    balance: int
    """Balance after the change, in subunits."""

    difference: int
    """Change of the balance, in subunits. Negative where money leaves it, as for refunds."""

    currency: Currency | None = None
    """Currency of the balance, as an ISO 4217 code."""

    reason: str | None = None
    """Reason for the change. Often an empty string."""

    model_responsible: BalanceLedgerModel | None = None
    """Kind of object that changed the balance."""

    model_row: int | None = None
    """ID of the object that changed the balance."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the balance changed."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the change was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
