"""TransactionTotals. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CurrencyAmount


class TransactionTotals(runtime.Model):
    """Totals of transactions and transfers."""

    total_transactions: int | None = None
    """Number of transactions."""

    unique_customers: int | None = None
    """Number of customers who paid."""

    total_volume: int | None = None
    """Total amount of transactions, in subunits, regardless of currency."""

    total_volume_by_currency: list[CurrencyAmount] | None = None
    """Total amount of transactions in each currency."""

    pending_transfers: int | None = None
    """Total amount of pending transfers, in subunits, regardless of currency."""

    pending_transfers_by_currency: list[CurrencyAmount] | None = None
    """Total amount of pending transfers in each currency."""
