"""TransactionSplit. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionSplitFormula, TransactionSplitShares


class TransactionSplit(runtime.Model):
    """How a payment is shared between subaccounts. Empty where it is not."""

    id: Optional[int] = None
    """The split's number."""

    name: Optional[str] = None
    """The split's name."""

    split_code: Optional[str] = None
    """The split's code, such as `SPL_98WF13Eb3w`."""

    formula: Optional[TransactionSplitFormula] = None
    """The rule."""

    shares: Optional[TransactionSplitShares] = None
    """What the rule came to for this payment."""
