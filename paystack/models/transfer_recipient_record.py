"""TransferRecipientRecord. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, TransferRecipientType


class TransferRecipientRecord(runtime.Model):
    """Transfer recipient of a batch that was refused, as you sent it."""

    type: TransferRecipientType | None = None
    """Type of transfer recipient."""

    name: str | None = None
    """Name of the transfer recipient."""

    description: str | None = None
    """Description of the transfer recipient."""

    account_number: str | None = None
    """Account number."""

    bank_code: str | None = None
    """Code of the bank."""

    currency: Currency | None = None
    """Currency of the account, as an ISO 4217 code."""

    email: str | None = None
    """Email address of the transfer recipient."""
