"""BalanceLedgerResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BalanceLedgerEntry, ListMeta


class BalanceLedgerResponse(runtime.Envelope):
    """A page of changes of your balances."""

    data: list[BalanceLedgerEntry]
    """Changes on this page."""

    meta: ListMeta | None = None
