"""AuthorizationCheckResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class AuthorizationCheckResponse(runtime.Envelope):
    """Whether an authorization can be charged."""

    data: dict[str, JsonValue]
    """Details of the check. Paystack does not document the fields."""
