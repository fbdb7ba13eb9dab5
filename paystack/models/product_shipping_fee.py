"""ProductShippingFee. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class ProductShippingFee(runtime.Model):
    """Fee for shipping a product to a region."""

    region: str | None = None
    """Name of the region."""

    fee: int | None = None
    """Fee, in subunits."""

    currency: Currency | None = None
    """Currency of the fee, as an ISO 4217 code."""
