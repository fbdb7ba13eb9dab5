"""ApplePayDomainListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ApplePayDomainList, ListMeta


class ApplePayDomainListResponse(runtime.Envelope):
    """Domains that are registered for Apple Pay."""

    data: ApplePayDomainList

    meta: ListMeta | None = None
