"""PreauthorizationCaptureFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Preauthorization


class PreauthorizationCaptureFailedEvent(runtime.WebhookEvent):
    """A preauthorized amount could not be captured."""

    event: Literal["preauthorization.capture.failed"]
    """The name of the event."""

    data: Preauthorization
