"""DedicatedAccountRequeryResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, ListMeta


class DedicatedAccountRequeryResponse(runtime.Envelope):
    """Start of a check for new transfers."""

    data: JsonValue | None = None
    """Usually absent. An empty list has been observed; Paystack's OpenAPI description has an object."""

    meta: ListMeta | None = None
