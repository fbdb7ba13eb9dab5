"""SupportedCountryCurrency. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import SupportedCountryBank


class SupportedCountryCurrency(runtime.Model):
    """Details of a currency in a country."""

    bank: SupportedCountryBank | None = None
    """What a bank account in the currency needs."""
