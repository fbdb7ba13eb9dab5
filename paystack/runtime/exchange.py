"""The policy of a call, written once for both clients: references, retries, recovery, deadline and errors.

`exchange` is a generator: it yields `Send` and `Wait`, is sent responses, and returns the parsed reply. Only this
module decides whether a failed request may be sent again. Nothing here does I/O or sleeps: the clients in `client.py`
do. Nothing here encodes values: `encoding` does.
"""

from __future__ import annotations

import logging
import math
import random
import time
import uuid
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from paystack.runtime import recovery
from paystack.runtime.answers import flaw
from paystack.runtime.encoding import json_body, merged_headers, passed, query_string
from paystack.runtime.errors import (
    APIError,
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    PaystackError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from paystack.runtime.http import HttpInfo, Request, Response, Send, Wait, request_id
from paystack.runtime.log import log_outcome, logger, shown
from paystack.runtime.options import NULL, RequestOptions, Settings, as_timeout
from paystack.runtime.replies import UnreadableReplyError, error_from, is_ambiguous, unreadable

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope

E = TypeVar("E", bound="Envelope")

LONGEST_BACKOFF = 8.0
LONGEST_RETRY_AFTER = 60.0
_NO_OPTIONS = RequestOptions()
_VERIFY = "transactions.verify"


def exchange(request: Request, response_type: type[E], settings: Settings) -> Generator[Send | Wait, Response, E]:
    """Run the call that `request` describes, and return its reply as `response_type`.

    Raises a `PaystackError` if the call fails.
    """
    plan = _Plan(request, settings)
    error: NetworkError | APIError | None = None
    maybe_done = is_renamed = False
    while True:
        if plan.left() <= 0:
            late = RequestTimeoutError(f"{_name(request)} had no time left before its deadline.")
            raise _final(plan, late, maybe_done) from error
        if is_renamed:  # not before: the reference of an error is the one that was sent
            plan.take_new_reference()
        plan.attempts += 1
        try:
            return _reply(plan, (yield plan.send()), response_type)
        except (NetworkError, APIError) as failure:
            error = failure
            if isinstance(failure, NetworkError) and logger.isEnabledFor(logging.INFO):
                said = f"got no answer ({type(failure).__name__})"
                log_outcome(request, said, plan.attempts, time.monotonic() - plan.started)

        # The reference can be taken only by this call if an earlier attempt may have arrived, or if it was made here.
        doubled = isinstance(error, DuplicateReferenceError) and (maybe_done or plan.made_reference)
        lost = request.retry == "reference" and (doubled or _ambiguous(error))
        is_renamed = lost and plan.may_rename and plan.attempts <= plan.max_retries
        if lost and not is_renamed:
            recovered = yield from _recover(plan, response_type, error)
            if recovered is not None:
                return recovered
        maybe_done = maybe_done or lost or (request.retry != "safe" and _ambiguous(error))
        pause = _backoff(plan.attempts) if lost else _pause(request, error, plan.attempts)
        if pause is None or plan.attempts > plan.max_retries or pause >= plan.left():
            final = _final(plan, error, maybe_done)
            raise final from (error.__cause__ if final is error else error)
        if logger.isEnabledFor(logging.INFO):
            logger.info("%s failed (%s), next attempt in %.1f s", shown(request), type(error).__name__, pause)
        yield Wait(pause)


class _Plan:
    """The state of one call: what is sent, its limits, and its attempts so far."""

    def __init__(self, request: Request, settings: Settings) -> None:
        options = request.options or _NO_OPTIONS
        self.request = request
        self.timeout = settings.timeout if options.timeout is None else as_timeout(options.timeout)
        self.max_retries = settings.max_retries if options.max_retries is None else options.max_retries
        self.url = request.path + query_string(request)
        self.fields = _fields(request)
        self.body = json_body(request, request.body if self.fields is None else self.fields)
        self.headers = merged_headers(settings.headers if self.body is None else settings.body_headers, options.headers)
        self.settings = settings
        self.attempts = 0
        self.started = time.monotonic()
        deadline = settings.deadline if options.deadline is None else options.deadline
        self.until = math.inf if deadline is None else self.started + deadline
        self.made_reference = (
            request.retry == "reference"
            and isinstance(request.body, Mapping)
            and self.reference != request.body.get("reference")
        )
        """Whether the reference was made here, so that no other call can have used it."""
        self.may_rename = self.made_reference and request.unrecoverable is not None
        """Whether a new reference is safe: once, if the caller gave none and no money moves."""

    @property
    def reference(self) -> str | None:
        """The reference of the payment: the caller's, or the one made here."""
        return self.fields.get("reference") if self.fields else None

    def left(self) -> float:
        """Returns the seconds until the deadline."""
        return self.until - time.monotonic()

    def take_new_reference(self) -> None:
        """Replace the reference by a new one."""
        self.may_rename = False
        self.fields = {**(self.fields or {}), "reference": uuid.uuid4().hex}
        self.body = json_body(self.request, self.fields)

    def send(self) -> Send:
        """Returns the request as it is to be sent now."""
        request, left = self.request, self.left()
        connect, read = min(self.timeout.connect, left), min(self.timeout.read, left)
        return Send(
            request.method, self.url, self.headers, self.body, connect, read, left, request.operation, self.attempts
        )

    def options(self) -> RequestOptions:
        """Returns the limits and headers of this call, for a lookup that belongs to it.

        The headers may have another key, and with this client's key the lookup would see another account.
        """
        deadline = None if self.until == math.inf else max(self.left(), 0.001)
        headers = self.request.options.headers if self.request.options else None
        return RequestOptions(self.timeout, deadline, self.max_retries, headers)


def _recover(
    plan: _Plan, response_type: type[E], error: NetworkError | APIError
) -> Generator[Send | Wait, Response, E | None]:
    """Look a lost write up by its reference, and return its reply; None if it certainly did not take effect.

    Raises `OutcomeUnknownError` if that cannot be determined, and `DuplicateReferenceError` if the reference belongs to
    a different payment, or to one that has gone further than the lost write could take it.
    """
    request, reference = plan.request, plan.reference
    assert request.recover and reference and plan.fields
    try:
        # If the lost answer cannot be rebuilt, what is found is only inspected, so it is parsed as a transaction.
        find_as = recovery.transaction_model() if request.unrecoverable else response_type
        found = yield from _find(plan, request.recover, reference, find_as)
        whose = found
        if found is not None and recovery.hidden(plan.fields, _data(found)) and request.recover != _VERIFY:
            whose = yield from _find(plan, _VERIFY, reference, recovery.transaction_model())
    except PaystackError as cause:
        raise _unknown(plan, f"{error} Looking it up failed too: {cause}") from error
    if found is None:
        if isinstance(error, DuplicateReferenceError):
            raise _unknown(plan, f"{error} But no payment has that reference.") from error
        return None
    hidden = "it cannot be verified" if whose is None else recovery.hidden(plan.fields, _data(whose))
    if hidden and not plan.made_reference:
        raise _unknown(plan, f"{error} A payment has that reference, but {hidden}.") from error
    different = whose is not None and recovery.difference(plan.fields, _data(whose))
    if different and plan.made_reference:
        raise _unknown(plan, f"{error} What was found differs from it: {different}.") from error
    if different:
        raise DuplicateReferenceError(
            f"{_name(request)}: the reference {reference!r} belongs to another payment: {different}.",
            reference=reference,
            attempts=plan.attempts,
        ) from error
    if request.unrecoverable:
        status = getattr(_data(found), "status", None)
        if status != recovery.UNPAID and plan.made_reference:
            raise _unknown(plan, f"{error} The status of the payment is {status}.") from error
        if status != recovery.UNPAID:
            raise DuplicateReferenceError(
                f"{_name(request)}: the reference {reference!r} was used before, and the status of its payment is "
                f"already {status}. Look it up instead.",
                reference=reference,
                attempts=plan.attempts,
            ) from error
        raise OutcomeUnknownError(
            f"{_name(request)}: the payment {reference!r} was started, but its {request.unrecoverable} was lost. "
            "Nothing was charged: use a new reference to get a new one.",
            reference=reference,
            attempts=plan.attempts,
        ) from error
    logger.info("%s: the answer was lost and recovered by the reference", shown(request))
    http = found.http
    http.recovered, http.attempts, http.elapsed = True, plan.attempts, time.monotonic() - plan.started
    if http.lenient:
        _warn_once(request.operation)
    return cast("E", found)


def _find(
    plan: _Plan, operation: str, reference: str, response_type: type[E]
) -> Generator[Send | Wait, Response, E | None]:
    """Returns what has the reference; None if nothing has it, now and after a short wait."""
    for is_last in (False, True):
        try:
            question = recovery.ask(operation, reference, plan.options())
            return (yield from exchange(question, response_type, plan.settings))
        except APIError as error:
            if not recovery.is_not_found(error):
                raise
        if not is_last:
            yield Wait(min(recovery.WAIT_FOR_REFERENCE, max(plan.left(), 0)))
    return None


def _data(reply: Envelope) -> Any:
    return getattr(reply, "data", None)


_warned: set[str] = set()


def _warn_once(operation: str) -> None:
    """Log that a reply did not fit its model, once for each operation, so that a busy service is not flooded."""
    if operation not in _warned:
        _warned.add(operation)
        logger.warning("A reply to %s does not fit its model; the model was built from it without checks.", operation)


def _backoff(attempts: int) -> float:
    backoff: float = min(0.5 * 2.0 ** (attempts - 1), LONGEST_BACKOFF) * random.uniform(0.5, 1)
    return backoff


def _pause(request: Request, error: PaystackError, attempts: int) -> float | None:
    """Returns the seconds to wait before `request` may be sent again, or None if it must not be."""
    if isinstance(error, RateLimitError):
        # A rate-limited request took no effect, so even a write may be sent again.
        pause = _backoff(attempts) if error.retry_after is None else error.retry_after
        return pause if pause <= LONGEST_RETRY_AFTER else None
    if isinstance(error, NetworkError) and not error.retryable:
        return None
    if isinstance(error, NetworkError) and not error.sent:
        return _backoff(attempts)
    return _backoff(attempts) if request.retry == "safe" and _ambiguous(error) else None


def _ambiguous(error: PaystackError) -> bool:
    """Returns whether `error` leaves open if the request took effect."""
    if isinstance(error, NetworkError):
        return error.sent
    if isinstance(error, UnreadableReplyError):
        return True
    return isinstance(error, APIError) and error.status is not None and is_ambiguous(error.status)


def _final(plan: _Plan, error: NetworkError | APIError, maybe_done: bool) -> NetworkError | APIError:
    """Returns the error that the caller sees. A write whose outcome is open is never reported as failed."""
    error.attempts = plan.attempts
    error.reference = plan.reference or recovery.asked_reference(plan.request)
    return _unknown(plan, str(error), error) if maybe_done and not _is_refusal(error) else error


def _is_refusal(error: PaystackError) -> bool:
    """Returns whether `error` is Paystack's word that the request was refused, and not that of a proxy or a limit."""
    if not isinstance(error, APIError) or isinstance(error, (RateLimitError, ServerError)) or _ambiguous(error):
        return False
    return bool(error.code or error.api_message)


def _unknown(plan: _Plan, why: str, error: PaystackError | None = None) -> OutcomeUnknownError:
    reference = plan.reference
    ask = f"Look up the reference {reference!r}" if reference else "Check whether it did"
    unknown = OutcomeUnknownError(
        f"{_name(plan.request)} was sent, but whether it took effect is unknown: {why} {ask} before you send it again.",
        reference=reference,
        attempts=plan.attempts,
    )
    if isinstance(error, APIError):
        unknown.status, unknown.body, unknown.request_id = error.status, error.body, error.request_id
    return unknown


def _reply(plan: _Plan, response: Response, response_type: type[E]) -> E:
    """Returns the parsed reply. Raises the `APIError` for a failure."""
    request = plan.request
    if logger.isEnabledFor(logging.INFO):
        said, seconds = f"answered {response.status}", time.monotonic() - plan.started
        log_outcome(request, said, plan.attempts, seconds, request_id(response.headers))
    if not 200 <= response.status < 300:
        raise error_from(_name(request), response)
    from paystack.runtime.models import parse

    try:
        reply, lenient = parse(response_type, response.body)
    except ValueError as cause:
        raise unreadable(_name(request), response, "with a body that is not a JSON object") from cause
    if reply.status in (False, "false"):
        raise error_from(_name(request), response)
    if wrong := flaw(request, plan.fields, reply, lenient):
        raise unreadable(_name(request), response, f"with a body that {wrong}")
    if lenient:
        _warn_once(request.operation)
    elapsed = time.monotonic() - plan.started
    reply._http = HttpInfo(response.status, response.headers, response.body, plan.attempts, elapsed, lenient)
    return reply


def _name(request: Request) -> str:
    """Returns the call as it may be shown, without its query, which can hold an account number."""
    return f"{request.method} {request.path.partition('?')[0]}"


def _fields(request: Request) -> Mapping[str, Any] | None:
    """Returns the fields of the body; None if the body is not an object.

    A request that is recovered by its reference always gets a reference.
    """
    if request.body is None or not isinstance(request.body, Mapping):
        return None
    fields = passed(request.body)
    if request.retry == "reference":
        reference = fields.get("reference")
        if reference is None or reference is NULL:
            fields["reference"] = uuid.uuid4().hex
        elif not isinstance(reference, str) or not reference.strip():
            # The caller passed an empty value by mistake: with a reference made here, calling again would pay again.
            raise ValidationError("reference must be a non-empty string.", field="reference")
    return fields
