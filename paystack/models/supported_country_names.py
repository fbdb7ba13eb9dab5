"""SupportedCountryNames. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class SupportedCountryNames(runtime.Model):
    """Names of things that are available in a country."""

    type: str | None = None
    """What the names are, such as `payment_method`."""

    data: list[str] | None = None
    """The names."""
