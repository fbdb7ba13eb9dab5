"""TransferRecipientDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferRecipientDetails(runtime.Model):
    """The account that a transfer is sent to."""

    account_number: str | None = None
    """The account. Null for recipients that are an authorization."""

    account_name: str | None = None
    """The name of the account's owner."""

    bank_code: str | None = None
    """The code of the bank."""

    bank_name: str | None = None
    """The name of the bank."""

    authorization_code: str | None = None
    """The authorization that the money is sent to. Null for bank accounts."""
