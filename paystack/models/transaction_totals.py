"""TransactionTotals. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CurrencyAmount


class TransactionTotals(runtime.Model):
    """What transactions and transfers add up to."""

    total_transactions: int | None = None
    """How many transactions there were."""

    unique_customers: int | None = None
    """How many customers paid."""

    total_volume: int | None = None
    """What the transactions add up to, in subunits, whatever their currency."""

    total_volume_by_currency: list[CurrencyAmount] | None = None
    """What the transactions add up to in each currency."""

    pending_transfers: int | None = None
    """What the transfers under way add up to, in subunits, whatever their currency."""

    pending_transfers_by_currency: list[CurrencyAmount] | None = None
    """What the transfers under way add up to in each currency."""
