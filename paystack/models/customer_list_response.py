"""CustomerListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Customer, ListMeta


class CustomerListResponse(runtime.Envelope):
    """A page of customers."""

    data: list[Customer]
    """Customers on this page, newest first."""

    meta: ListMeta | None = None
