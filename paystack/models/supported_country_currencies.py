"""SupportedCountryCurrencies. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import SupportedCountryCurrency


class SupportedCountryCurrencies(runtime.Model):
    """Currencies that are available in a country."""

    type: str | None = None
    """What the names are, `currency`."""

    data: list[str] | None = None
    """Currencies, as ISO 4217 codes."""

    supported_currencies: dict[str, SupportedCountryCurrency] | None = None
    """Details of each currency, by its ISO 4217 code."""
