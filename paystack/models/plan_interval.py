"""PlanInterval. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

PlanInterval: TypeAlias = Literal["hourly", "daily", "weekly", "monthly", "quarterly", "biannually", "annually"] | str
"""How often a plan charges its subscribers. `biannually` means every six months."""
