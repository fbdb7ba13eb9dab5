"""CapitecPayResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CapitecPayPayment


class CapitecPayResponse(runtime.Envelope):
    """Status of a Capitec Pay payment."""

    type: str | None = None
    """Type of response, such as `success`."""

    code: str | None = None
    """Machine-readable code of the response, such as `ok`."""

    data: CapitecPayPayment
