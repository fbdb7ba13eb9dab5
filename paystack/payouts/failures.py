"""The errors of the workflows. Nothing here decides when they are raised."""

from __future__ import annotations

import re

from paystack.runtime.errors import APIError, NotSupportedError

_ABOUT_THE_BUSINESS = re.compile(r"\bstarter business\b|\bOTP\b", re.IGNORECASE)
"""What Paystack refuses a batch with that it would refuse any other batch with."""


def is_about_the_business(error: APIError) -> bool:
    """Returns whether Paystack refused a batch for a reason that no item of it has."""
    return bool(_ABOUT_THE_BUSINESS.search(error.api_message or ""))


def cannot_cancel(reference: str) -> NotSupportedError:
    """Returns the error for the attempt to cancel a payout."""
    return NotSupportedError(
        f"Paystack cannot cancel a transfer ({reference}). One that waits for its one-time password is abandoned after "
        "30 minutes if nobody enters it. An approval URL, set on the dashboard, can decline a transfer before it is "
        "sent. What has arrived can only be given back by the recipient."
    )
