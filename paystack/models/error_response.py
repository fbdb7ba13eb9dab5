"""ErrorResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ErrorMeta, ErrorType, JsonValue


class ErrorResponse(runtime.Model):
    """Error response. Older endpoints return only `status` and `message`."""

    status: bool
    """Always false."""

    message: str
    """Human-readable error message."""

    type: ErrorType | None = None
    """Type of error."""

    code: str | None = None
    """Machine-readable error code, such as `duplicate_reference`."""

    meta: ErrorMeta | None = None
    """Hint on how to resolve the error."""

    data: JsonValue | None = None
    """Object that the error concerns, such as a charge that failed after a wrong PIN. Usually absent."""
