"""Compares what a shop has with what Paystack has: payments, refunds, and how much money each moved.

`Expected` is what the shop has, `Discrepancy` what differs. Paystack's lists decide what happened; nothing here changes
anything, on either side.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, get_args

from paystack.payments.payment import Payment, payment_of, requested_amount
from paystack.payments.refunds import is_refund, refunds_of
from paystack.runtime.checks import optional_text, share, subunit, text
from paystack.runtime.errors import NotFoundError, ValidationError
from paystack.runtime.outcomes import is_absent, rows_of, text_of
from paystack.runtime.pages import SeenPages
from paystack.runtime.periods import period_of
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.shown import ShowingDataclass
from paystack.runtime.workflows import Give, Limits, Results, Workflow, ask, invoking, next_page

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.models import Refund
    from paystack.runtime.http import HttpInfo
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import Page

T = TypeVar("T")

ExpectedStatus = Literal["pending", "paid", "refunded", "cancelled"]
"""How a payment stands in a shop. A pending order waits for its money; a cancelled one must not get any."""

DiscrepancyKind = Literal[
    "unknown_payment",
    "not_recorded",
    "not_paid",
    "other_amount",
    "other_currency",
    "reversed",
    "unknown_refund",
    "other_refund",
    "not_refunded",
    "refund_failed",
    "refund_needs_attention",
    "missing_payment",
    "unreadable",
]
"""What differs; docs/reconciliation.md says what each asks of a shop."""

PER_PAGE = 100
REMEMBERED = 1_000
"""How many rows a walk remembers, so that it gives each once although a list that grows moves rows to later pages."""


@dataclass(frozen=True, slots=True, repr=False)
class Expected(ShowingDataclass):
    """A payment as a shop has it. What is None is not compared."""

    amount: int | None = None
    """What the customer was asked for, in subunits."""
    currency: str | None = None
    status: ExpectedStatus | None = None
    refunded: int | None = None
    """What was given back in all, in subunits. By default nothing of a paid payment, and all of a refunded one."""

    def __post_init__(self) -> None:
        subunit("amount", self.amount)
        currency = optional_text("currency", self.currency)
        object.__setattr__(self, "currency", None if currency is None else currency.upper())
        if self.status is not None and self.status not in get_args(ExpectedStatus):
            known = ", ".join(map(repr, get_args(ExpectedStatus)))
            raise ValidationError(f"status must be one of {known}, not {self.status!r}.", field="status")
        share("refunded", self.refunded)


Answer: TypeAlias = "Expected | bool | None"
"""What a shop says of a reference: how it has the payment, True if it only knows it, or None if it does not."""

Known: TypeAlias = "Mapping[str, Answer] | AbstractSet[str] | Callable[[str], Answer | Awaitable[Answer]]"
"""What a shop knows: its references, what it has under each, or a function that looks that up."""


@dataclass(frozen=True, slots=True, repr=False)
class Discrepancy(ShowingDataclass):
    """One thing that a shop has otherwise than Paystack, or does not have."""

    kind: DiscrepancyKind
    reference: str
    """The reference of the payment; "" if what is unreadable does not have it."""
    message: str
    """What differs, in one sentence."""
    expected: Expected | None
    """What the shop has; None if it does not know the payment, or only its reference."""
    payment: Payment | None = None
    """The payment as Paystack has it; None if there is none, or if only its refund was looked at."""
    refund: Refund | None = None
    """The refund that this is about, if it is about one."""

    @property
    def amount(self) -> int | None:
        """What Paystack has: the amount of the refund, or of the payment, in subunits; None if it has neither."""
        about = self.refund if self.refund is not None else self.payment
        return None if about is None else about.amount

    @property
    def currency(self) -> str | None:
        """The currency of `amount`."""
        about = self.refund if self.refund is not None else self.payment
        return None if about is None else about.currency


class Recent(Generic[T]):
    """The last few values that were added."""

    def __init__(self, size: int) -> None:
        self._order: deque[T] = deque()
        self._values: set[T] = set()
        self._size = size

    def add(self, value: T) -> bool:
        """Add `value`. Returns whether it was not among the last ones."""
        if value in self._values:
            return False
        self._order.append(value)
        self._values.add(value)
        if len(self._order) > self._size:
            self._values.discard(self._order.popleft())
        return True


def reconcile(
    known: Known,
    since: date | datetime,
    until: date | datetime | None,
    references: Iterable[str] | None,
    request_options: RequestOptions | None,
) -> Results[Discrepancy]:
    """The workflow of `Payments.reconcile`. It checks the arguments at once, and runs when the results are wanted."""
    if not isinstance(known, (Mapping, AbstractSet)) and not callable(known):
        raise ValidationError(
            "known must be a set of references, a mapping from references to what you have, or a function that takes "
            f"a reference, not {type(known).__name__}.",
            field="known",
        )
    if since is None:
        raise ValidationError("since is required.", field="since")
    first, last = period_of(since, until)
    listed = None if references is None else _references(references)
    Limits(request_options)  # refuses what is none
    return _Walk(known, request_options).results({"from_": first, "to": last, "per_page": PER_PAGE}, listed)


def _references(references: Iterable[str]) -> dict[str, None]:
    if isinstance(references, (str, bytes)) or not isinstance(references, Iterable):
        raise ValidationError("references must be a list of references.", field="references")
    return {text(f"references[{index}]", reference): None for index, reference in enumerate(references)}


class _Walk:
    """One reconciliation, on its way."""

    def __init__(self, known: Known, options: RequestOptions | None) -> None:
        self._known = known
        self._options = options
        self._compared: set[int] = set()
        """The ids of the transactions whose refunds were compared."""

    def results(self, filters: dict[str, Any], references: dict[str, None] | None) -> Results[Discrepancy]:
        yield from self._transactions(filters, references)
        yield from self._refunds(filters)
        for reference in references or ():
            yield from self._looked_up(reference)

    def _transactions(self, filters: dict[str, Any], references: dict[str, None] | None) -> Results[Discrepancy]:
        rows, pages = Recent[str](REMEMBERED), SeenPages()
        page: Page[Any] | None = yield from ask(
            lambda client: client.transactions.list(**filters, request_options=self._options)
        )
        while page is not None and not pages.again(page):
            for transaction in rows_of(page.response, "it has no list"):
                payment, reference = _payment(transaction, page.http), text_of(transaction, "reference") or ""
                if not rows.add(reference or f"id {_number_of(transaction)}"):
                    continue
                if payment is not None:
                    if references is not None:
                        references.pop(payment.reference, None)
                    yield from self._compared_with_ours(payment)
                elif reference not in (references or ()):  # those are looked up one by one, which may say more
                    yield from self._unreadable(reference, f"the transaction {_number_of(transaction)}")
            page = yield from next_page(page, pages)

    def _refunds(self, filters: dict[str, Any]) -> Results[Discrepancy]:
        rows, pages = Recent[str](REMEMBERED), SeenPages()
        page: Page[Refund] | None = yield from ask(
            lambda client: client.refunds.list(**filters, request_options=self._options)
        )
        while page is not None and not pages.again(page):
            for refund in rows_of(page.response, "it has no list"):
                reference = text_of(refund, "transaction_reference") or ""
                if not rows.add(f"{_number_of(refund)} of {reference}"):  # what has no id may still say of what it is
                    continue
                if is_refund(refund):
                    yield from self._refund(refund)
                else:
                    yield from self._unreadable(reference, f"the refund {_number_of(refund)}")
            page = yield from next_page(page, pages)

    def _looked_up(self, reference: str) -> Results[Discrepancy]:
        """A reference of the shop that the list did not have: it may be of another day, or unknown to Paystack."""
        expected = yield from self._ours(reference)
        if expected is None:
            return
        payment = None
        try:
            found = yield from ask(lambda client: client.transactions.verify(reference, request_options=self._options))
            payment = _payment(found.data, found.http)
        except UnreadableReplyError:
            pass
        except NotFoundError as error:
            if not is_absent(error):
                raise
            if getattr(expected, "status", None) not in ("pending", "cancelled"):
                yield _found("missing_payment", reference, "Paystack has no such payment.", expected)
            return
        if payment is None:
            yield from self._unreadable(reference, "this payment")
        else:
            yield from self._compared_with_ours(payment)

    def _unreadable(self, reference: str, what: str) -> Results[Discrepancy]:
        """A row that does not say how it stands. It must not keep the others from being compared."""
        expected = (yield from self._ours(reference)) if reference else None
        message = f"Paystack's answer for {what} cannot be used; look it up on the dashboard."
        yield _found("unreadable", reference, message, expected)

    def _ours(self, reference: str) -> Workflow[Expected | bool | None]:
        """Returns what the shop has under `reference`; None if it does not know it."""
        known = self._known
        answer: object
        if isinstance(known, dict) and type(known) is dict:  # another kind may do anything to look a key up
            answer = known.get(reference)
        elif isinstance(known, (set, frozenset)):
            answer = reference in known
        elif isinstance(known, Mapping):
            answer = (yield from invoking(known.get, reference)).result()
        elif isinstance(known, AbstractSet):
            answer = (yield from invoking(known.__contains__, reference)).result()
        else:
            answer = (yield from invoking(known, reference)).result()
        if answer is None or answer is False:
            return None
        if answer is True or isinstance(answer, Expected):
            return answer
        raise ValidationError(
            f"known must give an Expected, True or None for a reference, not {type(answer).__name__} "
            f"(for {reference!r}).",
            field="known",
        )

    def _compared_with_ours(self, payment: Payment) -> Results[Discrepancy]:
        expected = yield from self._ours(payment.reference)
        was_paid = payment.status in ("succeeded", "reversed")
        if expected is None:
            if was_paid:
                yield _found("unknown_payment", payment.reference, f"It is paid ({_sum(payment)}).", None, payment)
            return
        if expected is True or not isinstance(expected, Expected):
            return
        if not was_paid:
            if expected.status in ("paid", "refunded"):
                message = f"It is {payment.raw_status} at Paystack, and {expected.status} in the shop."
                yield _found("not_paid", payment.reference, message, expected, payment)
            return
        if payment.status == "succeeded" and expected.status in ("pending", "cancelled"):
            message = f"It is paid ({_sum(payment)}), and {expected.status} in the shop."
            yield _found("not_recorded", payment.reference, message, expected, payment)
        asked = requested_amount(payment)
        if expected.amount is not None and (asked != expected.amount or payment.amount < expected.amount):
            message = f"{payment.amount} was paid (requested: {asked}), and the shop expects {expected.amount}."
            yield _found("other_amount", payment.reference, message, expected, payment)
        if expected.currency not in (None, payment.currency):
            paid_in = payment.currency or "a currency that Paystack does not name"
            message = f"It was paid in {paid_in}, and the shop expects {expected.currency}."
            yield _found("other_currency", payment.reference, message, expected, payment)
        yield from self._given_back(payment, expected)

    def _given_back(self, payment: Payment, expected: Expected) -> Results[Discrepancy]:
        """Compare what was given back of a payment in all, if it or the shop says that something was."""
        wanted = _wanted_refund(expected, payment.amount)
        if payment.status == "reversed":
            if wanted is None and expected.status == "pending":
                wanted = 0
        elif not wanted:
            return
        number = getattr(payment.transaction, "id", None)
        if wanted is None:
            return
        if not isinstance(number, int):
            yield from self._unreadable(payment.reference, "the number of this transaction")
            return
        counted = yield from self._total(number)
        if counted is None:
            yield from self._unreadable(payment.reference, f"the refunds of the transaction {number}")
            return
        total, newest = counted
        if total == 0 and payment.status == "reversed":
            if wanted == 0:
                message = f"It is {payment.raw_status} at Paystack without a refund, and not in the shop."
                yield _found("reversed", payment.reference, message, expected, payment)
            return
        yield from _compared_totals(payment.reference, total, wanted, expected, payment, newest)

    def _refund(self, refund: Refund) -> Results[Discrepancy]:
        number = getattr(refund.transaction, "id", refund.transaction)
        reference = text_of(refund, "transaction_reference") or text_of(refund.transaction, "reference") or ""
        if isinstance(number, int) and not reference:
            reference = yield from self._reference_of(number)
        if not isinstance(number, int) or not reference:
            yield from self._unreadable(reference, f"the refund {refund.id}")
            return
        expected = yield from self._ours(reference)
        ours = expected if isinstance(expected, Expected) else None
        if refund.status in ("failed", "needs-attention"):
            kind: DiscrepancyKind = "refund_failed" if refund.status == "failed" else "refund_needs_attention"
            message = f"The refund {refund.id} of {refund.amount} is {refund.status}: the customer has not got it."
            yield _found(kind, reference, message, ours, refund=refund)
        if expected is None:
            message = f"{refund.amount} is refunded of a payment that the shop does not know."
            yield _found("unknown_refund", reference, message, None, refund=refund)
            return
        if ours is None or number in self._compared:
            return
        wanted = _wanted_refund(ours, getattr(refund, "transaction_amount", None))
        if wanted is None:
            return
        counted = yield from self._total(number)
        if counted is None:
            yield from self._unreadable(reference, f"the refunds of the transaction {number}")
            return
        yield from _compared_totals(reference, counted[0], wanted, ours, None, refund)

    def _reference_of(self, transaction: int) -> Workflow[str]:
        """Returns the reference of a transaction; "" if Paystack does not say it."""
        try:
            fetched = yield from ask(
                lambda client: client.transactions.fetch(transaction, request_options=self._options)
            )
        except UnreadableReplyError:
            return ""
        except NotFoundError as error:
            if not is_absent(error):
                raise
            return ""
        return text_of(fetched.data, "reference") or ""

    def _total(self, transaction: int) -> Workflow[tuple[int, Refund | None] | None]:
        """Returns what was or is being given back of a transaction, and the newest refund of those.

        None if one of them does not say how it stands.
        """
        self._compared.add(transaction)
        try:
            refunds = yield from refunds_of(transaction, Limits(self._options))
        except UnreadableReplyError:
            return None
        counted = {number: refund for number, refund in refunds.items() if refund.status != "failed"}
        return sum(refund.amount for refund in counted.values()), counted[max(counted)] if counted else None


def _payment(transaction: object, http: HttpInfo) -> Payment | None:
    """Returns None if `transaction` does not say how it stands."""
    try:
        return payment_of(transaction, http)
    except UnreadableReplyError:
        return None


def _number_of(row: object) -> object:
    return getattr(row, "id", None)


def _wanted_refund(expected: Expected, paid: int | None) -> int | None:
    """Returns what the shop has given back; None if it does not say."""
    if expected.refunded is not None:
        return expected.refunded
    if expected.status == "refunded":
        return paid if paid is not None else expected.amount
    return 0 if expected.status == "paid" else None


def _compared_totals(
    reference: str, total: int, wanted: int, expected: Expected, payment: Payment | None, refund: Refund | None
) -> Results[Discrepancy]:
    if total == wanted:
        return
    kind: DiscrepancyKind = "unknown_refund" if not wanted else "not_refunded" if not total else "other_refund"
    message = f"{total} is refunded in all at Paystack, and {wanted} in the shop."
    yield _found(kind, reference, message, expected, payment, refund)


def _found(
    kind: DiscrepancyKind,
    reference: str,
    message: str,
    expected: Expected | bool | None,
    payment: Payment | None = None,
    refund: Refund | None = None,
) -> Give[Discrepancy]:
    ours = expected if isinstance(expected, Expected) else None
    return Give(Discrepancy(kind, reference, message, ours, payment, refund))


def _sum(payment: Payment) -> str:
    return f"{payment.amount} {payment.currency or 'of no named currency'}"
