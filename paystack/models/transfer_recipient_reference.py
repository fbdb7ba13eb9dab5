"""TransferRecipientReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import TransferRecipient

TransferRecipientReference: TypeAlias = TransferRecipient | int | str
"""Transfer recipient, or its ID or code."""
