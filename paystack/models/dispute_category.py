"""DisputeCategory. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeCategory: TypeAlias = (
    Literal["authorization", "chargeback", "consumer_dispute", "fraud", "general", "processing_errors"] | str
)
"""Category of a dispute."""
