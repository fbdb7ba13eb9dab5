"""SupportedCountryAccountNumberPattern. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class SupportedCountryAccountNumberPattern(runtime.Model):
    """How account numbers of a country look."""

    pattern: str | None = None
    """Length of the account number, or a regular expression."""

    exact_match: bool | None = None
    """Whether the account number must match the whole pattern."""
