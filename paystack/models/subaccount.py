"""Subaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class Subaccount(runtime.Model):
    """The subaccount that a payment is shared with. Empty where there is none."""

    id: Optional[int] = None
    """The subaccount's number."""

    subaccount_code: Optional[str] = None
    """The subaccount's code, such as `ACCT_4evq2v6x0qxv9e6`."""

    business_name: Optional[str] = None
    """The name of the business."""

    description: Optional[str] = None
    """What the subaccount is for."""

    percentage_charge: Optional[float] = None
    """The share of each payment that your main account keeps, in percent."""

    settlement_bank: Optional[str] = None
    """The bank that the subaccount's share is paid to."""

    account_number: Optional[str] = None
    """The account that the subaccount's share is paid to."""

    currency: Optional[Currency] = None
    """The currency it is paid in."""
