"""PaymentRequestTotals. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CurrencyAmount


class PaymentRequestTotals(runtime.Model):
    """Totals of payment requests in each currency."""

    pending: list[CurrencyAmount] | None = None
    """Total amount still to be paid, in each currency."""

    successful: list[CurrencyAmount] | None = None
    """Total amount paid, in each currency."""

    total: list[CurrencyAmount] | None = None
    """Total amount of all payment requests, in each currency."""
