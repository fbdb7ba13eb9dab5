"""PreauthorizationCaptureResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import PreauthorizationCapture


class PreauthorizationCaptureResponse(runtime.Envelope):
    """A captured amount."""

    data: PreauthorizationCapture
