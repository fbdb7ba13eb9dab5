"""PreauthorizationReserveSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Preauthorization


class PreauthorizationReserveSuccessEvent(runtime.WebhookEvent):
    """An amount was placed on hold on a customer's card."""

    event: Literal["preauthorization.reserve.success"]
    """Name of the event."""

    data: Preauthorization
