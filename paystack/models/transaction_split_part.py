"""TransactionSplitPart. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class TransactionSplitPart(runtime.Model):
    """What one subaccount gets of a payment."""

    id: Optional[int] = None
    """The subaccount's number."""

    name: Optional[str] = None
    """The subaccount's name."""

    subaccount_code: Optional[str] = None
    """The subaccount's code."""

    share: Optional[float] = None
    """Its share, in percent or subunits as the rule says."""

    amount: Optional[int] = None
    """What it gets of this payment, in subunits."""
