"""TransferRecipientDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class TransferRecipientDetails(runtime.Model):
    """The account that a transfer is sent to."""

    account_number: Optional[str] = None
    """The account. Null for recipients that are an authorization."""

    account_name: Optional[str] = None
    """The name of the account's owner."""

    bank_code: Optional[str] = None
    """The code of the bank."""

    bank_name: Optional[str] = None
    """The name of the bank."""

    authorization_code: Optional[str] = None
    """The authorization that the money is sent to. Null for bank accounts."""
