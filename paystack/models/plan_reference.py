"""PlanReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import Plan

PlanReference: TypeAlias = Union[
    Plan,
    str,
    int,
]
"""A plan, or its number or code."""
