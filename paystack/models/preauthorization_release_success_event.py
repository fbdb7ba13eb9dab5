"""PreauthorizationReleaseSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Preauthorization


class PreauthorizationReleaseSuccessEvent(runtime.WebhookEvent):
    """A preauthorized amount was released."""

    event: Literal["preauthorization.release.success"]
    """Name of the event."""

    data: Preauthorization
