"""ResolvedAccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class ResolvedAccount(runtime.Model):
    """Bank account and its holder."""

    account_number: str
    """Account number."""

    account_name: str
    """Name of the account holder."""

    bank_id: int | None = None
    """ID of the bank."""
