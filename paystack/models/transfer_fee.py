"""TransferFee. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class TransferFee(runtime.Model):
    """One part of the fee for a transfer."""

    amount: Optional[WireInteger] = None
    """How much it is, in subunits. Digits on the wire."""

    formula: Optional[JsonValue] = None
    """How it is worked out. Only null has been seen."""

    type: Optional[str] = None
    """Whose fee it is, such as `paystack`."""
