"""BankTransferRejection. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import EmbeddedCustomer, RejectedBankTransfer


class BankTransferRejection(runtime.Model):
    """Rejected bank transfer and its sender."""

    bank_transfer: RejectedBankTransfer | None = None
    """Rejected transfer, with the reason."""

    customer: EmbeddedCustomer | None = None
    """Customer who sent the transfer."""
