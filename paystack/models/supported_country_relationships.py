"""SupportedCountryRelationships. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import SupportedCountryCurrencies, SupportedCountryNames


class SupportedCountryRelationships(runtime.Model):
    """What is available in a country."""

    currency: SupportedCountryCurrencies | None = None
    """Currencies."""

    integration_feature: SupportedCountryNames | None = None
    """Features of integrations."""

    integration_type: SupportedCountryNames | None = None
    """Types of integrations."""

    payment_method: SupportedCountryNames | None = None
    """Payment methods."""
