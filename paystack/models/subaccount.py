"""Subaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Metadata, SubaccountSettlementSchedule, Timestamp, WireNumber


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Subaccount(runtime.Model):
    """Business that you share payments with, and its bank account."""

    id: int
    """ID of the subaccount."""

    subaccount_code: str
    """Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`."""

    business_name: str
    """Name of the business."""

    description: str | None = None
    """Description of the subaccount."""

    primary_contact_name: str | None = None
    """Name of the contact person."""

    primary_contact_email: str | None = None
    """Email address of the contact person."""

    primary_contact_phone: str | None = None
    """Phone number of the contact person."""

    percentage_charge: WireNumber
    """Share of each payment that your main account keeps, in percent."""

    settlement_bank: str
    """Bank that the subaccount is settled to."""

    bank: int | None = None
    """ID of the bank at Paystack."""

    bank_id: int | None = None
    """ID of the bank at Paystack, under the name that lists use."""

    account_number: str
    """Account number that the subaccount is settled to."""

    account_name: str | None = None
    """Name of the account holder."""

    currency: Currency | None = None
    """Currency that the subaccount is settled in, as an ISO 4217 code."""

    settlement_schedule: SubaccountSettlementSchedule | None = None
    """How often the subaccount is settled."""

    active: Flag | None = None
    """Whether the subaccount is active."""

    is_verified: Flag | None = None
    """Whether Paystack has verified the subaccount."""

    product: str | None = None
    """Paystack product that the subaccount is used for, such as `collection`."""

    managed_by_integration: int | None = None
    """ID of the integration that manages the subaccount."""

    migrate: Flag | None = None
    """Reserved by Paystack. Usually false."""

    metadata: Metadata | None = None
    """Custom data attached to the subaccount."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the subaccount was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the subaccount was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
