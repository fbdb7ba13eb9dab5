"""One call's whole policy, once, for both clients: headers, encoding, retries, deadline, parsing.

`exchange` is a generator: it yields `Send` and `Wait`, is sent responses, and returns the parsed reply. Nothing here
does I/O or sleeps; the drivers in `client.py` do. Whether a failed request may be sent again is decided here alone.
"""

from __future__ import annotations

import json
import logging
import math
import random
import re
import time
import uuid
from collections.abc import Generator, Mapping
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlencode

from paystack.runtime.errors import (
    APIError,
    NetworkError,
    OutcomeUnknownError,
    PaystackError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from paystack.runtime.http import HttpInfo, Request, Response, Send, Wait, request_id
from paystack.runtime.options import NULL, RequestOptions, Settings, as_timeout
from paystack.runtime.replies import UnreadableReplyError, error_from

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope

logger = logging.getLogger("paystack")

E = TypeVar("E", bound="Envelope")

LONGEST_BACKOFF = 8.0
LONGEST_RETRY_AFTER = 60.0
_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_NO_OPTIONS = RequestOptions()


def exchange(request: Request, response_type: type[E], settings: Settings) -> Generator[Send | Wait, Response, E]:
    """Carry `request` out and return its reply as `response_type`, or raise a `PaystackError`."""
    options = request.options or _NO_OPTIONS
    timeout = settings.timeout if options.timeout is None else as_timeout(options.timeout)
    deadline = settings.deadline if options.deadline is None else options.deadline
    max_retries = settings.max_retries if options.max_retries is None else options.max_retries
    body, reference = _body(request)
    url = request.path + _query(request)
    headers = _headers(settings.headers if body is None else settings.body_headers, options)

    started = time.monotonic()
    attempt = 0
    while True:
        attempt += 1
        left = math.inf if deadline is None else deadline - (time.monotonic() - started)
        error: NetworkError | APIError
        if left <= 0:
            error = RequestTimeoutError(f"{_name(request)} found no time left before its deadline.")
            raise _final(request, error, attempt - 1, reference)
        connect, read = min(timeout.connect, left), min(timeout.read, left)
        try:
            response = yield Send(request.method, url, headers, body, connect, read)
            logger.info("%s answered %d", _name(request), response.status)
            reply, lenient = _reply(request, response, response_type)
        except (NetworkError, APIError) as failure:
            error = failure
        else:
            elapsed = time.monotonic() - started
            reply._http = HttpInfo(response.status, response.headers, response.body, attempt, elapsed, lenient)
            if lenient:
                _warn_once(request.operation)
            return reply
        pause = _pause(request, error, attempt)
        left = math.inf if deadline is None else deadline - (time.monotonic() - started)
        if pause is None or attempt > max_retries or pause >= left:
            final = _final(request, error, attempt, reference)
            raise final from (error.__cause__ if final is error else error)
        logger.info("%s failed (%s), next attempt in %.1f s", _name(request), type(error).__name__, pause)
        yield Wait(pause)


_warned: set[str] = set()


def _warn_once(operation: str) -> None:
    """Say that a reply did not fit its model: once for each operation, or a busy service would log little else."""
    if operation not in _warned:
        _warned.add(operation)
        logger.warning("A reply to %s does not fit its model; it was built as received, unchecked.", operation)


def _pause(request: Request, error: PaystackError, attempt: int) -> float | None:
    """Seconds to wait before `request` may be sent again, None if it must not be."""
    backoff: float = min(0.5 * 2.0 ** (attempt - 1), LONGEST_BACKOFF) * random.uniform(0.5, 1)
    if isinstance(error, RateLimitError):
        # A request that was turned away at the door did nothing, whatever it was.
        pause = backoff if error.retry_after is None else error.retry_after
        return pause if pause <= LONGEST_RETRY_AFTER else None
    if isinstance(error, NetworkError) and not error.sent:
        return backoff if error.retryable else None
    if request.retry == "safe" and _ambiguous(error):
        return backoff
    return None


def _ambiguous(error: PaystackError) -> bool:
    """Whether `error` leaves open if the request took effect."""
    if isinstance(error, NetworkError):
        return error.sent
    return isinstance(error, (ServerError, UnreadableReplyError))


def _final(
    request: Request, error: NetworkError | APIError, attempts: int, reference: str | None
) -> NetworkError | APIError:
    """The error that the caller sees. A write whose fate is open is never reported as failed."""
    error.attempts = attempts
    error.reference = reference
    if request.retry == "safe" or not _ambiguous(error):
        return error
    ask = f" Ask for reference {reference!r} before you send it again." if reference else ""
    unknown = OutcomeUnknownError(
        f"{_name(request)} was sent, but whether it took effect is unknown: {error}{ask}",
        reference=reference,
        attempts=attempts,
    )
    if isinstance(error, APIError):
        unknown.status, unknown.body, unknown.request_id = error.status, error.body, error.request_id
    return unknown


def _reply(request: Request, response: Response, response_type: type[E]) -> tuple[E, bool]:
    """The parsed reply and whether it was parsed leniently; raises the `APIError` that a failure stands for."""
    if not 200 <= response.status < 300:
        raise error_from(_name(request), response)
    from paystack.runtime.models import parse

    try:
        reply, lenient = parse(response_type, response.body)
    except ValueError as cause:
        raise UnreadableReplyError(
            f"{_name(request)} answered {response.status} with a body that is not a JSON object.",
            status=response.status,
            headers=response.headers,
            body=response.body,
            request_id=request_id(response.headers),
        ) from cause
    if reply.status in (False, "false"):
        raise error_from(_name(request), response)
    return reply, lenient


def _name(request: Request) -> str:
    return f"{request.method} {request.path}"


def _headers(headers: Mapping[str, str], options: RequestOptions) -> Mapping[str, str]:
    if not options.headers:
        return headers
    for name, value in options.headers.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ValidationError(f"{name!r} is not the name of a header.", field=name)
        if not (isinstance(value, str) and value.isascii() and value.isprintable()):
            raise ValidationError(f"the header {name} must be printable ASCII text.", field=name)
    return {**headers, **{name.lower(): value for name, value in options.headers.items()}}


def _query(request: Request) -> str:
    query = {name: value for name, value in (request.query or {}).items() if value is not None}
    if not query:
        return ""
    try:
        return ("&" if "?" in request.path else "?") + urlencode({name: _text(value) for name, value in query.items()})
    except ValueError as cause:
        raise ValidationError(f"{request.operation}: the query is not valid text: {cause}") from cause


def _body(request: Request) -> tuple[bytes | None, str | None]:
    """The body in bytes, and the reference in it. A request that is recovered by its reference always gets one."""
    if request.body is None:
        return None, None
    fields: Mapping[str, Any] = {name: value for name, value in request.body.items() if value is not None}
    if request.retry == "reference" and not fields.get("reference"):
        fields = {**fields, "reference": uuid.uuid4().hex}
    try:
        text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), default=_json_value, allow_nan=False)
        return text.encode(), fields.get("reference")
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"{request.operation}: an argument cannot be sent as JSON: {cause}") from cause


def _json_value(value: Any) -> Any:
    if value is NULL:
        return None
    if isinstance(value, date):
        return _text(value)
    raise TypeError(f"{type(value).__name__} is not a JSON type")


def _text(value: Any) -> str:
    """`value` as Paystack reads it in a query."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
