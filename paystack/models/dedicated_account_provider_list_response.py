"""DedicatedAccountProviderListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccountProvider


class DedicatedAccountProviderListResponse(runtime.Envelope):
    """Providers of dedicated accounts."""

    data: list[DedicatedAccountProvider]
    """Providers that are available to your integration."""
