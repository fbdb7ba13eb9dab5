"""`client.payments`, both kinds, against the sandbox."""

from __future__ import annotations

import inspect
import pickle
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest

import paystack
from paystack import (
    AmountMismatchError,
    AsyncPaystack,
    CheckoutUnavailableError,
    NetworkError,
    NotFoundError,
    NotSupportedError,
    OutcomeUnknownError,
    Payment,
    PaymentNotSuccessfulError,
    Paystack,
    PaystackError,
    RequestOptions,
    ValidationError,
)
from paystack.money import MINIMUMS, to_subunit
from paystack.payments import STATUSES
from paystack.runtime.http import Response
from paystack.sandbox import Sandbox
from test.support.caller import Caller
from test.support.scripted import Stage, customer, reply


def started(call: Caller, **fields: Any) -> Payment:
    amount = fields.pop("amount", 500_000)
    arguments = {"currency": "NGN", "customer_email": "ada@example.com", **fields}
    payment: Payment = call.plain(lambda c: c.payments.create(amount, **arguments))
    return payment


def test_a_payment_starts_unpaid_with_a_page_to_pay_on(call: Caller, sandbox: Sandbox) -> None:
    payment = started(call, description="Two books", metadata={"order": 7}, callback_url="https://shop.example/")
    assert (payment.status, payment.raw_status, payment.amount, payment.currency) == (
        "pending",
        "abandoned",
        500_000,
        "NGN",
    )
    assert payment.checkout_url and payment.checkout_url.startswith(sandbox.url)
    sandbox.pay(payment.reference)
    paid = call.plain(lambda c: c.payments.retrieve(payment.reference))
    assert (paid.status, paid.raw_status, paid.is_final) == ("succeeded", "success", True)
    shown = {"display_name": "Description", "variable_name": "description", "value": "Two books"}
    assert paid.transaction.metadata == {"order": 7, "custom_fields": [shown]}


def test_one_key_is_one_payment(call: Caller) -> None:
    first = started(call, idempotency_key="order-1042")
    again = started(call, idempotency_key="order-1042", customer_email="Ada@Example.com")
    assert (first.reference, again.reference) == ("order-1042", "order-1042")
    assert first.checkout_url.startswith("http")
    with pytest.raises(CheckoutUnavailableError, match="another idempotency key") as caught:
        assert again.checkout_url
    assert caught.value.payment is again
    assert len(call.items(lambda c: c.transactions.list())) == 1


@pytest.mark.parametrize("other", [{"amount": 500_001}, {"currency": "GHS"}, {"customer_email": "eve@example.com"}])
def test_one_key_is_not_two_payments(call: Caller, other: dict[str, Any]) -> None:
    started(call, idempotency_key="order-1042")
    with pytest.raises(ValidationError, match="order-1042") as caught:
        started(call, idempotency_key="order-1042", **other)
    assert caught.value.field == next(iter(other))


@pytest.mark.parametrize("fault", ["drop_after", "status", "truncate", "html"])
def test_a_start_whose_answer_was_lost_is_the_same_payment_and_says_how_to_go_on(
    struck_call: Caller, sandbox: Sandbox, fault: str
) -> None:
    sandbox.inject_fault(fault, method="POST", path="/transaction/initialize")
    payment = started(struck_call, idempotency_key="order-1042")
    assert (payment.reference, payment.status) == ("order-1042", "pending")
    if fault in ("status", "html"):  # these lose the request and not the answer
        assert payment.checkout_url
        return
    assert payment.http.recovered
    with pytest.raises(CheckoutUnavailableError, match="both can be paid: then refund one"):
        assert payment.checkout_url
    assert started(struck_call, idempotency_key="order-1042-2").checkout_url, "the way out"


def test_a_start_that_cannot_be_looked_up_charged_nothing_and_can_be_repeated(
    struck_call: Caller, sandbox: Sandbox
) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/transaction/initialize")
    sandbox.inject_fault("drop_before", path="/transaction/verify", times=6)
    with pytest.raises(OutcomeUnknownError, match="Call again with the same key") as caught:
        started(struck_call, idempotency_key="order-1042")
    assert caught.value.reference == "order-1042"
    assert started(struck_call, idempotency_key="order-1042").status == "pending"


def test_no_page_is_asked_for_once_the_payment_is_paid(call: Caller, sandbox: Sandbox) -> None:
    started(call, idempotency_key="order-1042")
    sandbox.pay("order-1042")
    paid = started(call, idempotency_key="order-1042")
    assert paid.status == "succeeded"
    with pytest.raises(CheckoutUnavailableError, match="instead of asking the customer to pay"):
        assert paid.checkout_url


def test_a_start_without_a_key_and_without_retries_says_that_nothing_was_charged(
    struck_call: Caller, sandbox: Sandbox
) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/transaction/initialize")
    with pytest.raises(OutcomeUnknownError, match="nothing was charged: call create again") as caught:
        started(struck_call, request_options=RequestOptions(max_retries=0))
    assert struck_call.plain(lambda c: c.payments.retrieve(caught.value.reference)).status == "pending"


def test_a_start_without_a_key_goes_on_under_a_new_reference(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/transaction/initialize")
    assert started(struck_call).checkout_url is not None


def saved_card(call: Caller, sandbox: Sandbox) -> str:
    first = started(call)
    sandbox.pay(first.reference)
    code: str = call.plain(lambda c: c.payments.retrieve(first.reference)).saved_card_code
    return code


def charge(code: str, **fields: Any) -> Callable[[Any], Any]:
    arguments = {"email": "ada@example.com", "amount": 20_000, "currency": "NGN", **fields}
    return lambda client: client.payments.charge_saved_card(code, **arguments)


@pytest.mark.parametrize("fault", [None, "drop_before", "drop_after", "status", "truncate", "html"])
def test_a_saved_card_is_charged_once_for_each_key(struck_call: Caller, sandbox: Sandbox, fault: str | None) -> None:
    code = saved_card(struck_call, sandbox)
    if fault:
        sandbox.inject_fault(fault, method="POST", path="/transaction/charge_authorization")

    renewal = charge(code, idempotency_key="renewal-1")
    first, again = struck_call.plain(renewal), struck_call.plain(renewal)
    assert (first.status, first.amount, again.status) == ("succeeded", 20_000, "succeeded")
    assert [entry["reference"] for entry in sandbox.ledger].count("renewal-1") == 1
    with pytest.raises(ValidationError):
        struck_call.plain(charge(code, amount=20_001, idempotency_key="renewal-1"))


def test_a_start_that_is_repeated_after_the_payment_is_never_called_uncharged(
    struck_call: Caller, sandbox: Sandbox
) -> None:
    started(struck_call, idempotency_key="order-1042")
    sandbox.pay("order-1042")
    sandbox.inject_fault("drop_before", method="POST", path="/transaction/initialize")
    assert started(struck_call, idempotency_key="order-1042").status == "succeeded"


@pytest.mark.parametrize("fault", ["drop_before", "status", "rate_limit", "truncate"])
def test_a_known_key_that_cannot_be_asked_for_is_an_unknown_outcome(
    struck_call: Caller, sandbox: Sandbox, fault: str
) -> None:
    code = saved_card(struck_call, sandbox)

    renewal = charge(code, idempotency_key="renewal-1")
    struck_call.plain(renewal)
    sandbox.inject_fault(fault, path="/transaction/verify", times=3)
    with pytest.raises(OutcomeUnknownError, match="renewal-1") as caught:
        struck_call.plain(renewal)
    assert (caught.value.reference, caught.value.sent) == ("renewal-1", True)
    assert struck_call.plain(lambda c: c.payments.retrieve("renewal-1")).status == "succeeded"


def test_verify_passes_only_what_arrived_in_full(call: Caller, sandbox: Sandbox) -> None:
    payment = started(call, idempotency_key="order-1042")

    def verify(amount: int, currency: str) -> Any:
        return call.plain(lambda c: c.payments.verify("order-1042", amount=amount, currency=currency))

    with pytest.raises(PaymentNotSuccessfulError) as unpaid:
        verify(500_000, "NGN")
    assert unpaid.value.payment.raw_status == "abandoned"
    sandbox.pay(payment.reference)
    assert verify(500_000, "NGN").status == "succeeded"
    for amount, currency in ((500_001, "NGN"), (499_999, "NGN"), (500_000, "GHS")):
        with pytest.raises(AmountMismatchError) as wrong:
            verify(amount, currency)
        assert wrong.value.payment.amount == 500_000


def test_a_declined_payment_is_not_verified(call: Caller, sandbox: Sandbox) -> None:
    started(call, idempotency_key="order-1042")
    sandbox.pay("order-1042", card="declined")
    with pytest.raises(PaymentNotSuccessfulError):
        call.plain(lambda c: c.payments.verify("order-1042", amount=500_000, currency="NGN"))


def test_wait_gives_what_became_of_it(call: Caller, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    started(call, idempotency_key="order-1042")
    pauses: list[float] = []

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            sandbox.pay("order-1042")

    async def async_pause(seconds: float) -> None:
        pause(seconds)

    monkeypatch.setattr("paystack.runtime.workflows._sleep", pause)
    monkeypatch.setattr("paystack.runtime.workflows._async_sleep", async_pause)
    assert call.plain(lambda c: c.payments.wait("order-1042", timeout=60)).status == "succeeded"
    assert pauses == [2.0, 3.0]


def test_wait_gives_up_after_its_time(call: Caller) -> None:
    started(call, idempotency_key="order-1042")
    with pytest.raises(PaymentNotSuccessfulError, match="still abandoned") as caught:
        call.plain(lambda c: c.payments.wait("order-1042", timeout=0))
    assert caught.value.payment.status == "pending"


def test_refunds_in_part_and_in_full(call: Caller, sandbox: Sandbox) -> None:
    started(call, idempotency_key="order-1042")
    with pytest.raises(ValidationError):
        call.plain(lambda c: c.payments.refund("order-1042"))
    sandbox.pay("order-1042")
    refund = call.plain(lambda c: c.payments.refund("order-1042", amount=100_000, reason="Too late"))
    assert (refund.amount, refund.merchant_note) == (100_000, "Too late")
    with pytest.raises(ValidationError):
        call.plain(lambda c: c.payments.refund("order-1042", amount=400_001))


def test_payments_are_listed_filtered_and_paged(call: Caller, sandbox: Sandbox) -> None:
    for number in range(5):
        started(call, amount=10_000 + number, idempotency_key=f"order-{number}")
    started(call, amount=90_000, customer_email="grace@example.com", idempotency_key="order-9")
    sandbox.pay("order-3")
    every = call.items(lambda c: c.payments.list(limit=2))
    assert [payment.reference for payment in every] == [
        "order-9",
        "order-4",
        "order-3",
        "order-2",
        "order-1",
        "order-0",
    ]
    assert all(isinstance(payment, Payment) for payment in every)
    paid = call.items(lambda c: c.payments.list(status="succeeded"))
    assert [payment.reference for payment in paid] == ["order-3"]
    hers = call.items(lambda c: c.payments.list(customer_email="grace@example.com"))
    assert [payment.reference for payment in hers] == ["order-9"]
    page = call.plain(lambda c: c.payments.list(limit=4))
    assert page.has_more
    rest = call.plain(lambda c: c.payments.list(limit=4, starting_after=page.next_cursor))
    assert [payment.reference for payment in rest.data] == ["order-1", "order-0"]


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("limit", {"limit": 0}),
        ("limit", {"limit": 101}),
        ("limit", {"limit": True}),
        ("starting_after", {"starting_after": "order-1042"}),
        ("starting_after", {"starting_after": "ref1"}),
        ("status", {"status": "cancelled"}),
        ("status", {"status": ["failed"]}),
        ("limit", {"limit": 0, "customer_email": "nobody@example.com"}),
        ("customer_email", {"customer_email": ""}),
        ("customer_email", {"customer_email": " "}),
        ("customer_email", {"customer_email": 7}),
        ("since", {"since": "2026-01-15"}),
        ("since", {"since": datetime(2026, 1, 15)}),
        ("until", {"until": datetime(2026, 1, 15)}),
        ("since", {"since": date(2026, 1, 16), "until": date(2026, 1, 15)}),
        ("request_options", {"request_options": {"timeout": 5}}),
    ],
)
def test_a_list_that_cannot_be_is_refused(call: Caller, field: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        call.items(lambda c: c.payments.list(**arguments))
    assert (caught.value.field, caught.value.status) == (field, None)


def test_a_payment_cannot_be_cancelled_and_the_error_names_the_ways_out(call: Caller) -> None:
    with pytest.raises(NotSupportedError, match=r"lapses.*refund.*archived"):
        call.plain(lambda c: c.payments.cancel("order-1042"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": 19.99},
        {"amount": 0},
        {"amount": True},
        {"currency": ""},
        {"customer_email": ""},
        {"metadata": {1: 2}},
        {"metadata": "x"},
        {"metadata": ["x"]},
        {"metadata": {"order": object()}},
        {"metadata": {"note": "\ud83d"}},
        {"metadata": {"custom_fields": None}, "description": "A pen"},
        {"description": 7},
        {"amount": None},
        {"amount": "500000"},
        {"currency": None},
        {"currency": 566},
        {"customer_email": None},
        {"customer_email": "  "},
        {"customer_email": "a\ud83d@example.com"},
        {"idempotency_key": ""},
        {"idempotency_key": " order-1"},
        {"idempotency_key": "order 1"},
        {"idempotency_key": 7},
        {"idempotency_key": "k" * 101},
        {"callback_url": ""},
        {"channels": "card"},
        {"channels": []},
        {"channels": [1]},
        {"subaccount": ""},
        {"split_code": ""},
        {"plan": ""},
        {"bearer": "customer"},
        {"transaction_charge": 1.5},
        {"request_options": {"timeout": 5}},
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_sent(call: Caller, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        started(call, **wrong)
    name = next(iter(wrong))
    assert (caught.value.field, caught.value.attempts) == (name, 0)
    assert name in caught.value.message
    assert call.items(lambda c: c.transactions.list()) == []


@pytest.mark.parametrize(
    ("metadata", "says"),
    [
        ({f"k{n}": n for n in range(51)}, "51 keys"),
        ({"k" * 41: 1}, "40 characters"),
        ({"k": "v" * 501}, "500 characters"),
    ],
)
def test_large_metadata_is_warned_of_and_sent(call: Caller, metadata: dict[str, Any], says: str) -> None:
    with pytest.warns(UserWarning, match=says) as warned:
        started(call, metadata=metadata, idempotency_key="order-1042")
    assert "/paystack/" not in warned[0].filename, "the warning is about the caller's line"
    assert call.plain(lambda c: c.payments.retrieve("order-1042")).transaction.metadata.keys() == metadata.keys()


def test_fitting_metadata_is_not_warned_of(call: Caller) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        started(call, metadata={"k" * 40: "v" * 500})


def test_every_status_of_a_transaction_has_one_of_a_payment() -> None:
    from typing import get_args

    from paystack import TransactionStatus

    assert set(STATUSES) == set(get_args(get_args(TransactionStatus)[0]))


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """Either client over a transport that does what it is told."""
    monkeypatch.delenv("PAYSTACK_BASE_URL", raising=False)
    made = Stage(request.param, monkeypatch)
    monkeypatch.setattr("paystack.runtime.workflows._sleep", made.sleep)
    yield made
    made.close()


# --- a declined payment ----------------------------------------------------------------------------------------------


def pausing(monkeypatch: pytest.MonkeyPatch, act: Callable[[int], None]) -> None:
    """Call `act` with the number of each pause of a workflow, and let none of them take time."""
    made: list[float] = []

    def pause(seconds: float) -> None:
        made.append(seconds)
        act(len(made))

    async def async_pause(seconds: float) -> None:
        pause(seconds)

    monkeypatch.setattr("paystack.runtime.workflows._sleep", pause)
    monkeypatch.setattr("paystack.runtime.workflows._async_sleep", async_pause)


def test_a_checkout_that_was_declined_is_not_final_because_another_card_can_pay_it(
    call: Caller, sandbox: Sandbox
) -> None:
    started(call, idempotency_key="order-1042")
    sandbox.pay("order-1042", card="declined")
    declined = call.plain(lambda c: c.payments.retrieve("order-1042"))
    assert (declined.status, declined.raw_status, declined.is_final) == ("failed", "failed", False)
    assert [payment.is_final for payment in call.items(lambda c: c.payments.list())] == [False]
    assert not started(call, idempotency_key="order-1042").is_final
    with pytest.raises(PaymentNotSuccessfulError, match="can still pay it with another card") as caught:
        call.plain(lambda c: c.payments.verify("order-1042", amount=500_000, currency="NGN"))
    assert not caught.value.payment.is_final
    sandbox.pay("order-1042")
    assert call.plain(lambda c: c.payments.retrieve("order-1042")).is_final


def test_wait_outlasts_a_declined_card(call: Caller, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    started(call, idempotency_key="order-1042")
    sandbox.pay("order-1042", card="declined")
    pausing(monkeypatch, lambda number: sandbox.pay("order-1042") and None if number == 2 else None)
    assert call.plain(lambda c: c.payments.wait("order-1042", timeout=60)).status == "succeeded"


def test_wait_gives_up_on_a_declined_card_and_says_that_it_is_not_over(call: Caller, sandbox: Sandbox) -> None:
    started(call, idempotency_key="order-1042")
    sandbox.pay("order-1042", card="declined")
    with pytest.raises(PaymentNotSuccessfulError, match=r"still failed after 0 s\. The customer can still pay"):
        call.plain(lambda c: c.payments.wait("order-1042", timeout=0))


def test_a_saved_card_that_was_declined_is_final(call: Caller, sandbox: Sandbox) -> None:
    code = saved_card(call, sandbox)
    customer = call.items(lambda c: c.customers.list())[0]
    call(lambda c: c.customers.risk_action(customer.customer_code, risk_action="deny"))
    for _ in range(2):
        declined = call.plain(charge(code, idempotency_key="renewal-1"))
        assert (declined.status, declined.is_final) == ("failed", True)
    assert [payment.is_final for payment in call.items(lambda c: c.payments.list(status="failed"))] == [True]
    # What verify answers does not tell a charge from a checkout, and then a failure may not be final.
    assert not call.plain(lambda c: c.payments.retrieve("renewal-1")).is_final


# --- refunds ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def paid(sandbox: Sandbox) -> None:
    with sandbox.client() as client:
        client.payments.create(500_000, currency="NGN", customer_email="ada@example.com", idempotency_key="order-1042")
    sandbox.pay("order-1042")


def give_back(**arguments: Any) -> Callable[[Any], Any]:
    return lambda client: client.payments.refund("order-1042", **arguments)


def refunds(sandbox: Sandbox) -> list[tuple[int, str | None]]:
    """The amount and the note of each refund, newest first."""
    with sandbox.client() as client:
        return [(refund.amount, refund.merchant_note) for refund in client.refunds.list()]


@pytest.mark.usefixtures("paid")
def test_one_key_is_one_refund(call: Caller, sandbox: Sandbox) -> None:
    damaged = give_back(amount=100_000, reason="One book was damaged", idempotency_key="order-1042-damaged")
    first, again = call.plain(damaged), call.plain(damaged)
    assert first.id == again.id
    other = call.plain(give_back(amount=100_000, idempotency_key="order-1042-late"))
    assert other.id != first.id
    assert refunds(sandbox) == [
        (100_000, "[key: order-1042-late]"),
        (100_000, "[key: order-1042-damaged] One book was damaged"),
    ]
    call.plain(give_back(amount=100_000))
    call.plain(give_back(amount=100_000))
    assert len(refunds(sandbox)) == 4, "without a key, each call refunds"


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize("other", [{"amount": 100_001}, {}])
def test_one_key_is_not_two_refunds(call: Caller, sandbox: Sandbox, other: dict[str, Any]) -> None:
    call.plain(give_back(amount=100_000, idempotency_key="order-1042-damaged"))
    with pytest.raises(ValidationError, match="order-1042-damaged") as caught:
        call.plain(give_back(**other, idempotency_key="order-1042-damaged"))
    assert (caught.value.field, caught.value.attempts) == ("amount", 0)
    assert len(refunds(sandbox)) == 1


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize("amount", [None, 100_000])
@pytest.mark.parametrize("fault", ["drop_after", "truncate"])
def test_a_refund_whose_answer_was_lost_is_found_by_its_key(
    struck_call: Caller, sandbox: Sandbox, fault: str, amount: int | None
) -> None:
    sandbox.inject_fault(fault, method="POST", path="/refund")
    refund = struck_call.plain(give_back(amount=amount, idempotency_key="order-1042-damaged"))
    assert refund.amount == (amount or 500_000)
    assert struck_call.plain(give_back(amount=amount, idempotency_key="order-1042-damaged")).id == refund.id
    assert len(refunds(sandbox)) == 1


@pytest.mark.usefixtures("paid")
@pytest.mark.parametrize("fault", ["drop_before", "status"])
def test_a_refund_that_may_be_on_its_way_is_not_sent_twice_in_one_call(
    struck_call: Caller, sandbox: Sandbox, fault: str
) -> None:
    sandbox.inject_fault(fault, method="POST", path="/refund")
    damaged = give_back(amount=100_000, idempotency_key="order-1042-damaged")
    with pytest.raises(OutcomeUnknownError, match="key 'order-1042-damaged' in a few minutes") as caught:
        struck_call.plain(damaged)
    assert caught.value.reference == "order-1042"
    assert refunds(sandbox) == []
    struck_call.plain(damaged)
    assert len(refunds(sandbox)) == 1


@pytest.mark.usefixtures("paid")
def test_a_refund_that_cannot_be_looked_for_is_an_unknown_outcome(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/refund")
    sandbox.inject_fault("drop_before", method="GET", path="/refund", nth=2, times=3)
    damaged = give_back(amount=100_000, idempotency_key="order-1042-damaged")
    with pytest.raises(OutcomeUnknownError, match="order-1042-damaged"):
        struck_call.plain(damaged)
    struck_call.plain(damaged)
    assert len(refunds(sandbox)) == 1


@pytest.mark.usefixtures("paid")
def test_a_refund_that_cannot_be_looked_for_first_is_not_sent(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_before", method="GET", path="/refund", times=3)
    with pytest.raises(NetworkError):
        struck_call.plain(give_back(amount=100_000, idempotency_key="order-1042-damaged"))
    assert refunds(sandbox) == []


@pytest.mark.usefixtures("paid")
def test_a_lost_refund_without_a_key_says_what_a_second_call_would_do(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/refund")
    with pytest.raises(OutcomeUnknownError, match="refunds a second time") as caught:
        struck_call.plain(give_back(amount=100_000))
    assert caught.value.reference == "order-1042"


@pytest.mark.usefixtures("paid")
def test_of_eight_processes_that_refund_in_full_with_one_key_all_get_the_one_refund(sandbox: Sandbox) -> None:
    found: list[int] = []

    def refund() -> None:
        with sandbox.client() as client:
            found.append(client.payments.refund("order-1042", idempotency_key="order-1042-full").id)

    threads = [Thread(target=refund) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == len(refunds(sandbox)) == 1


def transaction(**fields: Any) -> dict[str, Any]:
    """A transaction as verify shows it."""
    return {
        "id": 7,
        "reference": "order-1042",
        "status": "success",
        "amount": 500_000,
        "currency": "NGN",
        "customer": {"id": 1, "email": "ada@example.com"},
        **fields,
    }


def answer(data: Any, **fields: Any) -> Any:
    return reply(200, {"status": True, "message": "m", "data": data, **fields})


def one_refund(number: int = 1, **fields: Any) -> dict[str, Any]:
    note = "[key: order-1042-full] Sorry"
    basis = {"id": number, "transaction": 7, "amount": 500_000, "currency": "NGN", "status": "pending"}
    return {**basis, "merchant_note": note, **fields}


def one_page(*items: dict[str, Any]) -> Any:
    return answer([*items], meta={"total": len(items), "perPage": 100, "page": 1, "pageCount": 1})


def test_of_two_processes_that_refund_in_full_at_once_both_get_the_one_refund(stage: Stage) -> None:
    refused = reply(400, {"status": False, "message": "Transaction has been fully reversed", "type": "api_error"})
    steps = [answer(transaction()), answer([]), refused, one_page(one_refund())]
    assert stage.call(give_back(idempotency_key="order-1042-full"), *steps).id == 1


def test_a_refusal_stays_a_refusal_if_no_refund_has_the_key(stage: Stage) -> None:
    refused = reply(400, {"status": False, "message": "Transaction has been fully reversed", "type": "api_error"})
    steps = [answer(transaction()), answer([]), refused, one_page(one_refund(merchant_note="[key: other]"))]
    with pytest.raises(ValidationError, match="fully reversed"):
        stage.call(give_back(idempotency_key="order-1042-full"), *steps)


def test_a_key_is_looked_for_on_every_page_of_the_refunds(stage: Stage) -> None:
    others = [one_refund(number, merchant_note="Sorry") for number in range(2, 102)]
    meta = {"total": 101, "perPage": 100, "pageCount": 2}
    steps = [
        answer(transaction()),
        answer(others, meta={**meta, "page": 1}),
        answer([one_refund(1)], meta={**meta, "page": 2}),
    ]
    assert stage.call(give_back(idempotency_key="order-1042-full"), *steps).id == 1
    assert [send.url for send in stage.sent[1:]] == [
        f"/refund?transaction=7&perPage=100&page={number}" for number in (1, 2)
    ]


def test_a_list_of_refunds_that_repeats_ends(stage: Stage) -> None:
    page = answer([one_refund(1, merchant_note="Sorry")])
    stage.call(give_back(idempotency_key="order-1042-full"), answer(transaction()), page, page, answer(one_refund(2)))
    assert stage.sent[-1].method == "POST"


def test_of_two_refunds_with_one_key_the_first_counts_and_a_warning_is_logged(
    stage: Stage, caplog: pytest.LogCaptureFixture
) -> None:
    twice = one_page(one_refund(2), one_refund(1), one_refund(3, transaction=8))
    assert stage.call(give_back(idempotency_key="order-1042-full"), answer(transaction()), twice).id == 1
    assert "2 refunds carry one idempotency key" in caplog.text


@pytest.mark.parametrize(
    "listed", [{"status": True}, {"status": True, "data": None}, {"status": True, "data": {}}, {"data": ["x"]}]
)
def test_a_list_of_refunds_that_cannot_be_read_never_leads_to_a_refund(stage: Stage, listed: dict[str, Any]) -> None:
    unreadable = reply(200, {"status": True, **listed})
    with pytest.raises(PaystackError):
        stage.call(
            give_back(idempotency_key="order-1042-full"), answer(transaction()), unreadable, unreadable, unreadable
        )
    assert all(send.method == "GET" for send in stage.sent)


# --- arguments -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Paystack, AsyncPaystack])
def test_whatever_follows_the_first_argument_is_named(kind: type) -> None:
    payments = type(kind("sk_test_" + "0" * 40).payments)
    twin = type(Paystack("sk_test_" + "0" * 40).payments)
    for name, method in inspect.getmembers(payments, inspect.isfunction):
        if not name.startswith("_"):
            _, *parameters = inspect.signature(method).parameters.values()
            first = 0 if name == "list" else 1
            assert all(each.kind is each.KEYWORD_ONLY for each in parameters[first:]), name
            assert inspect.signature(method).parameters == inspect.signature(getattr(twin, name)).parameters
    with pytest.raises(TypeError):
        kind("sk_test_" + "0" * 40).payments.create(500_000, "NGN", "ada@example.com")


SHARED = {
    "channels": ["card", "bank"],
    "split_code": "SPL_98WF13Eb3w",
    "subaccount": "ACCT_4evq2v6x0qxv9e6",
    "transaction_charge": 0,
    "bearer": "subaccount",
}


def test_a_start_passes_on_how_it_is_paid_and_shared(stage: Stage) -> None:
    page = {"authorization_url": "https://x/1", "access_code": "1", "reference": "order-1042"}
    payment = stage.call(
        lambda c: c.payments.create(
            500_000,
            currency="NGN",
            customer_email="ada@example.com",
            idempotency_key="order-1042",
            plan="PLN_gx2wn530m0i3w3m",
            request_options=RequestOptions(headers={"x-shop": "lagos"}),
            **SHARED,
        ),
        answer(page),
    )
    assert payment.checkout_url == "https://x/1"
    assert {name: stage.body[name] for name in SHARED} == SHARED
    assert stage.body["plan"] == "PLN_gx2wn530m0i3w3m"
    assert stage.sent[0].headers["x-shop"] == "lagos"


def test_a_charge_passes_on_how_it_is_paid_and_shared(stage: Stage) -> None:
    options = RequestOptions(headers={"x-shop": "lagos"})
    fields = {**SHARED, "description": "Renewal", "idempotency_key": "order-1042", "request_options": options}
    payment = stage.call(charge("AUTH_x", **fields), answer(transaction(amount=20_000)))
    assert {name: stage.body[name] for name in SHARED} == SHARED
    assert stage.sent[0].headers["x-shop"] == "lagos"
    assert payment.description == "Renewal"


def test_a_plan_sets_the_amount(call: Caller) -> None:
    plan = call(lambda c: c.plans.create(name="Box", amount=500_000, interval="monthly")).data.plan_code
    started(call, amount=1, plan=plan, idempotency_key="order-1042")
    again = started(call, amount=2, plan=plan, idempotency_key="order-1042")
    assert (again.reference, again.amount) == ("order-1042", 500_000)


def test_a_deadline_covers_all_that_a_call_does(stage: Stage) -> None:
    client = stage.client(answer(transaction()), one_page(one_refund()))
    options = RequestOptions(deadline=30)
    stage.run(client.payments.refund("order-1042", idempotency_key="order-1042-full", request_options=options))
    first, second = (send.seconds_left for send in stage.sent)
    assert 29 < second < first <= 30
    client = stage.client(answer(transaction()), one_page(one_refund()), deadline=20)
    stage.run(client.payments.refund("order-1042", idempotency_key="order-1042-full"))
    assert 19 < stage.sent[1].seconds_left < stage.sent[0].seconds_left <= 20


WRONG = [
    ("reference", lambda c: c.payments.retrieve("")),
    ("reference", lambda c: c.payments.retrieve(1042)),
    ("reference", lambda c: c.payments.verify(" ", amount=1, currency="NGN")),
    ("amount", lambda c: c.payments.verify("x", amount=None, currency="NGN")),
    ("amount", lambda c: c.payments.verify("x", amount=1.5, currency="NGN")),
    ("currency", lambda c: c.payments.verify("x", amount=1, currency="")),
    ("reference", lambda c: c.payments.wait("")),
    ("timeout", lambda c: c.payments.wait("x", timeout=-1)),
    ("timeout", lambda c: c.payments.wait("x", timeout=float("nan"))),
    ("timeout", lambda c: c.payments.wait("x", timeout="60")),
    ("reference", lambda c: c.payments.refund("")),
    ("reference", lambda c: c.payments.refund(None, idempotency_key="x")),
    ("amount", lambda c: c.payments.refund("x", amount=0)),
    ("reason", lambda c: c.payments.refund("x", reason=7)),
    ("idempotency_key", lambda c: c.payments.refund("x", idempotency_key="")),
    ("idempotency_key", lambda c: c.payments.refund("x", idempotency_key="a]b")),
    ("authorization_code", charge("")),
    ("authorization_code", charge(None)),  # type: ignore[arg-type]
    ("email", charge("AUTH_x", email=" ")),
    ("amount", charge("AUTH_x", amount=50)),
    ("currency", charge("AUTH_x", currency="")),
    ("idempotency_key", charge("AUTH_x", idempotency_key="")),
    ("metadata", charge("AUTH_x", metadata="x")),
    ("bearer", charge("AUTH_x", bearer="me")),
    ("channels", charge("AUTH_x", channels={"card"})),
    ("request_options", lambda c: c.payments.retrieve("x", request_options=5)),
]


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_every_wrong_argument_is_named_as_the_caller_typed_it(
    stage: Stage, name: str, wrong: Callable[[Any], Any]
) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(wrong)
    assert (caught.value.field, caught.value.status, caught.value.attempts) == (name, None, 0)
    assert name in caught.value.message
    assert stage.sent == []


@pytest.mark.parametrize(
    ("theirs", "ours", "make"),
    [
        (
            "email",
            "customer_email",
            lambda c: c.payments.create(500_000, currency="NGN", customer_email="x", idempotency_key="order-1"),
        ),
        (
            "reference",
            "idempotency_key",
            lambda c: c.payments.create(500_000, currency="NGN", customer_email="x", idempotency_key="order-1"),
        ),
        ("reference", "idempotency_key", charge("AUTH_x", idempotency_key="order-1")),
        ("email", "email", charge("AUTH_x")),
        ("transaction", "reference", give_back()),
        ("merchant_note", "reason", give_back()),
    ],
)
def test_what_paystack_refuses_is_named_as_the_caller_typed_it(
    stage: Stage, theirs: str, ours: str, make: Callable[[Any], Any]
) -> None:
    refused = reply(400, {"status": False, "message": f'"{theirs}" must be something else', "type": "validation_error"})
    with pytest.raises(ValidationError) as caught:
        stage.call(make, refused)
    assert caught.value.field == ours


@pytest.mark.parametrize(("currency", "least"), MINIMUMS.items())
def test_an_amount_in_units_where_subunits_were_meant_is_refused(call: Caller, currency: str, least: int) -> None:
    with pytest.raises(ValidationError, match=rf"subunits.*to_subunit\(\"{least - 1}\", \"{currency}\"\)") as caught:
        started(call, amount=least - 1, currency=currency)
    assert (caught.value.field, caught.value.status) == ("amount", None)
    assert started(call, amount=least, currency=currency).amount == least


def test_the_advice_for_a_small_amount_is_right(call: Caller) -> None:
    with pytest.raises(ValidationError, match=r"NGN 0.50.*minimum is NGN 50.00 \(5000 subunits\).*which is 5000") as _:
        started(call, amount=50)
    assert to_subunit("50", "NGN") == 5000


def test_blanks_around_arguments_are_not_part_of_them(call: Caller, sandbox: Sandbox) -> None:
    first = started(call, customer_email=" Ada@Example.com\n", currency="ngn ", idempotency_key="order-1042")
    assert (first.customer_email, first.currency) == ("Ada@Example.com", "NGN")
    assert started(call, customer_email="ada@example.com ", idempotency_key="order-1042").reference == "order-1042"
    sandbox.pay("order-1042")
    paid = call.plain(lambda c: c.payments.verify(" order-1042 ", amount=500_000, currency=" NGN"))
    again = charge(f" {paid.saved_card_code} ", email=" ada@example.com ", idempotency_key="renewal-1")
    assert call.plain(again).status == call.plain(again).status == "succeeded"
    assert len(call.items(lambda c: c.payments.list(customer_email=" ada@example.com "))) == 2


# --- lists -----------------------------------------------------------------------------------------------------------


def test_an_address_that_no_customer_has_gives_an_empty_list(call: Caller) -> None:
    started(call)
    assert call.items(lambda c: c.payments.list(customer_email="nobody@example.com")) == []
    page = call.plain(lambda c: c.payments.list(customer_email="nobody@example.com"))
    assert (page.data, page.has_more, page.next_cursor, page.http.status) == ([], False, None, 404)
    assert "0 items" in repr(page)
    assert call.plain(lambda c: page.next_page()) is None


def test_a_customer_that_cannot_be_looked_up_never_gives_everybodys_payments(
    struck_call: Caller, sandbox: Sandbox
) -> None:
    started(struck_call)
    started(struck_call, customer_email="grace@example.com")
    sandbox.inject_fault("drop_before", path="/customer", times=3)
    page = None
    with pytest.raises(NetworkError):
        page = struck_call.client.payments.list(customer_email="grace@example.com")
        struck_call.items(lambda c: page)
    found = struck_call.items(lambda c: page or c.payments.list(customer_email="grace@example.com"))
    assert [payment.customer_email for payment in found] == ["grace@example.com"]


def test_a_server_without_customers_is_not_an_empty_list(stage: Stage) -> None:
    with pytest.raises(NotFoundError):
        stage.items(lambda c: c.payments.list(customer_email="ada@example.com"), reply(404, b""))


def test_the_deadline_of_a_list_covers_looking_up_the_customer(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paystack.runtime.workflows.time", SimpleNamespace(monotonic=lambda: stage.now))

    def slowly() -> Response:
        stage.now += 3
        return customer()

    rows = [{"id": number, "reference": f"order-{number}", "status": "success", "amount": 5000} for number in (1, 2)]
    first = {"status": True, "message": "m", "data": rows[:1], "meta": {"next": "dW5kZWZpbmVkOjE="}}
    last = {"status": True, "message": "m", "data": rows[1:], "meta": {"next": None}}
    found = stage.items(
        lambda c: c.payments.list(customer_email="ada@example.com", request_options=RequestOptions(deadline=5)),
        *(slowly, reply(200, first), reply(200, last)),
    )
    assert [payment.reference for payment in found] == ["order-1", "order-2"]
    assert [send.seconds_left for send in stage.sent] == [5, 2, 5]
    assert all("customer=1&" in f"{send.url}&" for send in stage.sent[1:])


def test_a_list_is_limited_to_when_payments_were_started(call: Caller, sandbox: Sandbox) -> None:
    began = datetime.fromtimestamp(sandbox.now, timezone.utc)
    for day in range(3):
        started(call, idempotency_key=f"order-{day}")
        sandbox.advance(86_400)

    def listed(**limits: Any) -> list[str]:
        return [payment.reference for payment in call.items(lambda c: c.payments.list(**limits))]

    second = began + timedelta(days=1)
    assert listed(since=second) == ["order-2", "order-1"]
    assert listed(until=second.astimezone(timezone(timedelta(hours=1)))) == ["order-1", "order-0"]
    assert listed(since=second.date(), until=second.date()) == ["order-1"]


def test_a_day_is_sent_as_its_first_and_last_millisecond_in_utc(stage: Stage) -> None:
    day = date(2026, 1, 15)
    stage.items(lambda c: c.payments.list(since=day, until=day), answer([]))
    assert "from=2026-01-15T00%3A00%3A00.000Z&to=2026-01-15T23%3A59%3A59.999Z" in stage.sent[0].url


# --- what a payment is -----------------------------------------------------------------------------------------------


def test_a_payment_answers_to_its_id_metadata_and_description(call: Caller, sandbox: Sandbox) -> None:
    first = started(call, description="Two books", metadata={"order": 7}, idempotency_key="order-1042")
    sandbox.pay("order-1042")
    for payment in (first, call.plain(lambda c: c.payments.retrieve("order-1042"))):
        assert (payment.id, payment.description, payment.metadata["order"]) == ("order-1042", "Two books", 7)
    bare = started(call)
    assert (bare.description, bare.metadata) == (None, {})
    assert call.plain(lambda c: c.payments.retrieve(bare.reference)).metadata == {}


def test_what_a_payment_does_not_have_says_how_to_get_it(call: Caller, sandbox: Sandbox) -> None:
    first = started(call, idempotency_key="order-1042")
    with pytest.raises(NotSupportedError, match=r"payments.retrieve\('order-1042'\)"):
        assert first.transaction
    unpaid = call.plain(lambda c: c.payments.retrieve("order-1042"))
    with pytest.raises(PaymentNotSuccessfulError, match="abandoned"):
        assert unpaid.authorization
    assert (first.saved_card_code, unpaid.saved_card_code) == (None, None)
    sandbox.pay("order-1042")
    paid = call.plain(lambda c: c.payments.retrieve("order-1042"))
    assert paid.authorization.authorization_code == paid.saved_card_code
    assert paid.transaction.id and paid.paid_at.tzinfo


@pytest.mark.parametrize("text", ["2026-01-15T09:00:00", "2026-01-15 09:00:00.000", "2026-01-15T10:00:00+01:00"])
def test_the_time_of_a_charge_always_has_a_zone(stage: Stage, text: str) -> None:
    """The answer to a charge has no `paid_at`, so that there it is the text that was received."""
    data = {"reference": "order-1042", "status": "success", "amount": 5000, "currency": "NGN", "paid_at": text}
    paid = stage.call(
        charge("AUTH_x", amount=5000, idempotency_key="order-1042"), reply(200, {"status": True, "data": data})
    )
    assert paid.paid_at == datetime(2026, 1, 15, 9, tzinfo=timezone.utc)


def test_payments_and_their_errors_can_be_pickled(call: Caller) -> None:
    payment = started(call, idempotency_key="order-1042")
    assert pickle.loads(pickle.dumps(payment)).checkout_url == payment.checkout_url
    with pytest.raises(CheckoutUnavailableError) as caught:
        assert started(call, idempotency_key="order-1042").checkout_url
    assert pickle.loads(pickle.dumps(caught.value)).payment.reference == "order-1042"


def test_a_hosted_page_and_a_page_of_payments_have_names_of_their_own() -> None:
    assert paystack.PaymentPage is paystack.models.PaymentPage
    assert not hasattr(paystack.payments, "PaymentPage")
    assert paystack.PaymentList is paystack.payments.PaymentList
    assert paystack.AsyncPaymentList is paystack.payments.AsyncPaymentList


# --- replies of another shape ----------------------------------------------------------------------------------------

SHAPES: list[Any] = [
    {"status": True},
    {"status": True, "data": None},
    {"status": True, "data": []},
    {"status": True, "data": "x"},
    {"status": True, "data": {}},
    {"status": True, "data": {"reference": "order-1042", "status": ["success"], "amount": 1}},
    {"status": True, "data": {"reference": 7, "status": "success", "amount": 1}},
    {"status": True, "data": transaction(amount="much")},
    {"status": True, "data": transaction(customer="Ada", currency=None)},
    {"status": True, "data": [{}]},
    {"status": True, "data": [7]},
    {"status": True, "data": {"id": 7, "amount": None, "authorization_url": "", "status": "success"}},
]
CALLS: dict[str, Callable[[Any], Any]] = {
    "create": lambda c: c.payments.create(500_000, currency="NGN", customer_email="ada@example.com"),
    "create again": lambda c: c.payments.create(
        500_000, currency="NGN", customer_email="ada@example.com", idempotency_key="order-1042"
    ),
    "charge": charge("AUTH_x"),
    "charge again": charge("AUTH_x", idempotency_key="order-1042"),
    "refund": give_back(),
    "refund again": give_back(idempotency_key="order-1042-full"),
    "retrieve": lambda c: c.payments.retrieve("order-1042"),
    "verify": lambda c: c.payments.verify("order-1042", amount=500_000, currency="NGN"),
    "wait": lambda c: c.payments.wait("order-1042", timeout=0),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("name", CALLS)
def test_a_reply_of_any_shape_loses_no_reference_and_is_no_bug(stage: Stage, name: str, shape: Any) -> None:
    try:
        stage.call(CALLS[name], *[reply(200, shape)] * 20)
    except OutcomeUnknownError as error:
        assert error.reference
    except PaystackError:
        assert name not in ("create", "charge", "refund"), "a write whose answer is lost is an unknown outcome"
    else:
        assert name in ("retrieve", "wait") or shape is SHAPES[8], "only its status can be read from these"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("arguments", [{}, {"customer_email": "ada@example.com"}])
def test_a_list_of_any_shape_is_no_bug(stage: Stage, shape: Any, arguments: dict[str, str]) -> None:
    try:
        found = stage.items(lambda c: c.payments.list(**arguments), *[reply(200, shape)] * 20)
    except PaystackError:
        return
    assert found == []
    assert shape["data"] == []


@pytest.mark.parametrize("lacking", ["amount", "currency", "customer"])
def test_a_payment_that_cannot_be_compared_is_not_taken_for_the_one_with_the_key(stage: Stage, lacking: str) -> None:
    taken = reply(400, {"status": False, "message": "Duplicate Transaction Reference", "code": "duplicate_reference"})
    incomplete = answer(transaction(**{lacking: None}))
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(CALLS["charge again"], taken, *[incomplete] * 10)
    assert caught.value.reference == "order-1042"
