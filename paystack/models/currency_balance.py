"""CurrencyBalance. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class CurrencyBalance(runtime.Model):
    """Balance in one currency."""

    currency: Currency
    """Currency of the balance, as an ISO 4217 code."""

    balance: int
    """Balance, in subunits."""
