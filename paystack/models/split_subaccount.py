"""SplitSubaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Subaccount, WireNumber


class SplitSubaccount(runtime.Model):
    """Subaccount of a split, and its share."""

    subaccount: Subaccount | None = None
    """Subaccount that payments are shared with."""

    share: WireNumber | None = None
    """Share of the subaccount, in percent or in subunits, depending on the type of the split."""
