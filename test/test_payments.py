"""`client.payments`, both kinds, against the sandbox."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from paystack import (
    AmountMismatchError,
    NotFoundError,
    NotSupportedError,
    OutcomeUnknownError,
    PaymentNotSuccessfulError,
    ValidationError,
)
from paystack.payments import STATUSES, Payment
from paystack.sandbox import Sandbox
from test.support.caller import Caller


def started(call: Caller, **fields: Any) -> Payment:
    arguments = {"amount": 500_000, "currency": "NGN", "customer_email": "ada@example.com", **fields}
    payment: Payment = call.plain(lambda c: c.payments.create(**arguments))
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
    assert (paid.status, paid.raw_status, paid.checkout_url, paid.is_final) == ("succeeded", "success", None, True)
    shown = {"display_name": "Description", "variable_name": "description", "value": "Two books"}
    assert paid.transaction.metadata == {"order": 7, "custom_fields": [shown]}


def test_one_key_is_one_payment(call: Caller) -> None:
    first = started(call, idempotency_key="order-1042")
    again = started(call, idempotency_key="order-1042", customer_email="Ada@Example.com")
    assert (first.reference, again.reference) == ("order-1042", "order-1042")
    assert first.checkout_url is not None
    assert again.checkout_url is None, "only the first call receives it"
    assert len(call.items(lambda c: c.transactions.list())) == 1


@pytest.mark.parametrize("other", [{"amount": 1}, {"currency": "GHS"}, {"customer_email": "eve@example.com"}])
def test_one_key_is_not_two_payments(call: Caller, other: dict[str, Any]) -> None:
    started(call, idempotency_key="order-1042")
    with pytest.raises(ValidationError, match="order-1042") as caught:
        started(call, idempotency_key="order-1042", **other)
    assert caught.value.field == next(iter(other))


def test_a_start_whose_answer_was_lost_says_that_nothing_was_charged(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/transaction/initialize")
    with pytest.raises(OutcomeUnknownError, match="Nothing was charged") as caught:
        started(struck_call, idempotency_key="order-1042")
    assert caught.value.reference == "order-1042"
    assert struck_call.plain(lambda c: c.payments.retrieve("order-1042")).status == "pending"


def test_a_start_without_a_key_goes_on_under_a_new_reference(struck_call: Caller, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/transaction/initialize")
    assert started(struck_call).checkout_url is not None


def saved_card(call: Caller, sandbox: Sandbox) -> str:
    first = started(call)
    sandbox.pay(first.reference)
    transaction = call.plain(lambda c: c.payments.retrieve(first.reference)).transaction
    code: str = transaction.authorization.authorization_code
    return code


@pytest.mark.parametrize("fault", [None, "drop_before", "drop_after", "status", "truncate", "html"])
def test_a_saved_card_is_charged_once_for_each_key(struck_call: Caller, sandbox: Sandbox, fault: str | None) -> None:
    code = saved_card(struck_call, sandbox)
    if fault:
        sandbox.inject_fault(fault, method="POST", path="/transaction/charge_authorization")

    def charge(c: Any) -> Any:
        return c.payments.charge_saved_card(code, "ada@example.com", 20_000, "NGN", idempotency_key="renewal-1")

    first, again = struck_call.plain(charge), struck_call.plain(charge)
    assert (first.status, first.amount, again.status) == ("succeeded", 20_000, "succeeded")
    assert [entry["reference"] for entry in sandbox.ledger].count("renewal-1") == 1
    with pytest.raises(ValidationError):
        struck_call.plain(
            lambda c: c.payments.charge_saved_card(code, "ada@example.com", 1, "NGN", idempotency_key="renewal-1")
        )


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

    def charge(c: Any) -> Any:
        return c.payments.charge_saved_card(code, "ada@example.com", 20_000, "NGN", idempotency_key="renewal-1")

    struck_call.plain(charge)
    sandbox.inject_fault(fault, path="/transaction/verify", times=3)
    with pytest.raises(OutcomeUnknownError, match="renewal-1") as caught:
        struck_call.plain(charge)
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
    refund = call.plain(lambda c: c.payments.refund("order-1042", 100_000, reason="Too late"))
    assert (refund.amount, refund.merchant_note) == (100_000, "Too late")
    with pytest.raises(ValidationError):
        call.plain(lambda c: c.payments.refund("order-1042", 400_001))


def test_payments_are_listed_filtered_and_paged(call: Caller, sandbox: Sandbox) -> None:
    for number in range(5):
        started(call, amount=100 + number, idempotency_key=f"order-{number}")
    started(call, amount=900, customer_email="grace@example.com", idempotency_key="order-9")
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
    with pytest.raises(NotFoundError):
        call.items(lambda c: c.payments.list(customer_email="nobody@example.com"))


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("limit", {"limit": 0}),
        ("limit", {"limit": 101}),
        ("limit", {"limit": True}),
        ("starting_after", {"starting_after": "order-1042"}),
        ("starting_after", {"starting_after": "ref1"}),
        ("status", {"status": "cancelled"}),
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
    ],
)
def test_a_wrong_argument_is_refused_before_anything_is_sent(call: Caller, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        started(call, **wrong)
    assert caught.value.attempts == 0
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
