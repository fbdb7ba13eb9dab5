"""CustomerIdentificationDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class CustomerIdentificationDetails(runtime.Model):
    """What a customer's identity was checked with. Digits in the middle are hidden."""

    country: str | None = None
    """The country, as two letters."""

    type: str | None = None
    """What was checked, such as `bank_account`."""

    bvn: str | None = None
    """The bank verification number, partly hidden."""

    account_number: str | None = None
    """The bank account, partly hidden."""

    bank_code: str | None = None
    """The code of the bank."""
