"""LoggedEventListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, LoggedEvent


class LoggedEventListResponse(runtime.Envelope):
    """A page of webhook events from the log."""

    data: list[LoggedEvent]
    """Events on this page."""

    meta: ListMeta | None = None
