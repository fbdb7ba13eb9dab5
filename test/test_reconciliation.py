"""Reconciliation: what a shop has otherwise than Paystack, from both clients."""

from __future__ import annotations

import dataclasses
import gc
import threading
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from paystack import APIError, AsyncPaystack, Expected, NotFoundError, Paystack, RequestOptions, ValidationError
from paystack.payments.reconciling import REMEMBERED, Recent
from paystack.runtime.http import Response, Send
from paystack.sandbox import Sandbox
from test.support.caller import Caller
from test.support.driver import Driver

TODAY = date(2026, 1, 15)
"""The day on which the sandbox's clock begins."""

MANY = 18_000
FLAT = 1_000_000
"""Bytes that memory may grow by: pydantic keeps up to 16,384 short strings. A set of all references would take twice
as much."""


def started(call: Caller, reference: str, amount: int = 500_000, currency: str = "NGN") -> None:
    call.plain(
        lambda c: c.payments.create(
            amount, currency=currency, customer_email="ada@example.com", idempotency_key=reference
        )
    )


def paid(call: Caller, sandbox: Sandbox, reference: str, amount: int = 500_000, currency: str = "NGN") -> None:
    started(call, reference, amount, currency)
    assert sandbox.pay(reference) == "success"


def refunded(call: Caller, sandbox: Sandbox, reference: str, amount: int | None = None, wait: bool = True) -> int:
    refund = call.plain(lambda c: c.payments.refund(reference, amount=amount))
    if wait:
        sandbox.advance(3600)
    number: int = refund.id
    return number


def found(call: Caller, known: Any, **options: Any) -> list[tuple[str, str]]:
    """Kind and reference of each discrepancy."""
    given = call.items(lambda c: c.payments.reconcile(known, **{"since": TODAY, **options}))
    assert all(each.message for each in given)
    return [(each.kind, each.reference) for each in given]


def test_a_paid_payment_that_the_shop_does_not_know_is_found(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "known")
    paid(call, sandbox, "unknown")
    started(call, "never-paid")
    assert found(call, {"known"}) == [("unknown_payment", "unknown")]
    (each,) = call.items(lambda c: c.payments.reconcile({"known"}, since=TODAY))
    assert (each.amount, each.currency, each.expected, each.refund) == (500_000, "NGN", None, None)
    assert each.payment.paid_at is not None
    assert each.message == "It is paid (500000 NGN)."


def test_what_the_shop_has_may_be_a_set_a_mapping_or_a_function(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")

    async def later(reference: str) -> bool:
        return reference == "a"

    class Table(Mapping[str, bool]):
        """Looks each reference up, as one over a database would."""

        def __getitem__(self, reference: str) -> bool:
            return {"a": True}[reference]

        def __iter__(self) -> Iterator[str]:
            raise AssertionError("nobody needs all of it")

        def __len__(self) -> int:
            return 1

    known: list[Any] = [{"a"}, frozenset({"a"}), {"a": True}, {"a": True}.keys(), Table(), lambda reference: True]
    if isinstance(call.client, AsyncPaystack):
        known += [later, lambda reference: later(reference)]
    for each in known:
        assert found(call, each) == [], each
    assert found(call, {"a": None}) == found(call, lambda reference: False) == [("unknown_payment", "a")]


@pytest.mark.parametrize(
    ("expected", "kinds"),
    [
        (Expected(), []),
        (Expected(500_000, "ngn", "paid"), []),
        (Expected(500_000, "NGN", "pending"), ["not_recorded"]),
        (Expected(500_000, "NGN", "cancelled"), ["not_recorded"]),
        (Expected(400_000, "NGN", "paid"), ["other_amount"]),
        (Expected(600_000, "NGN", "paid"), ["other_amount"]),
        (Expected(500_000, "GHS", "paid"), ["other_currency"]),
        (Expected(1, "GHS", "pending"), ["not_recorded", "other_amount", "other_currency"]),
        (Expected(500_000, "NGN", "refunded"), ["not_refunded"]),
        (Expected(500_000, "NGN", "paid", refunded=100), ["not_refunded"]),
    ],
)
def test_a_paid_payment_is_compared_with_what_the_shop_has(
    call: Caller, sandbox: Sandbox, expected: Expected, kinds: list[str]
) -> None:
    paid(call, sandbox, "a")
    assert found(call, {"a": expected}) == [(kind, "a") for kind in kinds]
    for each in call.items(lambda c: c.payments.reconcile({"a": expected}, since=TODAY)):
        assert each.expected is expected


@pytest.mark.parametrize(
    ("status", "kinds"), [("paid", ["not_paid"]), ("refunded", ["not_paid"]), ("pending", []), ("cancelled", [])]
)
@pytest.mark.parametrize("card", [None, "declined"])
def test_a_payment_that_the_shop_has_as_paid_and_paystack_does_not_is_found(
    call: Caller, sandbox: Sandbox, status: Any, kinds: list[str], card: str | None
) -> None:
    started(call, "a")
    if card is not None:
        sandbox.pay("a", card)
    assert found(call, {"a": Expected(1, "GHS", status)}) == [(kind, "a") for kind in kinds]


@pytest.mark.parametrize(
    ("amount", "wait", "expected", "kinds"),
    [
        (None, True, Expected(500_000, "NGN", "paid"), ["unknown_refund"]),
        (None, False, Expected(500_000, "NGN", "paid"), ["unknown_refund"]),
        (None, True, Expected(500_000, "NGN", "pending"), ["unknown_refund"]),
        (None, True, Expected(500_000, "NGN", "cancelled"), []),
        (None, True, Expected(500_000, "NGN", "refunded"), []),
        (None, False, Expected(500_000, "NGN", "refunded"), []),
        (200_000, True, Expected(500_000, "NGN", "refunded"), ["other_refund"]),
        (200_000, True, Expected(500_000, "NGN", "paid"), ["unknown_refund"]),
        (200_000, True, Expected(500_000, "NGN", "paid", refunded=200_000), []),
        (200_000, False, Expected(500_000, "NGN", "paid", refunded=200_000), []),
        (200_000, True, Expected(500_000, "NGN", "paid", refunded=100_000), ["other_refund"]),
        (200_000, True, Expected(refunded=0), ["unknown_refund"]),
        (200_000, True, Expected(), []),
        (200_000, True, True, []),
    ],
)
def test_what_was_given_back_is_compared_in_all_and_told_once(
    call: Caller, sandbox: Sandbox, amount: int | None, wait: bool, expected: Any, kinds: list[str]
) -> None:
    paid(call, sandbox, "a")
    refunded(call, sandbox, "a", amount, wait)
    assert found(call, {"a": expected}) == [(kind, "a") for kind in kinds]


def test_several_refunds_of_one_payment_are_added_up(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")
    for _ in range(3):
        refunded(call, sandbox, "a", 100_000)
    assert found(call, {"a": Expected(500_000, "NGN", "paid", refunded=300_000)}) == []
    assert found(call, {"a": Expected(500_000, "NGN", "paid", refunded=200_000)}) == [("other_refund", "a")]
    (each,) = call.items(lambda c: c.payments.reconcile({"a": Expected(500_000, "NGN", "paid")}, since=TODAY))
    assert each.message == "300000 is refunded in all at Paystack, and 0 in the shop."


def test_a_refund_of_an_older_payment_is_found_by_its_own_day(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")
    sandbox.advance(3 * 86_400)
    refunded(call, sandbox, "a", 100_000)
    known = {"a": Expected(500_000, "NGN", "paid")}
    (each,) = call.items(lambda c: c.payments.reconcile(known, since=TODAY + timedelta(3)))
    assert (each.kind, each.reference, each.payment, each.amount, each.currency) == (
        "unknown_refund",
        "a",
        None,
        100_000,
        "NGN",
    )
    assert found(call, known, until=TODAY + timedelta(1)) == []
    assert found(call, set(), since=TODAY + timedelta(3)) == [("unknown_refund", "a")]


@pytest.mark.parametrize(
    ("card", "kind"), [("refund_fails", "refund_failed"), ("refund_needs_attention", "refund_needs_attention")]
)
def test_a_refund_that_did_not_arrive_is_always_told(call: Caller, sandbox: Sandbox, card: str, kind: str) -> None:
    started(call, "a")
    cards = {"refund_failed": "4084080000671803", "refund_needs_attention": "4084080000671902"}
    from paystack.sandbox.payments.instruments import CARDS

    name = next(item.name for item in CARDS if item.number == cards[kind])
    assert sandbox.pay("a", name) == "success"
    number = refunded(call, sandbox, "a")
    sandbox.advance(30 * 86_400)
    given = call.items(lambda c: c.payments.reconcile({"a"}, since=TODAY))
    assert [(each.kind, each.refund.id, each.amount) for each in given] == [(kind, number, 500_000)]


def test_a_payment_that_was_reversed_without_a_refund_is_found() -> None:
    row = {"id": 7, "reference": "a", "status": "reversed", "amount": 500, "currency": "NGN", "requested_amount": 500}
    for status, kinds in (("paid", ["reversed"]), ("pending", ["reversed"]), ("refunded", []), ("cancelled", [])):
        client = Paystack("sk_test_" + "1" * 40, transport=Lists([row], []))
        known = {"a": Expected(500, "NGN", status)}  # type: ignore[arg-type]
        assert [each.kind for each in client.payments.reconcile(known, since=TODAY)] == kinds, status


def test_references_that_the_list_does_not_show_are_looked_up(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "old")
    sandbox.advance(5 * 86_400)
    paid(call, sandbox, "new")
    shop = {
        "old": Expected(500_000, "NGN", "pending"),
        "new": Expected(500_000, "NGN", "paid"),
        "lost": Expected(500_000, "NGN", "paid"),
        "never-started": Expected(500_000, "NGN", "pending"),
        "given-up": Expected(500_000, "NGN", "cancelled"),
        "only-known": True,
        "not-ours": None,
    }
    assert found(call, shop, since=TODAY + timedelta(5), references=shop) == [
        ("not_recorded", "old"),
        ("missing_payment", "lost"),
        ("missing_payment", "only-known"),
    ]
    assert found(call, shop, since=TODAY + timedelta(5), references=iter(["new", "new"])) == []


def test_a_period_has_its_days_in_utc_and_both_bounds(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")  # 15 January, 09:00 UTC
    lagos = timezone(timedelta(hours=1))
    at = datetime(2026, 1, 15, 10, tzinfo=lagos)
    assert found(call, set(), since=TODAY, until=TODAY) == [("unknown_payment", "a")]
    assert found(call, set(), since=TODAY + timedelta(1)) == []
    assert found(call, set(), since=TODAY - timedelta(9), until=TODAY - timedelta(1)) == []
    assert found(call, set(), since=at - timedelta(seconds=1), until=at + timedelta(minutes=5)) == [
        ("unknown_payment", "a")
    ]
    assert found(call, set(), since=at + timedelta(minutes=5)) == []


@pytest.mark.parametrize(
    ("known", "options", "field"),
    [
        (None, {}, "known"),
        ("a", {}, "known"),
        (["a"], {}, "known"),
        (set(), {"since": None}, "since"),
        (set(), {"since": "2026-01-15"}, "since"),
        (set(), {"since": datetime(2026, 1, 15)}, "since"),
        (set(), {"until": datetime(2026, 1, 15)}, "until"),
        (set(), {"until": TODAY - timedelta(1)}, "since"),
        (set(), {"references": "a"}, "references"),
        (set(), {"references": 7}, "references"),
        (set(), {"references": ["a", ""]}, "references[1]"),
        (set(), {"references": [7]}, "references[0]"),
        (set(), {"request_options": {"deadline": 1}}, "request_options"),
        (None, {"since": None}, "known"),
    ],
)
def test_a_bad_argument_is_refused_at_once_and_nothing_is_sent(
    driver: Driver, known: Any, options: dict[str, Any], field: str
) -> None:
    lists = Lists([], [])
    client = client_of(driver, lists)
    with pytest.raises(ValidationError) as caught:
        client.payments.reconcile(known, **{"since": TODAY, **options})
    assert (caught.value.field, caught.value.attempts) == (field, 0)
    assert lists.sent == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"amount": 10.5}, "amount"),
        ({"amount": 0}, "amount"),
        ({"currency": ""}, "currency"),
        ({"status": "succeeded"}, "status"),
        ({"refunded": -1}, "refunded"),
    ],
)
def test_what_a_shop_cannot_have_is_refused(given: dict[str, Any], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Expected(**given)
    assert caught.value.field == field
    assert Expected(refunded=0).refunded == 0


def test_what_the_shops_function_raises_reaches_the_caller(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")

    def broken(reference: str) -> bool:
        raise LookupError(f"no database for {reference}")

    def stops(reference: str) -> bool:
        raise StopIteration

    def not_found(reference: str) -> bool:
        raise NotFoundError("the shop's own call", status=404)

    for function, error in ((broken, LookupError), (not_found, NotFoundError), (stops, (StopIteration, RuntimeError))):
        with pytest.raises(error):  # type: ignore[call-overload]
            found(call, function)


def test_an_answer_that_says_nothing_is_refused(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")
    with pytest.raises(ValidationError, match=r"not str \(for 'a'\)") as caught:
        found(call, {"a": "paid"})
    assert caught.value.field == "known"

    def generator(reference: str) -> Iterator[bool]:
        yield True

    with pytest.raises(TypeError, match="generator"):
        found(call, generator)


def test_the_synchronous_client_cannot_await_the_shops_function(sandbox: Sandbox) -> None:
    async def later(reference: str) -> bool:
        return True

    call = Caller("sync", sandbox)
    paid(call, sandbox, "a")
    with pytest.raises(TypeError, match="use AsyncPaystack"):
        found(call, later)


def test_the_shops_function_does_not_hold_up_the_event_loop(sandbox: Sandbox) -> None:
    call = Caller("async", sandbox)
    paid(call, sandbox, "a")
    threads: set[int] = set()
    assert found(call, lambda reference: threads.add(threading.get_ident()) or True) == []
    assert threads and threading.get_ident() not in threads
    call.close()


@pytest.mark.parametrize("path", ["/transaction", "/refund"])
def test_a_call_that_fails_raises_where_the_results_are_read(struck_call: Caller, sandbox: Sandbox, path: str) -> None:
    paid(struck_call, sandbox, "a")
    sandbox.inject_fault("status", method="GET", path=path, times=None)
    with pytest.raises(APIError):
        found(struck_call, set(), request_options=RequestOptions(max_retries=0))


class Lists:
    """A transport whose lists of transactions and refunds have these rows, two to a page, and may grow."""

    def __init__(
        self, transactions: list[Any], refunds: list[Any], grow: Callable[[Lists], None] | None = None
    ) -> None:
        self.rows = {"/transaction": transactions, "/refund": refunds}
        self.sent: list[str] = []
        self.grow = grow
        self.looked_up: dict[str, Any] = {}
        """What is answered for a reference that is verified, or for a number that is fetched."""

    def send(self, send: Send) -> Response:
        from json import dumps
        from urllib.parse import parse_qs, urlsplit

        parts = urlsplit(send.url)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.sent.append(send.url)
        if parts.path.startswith("/transaction/"):
            found = self.looked_up[parts.path.rpartition("/")[2]]
            body = {"status": found != 404, "message": "Transaction not found", "data": found}
            return Response(404 if found == 404 else 200, {"content-type": "application/json"}, dumps(body).encode())
        rows = self.rows[parts.path]
        if "transaction" in asked:
            rows = [row for row in rows if row["transaction"] == int(asked["transaction"])]
        meta: dict[str, Any]
        if asked.get("use_cursor") == "true":
            at = int(asked["next"]) if "next" in asked else 0
            meta = {"next": str(at + 2) if at + 2 < len(rows) else None}
        else:
            at = 2 * (int(asked.get("page", 1)) - 1)
            meta = {"page": at // 2 + 1, "pageCount": -(-len(rows) // 2), "total": len(rows)}
        body = {"status": True, "message": "", "data": rows[at : at + 2], "meta": meta}
        if self.grow is not None:
            self.grow(self)
        return Response(200, {"content-type": "application/json"}, dumps(body).encode())

    def close(self) -> None:
        pass


class AsyncLists(Lists):
    async def send(self, send: Send) -> Response:  # type: ignore[override]
        return super().send(send)

    async def close(self) -> None:  # type: ignore[override]
        pass


def row(number: int, **fields: Any) -> dict[str, Any]:
    return {
        "id": number,
        "reference": f"r{number}",
        "status": "success",
        "amount": 500,
        "requested_amount": 500,
        "currency": "NGN",
        **fields,
    }


def refund_row(number: int, transaction: int, **fields: Any) -> dict[str, Any]:
    return {
        "id": number,
        "transaction": transaction,
        "transaction_reference": f"r{transaction}",
        "amount": 100,
        "currency": "NGN",
        "status": "processed",
        **fields,
    }


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    made = Driver(request.param)
    yield made
    made.close()


def client_of(driver: Driver, lists: Lists) -> Any:
    if driver.is_async:
        other = AsyncLists(lists.rows["/transaction"], lists.rows["/refund"], lists.grow)
        other.sent, other.looked_up = lists.sent, lists.looked_up
        return AsyncPaystack("sk_test_" + "1" * 40, transport=other)  # type: ignore[arg-type]
    return Paystack("sk_test_" + "1" * 40, transport=lists)


def test_lists_that_grow_while_they_are_read_give_each_row_once(driver: Driver) -> None:
    def grow(lists: Lists) -> None:
        for path, make in (("/transaction", row), ("/refund", lambda number: refund_row(number, number))):
            rows = lists.rows[path]
            if len(rows) < 40:
                rows.insert(0, make(rows[0]["id"] + 1))

    lists = Lists([row(n) for n in range(9, 0, -1)], [refund_row(n, n) for n in range(9, 0, -1)], grow)
    given = driver.items(client_of(driver, lists).payments.reconcile(set(), since=TODAY))
    for kind in ("unknown_payment", "unknown_refund"):
        references = [each.reference for each in given if each.kind == kind]
        assert len(references) == len(set(references))
        assert {f"r{n}" for n in range(1, 10)} <= set(references)


def test_every_page_is_asked_for_with_the_same_filters(driver: Driver) -> None:
    lists = Lists([row(n) for n in range(5, 0, -1)], [refund_row(n, n) for n in range(3, 0, -1)])
    driver.items(client_of(driver, lists).payments.reconcile(set(), since=TODAY, until=TODAY))
    assert len(lists.sent) == 3 + 2
    for url in lists.sent:
        assert "perPage=100" in url or "per_page=100" in url
        assert "from=2026-01-15T00%3A00%3A00.000Z" in url and "to=2026-01-15T23%3A59%3A59.999Z" in url
        assert "currency" not in url and "transaction=" not in url


def test_refunds_are_asked_for_by_the_number_of_the_transaction(driver: Driver) -> None:
    lists = Lists([row(5)], [refund_row(1, 5)])
    known = {"r5": Expected(500, "NGN", "refunded")}
    (each,) = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY))
    assert each.kind == "other_refund"
    assert sum("transaction=5" in url for url in lists.sent) == 1


def test_a_currency_that_is_not_named_is_told_as_such(driver: Driver) -> None:
    lists = Lists([row(1, currency=None), row(2, currency=None)], [])
    known = {"r1": Expected(500, "NGN", "paid")}
    found = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY))
    assert [each.kind for each in found] == ["other_currency", "unknown_payment"]
    assert not any("None" in each.message for each in found)


UNREADABLE: list[tuple[list[Any], list[Any], str, str]] = [
    ([row(2, amount=None)], [], "r2", "the transaction 2"),
    ([row(2, reference=None)], [], "", "the transaction 2"),
    ([row(2, status=None)], [], "r2", "the transaction 2"),
    ([], [refund_row(7, 2, amount="many")], "r2", "the refund 7"),
    ([], [refund_row(7, 2, status=None)], "r2", "the refund 7"),
    ([], [{**refund_row(7, 2), "transaction": None}], "r2", "the refund 7"),
    ([], [{**refund_row(7, 2), "transaction": None, "transaction_reference": None}], "", "the refund 7"),
    ([], [None], "", "the refund None"),
    ([], [refund_row(7, 2, id=[7])], "r2", "the refund [7]"),
    ([], [refund_row(7, 2, id={"number": 7})], "r2", "the refund {'number': 7}"),
]
"""Transactions, refunds, and the reference and the words of what is found."""


@pytest.mark.parametrize(("transactions", "refunds", "reference", "words"), UNREADABLE)
def test_a_row_that_does_not_say_how_it_stands_is_told_and_the_others_are_compared(
    driver: Driver, transactions: list[Any], refunds: list[Any], reference: str, words: str
) -> None:
    lists = Lists([*transactions, row(1)], [*refunds, refund_row(8, 1)])
    known = {"r2": Expected(500, "NGN")}
    found = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY))
    (told,) = (each for each in found if each.kind == "unreadable")
    assert (told.reference, told.payment, told.refund, told.amount) == (reference, None, None, None)
    assert told.expected is (known["r2"] if reference else None)
    assert told.message == f"Paystack's answer for {words} cannot be used; look it up on the dashboard."
    assert [each.kind for each in found if each is not told] == ["unknown_payment", "unknown_refund"]


def test_a_row_that_cannot_be_read_is_looked_up_if_the_shop_has_it(driver: Driver) -> None:
    lists = Lists([row(2, amount=None), row(1, status=None)], [])
    lists.looked_up = {"r1": row(1), "r2": row(2, amount=None)}
    known = {"r1": Expected(500, "NGN", "pending"), "r2": Expected(500, "NGN", "paid")}
    found = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY, references=["r1", "r2"]))
    assert [(each.kind, each.reference) for each in found] == [("not_recorded", "r1"), ("unreadable", "r2")]


@pytest.mark.parametrize("answer", [None, [], {}, row(7, reference="another"), row(2, status=None)])
def test_an_answer_for_a_reference_that_cannot_be_read_is_told_and_the_others_are_looked_up(
    driver: Driver, answer: Any
) -> None:
    lists = Lists([], [])
    lists.looked_up = {"r2": answer, "r1": row(1)}
    known = {"r1": Expected(500, "NGN", "pending"), "r2": Expected(500, "NGN", "paid")}
    found = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY, references=["r2", "r1"]))
    assert [(each.kind, each.reference) for each in found] == [("unreadable", "r2"), ("not_recorded", "r1")]


@pytest.mark.parametrize("answer", [None, 404, row(2, reference=None)])
def test_a_refund_of_a_transaction_that_cannot_be_read_is_told_and_the_others_are_compared(
    driver: Driver, answer: Any
) -> None:
    lists = Lists([], [refund_row(7, 2, transaction_reference=None), refund_row(8, 1)])
    lists.looked_up = {"2": answer}
    found = driver.items(client_of(driver, lists).payments.reconcile(set(), since=TODAY))
    assert [(each.kind, each.reference) for each in found] == [("unreadable", ""), ("unknown_refund", "r1")]
    assert "the refund 7 " in found[0].message


def test_refunds_without_an_id_are_all_told(driver: Driver) -> None:
    lists = Lists([], [refund_row(7, 2, id=None), refund_row(8, 1, id=None)])
    found = driver.items(client_of(driver, lists).payments.reconcile(set(), since=TODAY))
    assert [(each.kind, each.reference) for each in found] == [("unreadable", "r2"), ("unreadable", "r1")]


def test_a_reversed_payment_whose_refunds_nobody_can_ask_for_is_told(driver: Driver) -> None:
    lists = Lists([row(1, id=None, status="reversed")], [])
    known = {"r1": Expected(500, "NGN", "paid")}
    (found,) = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY))
    assert (found.kind, found.reference) == ("unreadable", "r1")


def test_refunds_of_a_payment_that_cannot_be_read_are_told(driver: Driver) -> None:
    known = {"r1": Expected(500, "NGN", "refunded")}
    lists = Lists([row(1)], [refund_row(8, 1, status=None)])
    found = driver.items(client_of(driver, lists).payments.reconcile(known, since=TODAY))
    assert [(each.kind, each.reference) for each in found] == [("unreadable", "r1")] * 2
    assert "the refunds of the transaction 1 " in found[0].message


def test_only_as_many_pages_are_read_as_are_wanted(driver: Driver) -> None:
    lists = Lists([row(n) for n in range(99, 0, -1)], [])
    results = client_of(driver, lists).payments.reconcile(set(), since=TODAY)
    assert lists.sent == []
    if driver.is_async:
        assert driver.result(results.__anext__()).reference == "r99"
        driver.result(results.aclose())
    else:
        assert next(results).reference == "r99"
        results.close()
    assert len(lists.sent) == 1


def test_recent_values_are_forgotten_in_order() -> None:
    recent = Recent[int](3)
    assert [recent.add(value) for value in (1, 2, 3, 1, 4, 1, 3)] == [True, True, True, False, True, True, False]
    many = Recent[int](REMEMBERED)
    for value in range(10 * REMEMBERED):
        many.add(value)
    assert len(many._values) == len(many._order) == REMEMBERED


class Endless(Lists):
    """Serves `count` made-up payments, 100 to a page, without holding them."""

    def __init__(self, count: int) -> None:
        super().__init__([], [])
        self.count = count
        self.memory: list[int] = []

    def send(self, send: Send) -> Response:
        from json import dumps
        from urllib.parse import parse_qs, urlsplit

        parts = urlsplit(send.url)
        if parts.path != "/transaction":
            return Response(200, {"content-type": "application/json"}, b'{"status":true,"message":"","data":[]}')
        at = int(parse_qs(parts.query).get("next", ["0"])[0])
        if at % 2_000 == 0:
            gc.collect()
            self.memory.append(tracemalloc.get_traced_memory()[0])
        last = min(at + 100, self.count)
        body = {
            "status": True,
            "message": "",
            "data": [row(self.count - number) for number in range(at, last)],
            "meta": {"next": str(last) if last < self.count else None},
        }
        return Response(200, {"content-type": "application/json"}, dumps(body).encode())


@pytest.mark.slow(seconds=10)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_memory_stays_flat_over_many_payments(kind: str) -> None:
    endless, driver = Endless(MANY), Driver(kind)

    class AsyncEndless(AsyncLists):
        async def send(self, send: Send) -> Response:  # type: ignore[override]
            return endless.send(send)

    client: Any = (
        AsyncPaystack("sk_test_" + "1" * 40, transport=AsyncEndless([], []))  # type: ignore[arg-type]
        if driver.is_async
        else Paystack("sk_test_" + "1" * 40, transport=endless)
    )
    count = 0

    def known(reference: str) -> bool:
        nonlocal count
        count += 1
        return reference != "r1"

    async def known_later(reference: str) -> bool:
        return known(reference)

    tracemalloc.start()
    try:
        given = driver.items(client.payments.reconcile(known_later if driver.is_async else known, since=TODAY))
    finally:
        tracemalloc.stop()
        driver.close()
    assert (count, [each.reference for each in given]) == (MANY, ["r1"])
    assert max(endless.memory) - endless.memory[1] < FLAT, endless.memory


def test_a_discrepancy_shows_itself_and_is_frozen(call: Caller, sandbox: Sandbox) -> None:
    paid(call, sandbox, "a")
    (each,) = call.items(lambda c: c.payments.reconcile(set(), since=TODAY))
    assert repr(each).startswith(
        "Discrepancy(kind='unknown_payment', reference='a', message='It is paid (500000 NGN).'"
    )
    assert "payment=Payment(" in repr(each) and "refund" not in repr(each)
    assert repr(Expected(5, "ngn")) == "Expected(amount=5, currency='NGN')"
    with pytest.raises(dataclasses.FrozenInstanceError):
        each.kind = "reversed"
