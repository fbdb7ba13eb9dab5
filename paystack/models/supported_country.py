"""SupportedCountry. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, JsonValue, SupportedCountryRelationships


class SupportedCountry(runtime.Model):
    """Country that Paystack supports."""

    id: int
    """ID of the country."""

    name: str
    """Name of the country."""

    iso_code: str
    """ISO 3166-1 alpha-2 code of the country, such as `NG`."""

    default_currency_code: Currency
    """Main currency of the country, as an ISO 4217 code."""

    calling_code: str | None = None
    """International calling code, such as `+234`."""

    active_for_dashboard_onboarding: Flag | None = None
    """Whether businesses of the country can sign up on the dashboard."""

    pilot_mode: Flag | None = None
    """Whether the country is in a pilot."""

    integration_defaults: dict[str, JsonValue] | None = None
    """Defaults of integrations in the country. Often an empty object."""

    relationships: SupportedCountryRelationships | None = None
    """What is available in the country."""
