"""VirtualTerminalPaymentMethodType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

VirtualTerminalPaymentMethodType: TypeAlias = Literal["dedicated_nuban", "paystack_paybill", "mobile_money_ussd"] | str
"""Type of payment method of a virtual terminal: `dedicated_nuban` is a bank account in Nigeria, `paystack_paybill` an M-Pesa paybill in Kenya, `mobile_money_ussd` a USSD code for mobile money in Ghana."""
