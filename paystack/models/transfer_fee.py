"""TransferFee. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class TransferFee(runtime.Model):
    """Part of the fee for a transfer."""

    amount: WireInteger | None = None
    """Amount of the fee, in subunits. Paystack sends it as a string of digits."""

    formula: JsonValue | None = None
    """Formula of the fee. Only null has been observed."""

    type: str | None = None
    """Type of fee, such as `paystack`."""
