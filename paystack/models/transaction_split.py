"""TransactionSplit. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionSplitFormula, TransactionSplitShares


class TransactionSplit(runtime.Model):
    """How a payment is split between subaccounts. Empty if it is not split."""

    id: int | None = None
    """ID of the split."""

    name: str | None = None
    """Name of the split."""

    split_code: str | None = None
    """Code of the split, such as `SPL_98WF13Eb3w`."""

    formula: TransactionSplitFormula | None = None
    """Rule that the payment is split by."""

    shares: TransactionSplitShares | None = None
    """Resulting shares of this payment."""
