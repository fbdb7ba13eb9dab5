"""SubaccountSettlementSchedule. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

SubaccountSettlementSchedule: TypeAlias = Literal["AUTO", "WEEKLY", "MONTHLY", "MANUAL"] | str
"""How often a subaccount is settled. `AUTO` means on the next business day."""
