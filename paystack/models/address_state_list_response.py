"""AddressStateListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import AddressState


class AddressStateListResponse(runtime.Envelope):
    """States of a country."""

    data: list[AddressState]
    """States of the country."""
