"""The errors of the workflows. Nothing here decides when they are raised."""

from __future__ import annotations

from paystack.runtime.errors import APIError, NetworkError, NotSupportedError, OutcomeUnknownError
from paystack.runtime.http import HttpInfo, request_id
from paystack.runtime.replies import UnreadableReplyError


def unreadable(http: HttpInfo, why: str) -> UnreadableReplyError:
    """Returns the error for a successful reply that lacks what the caller asked for."""
    return UnreadableReplyError(
        f"The answer ({http.status}) cannot be used: {why}.",
        status=http.status,
        headers=http.headers,
        body=http.body,
        request_id=http.request_id,
        attempts=http.attempts,
    )


def unknown(message: str, reference: str, cause: NetworkError | APIError | HttpInfo) -> OutcomeUnknownError:
    """Returns the error for a write whose outcome is open, with what came back in `cause`, if anything did."""
    error = OutcomeUnknownError(message, reference=reference, attempts=cause.attempts)
    if isinstance(cause, HttpInfo):
        error.status, error.body, error.request_id = cause.status, cause.body, request_id(cause.headers)
    elif isinstance(cause, (APIError, OutcomeUnknownError)):
        error.status, error.body, error.request_id = cause.status, cause.body, cause.request_id
    return error


def cannot_cancel(reference: str) -> NotSupportedError:
    """Returns the error for the attempt to cancel a payment."""
    return NotSupportedError(
        f"Paystack cannot cancel a payment ({reference}). An unpaid payment lapses by itself. A paid one can be "
        "refunded with payments.refund. To be able to withdraw one, use a payment request, which can be archived."
    )
