"""DedicatedAccountIdentificationStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DedicatedAccountIdentificationStatus: TypeAlias = Literal["success", "failed"] | str
"""Outcome of validating a customer's identity."""
