"""Split. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import SplitSubaccount


class Split(runtime.Model):
    """Rule that payments are shared by."""

    type: str | None = None
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    bearer_type: str | None = None
    """Who bears the transaction fees."""

    subaccounts: list[SplitSubaccount] | None = None
    """Subaccounts and their shares."""
