"""Pays any number of recipients in batches, and says of each item what became of it.

Paystack makes all transfers of a batch or none, and refuses a reference that it has. So after any failure the same
items can be sent again, and nobody is paid twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from paystack.payouts.failures import is_about_the_business
from paystack.payouts.outcome import PayoutOutcome
from paystack.payouts.payout import STATUSES, Payout
from paystack.payouts.wanted import Wanted, is_refusal, made_before, refused_or_made
from paystack.runtime.checks import MOST_TRANSFERS
from paystack.runtime.errors import (
    APIError,
    BatchOutcomeUnknownError,
    DuplicateReferenceError,
    InsufficientBalanceError,
    NetworkError,
    OutcomeUnknownError,
    ValidationError,
)
from paystack.runtime.http import HttpInfo
from paystack.runtime.invoking import ran_at_once
from paystack.runtime.outcomes import is_amount
from paystack.runtime.recovery import is_not_found
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.workflows import Limits, Workflow, ask

if TYPE_CHECKING:
    from paystack.api_client import Paystack
    from paystack.models import TransferBulkResponse, TransferInput

Failure: TypeAlias = "APIError | NetworkError"

OF_ALL = "currency"
"""The argument of `bulk` itself that Paystack may refuse: all items share it."""

MOST_ALIKE = 5
"""How many items in a row may be refused alone in the same words, naming no argument of an item, before the call stops.

Paystack words many errors that no source shows. What it says of so many recipients in a row, and of none else, is about
the business and not about each of them: the others would be refused alike.
"""


def bulk(
    wanted: Sequence[Wanted], on_outcome: Callable[[PayoutOutcome], object] | None, limits: Limits
) -> Workflow[list[PayoutOutcome]]:
    """The workflow of `Payouts.bulk`."""
    payments = _Payments(limits)
    outcomes: list[PayoutOutcome] = []
    stopped: Failure | None = None
    for first in range(0, len(wanted), MOST_TRANSFERS):
        batch = wanted[first : first + MOST_TRANSFERS]
        if stopped is None:
            stopped = yield from payments.pay(batch)
        for index, item in enumerate(batch, first):
            outcome = payments.outcome(index, item, stopped)
            outcomes.append(outcome)
            if on_outcome is not None:
                ran_at_once(on_outcome(outcome), "on_outcome", "pass a plain function, and call again")
    return outcomes


class _Seen(NamedTuple):
    """What looking items up has found, apart from those that it settled."""

    missing: list[Wanted]
    """The items that Paystack does not have."""
    unasked: list[Wanted]
    """The items that were not looked up, because `stopped` came before."""
    stopped: Failure | None


class _Payments:
    """What is known by now of the items of one call."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._made: dict[str, Payout] = {}
        self._refused: dict[str, Failure] = {}
        self._unknown: dict[str, Failure] = {}
        self._alike: list[APIError] = []
        """The last errors in the same words, of items that were refused alone."""

    def outcome(self, index: int, item: Wanted, stopped: Failure | None) -> PayoutOutcome:
        """Returns what became of `item`. `stopped` is why the call stopped, if it did."""
        key, reference = item.key, item.reference
        if reference in self._made:
            return PayoutOutcome(index, key, reference, "made", payout=self._made[reference])
        if reference in self._refused:
            return PayoutOutcome(index, key, reference, "refused", error=self._refused[reference])
        if reference in self._unknown:
            return PayoutOutcome(index, key, reference, "unknown", error=self._unknown[reference])
        return PayoutOutcome(index, key, reference, "not_sent", error=stopped)

    def pay(self, batch: Sequence[Wanted]) -> Workflow[Failure | None]:
        """Pay what Paystack takes of a batch. Returns why the call has to stop; None if it can go on.

        A batch that is refused for the sake of one of its items is halved until that item stands alone: with one of
        them among 100, that takes at most 14 requests. To send them one by one would take 100.
        """
        parts = [list(batch)]
        while parts:
            part = parts.pop()
            refused = yield from self._send(part)
            if refused is None:
                continue
            if isinstance(refused, InsufficientBalanceError):
                # Whether Paystack looks at the balance or at the references first, no source shows: some may be made.
                yield from self._look_up(part, refused)
                return refused
            if not (isinstance(refused, APIError) and is_refusal(refused)) or is_about_the_business(refused):
                return refused
            if len(part) > 1:
                middle = len(part) // 2
                parts += [part[middle:], part[:middle]]
            elif (stopped := (yield from self._refuse(part[0], refused))) is not None:
                return stopped
        return None

    def _send(self, items: list[Wanted]) -> Workflow[Failure | None]:
        """Send `items` as one batch, without those that Paystack has already.

        Returns why the rest was not made, if there is a rest; None if it is known of each item what became of it.
        """
        while items:
            try:
                queued = yield from self._queue(items)
            except DuplicateReferenceError as taken:
                named = {reference.lower() for reference in taken.references}
                suspects = [item for item in items if item.reference in named]
                seen = yield from self._look_up(suspects or items, taken)
                # What is named as used and cannot be found is a contradiction, and so is a used reference of no item.
                lost = seen.missing if suspects or len(seen.missing) == len(items) else []
                self._doubt([*lost, *seen.unasked], seen.stopped or taken)
                items = self._open(items)
                stopped = seen.stopped
            except OutcomeUnknownError as unsure:
                certain = unsure.not_found if isinstance(unsure, BatchOutcomeUnknownError) else []
                not_made = {item["reference"] for item in certain}
                seen = yield from self._look_up([item for item in items if item.reference not in not_made], unsure)
                self._doubt([*seen.missing, *seen.unasked], unsure)
                items = self._open(items)
                # What was lost and is not there may still arrive. What lost it would lose the next batch, too.
                stopped = seen.stopped or (unsure if seen.missing else None)
            except (APIError, NetworkError) as failure:
                return failure
            else:
                self._alike.clear()
                told = {transfer.reference: transfer for transfer in queued.data}
                self._made |= {item.reference: _queued(told[item.reference], item, queued.http) for item in items}
                return None
            if stopped is not None:
                return stopped
        return None

    def _queue(self, items: list[Wanted]) -> Workflow[TransferBulkResponse]:
        def send(client: Paystack) -> TransferBulkResponse:
            return client.transfers.bulk(
                "balance",
                [_input(item) for item in items],
                currency=items[0].currency,
                request_options=self._limits(client),
            )

        return (yield from ask(send))

    def _look_up(self, items: Sequence[Wanted], cause: Failure) -> Workflow[_Seen]:
        """Look up what may have been made, and note what was. `cause` is why it may have been."""
        missing: list[Wanted] = []
        for place, item in enumerate(items):
            try:
                self._made[item.reference] = yield from made_before(item, self._limits, cause)
                self._alike.clear()
            except ValidationError as other:  # the key belongs to another payout
                self._refused[item.reference] = other
            except OutcomeUnknownError as unsure:
                why = _cause_of(unsure)
                if isinstance(why, APIError) and is_not_found(why):
                    missing.append(item)
                elif _ends_all(why):
                    return _Seen(missing, [*items[place:]], why)
                else:
                    self._unknown[item.reference] = unsure
        return _Seen(missing, [], None)

    def _refuse(self, item: Wanted, refused: APIError) -> Workflow[Failure | None]:
        """Note that `item` was refused alone, unless an earlier call made it. Returns why the call has to stop."""
        try:
            self._made[item.reference] = yield from refused_or_made(item, self._limits, refused)
        except OutcomeUnknownError as unsure:
            self._unknown[item.reference] = unsure
            why = _cause_of(unsure)
            return why if _ends_all(why) else None
        except APIError as error:
            _name_argument(error, item)
            self._refused[item.reference] = error
            if error is refused and getattr(error, "field", None) in (None, OF_ALL):
                if self._alike and self._alike[0].api_message != error.api_message:
                    self._alike.clear()
                self._alike.append(error)
                return error if len(self._alike) >= MOST_ALIKE else None
        self._alike.clear()
        return None

    def _doubt(self, items: Sequence[Wanted], why: Failure) -> None:
        self._unknown |= {item.reference: why for item in items}

    def _open(self, items: Sequence[Wanted]) -> list[Wanted]:
        """Returns the items of which nothing is known yet."""
        known = (self._made, self._refused, self._unknown)
        return [item for item in items if not any(item.reference in those for those in known)]


def _cause_of(unsure: OutcomeUnknownError) -> Failure:
    """Returns why something could not be looked up."""
    cause = unsure.__cause__
    return cause if isinstance(cause, (APIError, NetworkError)) else unsure


def _ends_all(failure: Failure) -> bool:
    """Returns whether what one lookup failed with would fail the next one, too."""
    return isinstance(failure, NetworkError) or not (is_refusal(failure) or isinstance(failure, UnreadableReplyError))


def _name_argument(error: APIError, item: Wanted) -> None:
    """Let `error` name the argument that the caller typed."""
    if isinstance(error, ValidationError) and error.field and error.field != OF_ALL:
        name = "idempotency_key" if error.field == "reference" else error.field
        error.field = f"{item.place}{name.removeprefix(item.place)}"
    error.reference = item.reference


def _input(item: Wanted) -> TransferInput:
    """Returns `item` as Paystack takes it in a batch."""
    transfer: TransferInput = {
        "amount": item.amount,
        "recipient": item.recipient or "",
        "reference": item.reference,
    }
    if item.reason is not None:
        transfer["reason"] = item.reason
    if item.metadata is not None:
        transfer["metadata"] = item.metadata
    return transfer


def _queued(transfer: Any, item: Wanted, http: HttpInfo) -> Payout:
    """Returns a transfer in the reply to a batch, which has only a few fields, as a payout."""
    raw, amount, code = transfer.status, getattr(transfer, "amount", None), getattr(transfer, "transfer_code", None)
    return Payout(
        reference=item.reference,
        status=STATUSES.get(raw, "pending"),
        raw_status=raw,
        amount=amount if is_amount(amount) else item.amount,
        currency=item.currency,
        http=http,
        recipient=item.recipient,
        transfer_code=code if isinstance(code, str) else None,
        reason=item.reason,
        metadata=item.metadata or {},
    )
