"""OrderListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Order, OrderListMeta


class OrderListResponse(runtime.Envelope):
    """A page of orders."""

    data: list[Order]
    """Orders on this page."""

    meta: OrderListMeta | None = None
