"""ErrorResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ErrorMeta, ErrorType, JsonValue


class ErrorResponse(runtime.Model):
    """A failure. Older endpoints give only `status` and `message`."""

    status: bool
    """False."""

    message: str
    """What went wrong, for people."""

    type: ErrorType | None = None

    code: str | None = None
    """What went wrong, for programs, such as `duplicate_reference`."""

    meta: ErrorMeta | None = None

    data: JsonValue | None = None
    """What the failure is about, such as the charge that a wrong PIN ended. Mostly left out."""
