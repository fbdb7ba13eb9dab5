"""TransferFeesBreakdown. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import TransferFee

TransferFeesBreakdown: TypeAlias = list[TransferFee] | int
"""Breakdown of the fee for a transfer, or one amount, in subunits."""
