"""CurrencyAmount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class CurrencyAmount(runtime.Model):
    """Amount in one currency."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    amount: int | None = None
    """Amount, in subunits."""
