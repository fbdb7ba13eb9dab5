"""VirtualTerminalPaymentMethod. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import VirtualTerminalPaymentMethodType


class VirtualTerminalPaymentMethod(runtime.Model):
    """Way to pay to a virtual terminal."""

    type: VirtualTerminalPaymentMethodType | None = None
    """Type of payment method."""

    account_number: str | None = None
    """What customers pay to. An account number, a paybill number or a USSD code, depending on the type."""

    account_name: str | None = None
    """Account name that the customer's bank shows."""

    bank: str | None = None
    """Name of the bank or mobile money provider."""

    dedicated_nuban_id: int | None = None
    """ID of the bank account, in Nigeria."""

    paystack_paybill_id: int | None = None
    """ID of the paybill, in Kenya."""
