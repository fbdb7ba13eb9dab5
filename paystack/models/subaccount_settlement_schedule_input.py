"""SubaccountSettlementScheduleInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubaccountSettlementScheduleInput: TypeAlias = Literal["auto", "weekly", "monthly", "manual"]
"""How often to settle a subaccount. `auto` means T+1, a day after the payment."""
