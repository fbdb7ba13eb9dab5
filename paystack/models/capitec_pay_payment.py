"""CapitecPayPayment. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CapitecPayStatus


class CapitecPayPayment(runtime.Model):
    """Payment that the customer approves in the app of Capitec Bank."""

    status: CapitecPayStatus
    """Status of the payment."""
