"""DedicatedAccountListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccount, ListMeta


class DedicatedAccountListResponse(runtime.Envelope):
    """A page of dedicated accounts."""

    data: list[DedicatedAccount]
    """Dedicated accounts on this page."""

    meta: ListMeta | None = None
