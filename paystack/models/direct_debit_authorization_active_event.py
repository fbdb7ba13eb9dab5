"""DirectDebitAuthorizationActiveEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DirectDebitAuthorization


class DirectDebitAuthorizationActiveEvent(runtime.WebhookEvent):
    """A direct debit mandate is active."""

    event: Literal["direct_debit.authorization.active"]
    """Name of the event."""

    data: DirectDebitAuthorization
