"""Which error a failed reply becomes, and which replies leave open what happened.

A status that leaves it open decides alone: a gateway may have cut off a request that then took effect, whatever its
body says. Otherwise Paystack's code decides first; then the HTTP status if it is 401, 403, 404 or 429; then Paystack's
type; and last any other status. Nothing here does I/O or decides about retries.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from datetime import timezone
from typing import Any

from paystack.runtime.errors import (
    APIError,
    AuthenticationError,
    DuplicateReferenceError,
    InsufficientBalanceError,
    NotFoundError,
    PermissionDeniedError,
    ProcessorError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from paystack.runtime.http import Response, rate_limit, request_id
from paystack.runtime.loading import Loading


class UnreadableReplyError(APIError):
    """The reply does not tell what happened: a proxy's page, a cut body, or an answer to another question."""


def is_ambiguous(status: int) -> bool:
    """Returns whether a failure with this HTTP status leaves open if the request took effect.

    501 means that the server cannot do such a thing. 408, 425 and 499 come from gateways that gave up waiting.
    """
    return status in (408, 425, 499) or (status != 501 and not 200 <= status < 500)


def unreadable(call: str, response: Response, why: str) -> UnreadableReplyError:
    """Returns the error for a reply to `call` that cannot be used, and closes the connection that it came on."""
    if response.discard is not None:
        response.discard()
    return UnreadableReplyError(
        f"{call} answered {response.status} {why}.",
        status=response.status,
        headers=response.headers,
        body=response.body,
        request_id=request_id(response.headers),
    )


_BY_CODE: dict[str, type[APIError]] = {
    "invalid_key": AuthenticationError,
    "duplicate_reference": DuplicateReferenceError,
    "duplicate_transfer_reference": DuplicateReferenceError,
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

_DUPLICATES = re.compile(r"Duplicate reference\(s\) found:?(.*)", re.DOTALL)
"""What a batch is refused with: the text ends in the references that were used before."""

_USED = re.compile(r"Duplicate Transaction Reference$|.*Reference already exists on a transfer", re.IGNORECASE)
"""What a used reference is refused with, which tells it even without a code."""

_BALANCE_TOO_LOW = re.compile(r"Your balance is not enough to fulfill? this request", re.IGNORECASE)
"""What a transfer and a batch are refused with. Paystack is known to spell it both ways, with no code."""

_GENERAL_STEPS = (None, "Try again later", "Ensure that the value(s) you're passing are valid.")
"""The next steps of errors that have none of their own."""

_NEXT_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        _BALANCE_TOO_LOW,
        "Top your balance up, or wait for the next payments into it, and send the same again under the same reference",
    ),
    (
        re.compile(r"third party payouts as a starter business", re.IGNORECASE),
        "Register the business on the dashboard: a starter business can transfer to its own account only, in test "
        "mode too",
    ),
    (
        re.compile(r"(bulk|batch).*\bOTP\b|\bOTP\b.*(bulk|batch)", re.IGNORECASE),
        "Turn the OTP requirement off with transfers.disable_otp, or send each transfer by itself and enter its OTP",
    ),
    (
        re.compile(r"\b(account|recipient)\b.*blacklisted|blacklisted.*\b(account|recipient)\b", re.IGNORECASE),
        "Ask the recipient for another account, or take this one off the blacklist on the dashboard",
    ),
)
"""What to do about a text for which Paystack gives no next step of its own, by what its pages say of transfers."""

_FIELDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(text, re.IGNORECASE), field)
    for text, field in (
        (r"Duplicate (Transaction Reference|reference)|unique reference|in transaction reference", "reference"),
        (r"^Transaction reference (is invalid|not found)|^No preauthorized transaction exists", "reference"),
        (r"^Email|^Invalid Email|^Customer email", "email"),
        (r"^Refund amount cannot be greater than initial amount", "refund_amount"),  # of a dispute
        (r"^Invalid Amount|^Amount|^Refund amount|^Capture amount|balance is not enough", "amount"),
        (r"^(Invalid )?Currency|currency not (supported|allowed)", "currency"),
        (r"^Authorization code|^Invalid authorization code", "authorization_code"),
        (r"^Transaction has been fully reversed", "transaction"),
        (r"^Transaction ID should be numeric", "id"),
        (r"^Transaction ID or reference is invalid", "id_or_reference"),
        (r"^Customer (not found|code|is required)", "customer"),
        (r"^Invalid BVN|^BVN", "bvn"),
        (r"^Invalid bearer type", "bearer_type"),
        (r"^Invalid interval", "interval"),
        (r"^Slug already in use", "slug"),
        (r"^Product with same name", "name"),
        (r"^Product does not exist", "product"),
        (r"^Could not resolve account name|^Account details are invalid", "account_number"),
        (r"^Recipient specified is invalid", "recipient"),
        (r"^Transfer code is invalid", "transfer_code"),
        (r"^The push notification ID", "event_id"),
        (r"^Charge attempted: Incorrect PIN|^Incorrect PIN", "pin"),
    )
)
"""Paystack's texts that are about one argument, from its documentation and from observed replies."""

_FIELD_OF_CODE = {
    "invalid_email_address": "email",
    "duplicate_reference": "reference",
    "duplicate_transfer_reference": "reference",
    "duplicate_slug": "slug",
    "invalid_bank_code": "bank_code",
    "invalid_transfer_recipient": "recipient",
    "refund_amount_exceeds_transaction_amount": "amount",
    "transaction_reversed": "transaction",
}


def error_from(call: str, response: Response) -> APIError:
    """Returns the error for `response`, the failure that answered `call`."""
    reply = _object(response.body)
    code, kind, data = _text(reply.get("code")), _text(reply.get("type")), reply.get("data")
    said = _text(reply.get("message"))
    contradicts = (
        reply.get("status") in (True, "success") and (said or isinstance(data, dict)) and _status_in(data) != "failed"
    )
    if contradicts and 400 <= response.status < 500:
        return unreadable(call, response, "with the body of a success")
    hints = reply.get("meta") or reply.get("metadata")
    hints = hints if isinstance(hints, dict) else {}
    next_step = _text(hints.get("nextStep") or hints.get("next_step"))

    if next_step in _GENERAL_STEPS:
        next_step = next((step for text, step in _NEXT_STEPS if text.search(said or "")), next_step)
    error_type = _error_type(response.status, code, kind, data, said)
    reason = _reason(data, said)
    message = f"{call} answered {response.status}: {said or reason or _describe(response.body)}"
    if said and reason:
        message = f"{message.rstrip('.')}: {reason}"
    limit = rate_limit(response.headers) if error_type is RateLimitError else None
    if limit is not None and limit.limit is not None:
        again = "" if limit.reset is None else f", again in {limit.reset:g} s"
        message += f" (the limit is {limit.limit} requests{again})"
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
    if isinstance(error, DuplicateReferenceError) and (listed := _DUPLICATES.match(said or "")):
        error.references = [text.strip() for text in listed[1].split(",") if text.strip()]
        error.reference = next(iter(error.references), None)
    if isinstance(error, RateLimitError):
        error.retry_after = retry_after(response.headers)
    if isinstance(error, ValidationError):
        error.field = _field(code, said)
    return error


def _field(code: str | None, said: str | None) -> str | None:
    """Returns the argument that Paystack refused, if its code or its text tells."""
    if quoted := _QUOTED_FIELD.match(said or ""):
        return quoted[1]
    if code and (field := _FIELD_OF_CODE.get(code.lower())):
        return field
    return next((field for text, field in _FIELDS if text.search(said or "")), None)


def _reason(data: Any, said: str | None) -> str | None:
    """Returns the reason that stands in `data`, such as a processor's, unless it was said already."""
    if not isinstance(data, dict):
        return None
    reasons = (_text(data.get(name)) for name in ("message", "gateway_response", "verificationMessage"))
    return next((reason for reason in reasons if reason and reason.lower() not in (said or "").lower()), None)


def _status_in(data: Any) -> Any:
    return data.get("status") if isinstance(data, dict) else None


def _error_type(status: int, code: str | None, kind: str | None, data: Any, said: str | None) -> type[APIError]:
    if is_ambiguous(status) or status == 501:
        return ServerError if status >= 500 else APIError
    if by_code := _BY_CODE.get((code or "").lower()):
        return by_code
    # Replies of older endpoints carry no code, and batches are refused with 404 and the code `unknown`.
    if _USED.match(said or "") or _DUPLICATES.match(said or ""):
        return DuplicateReferenceError
    if _BALANCE_TOO_LOW.match(said or "") and status not in (401, 403, 429):
        return InsufficientBalanceError
    if status == 400 and _status_in(data) == "failed":
        return ProcessorError  # a wrong PIN or OTP
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


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Returns the seconds to wait that a 429 with these headers asks for; None if it asks for none.

    `Retry-After` has seconds or a date. Paystack itself documents `x-ratelimit-reset`, in seconds.
    """
    asked = headers.get("retry-after")
    if asked is not None:
        seconds = _seconds(asked)
        seconds = _seconds_until(asked, headers.get("date")) if seconds is None else seconds
        if seconds is not None:
            return seconds
    return _seconds(headers.get("x-ratelimit-reset"))


def _seconds(text: str | None) -> float | None:
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None


def _seconds_until(moment: str, now: str | None) -> float | None:
    """Returns the seconds from `now`, the time of the server if the reply has it, to `moment`, both HTTP dates."""
    then = _http_date(moment)
    if then is None:
        return None
    sent = _http_date(now or "")
    return max(then - (time.time() if sent is None else sent), 0.0)


def _http_date(text: str) -> float | None:
    with Loading():
        from email.utils import parsedate_to_datetime  # not at the top: hardly any reply has such a date

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)).timestamp()
