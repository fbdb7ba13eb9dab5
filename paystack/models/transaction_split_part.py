"""TransactionSplitPart. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import StringOrInteger, WireNumber


class TransactionSplitPart(runtime.Model):
    """Share of one subaccount."""

    id: int | None = None
    """ID of the subaccount."""

    name: str | None = None
    """Name of the subaccount."""

    subaccount_code: str | None = None
    """Code of the subaccount."""

    share: WireNumber | None = None
    """Share of the subaccount, in percent or in subunits, depending on the type of the split."""

    amount: int | None = None
    """Amount that the subaccount receives, in subunits."""

    original_share: WireNumber | None = None
    """Share of the subaccount before fees, in percent or in subunits, depending on the type of the split."""

    fees: WireNumber | None = None
    """Fees that the subaccount bears, in subunits."""

    integration: StringOrInteger | None = None
    """ID of the Paystack integration of the subaccount."""
