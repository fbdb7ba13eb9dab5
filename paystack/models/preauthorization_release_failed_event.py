"""PreauthorizationReleaseFailedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Preauthorization


class PreauthorizationReleaseFailedEvent(runtime.WebhookEvent):
    """Releasing a preauthorized amount failed."""

    event: Literal["preauthorization.release.failed"]
    """Name of the event."""

    data: Preauthorization
