"""StorefrontChangeResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import PartialStorefront


class StorefrontChangeResponse(runtime.Envelope):
    """A storefront, or only a message."""

    data: PartialStorefront | None = None
    """The storefront, if the API returns one."""
