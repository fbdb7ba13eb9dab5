"""Which error a failed reply becomes.

Paystack's code decides first; then the HTTP status if it is 401, 403, 404, 429 or 5xx; then Paystack's type; and last
any other status. Nothing here does I/O or decides about retries.
"""

from __future__ import annotations

import json
import re
from typing import Any

from paystack.runtime.errors import (
    APIError,
    AuthenticationError,
    DuplicateReferenceError,
    NotFoundError,
    PermissionDeniedError,
    ProcessorError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from paystack.runtime.http import Response, request_id


class UnreadableReplyError(APIError):
    """The status is a success, but the body is not a complete JSON object: a proxy's page, an empty or a cut body."""


_BY_CODE: dict[str, type[APIError]] = {
    "invalid_key": AuthenticationError,
    "duplicate_reference": DuplicateReferenceError,
    "feature_unavailable": PermissionDeniedError,
    "not_found": NotFoundError,
    "customer_not_found": NotFoundError,
    "transaction_not_found": NotFoundError,
}
_BY_TYPE: dict[str, type[APIError]] = {
    "validation_error": ValidationError,
    "processor_error": ProcessorError,
}
_BY_STATUS: dict[int, type[APIError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    422: ValidationError,
    429: RateLimitError,
}

_QUOTED_FIELD = re.compile(r'^"([\w.]+)" ')


def error_from(call: str, response: Response) -> APIError:
    """Returns the error for `response`, the failure that answered `call`."""
    reply = _object(response.body)
    code, kind, data = _text(reply.get("code")), _text(reply.get("type")), reply.get("data")
    said = _text(reply.get("message"))
    hints = reply.get("meta") or reply.get("metadata")
    hints = hints if isinstance(hints, dict) else {}
    next_step = _text(hints.get("nextStep") or hints.get("next_step"))

    error_type = _error_type(response.status, code, kind, data, said)
    message = f"{call} answered {response.status}: {said or _describe(response.body)}"
    if next_step:
        message = f"{message.rstrip('.')}. Next: {next_step}"
    error = error_type(
        message,
        status=response.status,
        code=code,
        type=kind,
        api_message=said,
        next_step=next_step,
        request_id=request_id(response.headers),
        headers=response.headers,
        body=response.body,
        data=data,
        attempts=1,
    )
    if isinstance(error, RateLimitError):
        error.retry_after = _seconds(response.headers.get("retry-after"))
    if isinstance(error, ValidationError) and (field := _QUOTED_FIELD.match(said or "")):
        error.field = field[1]
    return error


def _error_type(status: int, code: str | None, kind: str | None, data: Any, said: str | None) -> type[APIError]:
    if by_code := _BY_CODE.get((code or "").lower()):
        return by_code
    if said == "Duplicate Transaction Reference":  # replies of older endpoints carry no code
        return DuplicateReferenceError
    if status == 400 and isinstance(data, dict) and data.get("status") == "failed":
        return ProcessorError  # a wrong PIN or OTP
    if 500 <= status < 600:
        return ServerError
    if status in (401, 403, 404, 429):
        return _BY_STATUS[status]
    return _BY_TYPE.get(kind or "") or _BY_STATUS.get(status, APIError)


def _object(body: bytes) -> dict[str, Any]:
    try:
        reply = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return reply if isinstance(reply, dict) else {}


def _text(value: Any) -> str | None:
    """Returns `value` without surrounding blanks (some replies end in a no-break space); None if it is not text."""
    return value.strip() or None if isinstance(value, str) else None


def _describe(body: bytes) -> str:
    if not body:
        return "an empty body."
    if body.lstrip()[:1] == b"<":
        return "an HTML page, probably from a proxy or a gateway."
    return "a body that does not look like a Paystack reply."


def _seconds(retry_after: str | None) -> float | None:
    try:
        seconds = float(retry_after or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
