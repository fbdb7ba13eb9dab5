"""DirectDebitAuthorizationCreatedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BooleanOrString, DirectDebitAuthorization


class DirectDebitAuthorizationCreatedEvent(runtime.WebhookEvent):
    """A customer approved a direct debit mandate."""

    event: Literal["direct_debit.authorization.created"]
    """Name of the event."""

    status: BooleanOrString | None = None
    """True if the event has the form of a response."""

    message: str | None = None
    """Human-readable message if the event has the form of a response."""

    data: DirectDebitAuthorization
