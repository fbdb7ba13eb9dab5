"""BankTransferRejection. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedCustomer, RejectedBankTransfer


class BankTransferRejection(runtime.Model):
    """A customer's bank transfer that was not accepted."""

    bank_transfer: RejectedBankTransfer | None = None
    """The transfer and why it was rejected."""

    customer: EmbeddedCustomer | None = None
    """Who sent the money."""
