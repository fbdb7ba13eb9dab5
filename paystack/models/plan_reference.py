"""PlanReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import Plan

PlanReference: TypeAlias = Plan | str | int
"""Plan, or its ID or code."""
