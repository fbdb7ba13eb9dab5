"""InvoiceTransactionReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import InvoiceTransaction

InvoiceTransactionReference: TypeAlias = InvoiceTransaction | int
"""Transaction that paid an invoice, or its ID."""
