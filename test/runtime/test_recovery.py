"""Writes whose answer was lost: asked for by their reference, never made twice, never reported as something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from paystack import (
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    RateLimitError,
    RequestOptions,
    ValidationError,
)
from paystack.runtime.http import Response
from test.runtime.test_retries import LOST, not_sent, reset
from test.support.scripted import Stage, Step, reply


def charge(reference: str | None = "order-1", **options: Any) -> Callable[[Any], Any]:
    """A saved card charged 5,000.00: money moves in the call."""
    return lambda client: client.transactions.charge_authorization(
        "ada@example.com", 500_000, "AUTH_x", reference=reference, currency="NGN", **options
    )


def start(reference: str | None = "order-1") -> Callable[[Any], Any]:
    """A payment on the checkout page: no money moves."""
    return lambda client: client.transactions.initialize("ada@example.com", 500_000, reference=reference)


def step(reference: str | None = "order-1") -> Callable[[Any], Any]:
    """A charge by bank account, which goes on in steps."""
    bank = {"code": "057", "account_number": "0000000000"}
    return lambda client: client.charges.create("ada@example.com", 500_000, bank=bank, reference=reference)


def paid(**fields: Any) -> Response:
    data = {"reference": "order-1", "status": "success", "amount": 500_000, "currency": "NGN", "id": 7}
    return reply(200, {"status": True, "data": {**data, "customer": {"email": "ada@example.com"}, **fields}})


def started(reference: str) -> Response:
    data = {"authorization_url": "https://checkout.example/x", "access_code": "x", "reference": reference}
    return reply(200, {"status": True, "data": data})


def not_found() -> Response:
    body = {"status": False, "message": "Transaction reference not found.", "code": "transaction_not_found"}
    return reply(400, body)


def unknown_charge() -> Response:
    return reply(400, {"status": False, "message": "Transaction reference is invalid"})


def duplicate() -> Response:
    body = {"status": False, "message": "Duplicate Transaction Reference", "code": "duplicate_reference"}
    return reply(400, {**body, "type": "validation_error"})


def lines(stage: Stage) -> list[str]:
    """What was sent: a letter for each charge (C) and question (Q)."""
    return ["Q" if send.method == "GET" else "C" for send in stage.sent]


def references(stage: Stage) -> list[str]:
    return [json.loads(send.body)["reference"] for send in stage.sent if send.body]


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_charge_whose_answer_was_lost_is_asked_for(stage: Stage, failure: Callable[[], Step]) -> None:
    done = stage.call(charge(), failure(), paid())
    assert lines(stage) == ["C", "Q"]
    assert stage.sent[1].url == "/transaction/verify/order-1"
    assert (done.data.status, done.data.amount) == ("success", 500_000)
    assert (done.http.recovered, done.http.attempts) == (True, 1)


@pytest.mark.parametrize("status", ["failed", "abandoned", "processing"])
def test_what_is_found_is_the_result_whatever_became_of_it(stage: Stage, status: str) -> None:
    done = stage.call(charge(), reset(), paid(status=status))
    assert (done.data.status, done.http.recovered) == (status, True)
    assert lines(stage) == ["C", "Q"]


def test_a_charge_that_never_arrived_is_sent_again_under_the_same_reference(stage: Stage) -> None:
    done = stage.call(charge(None), reset(), not_found(), not_found(), lambda: paid(reference=references(stage)[-1]))
    assert lines(stage) == ["C", "Q", "Q", "C"]
    assert len(set(references(stage))) == 1
    assert (done.http.recovered, done.http.attempts) == (False, 2)
    assert 1.0 in stage.waits, "a write may still be on its way in: look twice, with a wait between"


def test_a_charge_that_shows_up_late_is_not_sent_again(stage: Stage) -> None:
    done = stage.call(charge(), reset(), not_found(), paid())
    assert lines(stage) == ["C", "Q", "Q"]
    assert done.http.recovered is True


def test_a_question_is_asked_even_when_nothing_may_be_sent_again(stage: Stage) -> None:
    done = stage.call(charge(), reset(), paid(), max_retries=0)
    assert done.http.recovered is True
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(charge(), reset(), not_found(), not_found(), max_retries=0)
    assert lines(stage) == ["C", "Q", "Q"]
    assert caught.value.reference == "order-1"


def test_a_duplicate_on_the_first_attempt_is_somebody_elses(stage: Stage) -> None:
    with pytest.raises(DuplicateReferenceError) as caught:
        stage.call(charge(), duplicate())
    assert (lines(stage), caught.value.reference) == (["C"], "order-1")


def test_a_duplicate_on_a_later_attempt_proves_that_the_first_landed(stage: Stage) -> None:
    done = stage.call(charge(), reset(), not_found(), not_found(), duplicate(), paid())
    assert lines(stage) == ["C", "Q", "Q", "C", "Q"]
    assert (done.http.recovered, done.http.attempts) == (True, 2)


def test_a_duplicate_after_attempts_that_never_left_is_somebody_elses(stage: Stage) -> None:
    with pytest.raises(DuplicateReferenceError):
        stage.call(charge(), not_sent(), duplicate())
    assert lines(stage) == ["C", "C"]


@pytest.mark.parametrize(
    "other",
    [{"amount": 400_000}, {"currency": "GHS"}, {"customer": {"email": "eve@example.com"}}, {"requested_amount": 1}],
)
def test_what_is_found_but_is_another_payment_is_not_ours(stage: Stage, other: dict[str, Any]) -> None:
    with pytest.raises(DuplicateReferenceError, match="another payment") as caught:
        stage.call(charge(), reset(), paid(**other))
    assert caught.value.reference == "order-1"
    assert lines(stage) == ["C", "Q"]


def test_fees_that_the_customer_bears_do_not_make_it_another_payment(stage: Stage) -> None:
    done = stage.call(charge(), reset(), paid(amount=507_500, requested_amount=500_000))
    assert done.http.recovered is True


def test_letter_case_does_not_make_it_another_customer(stage: Stage) -> None:
    assert stage.call(charge(), reset(), paid(customer={"email": "Ada@Example.com"})).http.recovered is True


@pytest.mark.parametrize(("amount", "ours"), [(500_000, True), (200_000, True), (199_999, False), (500_001, False)])
def test_a_partial_debit_may_take_less(stage: Stage, amount: int, ours: bool) -> None:
    def debit(client: Any) -> Any:
        return client.transactions.partial_debit(
            "AUTH_x", "NGN", 500_000, "ada@example.com", reference="order-1", at_least="200000"
        )

    if ours:
        assert stage.call(debit, reset(), paid(amount=amount)).http.recovered is True
    else:
        with pytest.raises(DuplicateReferenceError):
            stage.call(debit, reset(), paid(amount=amount))


def test_a_refusal_of_the_second_attempt_is_the_answer(stage: Stage) -> None:
    refused = reply(400, {"status": False, "message": "No"})
    with pytest.raises(ValidationError) as caught:
        stage.call(charge(), reset(), *[not_found()] * 2, refused, *[not_found()] * 2)
    assert (lines(stage), caught.value.attempts) == (["C", "Q", "Q", "C", "Q", "Q"], 2)


def test_a_refusal_of_the_second_attempt_may_be_due_to_the_first(stage: Stage) -> None:
    refused = reply(400, {"status": False, "message": "Insufficient funds"})
    done = stage.call(charge(), reset(), *[not_found()] * 2, refused, paid())
    assert (lines(stage), done.http.recovered, done.http.attempts) == (["C", "Q", "Q", "C", "Q"], True, 2)


def test_a_refusal_of_the_second_attempt_to_start_a_checkout_is_not_looked_into(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.call(start(), reset(), *[not_found()] * 2, reply(400, {"status": False, "message": "No"}))


@pytest.mark.parametrize("after", [not_sent, lambda: reply(429, retry_after="120")])
def test_an_outcome_stays_unknown_when_the_next_attempt_tells_nothing(stage: Stage, after: Callable[[], Step]) -> None:
    steps = [reset(), not_found(), not_found(), *(after() for _ in range(2))]
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(charge(), *steps)
    assert caught.value.reference == "order-1"


@pytest.mark.parametrize(
    "answer", [lambda: reply(401), lambda: reply(500), lambda: reply(200, b"<html>"), not_sent, reset]
)
def test_a_question_without_an_answer_leaves_it_unknown(stage: Stage, answer: Callable[[], Step]) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(charge(), reset(), *(answer() for _ in range(3)))
    assert caught.value.reference == "order-1"
    assert lines(stage)[0] == "C" and "C" not in lines(stage)[1:]
    assert isinstance(caught.value.__cause__, NetworkError)


def test_a_question_is_asked_within_the_deadline(stage: Stage) -> None:
    def slow() -> Response:
        stage.now += 9.8
        raise reset()

    options = RequestOptions(deadline=10)
    with pytest.raises(OutcomeUnknownError):
        stage.call(charge(request_options=options), slow, not_found(), not_found())
    assert sum(stage.waits) <= 0.2 + 1e-9
    assert all(send.read_timeout <= 0.2 + 1e-9 for send in stage.sent[1:])


def test_a_checkout_that_the_caller_named_is_never_renamed(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError, match="Nothing was charged") as caught:
        stage.call(start(), reset(), paid(status="abandoned", customer={"email": "ada@example.com"}))
    assert (lines(stage), references(stage)) == (["C", "Q"], ["order-1"])
    assert caught.value.reference == "order-1"


@pytest.mark.parametrize("status", ["success", "ongoing", "failed", "reversed"])
def test_a_checkout_that_was_used_before_is_never_called_uncharged(stage: Stage, status: str) -> None:
    with pytest.raises(DuplicateReferenceError, match=status) as caught:
        stage.call(start(), reset(), paid(status=status))
    assert (lines(stage), caught.value.reference) == (["C", "Q"], "order-1")


def test_a_checkout_of_another_customer_is_not_ours(stage: Stage) -> None:
    with pytest.raises(DuplicateReferenceError, match="another customer"):
        stage.call(start(), reset(), paid(status="abandoned", customer={"email": "eve@example.com"}))


def test_what_is_found_is_not_held_against_the_model_of_the_lost_answer(
    stage: Stage, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paystack.runtime.exchange._checked", set())
    with pytest.raises(OutcomeUnknownError):
        stage.call(start(), reset(), paid(status="abandoned"))
    under_way = reply(200, {"status": True, "data": {"status": "send_otp", "reference": "order-1"}})
    stage.call(step(), reset(), under_way, paid(status="ongoing"))
    assert not [record for record in caplog.records if "does not fit" in record.getMessage()]


def test_a_checkout_that_the_caller_named_is_sent_again_if_it_never_arrived(stage: Stage) -> None:
    done = stage.call(start(), reset(), not_found(), not_found(), started("order-1"))
    assert references(stage) == ["order-1", "order-1"]
    assert done.data.authorization_url == "https://checkout.example/x"


def test_a_checkout_that_the_client_named_is_renamed_once(stage: Stage) -> None:
    done = stage.call(start(None), reset(), lambda: started(references(stage)[-1]))
    first, second = references(stage)
    assert (first != second, lines(stage), done.http.recovered) == (True, ["C", "C"], False)
    with pytest.raises(OutcomeUnknownError):
        stage.call(start(None), reset(), reset(), lambda: paid(status="abandoned", reference=references(stage)[-1]))
    first, second = references(stage)
    assert lines(stage) == ["C", "C", "Q"]
    assert stage.sent[2].url.endswith(second)


def test_a_checkout_that_cannot_be_renamed_in_time_is_reported_under_the_name_that_was_sent(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(start(None), reset(), deadline=0.4)
    assert [caught.value.reference] == references(stage)
    assert repr(caught.value.reference) in str(caught.value)


def test_a_checkout_is_not_renamed_when_it_may_not_be_sent_again(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(
            start(None), reset(), lambda: paid(status="abandoned", reference=references(stage)[-1]), max_retries=0
        )
    assert caught.value.reference == references(stage)[0]


def test_a_charge_in_steps_is_recovered_with_its_instructions(stage: Stage) -> None:
    under_way = reply(
        200, {"status": True, "data": {"status": "send_otp", "reference": "order-1", "display_text": "OTP?"}}
    )
    done = stage.call(step(), reset(), under_way, paid(status="ongoing"))
    assert [send.url for send in stage.sent[1:]] == ["/charge/order-1", "/transaction/verify/order-1"]
    assert (done.data.status, done.data.display_text, done.http.recovered) == ("send_otp", "OTP?", True)


def test_a_charge_in_steps_that_is_another_payment_is_not_ours(stage: Stage) -> None:
    under_way = reply(200, {"status": True, "data": {"status": "pending", "reference": "order-1"}})
    with pytest.raises(DuplicateReferenceError):
        stage.call(step(), reset(), under_way, paid(status="ongoing", amount=1))


def test_a_charge_in_steps_that_never_arrived_is_sent_again(stage: Stage) -> None:
    stage.call(step(), reset(), unknown_charge(), unknown_charge(), paid())
    assert lines(stage) == ["C", "Q", "Q", "C"]


def test_an_otp_is_never_sent_twice(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError, match="order-1") as caught:
        stage.call(lambda client: client.charges.submit_otp("123456", "order-1"), reset())
    assert (lines(stage), caught.value.reference) == (["C"], "order-1")


def test_over_the_limit_is_no_reason_to_ask(stage: Stage) -> None:
    with pytest.raises(RateLimitError):
        stage.call(charge(), *(reply(429) for _ in range(3)))
    assert lines(stage) == ["C", "C", "C"]


HEADERS = {"authorization": "Bearer sk_test_of_another_account_0123456789", "x-trace": "7"}


@pytest.mark.parametrize("make", [charge, step])
def test_a_question_is_asked_with_the_headers_of_the_call(stage: Stage, make: Callable[..., Any]) -> None:
    options = RequestOptions(headers=HEADERS)
    bank = {"code": "057", "account_number": "0000000000"}

    def call(client: Any) -> Any:
        if make is charge:
            return charge(request_options=options)(client)
        return client.charges.create(
            "ada@example.com", 500_000, bank=bank, reference="order-1", currency="NGN", request_options=options
        )

    stage.call(call, reset(), not_found() if make is charge else unknown_charge(), paid())
    assert lines(stage) == ["C", "Q", "Q"]
    for send in stage.sent:
        assert {name: send.headers[name] for name in HEADERS} == HEADERS
        assert ("content-type" in send.headers) is (send.method == "POST")


def test_a_duplicate_of_a_reference_that_the_client_made_is_its_own(stage: Stage) -> None:
    done = stage.call(charge(None), duplicate(), lambda: paid(reference=references(stage)[-1]))
    assert lines(stage) == ["C", "Q"]
    assert (done.data.status, done.http.recovered) == ("success", True)


def test_a_doubled_checkout_is_started_under_another_reference(stage: Stage) -> None:
    done = stage.call(start(None), duplicate(), lambda: started(references(stage)[-1]))
    assert lines(stage) == ["C", "C"]
    assert len(set(references(stage))) == 2
    assert done.data.authorization_url


def test_what_a_made_reference_cannot_belong_to_is_not_called_somebody_elses(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(charge(None), reset(), lambda: paid(reference=references(stage)[-1], amount=1))
    assert caught.value.reference == references(stage)[0]


@pytest.mark.parametrize(
    "found",
    [
        {"amount": None},
        {"amount": "a lot", "requested_amount": None},
        {"customer": None},
        {"customer": {}},
        {"customer": "ada"},
        {"customer": {"email": 7}},
        {"currency": None},
        {"currency": ["NGN"]},
        {"reference": "order-2"},
        {"reference": None},
        {"status": ["success"]},
        {"status": None},
    ],
)
def test_what_cannot_be_compared_leaves_it_unknown(stage: Stage, found: dict[str, Any]) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(charge(), reset(), *[paid(**found)] * 3)
    assert caught.value.reference == "order-1"
    assert lines(stage).count("C") == 1


@pytest.mark.parametrize("answer", [reply(404, b""), reply(404, b"<html>"), reply(302), reply(403), reply(410)])
def test_only_paystack_can_say_that_nothing_has_the_reference(stage: Stage, answer: Response) -> None:
    with pytest.raises(OutcomeUnknownError):
        stage.call(charge(), reset(), *[answer] * 3)
    assert lines(stage).count("C") == 1


@pytest.mark.parametrize("email", [" ada@example.com", "ada@example.com\t", " Ada@Example.com "])
def test_blanks_do_not_make_it_another_customer(stage: Stage, email: str) -> None:
    def call(client: Any) -> Any:
        return client.transactions.charge_authorization(email, 500_000, "AUTH_x", reference="order-1")

    assert stage.call(call, reset(), paid()).http.recovered is True
    assert stage.call(call, reset(), paid(customer={"email": " ada@example.com "})).http.recovered is True


@pytest.mark.parametrize("status", [408, 425, 499, 101, 500, 503])
@pytest.mark.parametrize("code", ["not_found", "invalid_key", "duplicate_reference", "transaction_not_found"])
def test_a_question_that_a_gateway_cut_off_is_asked_again(stage: Stage, status: int, code: str) -> None:
    cut_off = reply(status, {"status": False, "message": "m", "code": code})
    done = stage.call(charge(), cut_off, cut_off, paid())
    assert (lines(stage), done.http.recovered) == (["C", "Q", "Q"], True)


# --- preauthorizations -----------------------------------------------------------------------------------------------


def hold(reference: str | None = "hold-1", amount: int | str = 500_000) -> Callable[[Any], Any]:
    """A hold on a saved card."""
    return lambda client: client.preauthorizations.reserve_authorization(
        "thandi@example.com", amount, "AUTH_x", "ZAR", reference=reference
    )


def start_hold(reference: str | None = "hold-1") -> Callable[[Any], Any]:
    """A hold that the customer is to approve on the checkout page."""
    return lambda client: client.preauthorizations.initialize("thandi@example.com", 500_000, "ZAR", reference=reference)


def held(**fields: Any) -> Response:
    data = {"id": 7, "reference": "hold-1", "status": "authorized", "amount": 500_000, "currency": "ZAR"}
    return reply(200, {"status": True, "data": {**data, "customer": {"email": "thandi@example.com"}, **fields}})


def no_hold() -> Response:
    body = {"status": False, "message": "Preauthorization not found", "type": "validation_error", "code": "not_found"}
    return reply(400, body)


@pytest.mark.parametrize("amount", [500_000, "500000"])
@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_hold_whose_answer_was_lost_is_asked_for(
    stage: Stage, failure: Callable[[], Step], amount: int | str
) -> None:
    done = stage.call(hold(amount=amount), failure(), held())
    assert lines(stage) == ["C", "Q"]
    assert stage.sent[1].url == "/preauthorization/verify/hold-1"
    assert (done.data.status, done.data.amount, done.http.recovered) == ("authorized", 500_000, True)


def test_a_hold_that_was_captured_since_is_the_result(stage: Stage) -> None:
    done = stage.call(hold(), reset(), held(status="captured"))
    assert (done.data.status, done.http.recovered) == ("captured", True)


def test_a_hold_that_never_arrived_is_placed_again_under_the_same_reference(stage: Stage) -> None:
    done = stage.call(hold(None), reset(), no_hold(), no_hold(), lambda: held(reference=references(stage)[-1]))
    assert lines(stage) == ["C", "Q", "Q", "C"]
    assert len(set(references(stage))) == 1
    assert done.http.recovered is False


@pytest.mark.parametrize(
    "other", [{"amount": 400_000}, {"currency": "NGN"}, {"customer": {"email": "eve@example.com"}}]
)
def test_a_hold_that_is_another_one_is_not_ours(stage: Stage, other: dict[str, Any]) -> None:
    with pytest.raises(DuplicateReferenceError, match="another payment"):
        stage.call(hold(), reset(), held(**other))
    assert lines(stage) == ["C", "Q"]


@pytest.mark.parametrize("found", [{"amount": None}, {"customer": None}, {"currency": None}, {"status": None}])
def test_a_hold_that_cannot_be_compared_is_not_looked_for_among_the_transactions(
    stage: Stage, found: dict[str, Any]
) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(hold(), reset(), *[held(**found)] * 3)
    assert caught.value.reference == "hold-1"
    assert {send.url for send in stage.sent[1:]} == {"/preauthorization/verify/hold-1"}


def test_a_hold_to_be_approved_whose_page_was_lost_holds_nothing(
    stage: Stage, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("paystack.runtime.exchange._checked", set())
    with pytest.raises(OutcomeUnknownError, match="Nothing was charged") as caught:
        stage.call(start_hold(), reset(), held(status="abandoned"))
    assert (lines(stage), caught.value.reference) == (["C", "Q"], "hold-1")
    assert not [record for record in caplog.records if "does not fit" in record.getMessage()]


def test_a_hold_to_be_approved_that_the_client_named_is_renamed_once(stage: Stage) -> None:
    done = stage.call(start_hold(None), reset(), lambda: started(references(stage)[-1]))
    first, second = references(stage)
    assert (first != second, lines(stage), done.data.access_code) == (True, ["C", "C"], "x")


def test_a_hold_that_may_be_new_is_not_called_used_before(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError, match="ongoing"):
        stage.call(start_hold(), reset(), held(status="ongoing"))


@pytest.mark.parametrize("status", ["authorized", "captured", "released", "failed"])
def test_a_hold_that_the_customer_approved_before_is_another_one(stage: Stage, status: str) -> None:
    with pytest.raises(DuplicateReferenceError, match=status):
        stage.call(start_hold(), reset(), held(status=status))


@pytest.mark.parametrize("call", ["capture", "release"])
def test_what_is_done_to_a_hold_is_never_done_twice(stage: Stage, call: str) -> None:
    arguments = {"capture": ("hold-1", 500_000, "ZAR"), "release": ("hold-1",)}[call]
    with pytest.raises(OutcomeUnknownError, match="hold-1") as caught:
        stage.call(lambda client: getattr(client.preauthorizations, call)(*arguments), reset())
    assert (lines(stage), caught.value.reference) == (["C"], "hold-1")
