"""PlanIntervalInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PlanIntervalInput: TypeAlias = Literal["hourly", "daily", "weekly", "monthly", "quarterly", "biannually", "annually"]
"""How often a plan charges its subscribers. `biannually` means every six months."""
