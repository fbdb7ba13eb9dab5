"""The errors of the workflows. Nothing here decides when they are raised."""

from __future__ import annotations

from paystack.runtime.errors import NotSupportedError


def cannot_cancel(reference: str) -> NotSupportedError:
    """Returns the error for the attempt to cancel a payment."""
    return NotSupportedError(
        f"Paystack cannot cancel a payment ({reference}). An unpaid payment lapses by itself. A paid one can be "
        "refunded with payments.refund. To be able to withdraw one, use a payment request, which can be archived."
    )
