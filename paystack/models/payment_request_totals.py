"""PaymentRequestTotals. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CurrencyAmount


class PaymentRequestTotals(runtime.Model):
    """What payment requests add up to, in each currency."""

    pending: list[CurrencyAmount] | None = None
    """What is still to be paid."""

    successful: list[CurrencyAmount] | None = None
    """What was paid."""

    total: list[CurrencyAmount] | None = None
    """What all of them add up to."""
