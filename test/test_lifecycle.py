"""Whole lives of payments, through both clients, over HTTP, against the sandbox."""

from __future__ import annotations

from datetime import datetime

import pytest

from paystack import (
    DuplicateReferenceError,
    NotFoundError,
    ProcessorError,
    ValidationError,
)
from paystack.runtime.http import Send
from paystack.sandbox import Sandbox
from paystack.sandbox.coverage import emulated
from test.support.caller import Caller
from test.support.description import DESCRIBED

DAY = 24 * 60 * 60


def test_a_payment_from_customer_to_partial_refund(call: Caller, sandbox: Sandbox) -> None:
    customer = call(lambda c: c.customers.create("ada@example.com", first_name="Adaöbi")).data
    assert customer.first_name == "Adaöbi"

    started = call(
        lambda c: c.transactions.initialize(
            "ada@example.com", 500_000, currency="NGN", reference="order-1042", metadata={"cart": [1, "ü"]}
        )
    ).data
    assert started.reference == "order-1042"
    assert started.authorization_url.startswith(sandbox.url)

    unpaid = call(lambda c: c.transactions.verify("order-1042")).data
    assert (unpaid.status, unpaid.paid_at) == ("abandoned", None)

    sandbox.pay("order-1042")
    paid = call(lambda c: c.transactions.verify("order-1042")).data
    assert (paid.status, paid.amount, paid.currency) == ("success", 500_000, "NGN")
    assert isinstance(paid.paid_at, datetime) and paid.paid_at.tzinfo is not None
    assert paid.customer.customer_code == customer.customer_code
    assert paid.authorization.reusable is True
    assert call(lambda c: c.transactions.fetch(paid.id)).data.reference == "order-1042"

    refund = call(lambda c: c.refunds.create("order-1042", amount=150_000)).data
    assert (refund.status, refund.amount) == ("pending", 150_000)
    sandbox.advance(10 * DAY)
    assert call(lambda c: c.refunds.fetch(refund.id)).data.status == "processed"
    assert [entry["amount"] for entry in sandbox.ledger] == [500_000]


def test_a_saved_card_is_charged_again_and_not_after_it_was_deactivated(call: Caller, sandbox: Sandbox) -> None:
    reference = call(lambda c: c.transactions.initialize("ada@example.com", 10_000)).data.reference
    sandbox.pay(reference)
    card = call(lambda c: c.transactions.verify(reference)).data.authorization.authorization_code
    again = call(lambda c: c.transactions.charge_authorization("ada@example.com", 20_000, card)).data
    assert (again.status, again.amount) == ("success", 20_000)
    call(lambda c: c.customers.deactivate_authorization(card))
    with pytest.raises(ValidationError):
        call(lambda c: c.transactions.charge_authorization("ada@example.com", 20_000, card))


def test_a_charge_asks_for_pin_and_otp(call: Caller, sandbox: Sandbox) -> None:
    charge = call(
        lambda c: c.charges.create(
            "ada@example.com", 10_000, bank={"code": "057", "account_number": "0000000000"}, reference="charge-1"
        )
    ).data
    assert charge.status == "send_birthday"
    charge = call(lambda c: c.charges.submit_birthday("2007-04-15", "charge-1")).data
    assert charge.status == "send_otp"
    charge = call(lambda c: c.charges.submit_otp("123456", "charge-1")).data
    assert charge.status == "success"
    assert call(lambda c: c.charges.check("charge-1")).data.status == "success"


def test_a_wrong_otp_is_a_processor_error_with_the_charge(call: Caller) -> None:
    bank = {"code": "057", "account_number": "0000000000"}
    call(lambda c: c.charges.create("ada@example.com", 10_000, bank=bank, reference="charge-1"))
    call(lambda c: c.charges.submit_birthday("2007-04-15", "charge-1"))
    with pytest.raises(ProcessorError) as failure:
        call(lambda c: c.charges.submit_otp("000000", "charge-1"))
    assert failure.value.data["status"] == "failed"


def test_a_payment_request_is_drafted_finalized_paid_and_counted(call: Caller, sandbox: Sandbox) -> None:
    customer = call(lambda c: c.customers.create("ada@example.com")).data
    draft = call(
        lambda c: c.payment_requests.create(
            customer.customer_code,
            description="Two books",
            line_items=[{"name": "Book", "amount": 10_000, "quantity": 2}],
            draft=True,
        )
    ).data
    assert (draft.status, draft.amount) == ("draft", 20_000)
    final = call(lambda c: c.payment_requests.finalize(draft.request_code)).data
    assert final.status == "pending"
    sandbox.pay(draft.request_code)
    assert call(lambda c: c.payment_requests.verify(draft.request_code)).data.paid is True
    totals = call(lambda c: c.payment_requests.totals()).data
    assert [(total.currency, total.amount) for total in totals.successful] == [("NGN", 20_000)]


def test_a_payment_page_is_made_found_and_changed(call: Caller) -> None:
    page = call(lambda c: c.pages.create("Donations", slug="give")).data
    assert call(lambda c: c.pages.fetch("give")).data.id == page.id
    with pytest.raises(ValidationError):
        call(lambda c: c.pages.check_slug_availability("give"))
    assert call(lambda c: c.pages.update("give", name="Gifts")).data.name == "Gifts"
    assert [item.slug for item in call.items(lambda c: c.pages.list())] == ["give"]


def test_a_list_goes_on_over_all_pages(call: Caller) -> None:
    for number in range(7):
        call(lambda c, number=number: c.transactions.initialize("ada@example.com", 100 + number))
    by_cursor = call.items(lambda c: c.transactions.list(per_page=3))
    by_number = call.items(lambda c: c.transactions.list(per_page=3, page=1))
    assert [item.amount for item in by_cursor] == [106, 105, 104, 103, 102, 101, 100]
    assert [item.id for item in by_number] == [item.id for item in by_cursor]
    page = call(lambda c: c.transactions.list(per_page=3, page=3))
    assert (len(page.data), page.total_count, page.has_more) == (1, 7, False)


def test_an_empty_list_is_empty(call: Caller) -> None:
    page = call(lambda c: c.transactions.list())
    assert (page.data, page.has_more, page.next_cursor) == ([], False, None)
    assert call.items(lambda c: c.refunds.list()) == []


def test_a_reference_can_be_used_once(call: Caller) -> None:
    call(lambda c: c.transactions.initialize("ada@example.com", 100, reference="order-1042"))
    with pytest.raises(DuplicateReferenceError) as failure:
        call(lambda c: c.transactions.initialize("ada@example.com", 100, reference="order-1042"))
    assert failure.value.reference == "order-1042"


def test_an_unknown_reference_is_not_found(call: Caller) -> None:
    with pytest.raises(NotFoundError, match="Transaction reference not found"):
        call(lambda c: c.transactions.verify("order-that-never-was"))


@pytest.mark.parametrize("amount", [19.99, 0, -1, True, "500"])
def test_a_wrong_amount_is_refused_before_anything_is_sent(call: Caller, sandbox: Sandbox, amount: object) -> None:
    with pytest.raises(ValidationError) as failure:
        call(lambda c: c.transactions.initialize("ada@example.com", amount))
    assert (failure.value.field, failure.value.status, failure.value.attempts) == ("amount", None, 0)
    assert call.items(lambda c: c.transactions.list()) == []


@pytest.mark.parametrize("reference", ["", ".", "..", " "])
def test_a_path_value_that_would_change_the_path_is_refused(call: Caller, reference: str) -> None:
    with pytest.raises(ValidationError, match="reference"):
        call(lambda c: c.transactions.verify(reference))


def test_a_path_value_with_slashes_stays_one_segment(call: Caller) -> None:
    with pytest.raises(NotFoundError):
        call(lambda c: c.transactions.verify("../customer"))


def test_the_event_of_a_payment_is_delivered_signed_and_typed(call: Caller, sandbox: Sandbox) -> None:
    from paystack import ChargeSuccessEvent
    from paystack.webhooks import sign

    reference = call(lambda c: c.transactions.initialize("ada@example.com", 500_000)).data.reference
    sandbox.pay(reference)
    body = sandbox.events[-1]["body"].encode()
    event = call.client.webhooks.construct_event(body, sign(body, sandbox.secret_key))
    assert isinstance(event, ChargeSuccessEvent) and not event.lenient
    assert (event.data.reference, event.data.amount) == (reference, 500_000)


@pytest.mark.parametrize("name", DESCRIBED)
def test_the_sandbox_knows_every_operation_and_answers_501_to_those_without_a_rule(sandbox: Sandbox, name: str) -> None:
    method, url = DESCRIBED[name]["x-calls"][0]["sends"].split(" ")
    headers = {"authorization": f"Bearer {sandbox.secret_key}", "content-type": "application/json"}
    response = sandbox.transport().send(Send(method, url, headers, b"{}" if method != "GET" else None, 1, 1))
    assert response.body
    assert (response.status == 501) == (name not in emulated())
