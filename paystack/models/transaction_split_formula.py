"""TransactionSplitFormula. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import StringOrInteger, TransactionSplitPart


class TransactionSplitFormula(runtime.Model):
    """Rule that a payment is split by."""

    type: str | None = None
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    bearer_type: str | None = None
    """Who bears the transaction fees."""

    bearer_subaccount: StringOrInteger | None = None
    """Subaccount that bears the transaction fees."""

    subaccounts: list[TransactionSplitPart] | None = None
    """Share of each subaccount."""

    integration: int | None = None
    """Share of your main account."""
