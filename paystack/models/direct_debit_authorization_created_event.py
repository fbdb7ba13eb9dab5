"""DirectDebitAuthorizationCreatedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BooleanOrString, DirectDebitAuthorization


class DirectDebitAuthorizationCreatedEvent(runtime.WebhookEvent):
    """A customer agreed to a direct debit mandate."""

    event: Literal["direct_debit.authorization.created"]
    """The name of the event."""

    status: BooleanOrString | None = None
    """True, where the event is wrapped like a reply."""

    message: str | None = None
    """A sentence for people, where the event is wrapped like a reply."""

    data: DirectDebitAuthorization
