"""PreauthorizationReserveSuccessEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Preauthorization


class PreauthorizationReserveSuccessEvent(runtime.WebhookEvent):
    """An amount is held on a customer's card."""

    event: Literal["preauthorization.reserve.success"]
    """The name of the event."""

    data: Preauthorization
