"""TransactionSplitShares. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionSplitPart


class TransactionSplitShares(runtime.Model):
    """What each party gets of a payment, in subunits."""

    paystack: int | None = None
    """What Paystack gets."""

    integration: int | None = None
    """What your main account gets."""

    original_share: int | None = None
    """What your main account would get without fees."""

    subaccounts: list[TransactionSplitPart] | None = None
    """What each subaccount gets."""
