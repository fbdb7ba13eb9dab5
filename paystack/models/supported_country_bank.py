"""SupportedCountryBank. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, SupportedCountryAccountNumberPattern


class SupportedCountryBank(runtime.Model):
    """What a bank account in a currency of a country needs."""

    bank_type: str | None = None
    """Type of bank account, such as `nuban`."""

    required_fields: list[str] | None = None
    """Fields that are required."""

    branch_code: bool | None = None
    """Whether a branch code is needed."""

    branch_code_type: str | None = None
    """Type of branch code."""

    account_name: bool | None = None
    """Whether the name of the account is needed."""

    account_verification_required: bool | None = None
    """Whether the account must be verified."""

    account_number_label: str | None = None
    """What the account number is called."""

    account_number_pattern: SupportedCountryAccountNumberPattern | None = None
    """How account numbers look."""

    show_account_number_tooltip: bool | None = None
    """Whether the dashboard explains the account number."""

    documents: list[JsonValue] | None = None
    """Documents that are needed. Only an empty list has been observed."""

    notices: list[str] | None = None
    """Notices for the owner of the account."""
