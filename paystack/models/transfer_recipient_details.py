"""TransferRecipientDetails. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferRecipientDetails(runtime.Model):
    """Account that transfers are sent to."""

    account_number: str | None = None
    """Account number. Null for recipients of the type `authorization`."""

    account_name: str | None = None
    """Name of the account holder."""

    bank_code: str | None = None
    """Code of the bank."""

    bank_name: str | None = None
    """Name of the bank."""

    authorization_code: str | None = None
    """Code of the authorization that transfers are sent to. Null for bank accounts."""
