"""Subaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class Subaccount(runtime.Model):
    """The subaccount that a payment is shared with. Empty where there is none."""

    id: int | None = None
    """The subaccount's number."""

    subaccount_code: str | None = None
    """The subaccount's code, such as `ACCT_4evq2v6x0qxv9e6`."""

    business_name: str | None = None
    """The name of the business."""

    description: str | None = None
    """What the subaccount is for."""

    percentage_charge: float | None = None
    """The share of each payment that your main account keeps, in percent."""

    settlement_bank: str | None = None
    """The bank that the subaccount's share is paid to."""

    account_number: str | None = None
    """The account that the subaccount's share is paid to."""

    currency: Currency | None = None
    """The currency it is paid in."""
