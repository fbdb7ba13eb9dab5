"""TransactionSplitShares. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import TransactionSplitPart, WireNumber


class TransactionSplitShares(runtime.Model):
    """Amount that each party receives from a payment, in subunits."""

    paystack: int | None = None
    """Amount that Paystack receives, in subunits."""

    integration: WireNumber | None = None
    """Amount that your main account receives, in subunits."""

    original_share: int | None = None
    """Amount that your main account would receive before fees, in subunits."""

    fees: WireNumber | None = None
    """Fees that your main account bears, in subunits."""

    subaccounts: list[TransactionSplitPart] | None = None
    """Share of each subaccount."""
