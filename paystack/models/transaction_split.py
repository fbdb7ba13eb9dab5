"""TransactionSplit. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionSplitFormula, TransactionSplitShares


class TransactionSplit(runtime.Model):
    """How a payment is shared between subaccounts. Empty where it is not."""

    id: int | None = None
    """The split's number."""

    name: str | None = None
    """The split's name."""

    split_code: str | None = None
    """The split's code, such as `SPL_98WF13Eb3w`."""

    formula: TransactionSplitFormula | None = None
    """The rule."""

    shares: TransactionSplitShares | None = None
    """What the rule came to for this payment."""
