"""Settlement. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, SettlementStatus, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Settlement(runtime.Model):
    """Payout of the payments of one day to your bank account, or to that of a subaccount."""

    id: int
    """ID of the settlement."""

    status: SettlementStatus
    """Status of the settlement."""

    currency: Currency
    """Currency of the amounts, as an ISO 4217 code."""

    total_amount: int
    """Amount before deductions, in subunits."""

    effective_amount: int
    """Amount that the bank account receives, in subunits."""

    total_fees: int | None = None
    """Paystack's fees for the payments, in subunits."""

    total_processed: int | None = None
    """Amount that the customers paid, in subunits."""

    deductions: int | None = None
    """Amount deducted, such as for refunds and disputes, in subunits."""

    settlement_date: Timestamp | None = None
    """Day of the settlement."""

    settled_by: str | None = None
    """Who settled the payments. Usually null."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the settlement was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the settlement was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
