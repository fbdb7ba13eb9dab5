"""What a workflow makes of a reply: the values that it reads, and the errors for what is missing or left open.

Nothing here makes calls, or decides when an error is raised.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any, TypeGuard

from paystack.runtime.errors import APIError, NetworkError, NotFoundError, OutcomeUnknownError
from paystack.runtime.http import HttpInfo, request_id
from paystack.runtime.replies import UnreadableReplyError

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope


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


def rows_of(reply: Envelope, why: str) -> list[Any]:
    """Returns the rows in the reply to a list. Raises `UnreadableReplyError`, which says `why`, if there is no list."""
    rows = getattr(reply, "data", None)
    if not isinstance(rows, list):
        raise unreadable(reply.http, why)
    return rows


def unknown(message: str, reference: str, cause: NetworkError | APIError | HttpInfo) -> OutcomeUnknownError:
    """Returns the error for a write whose outcome is open, with what came back in `cause`, if anything did."""
    error = OutcomeUnknownError(message, reference=reference, attempts=cause.attempts)
    if isinstance(cause, HttpInfo):
        error.status, error.body, error.request_id = cause.status, cause.body, request_id(cause.headers)
    elif isinstance(cause, (APIError, OutcomeUnknownError)):
        error.status, error.body, error.request_id = cause.status, cause.body, cause.request_id
    return error


def is_absent(error: NotFoundError) -> bool:
    """Returns whether Paystack said that there is no such thing. An empty 404 is that of a wrong base URL."""
    return error.status is not None and error.api_message is not None


def text_of(row: object, name: str) -> str | None:
    """Returns a text of `row`, None if it is blank or not there."""
    value = getattr(row, name, None)
    return value if isinstance(value, str) and value.strip() else None


def time_of(value: object) -> datetime | None:
    """Returns `value` as a time. In the place of a lost answer, a time can still be the text that was received."""
    if isinstance(value, str):
        with suppress(ValueError):
            value = datetime.fromisoformat(value.replace("Z", "+00:00"))
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=timezone.utc)


def is_amount(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
