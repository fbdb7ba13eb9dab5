"""Subaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Metadata, WireNumber


class Subaccount(runtime.Model):
    """Subaccount that a payment is shared with. Empty if there is none."""

    id: int | None = None
    """ID of the subaccount."""

    subaccount_code: str | None = None
    """Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`."""

    business_name: str | None = None
    """Name of the business."""

    description: str | None = None
    """Description of the subaccount."""

    primary_contact_name: str | None = None
    """Name of the contact person."""

    primary_contact_email: str | None = None
    """Email address of the contact person."""

    primary_contact_phone: str | None = None
    """Phone number of the contact person."""

    metadata: Metadata | None = None
    """Custom data attached to the subaccount."""

    percentage_charge: WireNumber | None = None
    """Share of each payment that your main account keeps, in percent."""

    settlement_bank: str | None = None
    """Bank that the subaccount is settled to."""

    account_number: str | None = None
    """Account number that the subaccount is settled to."""

    currency: Currency | None = None
    """Currency that the subaccount is settled in, as an ISO 4217 code."""
