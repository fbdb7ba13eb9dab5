"""ApplePayUnregisterDomainResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class ApplePayUnregisterDomainResponse(runtime.Envelope):
    """Response to the unregistration of a domain, usually without data."""

    data: dict[str, JsonValue] | None = None
    """Usually missing. Paystack does not document the fields."""
