"""InvoiceTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, TransactionStatus, WireInteger


class InvoiceTransaction(runtime.Model):
    """Transaction that paid an invoice, with few fields. Empty if there is none."""

    id: int | None = None
    """ID of the transaction, an integer of up to 64 bits."""

    reference: str | None = None
    """Reference of the transaction. Verify the payment with it."""

    status: TransactionStatus | None = None
    """Status of the transaction."""

    amount: WireInteger | None = None
    """Amount of the transaction, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""
