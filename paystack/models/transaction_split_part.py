"""TransactionSplitPart. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransactionSplitPart(runtime.Model):
    """What one subaccount gets of a payment."""

    id: int | None = None
    """The subaccount's number."""

    name: str | None = None
    """The subaccount's name."""

    subaccount_code: str | None = None
    """The subaccount's code."""

    share: float | None = None
    """Its share, in percent or subunits as the rule says."""

    amount: int | None = None
    """What it gets of this payment, in subunits."""
