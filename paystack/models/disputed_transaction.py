"""DisputedTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import (
    Transaction,
)

DisputedTransaction: TypeAlias = Transaction | int
"""Disputed transaction, or its ID."""
