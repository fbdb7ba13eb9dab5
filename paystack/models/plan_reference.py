"""PlanReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import EmbeddedPlan

PlanReference: TypeAlias = EmbeddedPlan | str | int
"""Plan, or its ID or code."""
