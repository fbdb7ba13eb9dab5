"""The policy of a call, written once for both clients: references, retries, recovery, deadline and errors.

`exchange` is a generator: it yields `Send` and `Wait`, is sent responses, and returns the parsed reply. If the client
has a rate limit, it also yields a `Turn` before each `Send`, and a `Block` after a reply that asks for one. Only this
module decides whether a failed request may be sent again. Nothing here does I/O or sleeps: the clients in `client.py`
do. Nothing here encodes values: `encoding` does.
"""

from __future__ import annotations

import logging
import math
import random
import time
from collections.abc import Generator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from paystack.runtime import recovery
from paystack.runtime.answers import flaw
from paystack.runtime.encoding import json_body, merged_headers, passed, query_string
from paystack.runtime.errors import (
    APIError,
    BatchOutcomeUnknownError,
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    PaystackError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
)
from paystack.runtime.http import HttpInfo, Request, Response, Send, Step, Turn, Wait, request_id
from paystack.runtime.log import log_outcome, logger, shown
from paystack.runtime.options import RequestOptions, Settings, as_timeout
from paystack.runtime.replies import UnreadableReplyError, error_from, is_ambiguous, unreadable

if TYPE_CHECKING:
    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import Envelope

E = TypeVar("E", bound="Envelope")

LONGEST_BACKOFF = 8.0
LONGEST_RETRY_AFTER = 60.0
_NO_OPTIONS = RequestOptions()


def exchange(request: Request, find_model: FindModel[E], settings: Settings) -> Generator[Step, Response, E]:
    """Run the call that `request` describes, and return its reply as the model that `find_model` returns.

    Raises a `PaystackError` if the call fails.
    """
    plan = _Plan(request, settings)
    error: NetworkError | APIError | None = None
    maybe_done = is_renamed = False
    turn: Turn | None = None
    while True:
        if settings.rate_limit is not None and plan.left() > 0:
            turn = settings.rate_limit.turn(request, plan.headers, plan.left())
            try:
                yield turn
            except RateLimitError as refused:
                raise _final(plan, refused, maybe_done) from error
        if plan.left() <= 0:
            late = RequestTimeoutError(f"{_name(request)} had no time left before its deadline.")
            raise _final(plan, late, maybe_done) from error
        if is_renamed:  # not before: the reference of an error is the one that was sent
            plan.take_new_reference()
        plan.attempts += 1
        try:
            response = yield plan.send()
            if turn is not None and (block := turn.rate_limit.after(turn, response)):
                yield block
            return _reply(plan, response, find_model)
        except (NetworkError, APIError) as failure:
            error = failure
            if isinstance(failure, NetworkError) and logger.isEnabledFor(logging.INFO):
                said = f"got no answer ({type(failure).__name__})"
                log_outcome(request, said, plan.attempts, time.monotonic() - plan.started)

        # The reference can be taken only by this call if an earlier attempt may have arrived, or if it was made here.
        doubled = isinstance(error, DuplicateReferenceError) and (maybe_done or plan.made_one_of(error.references))
        lost = request.retry == "reference" and (doubled or _ambiguous(error))
        # An earlier attempt that arrived late may be why this one was refused: the balance is spent.
        overtaken = maybe_done and not lost and _is_refusal(error) and _moves_money(request)
        is_renamed = lost and plan.may_rename and plan.attempts <= plan.max_retries
        if overtaken or (lost and not is_renamed):
            recover = _recover if request.batch is None else _recover_batch
            recovered = yield from recover(plan, find_model, error)
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
        self.made = recovery.made_references(request, self.items) if request.retry == "reference" else frozenset[str]()
        """The references that were made here, so that no other call can have used them."""
        self.may_rename = bool(self.made) and request.unrecoverable is not None
        """Whether a new reference is safe: once, if the caller gave none and no money moves."""

    @property
    def reference(self) -> str | None:
        """The reference of the payment: the caller's, or the one made here. A batch has none of its own."""
        return self.fields.get("reference") if self.fields else None

    @property
    def items(self) -> Sequence[Mapping[str, Any]]:
        """What has a reference each: the items of a batch, or else the whole body."""
        if self.fields is None:
            return ()
        return (self.fields,) if self.request.batch is None else self.fields[self.request.batch]

    def asked_of(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """Returns what is requested of one of `items`: its own fields, and those that a batch has for all of them."""
        of_all = {name: value for name, value in (self.fields or {}).items() if name != self.request.batch}
        return {**of_all, **item}

    def made_one_of(self, references: Sequence[str]) -> bool:
        """Returns whether one of `references`, or of all if it is empty, was made here."""
        if not self.made:
            return False  # what is sent need not have references: any call can be answered with another one's refusal
        return not self.made.isdisjoint(references or [item["reference"] for item in self.items])

    def left(self) -> float:
        """Returns the seconds until the deadline."""
        return self.until - time.monotonic()

    def take_new_reference(self) -> None:
        """Replace the reference by a new one."""
        self.may_rename = False
        self.fields = recovery.with_reference({**(self.fields or {}), "reference": None})
        self.made = frozenset((self.fields["reference"],))
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
    plan: _Plan, find_model: FindModel[E], error: NetworkError | APIError
) -> Generator[Step, Response, E | None]:
    """Look a lost write up by its reference, and return its reply; None if it certainly did not take effect.

    Raises `OutcomeUnknownError` if that cannot be determined, and `DuplicateReferenceError` if the reference belongs to
    a different payment, or to one that has gone further than the lost write could take it.
    """
    request, reference = plan.request, plan.reference
    assert request.recover and reference and plan.fields
    try:
        # If the lost answer cannot be rebuilt, what is found is only inspected, so it is parsed as what it is.
        as_found = recovery.reply_model(request.recover) if request.unrecoverable else find_model
        found = yield from _find(plan, request.recover, reference, as_found)
        whose = found
        if found is not None and request.compare and recovery.hidden(plan.fields, _data(found)):
            whose = yield from _find(plan, request.compare, reference, recovery.reply_model(request.compare))
    except PaystackError as cause:
        raise _unknown(plan, f"{error} Looking it up failed too: {cause}") from error
    if found is None:
        if isinstance(error, DuplicateReferenceError):
            raise _unknown(plan, f"{error} But no payment has that reference.") from error
        return None
    if doubt := _doubt(plan, plan.fields, whose):
        raise _unknown(plan, f"{error} A payment has that reference, but {doubt}.") from error
    if different := recovery.difference(plan.fields, _data(whose)):
        raise _duplicate(plan, {reference: different}) from error
    if request.unrecoverable:
        status = getattr(_data(found), "status", None)
        if status != recovery.UNPAID and (reference in plan.made or recovery.may_be_new(request.operation, status)):
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
    return _recovered(plan, cast("E", found))


def _recover_batch(
    plan: _Plan, find_model: FindModel[E], error: NetworkError | APIError
) -> Generator[Step, Response, E | None]:
    """Look each item of a lost batch up, and return the reply if all took effect; None if certainly none did.

    Raises `DuplicateReferenceError` if only other payments have references of the batch, and otherwise
    `BatchOutcomeUnknownError`, which says what is known of each item.
    """
    found, missing, failure = yield from _find_each(plan)
    if failure is None and not found and not isinstance(error, DuplicateReferenceError):
        return None
    ours, doubts, different = dict(found), dict[str, str](), dict[str, str]()
    for item in plan.items:
        reference, asked = item["reference"], plan.asked_of(item)
        if reference not in found:
            continue
        if doubt := _doubt(plan, asked, found[reference]):
            doubts[reference] = doubt
            del ours[reference]
        elif other := recovery.difference(asked, _data(found[reference])):
            different[reference] = other
            del ours[reference]
    if failure is None and len(ours) == len(plan.items):
        reply = recovery.joined(find_model(), plan.items, [ours[item["reference"]] for item in plan.items])
        return _recovered(plan, reply)
    if failure is None and different and not ours and not doubts:
        raise _duplicate(plan, different) from error
    why = (
        f"Looking them up failed too: {failure}"
        if failure
        else f"Paystack has {len(ours)} of its {len(plan.items)} items."
    )
    for reference, reason in {**doubts, **different}.items():
        why += f" A payment has the reference {reference!r}, but {reason}."
    # If Paystack has none of them, but called a reference used, it contradicts itself.
    raise _unknown_batch(plan, f"{error} {why}", ours, missing if found and failure is None else ()) from error


def _find_each(
    plan: _Plan,
) -> Generator[Step, Response, tuple[dict[str, Envelope], list[Mapping[str, Any]], PaystackError | None]]:
    """Returns what has the references of a batch, the items whose references nothing has, and what stopped the search.

    Nothing has a reference if it is not found now and after a short wait, which all items share.
    """
    operation = plan.request.recover
    assert operation
    found: dict[str, Envelope] = {}
    missing = list(plan.items)
    try:
        for is_last in (False, True):
            for item in tuple(missing):
                reference = item["reference"]
                reply = yield from _ask(plan, operation, reference, recovery.reply_model(operation))
                if reply is not None:
                    found[reference] = reply
                    missing.remove(item)
            if missing and not is_last:
                yield _wait_for_reference(plan)
    except PaystackError as failure:
        return found, missing, failure
    return found, missing, None


def _find(plan: _Plan, operation: str, reference: str, find_model: FindModel[E]) -> Generator[Step, Response, E | None]:
    """Returns what has the reference; None if nothing has it, now and after a short wait."""
    found = yield from _ask(plan, operation, reference, find_model)
    if found is None:
        yield _wait_for_reference(plan)
        found = yield from _ask(plan, operation, reference, find_model)
    return found


def _ask(plan: _Plan, operation: str, reference: str, find_model: FindModel[E]) -> Generator[Step, Response, E | None]:
    """Returns what has the reference; None if nothing has it."""
    try:
        question = recovery.ask(operation, reference, plan.options())
        return (yield from exchange(question, find_model, plan.settings))
    except APIError as error:
        if not recovery.is_not_found(error):
            raise
    return None


def _wait_for_reference(plan: _Plan) -> Wait:
    return Wait(min(recovery.WAIT_FOR_REFERENCE, max(plan.left(), 0)))


def _doubt(plan: _Plan, asked: Mapping[str, Any], found: Envelope | None) -> str | None:
    """Returns why nobody can say whether `found`, which has the reference in `asked`, is what was requested there.

    None if it is certainly that, or certainly something else. A reference that was made here cannot belong to
    something else, so what does not show may differ, and what does show must not.
    """
    if asked["reference"] in plan.made:
        return recovery.difference(asked, _data(found))
    return "it cannot be verified" if found is None else recovery.hidden(asked, _data(found))


def _recovered(plan: _Plan, found: E) -> E:
    """Returns the reply `found`, which takes the place of the one that was lost."""
    logger.info("%s: the answer was lost and recovered by the reference", shown(plan.request))
    http = found.http
    http.recovered, http.attempts, http.elapsed = True, plan.attempts, time.monotonic() - plan.started
    _check_once(plan.request.operation, http)
    return found


def _data(reply: Envelope | None) -> Any:
    return getattr(reply, "data", None)


_checked: set[str] = set()
"""The operations of which a reply was compared with its model."""


def _check_once(operation: str, http: HttpInfo) -> None:
    """Log if the first reply to an operation does not fit its model. Comparing each would slow a busy service down."""
    if operation not in _checked:
        _checked.add(operation)
        if http.lenient:
            logger.warning("A reply to %s does not fit its model; what does not fit was kept as it is.", operation)


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
    error.reference = plan.reference or recovery.asked_reference(plan.request) or error.reference
    if isinstance(error, RateLimitError):
        error.operation = error.operation or plan.request.operation
    return _unknown(plan, str(error), error) if maybe_done and not _is_refusal(error) else error


def _moves_money(request: Request) -> bool:
    """Returns whether `request` is recovered by its reference, and took effect for good if it arrived."""
    return request.retry == "reference" and request.unrecoverable is None


def _is_refusal(error: PaystackError) -> bool:
    """Returns whether `error` is Paystack's word that the request was refused, and not that of a proxy or a limit."""
    if not isinstance(error, APIError) or isinstance(error, (RateLimitError, ServerError)) or _ambiguous(error):
        return False
    return bool(error.code or error.api_message)


def _duplicate(plan: _Plan, different: Mapping[str, str]) -> DuplicateReferenceError:
    """Returns the error for references that belong to other payments: `different` says how each differs."""
    told = "; ".join(
        f"the reference {reference!r} belongs to another payment: {how}" for reference, how in different.items()
    )
    error = DuplicateReferenceError(
        f"{_name(plan.request)}: {told}.", reference=next(iter(different)), attempts=plan.attempts
    )
    error.references = list(different)
    return error


def _unknown_batch(
    plan: _Plan, why: str, found: Mapping[str, Envelope], not_found: Sequence[Mapping[str, Any]]
) -> BatchOutcomeUnknownError:
    """Returns the error for a batch. What is neither `found` nor `not_found` of it is unknown."""
    known = {*found, *(item["reference"] for item in not_found)}
    unknown = [item for item in plan.items if item["reference"] not in known]
    return BatchOutcomeUnknownError(
        f"{_name(plan.request)} was sent, but not all of its outcome is known: {why} Of its items, {len(found)} took "
        f"effect, {len(not_found)} did not, and {len(unknown)} must be looked up before they are sent again.",
        found=[_data(found[item["reference"]]) for item in plan.items if item["reference"] in found],
        not_found=not_found,
        unknown=unknown,
        attempts=plan.attempts,
    )


def _unknown(plan: _Plan, why: str, error: PaystackError | None = None) -> OutcomeUnknownError:
    reference = plan.reference
    ask = f"Look up the reference {reference!r}" if reference else "Check whether it did"
    told = f"whether it took effect is unknown: {why} {ask} before you send it again."
    unknown = (
        OutcomeUnknownError(f"{_name(plan.request)} was sent, but {told}", reference=reference, attempts=plan.attempts)
        if plan.request.batch is None
        else _unknown_batch(plan, why, {}, ())
    )
    if isinstance(error, APIError):
        unknown.status, unknown.body, unknown.request_id = error.status, error.body, error.request_id
    return unknown


def _reply(plan: _Plan, response: Response, find_model: FindModel[E]) -> E:
    """Returns the parsed reply. Raises the `APIError` for a failure."""
    request = plan.request
    if logger.isEnabledFor(logging.INFO):
        said, seconds = f"answered {response.status}", time.monotonic() - plan.started
        log_outcome(request, said, plan.attempts, seconds, request_id(response.headers))
    if not 200 <= response.status < 300:
        raise error_from(_name(request), response)
    from paystack.runtime.models import is_lenient, parse

    model = find_model()
    try:
        reply = parse(model, response.body)
    except ValueError as cause:
        raise unreadable(_name(request), response, "with a body that is not a JSON object") from cause
    if reply.status in (False, "false"):
        raise error_from(_name(request), response)
    if wrong := flaw(request, plan.fields, reply):
        raise unreadable(_name(request), response, f"with a body that {wrong}")
    elapsed = time.monotonic() - plan.started
    reply._http = http = HttpInfo(response.status, response.headers, response.body, plan.attempts, elapsed)
    http.does_not_fit = partial(is_lenient, model)
    _check_once(request.operation, http)
    return reply


def _name(request: Request) -> str:
    """Returns the call as it may be shown, without its query, which can hold an account number."""
    return f"{request.method} {request.path.partition('?')[0]}"


def _fields(request: Request) -> Mapping[str, Any] | None:
    """Returns the fields of the body; None if the body is not an object.

    A request that is recovered by its reference always gets a reference, and so does each item of a batch.
    """
    if request.body is None or not isinstance(request.body, Mapping):
        return None
    fields = passed(request.body)
    if request.retry != "reference":
        return fields
    if request.batch is None:
        return recovery.with_reference(fields)
    items = fields[request.batch]
    named = [recovery.with_reference(item, f"{request.batch}[{index}].") for index, item in enumerate(items)]
    return {**fields, request.batch: named}
