"""TransactionSplitFormula. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import StringOrInteger, TransactionSplitPart


class TransactionSplitFormula(runtime.Model):
    """The rule by which a payment is shared."""

    type: Optional[str] = None
    """Whether shares are a `percentage` or a `flat` amount."""

    bearer_type: Optional[str] = None
    """Who bears the fees."""

    bearer_subaccount: Optional[StringOrInteger] = None
    """The subaccount that bears them."""

    subaccounts: Optional[List[TransactionSplitPart]] = None
    """What each subaccount gets."""

    integration: Optional[int] = None
    """What your main account gets."""
