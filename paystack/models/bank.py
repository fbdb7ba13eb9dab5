"""Bank. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import BankType, Currency, Timestamp


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Bank(runtime.Model):
    """Bank or mobile money provider."""

    id: int | None = None
    """ID of the bank."""

    name: str
    """Name of the bank."""

    slug: str
    """Slug of the bank, such as `zenith-bank`."""

    code: str
    """Code of the bank, such as `057`."""

    longcode: str | None = None
    """Long code of the bank. Empty, or the string `null`, if it has none."""

    gateway: str | None = None
    """Gateway that serves the bank. Empty, null, or the string `null`, if it has none."""

    type: BankType | None = None
    """Type of account at the bank."""

    supported_types: list[BankType] | None = None
    """Types of account at the bank, where Paystack lists them."""

    country: str | None = None
    """Country of the bank, such as `Nigeria`."""

    currency: Currency | None = None
    """Currency of the bank, as an ISO 4217 code."""

    pay_with_bank: bool | None = None
    """Whether customers can pay directly from accounts at the bank."""

    supports_transfer: bool | None = None
    """Whether you can transfer money to accounts at the bank."""

    available_for_direct_debit: bool | None = None
    """Whether accounts at the bank can be debited directly."""

    active: bool | None = None
    """Whether the bank is active."""

    is_deleted: bool | None = None
    """Whether the bank was deleted."""

    created_at: Timestamp | None = None
    """When the bank was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the bank was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
