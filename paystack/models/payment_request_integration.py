"""PaymentRequestIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class PaymentRequestIntegration(runtime.Model):
    """The business that asks for the payment, as its customers see it."""

    key: Optional[str] = None
    """The public key, for pages that the customer pays on."""

    name: Optional[str] = None
    """The name of the business."""

    logo: Optional[str] = None
    """The address of its logo."""

    allowed_currencies: Optional[List[Currency]] = None
    """The currencies that it takes."""
