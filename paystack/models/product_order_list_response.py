"""ProductOrderListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import OrderListMeta, ProductOrder


class ProductOrderListResponse(runtime.Envelope):
    """Orders of a product."""

    data: list[ProductOrder]
    """Orders of the product."""

    meta: OrderListMeta | None = None
