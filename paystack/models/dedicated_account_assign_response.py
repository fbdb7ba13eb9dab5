"""DedicatedAccountAssignResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue


class DedicatedAccountAssignResponse(runtime.Envelope):
    """Start of an assignment."""

    data: dict[str, JsonValue] | None = None
    """Details of the assignment. Usually absent; Paystack does not document the fields."""
