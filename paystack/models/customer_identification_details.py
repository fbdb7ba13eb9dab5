"""CustomerIdentificationDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class CustomerIdentificationDetails(runtime.Model):
    """Details that a customer's identity was validated with, partly masked."""

    country: str | None = None
    """Country, as an ISO 3166-1 alpha-2 code."""

    type: str | None = None
    """Type of identification, such as `bank_account`."""

    value: str | None = None
    """Number that was validated, such as a Bank Verification Number, partly masked."""

    bvn: str | None = None
    """Bank Verification Number, partly masked."""

    account_number: str | None = None
    """Bank account number, partly masked."""

    bank_code: str | None = None
    """Code of the bank."""
