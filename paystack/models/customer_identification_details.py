"""CustomerIdentificationDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class CustomerIdentificationDetails(runtime.Model):
    """What a customer's identity was checked with. Digits in the middle are hidden."""

    country: Optional[str] = None
    """The country, as two letters."""

    type: Optional[str] = None
    """What was checked, such as `bank_account`."""

    bvn: Optional[str] = None
    """The bank verification number, partly hidden."""

    account_number: Optional[str] = None
    """The bank account, partly hidden."""

    bank_code: Optional[str] = None
    """The code of the bank."""
