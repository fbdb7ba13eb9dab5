"""BankTransferRejection. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedCustomer, RejectedBankTransfer


class BankTransferRejection(runtime.Model):
    """A customer's bank transfer that was not accepted."""

    bank_transfer: Optional[RejectedBankTransfer] = None
    """The transfer and why it was rejected."""

    customer: Optional[EmbeddedCustomer] = None
    """Who sent the money."""
