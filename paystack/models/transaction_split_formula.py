"""TransactionSplitFormula. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import StringOrInteger, TransactionSplitPart


class TransactionSplitFormula(runtime.Model):
    """The rule by which a payment is shared."""

    type: str | None = None
    """Whether shares are a `percentage` or a `flat` amount."""

    bearer_type: str | None = None
    """Who bears the fees."""

    bearer_subaccount: StringOrInteger | None = None
    """The subaccount that bears them."""

    subaccounts: list[TransactionSplitPart] | None = None
    """What each subaccount gets."""

    integration: int | None = None
    """What your main account gets."""
