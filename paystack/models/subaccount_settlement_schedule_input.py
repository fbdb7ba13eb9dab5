"""SubaccountSettlementScheduleInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubaccountSettlementScheduleInput: TypeAlias = Literal["auto", "weekly", "monthly", "manual"]
"""How often to settle a subaccount. `auto` means on the next business day; `manual` means that the money is held until you ask for it."""
