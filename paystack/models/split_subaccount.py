"""SplitSubaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedSubaccount, WireNumber


class SplitSubaccount(runtime.Model):
    """Share of one subaccount in a split."""

    subaccount: EmbeddedSubaccount | None = None
    """Subaccount that receives the share."""

    share: WireNumber | None = None
    """Share of the subaccount, in percent or in subunits, depending on the type of the split."""
