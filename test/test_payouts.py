"""`client.payouts`, both kinds, against the sandbox: money goes out once, and every outcome is told as it is."""

from __future__ import annotations

import asyncio
import inspect
import multiprocessing
import pickle
import re
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from types import SimpleNamespace
from typing import Any, get_args

import pytest

import paystack
from paystack import (
    APIError,
    AsyncPaystack,
    AuthenticationError,
    DuplicateReferenceError,
    InsufficientBalanceError,
    NetworkError,
    NotFoundError,
    NotSupportedError,
    OutcomeUnknownError,
    Payout,
    PayoutNotFinalError,
    PayoutOutcome,
    Paystack,
    PaystackError,
    RequestOptions,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from paystack.payouts import FINAL, STATUSES, AsyncPayouts, Payouts, PayoutStatus
from paystack.payouts.bulk import MOST_ALIKE
from paystack.runtime.http import Response
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.account import Account
from paystack.sandbox.resources.transfers import TRANSFERS
from test.sandbox.test_books import check
from test.support.caller import Caller
from test.support.observed import observed, payloads
from test.support.receiver import Receiver
from test.support.scripted import Stage, reply

BALANCE = 100_000_000
FEE = 1_000
OTP = "123456"
USED = {
    "status": False,
    "code": "duplicate_transfer_reference",
    "message": "Please provide a unique reference. Reference already exists on a transfer",
}
LOST = ["drop_before", "drop_after", "status", "truncate", "html", "rate_limit"]
"""The faults of one request, after each of which the client goes on by itself."""


@pytest.fixture(autouse=True)
def account(sandbox: Sandbox) -> Iterator[Account]:
    """The merchant's account, with money in it; at the end, its books must balance."""
    sandbox.fund(BALANCE)
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    yield account
    check(account)


@pytest.fixture(params=["sync", "async"])
def stage(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    stage = Stage(request.param, monkeypatch)
    yield stage
    stage.close()


def recipient(call: Caller, number: str = "0000000000") -> str:
    made = call.plain(
        lambda c: c.transfer_recipients.create("nuban", "Bola Ade", account_number=number, bank_code="057")
    )
    code: str = made.data.recipient_code
    return code


def paid(call: Caller, amount: int = 500_000, **fields: Any) -> Payout:
    to = fields.pop("recipient", None) or recipient(call)
    payout: Payout = call.plain(lambda c: c.payouts.create(amount, recipient=to, **fields))
    return payout


def sent_to(call: Caller, amount: int = 500_000, **fields: Any) -> Payout:
    arguments = {"account_number": "0000000000", "bank_code": "057", "name": "Bola Ade", **fields}
    payout: Payout = call.plain(lambda c: c.payouts.send_to_account(amount, **arguments))
    return payout


BANK_ACCOUNT = {"account_number": "0123456789", "bank_code": "057", "name": "Bola Ade"}
WALLET = {"account_number": "0551234987", "bank_code": "MTN", "name": "Ama Boateng", "currency": "GHS"}


def scripted_to(stage: Stage, account: dict[str, str], *answers: Any, **fields: Any) -> Payout:
    """A payout to `account`, under the reference of `transfer`, with these answers to its requests."""
    arguments = {"idempotency_key": "payout-1042-chairs", **account, **fields}
    payout: Payout = stage.call(lambda c: c.payouts.send_to_account(500_000, **arguments), *answers)
    return payout


def made(account: Account) -> Counter[str]:
    """How many transfers the sandbox really made under each reference."""
    return Counter(transfer.reference for transfer in account[TRANSFERS])


def items(to: str, count: int, amount: int = 10_000, **fields: Any) -> list[dict[str, Any]]:
    return [
        {"amount": amount + n, "recipient": to, "idempotency_key": f"friday-2026-11-27-{n:05}", **fields}
        for n in range(count)
    ]


def bulk(call: Caller, batch: Any, **fields: Any) -> list[PayoutOutcome]:
    outcomes: list[PayoutOutcome] = call.plain(lambda c: c.payouts.bulk(batch, **fields))
    return outcomes


def statuses(outcomes: list[PayoutOutcome]) -> Counter[str]:
    return Counter(outcome.status for outcome in outcomes)


class AsyncCallable:
    async def __call__(self, outcome: PayoutOutcome) -> None:
        raise AssertionError("nobody awaits this")


def statuses_of_many(outcome: PayoutOutcome) -> Iterator[str]:
    yield outcome.status


class TestKeys:
    @pytest.mark.parametrize("key", ["friday-2026-11-27_1", "a" * 16, "0" * 50, "----------------"])
    def test_a_key_of_the_form_of_a_reference_is_its_own(self, key: str) -> None:
        assert Payouts.reference_of(key) == key == AsyncPayouts.reference_of(key)

    @pytest.mark.parametrize(
        "key",
        [
            "1042",
            "INVOICE-2026-11-0001",
            "rénovation du toit 2026",
            "a" * 51,
            "🏦",
            "a" * 100_000,
            "payout 1042 chairs",
        ],
    )
    def test_any_other_key_becomes_one_that_paystack_takes_and_stays_the_same(self, key: str) -> None:
        reference = Payouts.reference_of(key)
        assert re.fullmatch(r"[a-z0-9_-]{16,50}", reference)
        assert Payouts.reference_of(key) == reference == Payouts.reference_of(reference)
        assert Payouts.reference_of(f" {key}\n") == reference

    def test_the_references_of_earlier_versions_are_found_again(self) -> None:
        # What is hashed otherwise is paid again: this value must never change.
        assert Payouts.reference_of("order-1") == "key-0bafe22156d2698c143b86040446d366ead863ba"

    def test_keys_that_differ_have_references_that_differ(self) -> None:
        keys = ["order-1", "Order-1", "order-2", "order 1", "órder-1"]
        assert len({Payouts.reference_of(key) for key in keys}) == len(keys)

    def test_an_accent_that_is_encoded_otherwise_is_the_same_key(self) -> None:
        assert Payouts.reference_of("caf\u00e9") == Payouts.reference_of("cafe\u0301")

    @pytest.mark.parametrize("key", ["", "  ", 5, b"key", None, "\ud800"])
    def test_what_is_no_key_is_refused(self, key: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            Payouts.reference_of(key)
        assert caught.value.field == "idempotency_key"


class TestCreate:
    def test_a_payout_is_under_way_and_arrives(self, call: Caller, sandbox: Sandbox, account: Account) -> None:
        to = recipient(call)
        payout = paid(
            call, recipient=to, reason="Two chairs", metadata={"order": 7}, idempotency_key="payout-1042-chairs"
        )
        assert (payout.reference, payout.id) == ("payout-1042-chairs", "payout-1042-chairs")
        assert (payout.status, payout.raw_status, payout.is_final, payout.needs_otp) == (
            "processing",
            "pending",
            False,
            False,
        )
        assert (payout.amount, payout.currency, payout.recipient, payout.reason) == (500_000, "NGN", to, "Two chairs")
        assert payout.transfer_code and payout.transfer_code.startswith("TRF_")
        assert (payout.metadata, payout.failure_reason, payout.http.recovered) == ({"order": 7}, None, False)
        assert payout.transfer.transfer_code == payout.transfer_code
        sandbox.advance(60)
        arrived = call.plain(lambda c: c.payouts.retrieve("payout-1042-chairs"))
        assert (arrived.status, arrived.is_final, arrived.fee, arrived.recipient) == ("succeeded", True, FEE, to)
        assert isinstance(arrived.created_at, datetime) and arrived.created_at.tzinfo
        assert arrived.transfer.recipient.name == "Bola Ade"
        assert made(account) == {"payout-1042-chairs": 1}

    def test_one_key_is_one_payout(self, call: Caller, account: Account) -> None:
        first, again = (paid(call, idempotency_key="1042", reason="Chairs") for _ in range(2))
        assert first.reference == again.reference == Payouts.reference_of("1042")
        assert (again.transfer_code, again.reason) == (first.transfer_code, "Chairs")
        assert made(account) == {first.reference: 1}

    def test_without_a_key_each_call_pays(self, call: Caller, account: Account) -> None:
        assert paid(call).reference != paid(call).reference
        assert sorted(made(account).values()) == [1, 1]

    @pytest.mark.parametrize("field", ["amount", "currency", "recipient"])
    def test_one_key_is_not_two_payouts(self, call: Caller, account: Account, field: str) -> None:
        paid(call, idempotency_key="1042")
        other: dict[str, Any] = {"idempotency_key": "1042"}
        if field == "recipient":
            other["recipient"] = recipient(call, "0000000001")
        other |= {"amount": {"amount": 500_001}, "currency": {"currency": "GHS"}}.get(field, {})
        with pytest.raises(ValidationError, match="'1042' belongs to another payout") as caught:
            paid(call, **other)
        assert (caught.value.field, caught.value.reference) == (field, Payouts.reference_of("1042"))
        assert sum(made(account).values()) == 1

    @pytest.mark.parametrize("fault", LOST)
    def test_an_answer_that_was_lost_is_found_again(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str
    ) -> None:
        to = recipient(struck_call)
        sandbox.inject_fault(fault, method="POST", path="/transfer")
        payout = paid(struck_call, recipient=to, idempotency_key="1042")
        assert (payout.status, payout.amount, payout.recipient) == ("processing", 500_000, to)
        assert made(account) == {payout.reference: 1}

    @pytest.mark.parametrize("key", ["1042", None])
    def test_what_cannot_be_looked_up_is_unknown_and_never_paid_twice(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, key: str | None
    ) -> None:
        to = recipient(struck_call)
        sandbox.inject_fault("drop_after", method="POST", path="/transfer")
        sandbox.inject_fault("drop_before", path="/transfer/verify", times=3)
        with pytest.raises(OutcomeUnknownError) as caught:
            paid(struck_call, recipient=to, idempotency_key=key)
        reference = caught.value.reference
        assert reference and made(account) == {reference: 1}
        again = paid(struck_call, recipient=to, idempotency_key=reference)
        assert (again.reference, made(account)) == (reference, {reference: 1})

    @pytest.mark.parametrize("fault", ["drop_before", "status", "rate_limit", "truncate"])
    def test_a_known_key_that_cannot_be_asked_for_is_an_unknown_outcome(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str
    ) -> None:
        to = recipient(struck_call)
        paid(struck_call, recipient=to, idempotency_key="1042")
        sandbox.inject_fault(fault, path="/transfer/verify", times=3)
        with pytest.raises(OutcomeUnknownError, match="never pays twice") as caught:
            paid(struck_call, recipient=to, idempotency_key="1042")
        assert (caught.value.reference, caught.value.sent) == (Payouts.reference_of("1042"), True)
        assert sum(made(account).values()) == 1
        assert isinstance(pickle.loads(pickle.dumps(caught.value)), OutcomeUnknownError)

    def test_a_balance_that_is_too_low_moves_nothing(self, call: Caller, account: Account) -> None:
        with pytest.raises(InsufficientBalanceError, match="balance is not enough") as caught:
            paid(call, BALANCE, idempotency_key="1042")
        assert (caught.value.field, caught.value.status, caught.value.reference) == (
            "amount",
            400,
            Payouts.reference_of("1042"),
        )
        assert made(account) == {}

    def test_a_payout_that_spent_the_balance_is_found_by_its_key(
        self, call: Caller, sandbox: Sandbox, account: Account
    ) -> None:
        first = paid(call, BALANCE - 5_000, idempotency_key="1042")
        again = paid(call, BALANCE - 5_000, idempotency_key="1042")
        assert (again.transfer_code, made(account)) == (first.transfer_code, {first.reference: 1})

    def test_a_payout_to_a_recipient_that_was_deleted_since_is_found_by_its_key(
        self, call: Caller, account: Account
    ) -> None:
        to = recipient(call)
        first = paid(call, recipient=to, idempotency_key="1042")
        call.plain(lambda c: c.transfer_recipients.delete(to))
        again = paid(call, recipient=to, idempotency_key="1042")
        assert again.transfer_code == first.transfer_code
        with pytest.raises(ValidationError, match="Recipient specified is invalid") as caught:
            paid(call, recipient=to, idempotency_key="1043")
        assert (caught.value.field, made(account)) == ("recipient", {first.reference: 1})

    def test_a_refusal_whose_key_cannot_be_looked_up_is_an_unknown_outcome(
        self, struck_call: Caller, sandbox: Sandbox
    ) -> None:
        to = recipient(struck_call)
        sandbox.inject_fault("status", path="/transfer/verify", times=3)
        with pytest.raises(OutcomeUnknownError, match="balance is not enough"):
            paid(struck_call, BALANCE, recipient=to, idempotency_key="1042")
        with pytest.raises(InsufficientBalanceError):  # without a key, no earlier call can have made it
            paid(struck_call, BALANCE, recipient=to)

    @pytest.mark.parametrize(
        ("field", "fields"),
        [
            ("amount", {"amount": 0}),
            ("amount", {"amount": -1}),
            ("amount", {"amount": 5000.0}),
            ("amount", {"amount": True}),
            ("amount", {"amount": "5000"}),
            ("amount", {"amount": 10**5000}),
            ("amount", {"amount": None}),
            ("currency", {"currency": ""}),
            ("currency", {"currency": None}),
            ("recipient", {"recipient": "  "}),
            ("recipient", {"recipient": 5}),
            ("reason", {"reason": 5}),
            ("metadata", {"metadata": [1]}),
            ("metadata", {"metadata": {1: 2}}),
            ("metadata", {"metadata": {"a": {1, 2}}}),
            ("metadata", {"metadata": {"a": float("nan")}}),
            ("account_reference", {"account_reference": ""}),
            ("idempotency_key", {"idempotency_key": ""}),
            ("idempotency_key", {"idempotency_key": 1042}),
            ("request_options", {"request_options": 5}),
        ],
    )
    def test_a_wrong_argument_is_refused_before_anything_is_sent(
        self, stage: Stage, field: str, fields: dict[str, Any]
    ) -> None:
        arguments: dict[str, Any] = {"recipient": "RCP_x", "amount": 500_000, **fields}
        amount = arguments.pop("amount")
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.create(amount, **arguments))
        assert (caught.value.field, caught.value.status, stage.sent) == (field, None, [])

    def test_metadata_that_is_too_large_is_warned_of_where_it_was_passed(self, call: Caller) -> None:
        to = recipient(call)
        for metadata in ({f"key {n}": n for n in range(51)}, {"k" * 41: 1}, {"note": "x" * 501}):
            with pytest.warns(UserWarning) as caught:
                paid(call, recipient=to, metadata=metadata)
            if not call._driver.is_async:
                assert caught[0].filename == __file__

    @pytest.mark.parametrize("spelling", ["fulfil", "fulfill"])
    @pytest.mark.parametrize("status", [400, 403 - 1, 422])
    def test_both_spellings_of_a_low_balance_are_one_error(self, stage: Stage, spelling: str, status: int) -> None:
        text = f"Your balance is not enough to {spelling} this request"
        with pytest.raises(InsufficientBalanceError, match="Top your balance up") as caught:
            stage.call(
                lambda c: c.transfers.initiate("balance", 500_000, "RCP_x"),
                reply(status, {"status": False, "message": text}),
            )
        assert (caught.value.api_message, caught.value.field) == (text, "amount")

    @pytest.mark.parametrize("status", [400, 404, 409, 422])
    def test_a_used_reference_is_looked_up_whatever_the_status(self, stage: Stage, status: int) -> None:
        payout = stage.call(
            lambda c: c.payouts.create(500_000, recipient="RCP_x", idempotency_key="payout-1042-chairs"),
            reply(status, USED),
            transfer(),
        )
        assert (payout.status, payout.http.recovered) == ("succeeded", False)

    def test_a_used_reference_in_a_failure_of_the_server_is_looked_up_too(self, stage: Stage) -> None:
        payout = stage.call(
            lambda c: c.payouts.create(500_000, recipient="RCP_x", idempotency_key="payout-1042-chairs"),
            reply(500, USED),
            transfer(),
        )
        assert (payout.status, payout.http.recovered) == ("succeeded", True)

    @pytest.mark.parametrize(
        ("text", "step"),
        [
            ("You cannot initiate third party payouts as a starter business", "Register the business"),
            ("This account has been blacklisted", "off the blacklist"),
        ],
    )
    def test_what_paystack_words_comes_with_a_next_step(self, stage: Stage, text: str, step: str) -> None:
        with pytest.raises(ValidationError, match=step) as caught:
            stage.call(
                lambda c: c.payouts.create(500_000, recipient="RCP_x"), reply(400, {"status": False, "message": text})
            )
        assert caught.value.reference and len(caught.value.reference) == 32

    @pytest.mark.parametrize("hidden", ["currency", "recipient", "amount", "status"])
    def test_a_payout_that_does_not_show_itself_is_an_unknown_outcome(self, stage: Stage, hidden: str) -> None:
        answers = [transfer(**{hidden: None})] * (3 if hidden == "status" else 1)
        with pytest.raises(OutcomeUnknownError) as caught:
            stage.call(
                lambda c: c.payouts.create(500_000, recipient="RCP_x", idempotency_key="payout-1042-chairs"),
                reply(400, USED),
                *answers,
            )
        assert caught.value.reference == "payout-1042-chairs"

    def test_an_answer_without_an_amount_is_looked_up(self, stage: Stage) -> None:
        payout = stage.call(
            lambda c: c.payouts.create(500_000, recipient="RCP_x", idempotency_key="payout-1042-chairs"),
            transfer(amount=None, recipient=7),
            transfer(),
        )
        assert (payout.amount, payout.http.recovered) == (500_000, True)

    @pytest.mark.parametrize(("asked", "shown"), [("RCP_x", 7), ("7", "RCP_x"), ("7", {"recipient_code": "RCP_x"})])
    def test_a_recipient_that_shows_itself_in_another_way_is_an_unknown_outcome(
        self, stage: Stage, asked: str, shown: Any
    ) -> None:
        """A code and an ID can be of one recipient, so neither says that the key belongs to another payout."""
        with pytest.raises(OutcomeUnknownError, match="does not say who is paid"):
            stage.call(
                lambda c: c.payouts.create(500_000, recipient=asked, idempotency_key="payout-1042-chairs"),
                reply(400, USED),
                transfer(recipient=shown),
            )

    def test_a_recipient_can_be_named_by_its_id(self, call: Caller) -> None:
        to = recipient(call)
        number = str(call(lambda c: c.transfer_recipients.fetch(to)).data.id)
        paid(call, recipient=to, idempotency_key="1042")
        with pytest.raises(ValidationError, match="belongs to another payout"):
            paid(call, recipient="99", idempotency_key="1042")
        assert call.plain(lambda c: c.payouts.create(500_000, recipient=number, idempotency_key="1042")).recipient == to


def transfer(**fields: Any) -> Response:
    """The reply to `transfers.verify`. A field that is None is left out."""
    data = {
        "id": 1,
        "transfer_code": "TRF_x",
        "reference": "payout-1042-chairs",
        "status": "success",
        "amount": 500_000,
        "currency": "NGN",
        "recipient": {"id": 7, "recipient_code": "RCP_x"},
        **fields,
    }
    data = {name: value for name, value in data.items() if value is not None}
    return reply(200, {"status": True, "message": "Transfer retrieved", "data": data})


class TestStatuses:
    @pytest.mark.parametrize("raw", [*STATUSES, "queued", "a status added later"])
    def test_a_status_is_final_only_if_paystack_says_so(self, stage: Stage, raw: str) -> None:
        payout = stage.call(lambda c: c.payouts.retrieve("payout-1042-chairs"), transfer(status=raw))
        assert (payout.raw_status, payout.status) == (raw, STATUSES.get(raw, "pending"))
        assert payout.is_final is (raw in {"success", "failed", "reversed", "abandoned", "blocked", "rejected"})
        assert payout.needs_otp is (raw == "otp")

    def test_every_status_has_a_meaning(self) -> None:
        assert set(FINAL) <= set(STATUSES)
        assert set(STATUSES.values()) == set(get_args(PayoutStatus))

    @pytest.mark.parametrize(("number", "status"), [("0000000001", "failed"), ("0000000002", "reversed")])
    def test_a_payout_that_does_not_arrive_says_why(
        self, call: Caller, sandbox: Sandbox, number: str, status: str
    ) -> None:
        paid(call, recipient=recipient(call, number), idempotency_key="1042")
        sandbox.advance(60)
        payout = call.plain(lambda c: c.payouts.retrieve(Payouts.reference_of("1042")))
        assert (payout.status, payout.is_final) == (status, True)
        assert payout.failure_reason
        again = paid(call, recipient=recipient(call, number), idempotency_key="1042")
        assert again.status == status, "the same key never pays again, not even after a failure"

    @pytest.mark.parametrize(("answer", "raw"), [(400, "rejected"), (500, "blocked"), (200, "success")])
    def test_the_approval_url_decides(self, call: Caller, sandbox: Sandbox, answer: int, raw: str) -> None:
        approver = Receiver()
        try:
            approver.answers = [answer]
            sandbox.approval_url(approver.url)
            payout = paid(call, idempotency_key="1042")
            assert (payout.status, payout.raw_status, payout.is_final) == ("pending", "received", False)
            assert sandbox.wait_for_webhooks()
            sandbox.advance(60)
            payout = call.plain(lambda c: c.payouts.retrieve(payout.reference))
            assert (payout.raw_status, payout.is_final) == (raw, True)
            assert payout.status == ("succeeded" if answer == 200 else "cancelled")
            assert bool(payout.failure_reason) is (answer != 200)
        finally:
            approver.close()

    def test_an_unknown_reference_is_not_found(self, call: Caller) -> None:
        with pytest.raises(NotFoundError):
            call.plain(lambda c: c.payouts.retrieve("payout-1042-chairs"))

    @pytest.mark.parametrize("key", ["1042", "INVOICE-2026-11-0001", "rénovation du toit 2026"])
    @pytest.mark.parametrize("method", ["retrieve", "wait", "submit_otp", "resend_otp"])
    def test_a_key_in_the_place_of_a_reference_is_not_taken_for_a_payout_that_was_not_made(
        self, call: Caller, method: str, key: str
    ) -> None:
        payout = paid(call, idempotency_key=key)
        more = {"otp": OTP} if method == "submit_otp" else {}
        with pytest.raises(NotFoundError, match=r"payouts\.reference_of\(key\)") as caught:
            call.plain(lambda c: getattr(c.payouts, method)(key, **more))
        assert caught.value.message == str(caught.value) and caught.value.api_message == "Transfer not found"
        assert f". {key!r} does not have the form" in str(caught.value)
        with pytest.raises(NotFoundError) as plain:
            call.plain(lambda c: getattr(c.payouts, method)(f"{payout.reference[:40]}-other", **more))
        assert "reference_of" not in str(plain.value)

    def test_wait_ends_although_a_test_has_stopped_the_clock(self, stage: Stage, monkeypatch: Any) -> None:
        async def async_sleep(seconds: float) -> None:
            stage.sleep(seconds)

        monkeypatch.setattr("paystack.runtime.workflows._sleep", stage.sleep)
        monkeypatch.setattr("paystack.runtime.workflows._async_sleep", async_sleep)
        monkeypatch.setattr("paystack.runtime.waiting.time", SimpleNamespace(monotonic=lambda: 5.0))
        with pytest.raises(PayoutNotFinalError):
            stage.call(lambda c: c.payouts.wait("payout-1042-chairs", timeout=9), *[transfer(status="pending")] * 9)
        assert stage.waits == [2.0, 3.0, 4.0]

    def test_wait_returns_what_is_final(self, struck_call: Caller, sandbox: Sandbox, monkeypatch: Any) -> None:
        pauses: list[float] = []

        def move(seconds: float) -> None:
            pauses.append(seconds)
            sandbox.advance(seconds)

        async def async_move(seconds: float) -> None:
            move(seconds)

        monkeypatch.setattr("paystack.runtime.workflows._sleep", move)
        monkeypatch.setattr("paystack.runtime.workflows._async_sleep", async_move)
        payout = paid(struck_call)
        assert struck_call.plain(lambda c: c.payouts.wait(payout.reference)).status == "succeeded"
        assert pauses[0] == 2.0 and len(pauses) > 1
        failed = paid(struck_call, recipient=recipient(struck_call, "0000000001"))
        assert struck_call.plain(lambda c: c.payouts.wait(failed.reference)).status == "failed"

    @pytest.mark.parametrize("needs_otp", [False, True])
    def test_wait_gives_up_in_time_and_says_how_to_go_on(self, call: Caller, needs_otp: bool) -> None:
        if needs_otp:
            call(lambda c: c.transfers.enable_otp())
        payout = paid(call)
        with pytest.raises(PayoutNotFinalError, match="do not send it again") as caught:
            call.plain(lambda c: c.payouts.wait(payout.reference, timeout=0))
        assert caught.value.payout.reference == payout.reference
        assert ("submit_otp" in str(caught.value)) is needs_otp
        assert pickle.loads(pickle.dumps(caught.value)).payout.amount == 500_000

    @pytest.mark.parametrize("timeout", [-1, float("nan"), "60", True, None])
    def test_wait_refuses_what_is_no_time(self, stage: Stage, timeout: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.wait("payout-1042-chairs", timeout=timeout))
        assert (caught.value.field, stage.sent) == ("timeout", [])

    def test_a_payout_is_not_cancelled_but_the_ways_out_are_named(self, stage: Stage) -> None:
        with pytest.raises(NotSupportedError, match=r"30 minutes.*approval URL"):
            stage.call(lambda c: c.payouts.cancel("payout-1042-chairs"))

    def test_a_payout_of_a_batch_says_where_its_transfer_is(self, call: Caller) -> None:
        (outcome,) = bulk(call, items(recipient(call), 1))
        assert outcome.payout
        with pytest.raises(NotSupportedError, match=r"payouts\.retrieve"):
            assert outcome.payout.transfer

    def test_a_payout_shows_no_account_and_can_be_pickled(self, call: Caller) -> None:
        payout = sent_to(call, account_number="0123456789")
        found = call.plain(lambda c: c.payouts.retrieve(payout.reference))
        assert "0123456789" not in repr(payout) + repr(found)
        assert pickle.loads(pickle.dumps(found)).reference == payout.reference
        assert repr(found).startswith(f"Payout(reference='{payout.reference}', status='processing', raw_status=")
        assert "failure_reason" not in repr(found), "what is None is not shown"


class TestSendToAccount:
    def test_the_account_becomes_a_recipient_once(self, call: Caller, account: Account) -> None:
        first = sent_to(call, idempotency_key="1042")
        again = sent_to(call, idempotency_key="1042", name="Bola  Ade-Okoro")
        other = sent_to(call, idempotency_key="1043")
        assert (first.status, first.recipient) == ("processing", recipient(call))
        assert (again.transfer_code, other.recipient) == (first.transfer_code, first.recipient)
        assert made(account) == {first.reference: 1, other.reference: 1}

    @pytest.mark.parametrize(
        ("fields", "kind"),
        [
            ({}, "nuban"),
            ({"currency": "GHS", "bank_code": "MTN", "account_number": "0551234987"}, "mobile_money"),
            ({"currency": "ghs", "bank_code": "030100", "account_number": "1234567890123"}, "ghipss"),
            ({"currency": "KES", "bank_code": "68", "account_number": "1234567890"}, "kepss"),
            ({"currency": "KES", "bank_code": "MPESA", "account_number": "0710000000"}, "mobile_money"),
            ({"currency": "GHS", "bank_code": "mtn", "account_number": "0551234987"}, "mobile_money"),
            ({"type": "nuban"}, "nuban"),
        ],
    )
    def test_the_type_follows_from_the_currency_and_the_bank(
        self, call: Caller, sandbox: Sandbox, fields: dict[str, Any], kind: str
    ) -> None:
        sandbox.fund(BALANCE, fields.get("currency", "NGN").upper())
        payout = sent_to(call, 10_000, **fields)
        found = call.plain(lambda c: c.payouts.retrieve(payout.reference))
        assert found.transfer.recipient.type == kind

    @pytest.mark.parametrize("bank_code", ["MPPAYBILL", "MPTILL"])
    def test_a_paybill_needs_the_account_that_it_credits(self, call: Caller, sandbox: Sandbox, bank_code: str) -> None:
        sandbox.fund(BALANCE, "KES")
        fields = {"currency": "KES", "bank_code": bank_code, "account_number": "247247", "idempotency_key": "1042"}
        with pytest.raises(ValidationError, match="account_reference"):
            sent_to(call, 10_000, **fields)
        assert sent_to(call, 10_000, account_reference="SHOP-12", **fields).status == "processing"

    @pytest.mark.parametrize("field", ["amount", "account_number", "bank_code"])
    def test_one_key_is_not_two_payouts(self, call: Caller, account: Account, field: str) -> None:
        sent_to(call, idempotency_key="1042")
        other: dict[str, Any] = {"amount": 1, "account_number": "0123456789", "bank_code": "058"}
        with pytest.raises(ValidationError, match="belongs to another payout") as caught:
            sent_to(call, idempotency_key="1042", **{field: other[field]})
        assert caught.value.field == ("amount" if field == "amount" else "account_number")
        assert "0123456789" not in str(caught.value)
        assert sum(made(account).values()) == 1

    @pytest.mark.parametrize("fault", LOST)
    @pytest.mark.parametrize("path", ["/transferrecipient", "/transfer/verify", "/transfer"])
    def test_an_answer_that_was_lost_is_found_again(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str, path: str
    ) -> None:
        nth = 2 if path == "/transfer" else 1  # the first request whose path begins with that is for the recipient
        sandbox.inject_fault(fault, path=path, nth=nth)
        for _ in range(2):
            payout = sent_to(struck_call, idempotency_key="1042")
        assert made(account) == {payout.reference: 1}

    @pytest.mark.parametrize(
        ("fault", "error"), [("drop_before", NetworkError), ("status", ServerError), ("rate_limit", PaystackError)]
    )
    def test_nothing_is_paid_to_an_account_that_is_no_recipient(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str, error: type[PaystackError]
    ) -> None:
        sandbox.inject_fault(fault, path="/transferrecipient", times=3)
        with pytest.raises(error) as caught:
            sent_to(struck_call, idempotency_key="1042")
        assert caught.value.reference == Payouts.reference_of("1042")  # type: ignore[attr-defined]
        assert made(account) == {}
        assert sent_to(struck_call, idempotency_key="1042").status == "processing"

    def test_an_account_that_is_refused_now_was_paid_before(self, stage: Stage) -> None:
        found = transfer(
            recipient={
                "id": 7,
                "recipient_code": "RCP_x",
                "details": {"account_number": "0123456789", "bank_code": "057"},
            }
        )
        refused = reply(400, {"status": False, "message": "Account details are invalid"})
        payout = scripted_to(stage, BANK_ACCOUNT, refused, found)
        assert payout.status == "succeeded"

    def test_an_account_that_is_not_shown_is_no_other_one(self, stage: Stage) -> None:
        refused = reply(400, {"status": False, "message": "Account details are invalid"})
        with pytest.raises(OutcomeUnknownError, match="which account is paid"):
            scripted_to(stage, BANK_ACCOUNT, refused, transfer(recipient=7))

    @pytest.mark.parametrize(
        ("shown", "bank_code", "outcome"),
        [
            ("0551234987", "MTN", "succeeded"),
            ("0551234987", "mtn", "succeeded"),
            ("233551234987", "MTN", "succeeded"),
            ("+233 55 123 4987", "MTN", "succeeded"),
            ("0551234987", None, OutcomeUnknownError),
            (None, "MTN", OutcomeUnknownError),
            ("0551234987", "VOD", ValidationError),
            ("0241234987", "MTN", ValidationError),
        ],
    )
    @pytest.mark.parametrize("is_refused", [True, False])
    def test_a_wallet_that_was_paid_before_is_known_in_any_form(
        self, stage: Stage, shown: str | None, bank_code: str | None, outcome: Any, is_refused: bool
    ) -> None:
        """Who is told that the key belongs to another payout pays again, under another key."""
        new = {"id": 8, "recipient_code": "RCP_new"}  # the one that was paid was deleted since
        refused = reply(400, {"status": False, "message": "Account details are invalid"})
        saved = reply(201, {"status": True, "message": "Saved", "data": new})
        details = {"account_number": shown, "bank_code": bank_code}
        answers = [
            *((refused,) if is_refused else (saved, reply(400, USED))),
            transfer(currency="GHS", recipient={"id": 7, "recipient_code": "RCP_x", "details": details}),
        ]
        if isinstance(outcome, str):
            assert scripted_to(stage, WALLET, *answers).status == outcome
        else:
            with pytest.raises(outcome) as caught:
                scripted_to(stage, WALLET, *answers)
            assert "0551234987" not in str(caught.value)

    @pytest.mark.parametrize("shown", ["0551234987", "233551234987", "+233 55 123 4987", "551234987"])
    def test_the_number_of_a_wallet_may_come_back_in_another_form(self, stage: Stage, shown: str) -> None:
        details = {"account_number": shown, "bank_code": "mtn"}
        body = {"status": True, "message": "Saved", "data": {"id": 7, "recipient_code": "RCP_x", "details": details}}
        payout = scripted_to(stage, WALLET, reply(201, body), transfer(currency="GHS", recipient=7))
        assert payout.recipient == "RCP_x"

    def test_nothing_is_paid_after_the_deadline(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        """A transfer that is sent at the last moment would only have an unknown outcome."""
        monkeypatch.setattr("paystack.runtime.workflows.time", SimpleNamespace(monotonic=lambda: stage.now))

        def slow() -> Response:
            stage.now += 10
            body = {"status": True, "message": "Saved", "data": {"id": 7, "recipient_code": "RCP_x"}}
            return reply(201, body)

        with pytest.raises(RequestTimeoutError, match="no time left before the deadline") as caught:
            scripted_to(stage, BANK_ACCOUNT, slow, request_options=RequestOptions(deadline=10))
        assert (caught.value.sent, caught.value.reference, len(stage.sent)) == (False, "payout-1042-chairs", 1)

    @pytest.mark.parametrize(
        "details",
        [*({"account_number": n} for n in ("9999999999", "9993456789", "9123456789", "789", "")), {"bank_code": "058"}],
    )
    def test_nothing_is_paid_to_another_account_than_the_one_asked_for(
        self, stage: Stage, details: dict[str, str]
    ) -> None:
        """A proxy may repeat the answer to an earlier question."""
        shown = {"account_number": "0123456789", "bank_code": "057", **details}
        body = {"status": True, "message": "Saved", "data": {"id": 7, "recipient_code": "RCP_y", "details": shown}}
        with pytest.raises(PaystackError, match="Nothing was paid") as caught:
            scripted_to(stage, BANK_ACCOUNT, reply(201, body), idempotency_key=None)
        assert "0123456789" not in str(caught.value) and len(stage.sent) == 1

    @pytest.mark.parametrize(
        ("field", "fields"),
        [
            ("amount", {"amount": 0}),
            ("account_number", {"account_number": ""}),
            ("account_number", {"account_number": 123456789}),
            ("account_number", {"account_number": "\uff10\uff11\uff12"}),
            ("bank_code", {"bank_code": None}),
            ("name", {"name": " "}),
            ("type", {"type": "authorization"}),
            ("type", {"type": "bank"}),
            ("type", {"currency": "XOF"}),
            ("reason", {"reason": 7}),
            ("metadata", {"metadata": "x"}),
            ("idempotency_key", {"idempotency_key": " "}),
        ],
    )
    def test_a_wrong_argument_is_refused_before_anything_is_sent(
        self, stage: Stage, field: str, fields: dict[str, Any]
    ) -> None:
        arguments: dict[str, Any] = {**BANK_ACCOUNT, **fields}
        amount = arguments.pop("amount", 500_000)
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.send_to_account(amount, **arguments))
        assert (caught.value.field, caught.value.status, stage.sent) == (field, None, [])

    def test_no_traceback_shows_the_account_number(self, struck_call: Caller, sandbox: Sandbox) -> None:
        sandbox.inject_fault("drop_before", path="/transferrecipient", times=3)
        number = "".join(["01234", "56789"])
        with pytest.raises(NetworkError) as caught:
            struck_call.plain(
                lambda c: c.payouts.send_to_account(500_000, account_number=number, bank_code="057", name="Bola Ade")
            )
        assert number not in shown_by(caught.value)


def shown_by(error: BaseException) -> str:
    """What an error reporter shows of `error`: the traceback with the local variables of the package's frames."""
    text = ""
    todo: list[BaseException | None] = [error]
    while todo:
        each = todo.pop()
        if each is None:
            continue
        todo += each.__cause__, each.__context__
        text += f"{each!r} {each} "
        for frame, _ in traceback.walk_tb(each.__traceback__):
            if frame.f_globals.get("__name__", "").startswith("paystack."):
                text += " ".join(map(repr, frame.f_locals.values()))
    return text


class TestOneTimePasswords:
    @pytest.fixture(autouse=True)
    def needed(self, sandbox: Sandbox) -> None:
        sandbox.client().transfers.enable_otp()

    def test_a_payout_says_that_it_needs_one_and_goes_on_with_it(self, call: Caller, sandbox: Sandbox) -> None:
        payout = paid(call, idempotency_key="1042")
        assert (payout.status, payout.needs_otp, payout.is_final) == ("otp", True, False)
        resent = call.plain(lambda c: c.payouts.resend_otp(payout.reference))
        assert resent.needs_otp
        sent = call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP))
        assert (sent.status, sent.recipient, sent.amount) == ("processing", payout.recipient, 500_000)
        sandbox.advance(60)
        again = call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP))
        assert (again.status, again.is_final) == ("succeeded", True)
        assert call.plain(lambda c: c.payouts.resend_otp(payout.reference)).status == "succeeded"

    def test_a_wrong_one_is_refused_and_the_payout_still_waits(self, call: Caller) -> None:
        payout = paid(call)
        with pytest.raises(ValidationError, match="OTP") as caught:
            call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp="000000"))
        assert caught.value.reference == payout.reference
        assert call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP)).status == "processing"

    def test_one_that_comes_too_late_finds_the_payout_cancelled(self, call: Caller, sandbox: Sandbox) -> None:
        payout = paid(call)
        sandbox.advance(30 * 60)
        late = call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP))
        assert (late.status, late.raw_status, late.is_final) == ("cancelled", "abandoned", True)

    @pytest.mark.parametrize("fault", ["drop_after", "truncate", "status", "html", "drop_before"])
    def test_a_lost_answer_is_told_apart_by_looking_the_payout_up(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str
    ) -> None:
        payout = paid(struck_call)
        sandbox.inject_fault(fault, path="/transfer/finalize_transfer")
        if fault in ("drop_after", "truncate"):  # the password arrived
            sent = struck_call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP))
            assert (sent.status, sent.http.recovered) == ("processing", True)
        else:
            with pytest.raises(OutcomeUnknownError, match="still waits for the password") as caught:
                struck_call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP))
            assert caught.value.reference == payout.reference
            assert struck_call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=OTP)).status == "processing"
        assert made(account) == {payout.reference: 1}

    @pytest.mark.parametrize("otp", [OTP, "000000"])
    def test_an_outcome_that_cannot_be_looked_up_is_unknown(
        self, struck_call: Caller, sandbox: Sandbox, otp: str
    ) -> None:
        payout = paid(struck_call)
        if otp == OTP:
            sandbox.inject_fault("drop_after", path="/transfer/finalize_transfer")
        sandbox.inject_fault("drop_before", path="/transfer/verify", nth=2, times=3)
        with pytest.raises(OutcomeUnknownError, match="cannot be looked up") as caught:
            struck_call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=otp))
        assert caught.value.reference == payout.reference

    def test_a_password_that_was_entered_meanwhile_is_no_error(self, stage: Stage) -> None:
        payout = stage.call(
            lambda c: c.payouts.submit_otp("payout-1042-chairs", otp=OTP),
            transfer(status="otp"),
            reply(400, {"status": False, "message": "Transfer is not currently awaiting OTP"}),
            transfer(status="pending"),
        )
        assert payout.status == "processing"

    def test_a_transfer_without_a_code_is_no_guess(self, stage: Stage) -> None:
        with pytest.raises(PaystackError, match="has no code"):
            stage.call(lambda c: c.payouts.resend_otp("payout-1042-chairs"), transfer(status="otp", transfer_code=None))

    def test_whether_another_one_was_sent_can_be_unknown(self, struck_call: Caller, sandbox: Sandbox) -> None:
        payout = paid(struck_call)
        sandbox.inject_fault("drop_after", path="/transfer/resend_otp")
        with pytest.raises(OutcomeUnknownError, match="if none arrives, ask again"):
            struck_call.plain(lambda c: c.payouts.resend_otp(payout.reference))
        sandbox.inject_fault("rate_limit", path="/transfer/resend_otp", times=3)
        with pytest.raises(PaystackError) as caught:
            struck_call.plain(lambda c: c.payouts.resend_otp(payout.reference))
        assert caught.value.reference == payout.reference  # type: ignore[attr-defined]

    @pytest.mark.parametrize("otp", ["", " ", None, 123456, "\uff11\uff12\uff13"])
    def test_what_is_no_password_is_refused_before_anything_is_sent(self, stage: Stage, otp: Any) -> None:
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.submit_otp("payout-1042-chairs", otp=otp))
        assert (caught.value.field, stage.sent) == ("otp", [])
        assert str(otp).strip() not in str(caught.value) or not str(otp).strip()

    @pytest.mark.parametrize("fault", ["drop_after", "status", None])
    def test_no_log_and_no_traceback_shows_it(
        self, struck_call: Caller, sandbox: Sandbox, caplog: pytest.LogCaptureFixture, fault: str | None
    ) -> None:
        caplog.set_level("DEBUG", "paystack")
        payout = paid(struck_call)
        if fault:
            sandbox.inject_fault(fault, path="/transfer/finalize_transfer")
            sandbox.inject_fault("status", path="/transfer/verify", nth=2, times=9)
        otp = "".join(["9876", "51"])
        with pytest.raises(PaystackError) as caught:
            struck_call.plain(lambda c: c.payouts.submit_otp(payout.reference, otp=otp))
        assert otp not in shown_by(caught.value)
        assert otp not in caplog.text

    def test_a_batch_is_not_sent_while_they_are_needed(self, call: Caller, account: Account, sandbox: Sandbox) -> None:
        to = recipient(call)
        outcomes = bulk(call, items(to, 250))
        assert statuses(outcomes) == {"not_sent": 250}
        assert "transfers.disable_otp" in str(outcomes[0].error) and outcomes[249].error is outcomes[0].error
        assert made(account) == {}


class TestList:
    @pytest.fixture(autouse=True)
    def payouts(self, sandbox: Sandbox) -> list[str]:
        client = sandbox.client()
        numbers = ["0000000000", "0000000000", "0000000001", "0000000002", "0000000003"]
        made = []
        for number in numbers:
            made.append(
                client.payouts.send_to_account(
                    10_000, account_number=number, bank_code="057", name="Bola", reason=number
                ).reference
            )
            sandbox.advance(60)
        return made[::-1]

    def test_all_are_listed_newest_first_over_pages(self, call: Caller, payouts: list[str]) -> None:
        assert [each.reference for each in call.items(lambda c: c.payouts.list(limit=2))] == payouts
        page = call.plain(lambda c: c.payouts.list(limit=2)) if not call._driver.is_async else None
        if page is not None:
            following = call.plain(lambda c: c.payouts.list(limit=2, starting_after=page.next_cursor))
            assert [each.reference for each in following.data] == payouts[2:4]

    @pytest.mark.parametrize(
        ("status", "count"),
        [("succeeded", 2), ("failed", 1), ("reversed", 1), ("processing", 1), ("otp", 0), ("pending", 0)],
    )
    def test_filters(self, call: Caller, status: str, count: int) -> None:
        found = call.items(lambda c: c.payouts.list(status=status))
        assert [each.status for each in found] == [status] * count

    def test_a_recipient_is_looked_up_by_its_code(self, call: Caller, payouts: list[str]) -> None:
        code = recipient(call)
        found = call.items(lambda c: c.payouts.list(recipient=code, limit=1))
        assert [each.reference for each in found] == payouts[3:]
        assert call.items(lambda c: c.payouts.list(recipient="RCP_unknown")) == []

    def test_transfers_without_a_reference_are_listed_too(self, stage: Stage) -> None:
        """Those in Paystack's sample have none."""
        row = {"transfer_code": "TRF_x", "status": "otp", "amount": 500_000, "currency": "NGN"}
        rows = [row, {**row, "reference": None}, {**row, "reference": "payout-1042-chairs"}]
        body = {"status": True, "message": "Transfers retrieved", "data": rows, "meta": {"total": 3, "page": 1}}
        found = stage.items(lambda c: c.payouts.list(), reply(200, body))
        assert [each.reference for each in found] == ["", "", "payout-1042-chairs"]
        assert {(each.transfer_code, each.status, each.amount) for each in found} == {("TRF_x", "otp", 500_000)}

    def test_every_list_that_was_observed_can_be_read(self, stage: Stage) -> None:
        for payload in payloads(observed()["transfers.list"]):
            body = {"status": True, "message": "Transfers retrieved", **payload, "meta": {"total": 1, "page": 1}}
            (found,) = stage.items(lambda c: c.payouts.list(), reply(200, body))
            assert found.transfer_code

    @pytest.mark.parametrize("missing", ["transfer_code", "status", "amount"])
    def test_a_row_that_does_not_say_how_its_payout_stands_is_an_error(self, stage: Stage, missing: str) -> None:
        row = {"transfer_code": "TRF_x", "status": "otp", "amount": 500_000, "currency": "NGN"}
        del row[missing]
        body = {"status": True, "message": "Transfers retrieved", "data": [row], "meta": {"total": 1, "page": 1}}
        with pytest.raises(APIError, match="does not say how the payout stands"):
            stage.items(lambda c: c.payouts.list(), reply(200, body))

    def test_times_limit_it(self, call: Caller, sandbox: Sandbox, payouts: list[str]) -> None:
        now = datetime.fromtimestamp(sandbox.now, timezone.utc)
        recent = call.items(lambda c: c.payouts.list(since=now - timedelta(seconds=130)))
        assert [each.reference for each in recent] == payouts[:2]
        assert len(call.items(lambda c: c.payouts.list(since=now.date(), until=now.date()))) == 5
        assert call.items(lambda c: c.payouts.list(until=now.date() - timedelta(days=2))) == []

    @pytest.mark.parametrize(
        ("field", "fields"),
        [
            ("limit", {"limit": 0}),
            ("limit", {"limit": 101}),
            ("starting_after", {"starting_after": "payout-1042-chairs"}),
            ("status", {"status": "cancelled"}),
            ("status", {"status": "success"}),
            ("recipient", {"recipient": ""}),
            ("since", {"since": datetime(2026, 1, 1)}),
            ("until", {"until": "2026-01-01"}),
            ("since", {"since": date(2026, 1, 2), "until": date(2026, 1, 1)}),
            ("request_options", {"request_options": 5}),
        ],
    )
    def test_a_wrong_argument_is_refused_at_once(self, stage: Stage, field: str, fields: dict[str, Any]) -> None:
        client = stage.client()
        with pytest.raises(ValidationError) as caught:
            client.payouts.list(**fields)
        assert (caught.value.field, stage.sent) == (field, [])


class TestBulk:
    @pytest.fixture(autouse=True)
    def size(self, monkeypatch: pytest.MonkeyPatch) -> int:
        """Small batches, so that the tests are quick: `test_250_items_are_resumed` has the real ones."""
        monkeypatch.setattr("paystack.payouts.bulk.MOST_TRANSFERS", 4)
        return 4

    def test_nothing_is_sent_for_nobody(self, stage: Stage) -> None:
        assert stage.call(lambda c: c.payouts.bulk([])) == []
        assert stage.call(lambda c: c.payouts.bulk(iter(()))) == []
        assert stage.sent == []

    def test_every_item_has_its_outcome_in_order(self, call: Caller, sandbox: Sandbox, account: Account) -> None:
        to = recipient(call)
        batch = items(to, 10, reason="Friday", metadata={"week": 48})
        seen: list[PayoutOutcome] = []
        outcomes = bulk(call, iter(batch), on_outcome=seen.append)
        assert [(each.index, each.idempotency_key) for each in outcomes] == [
            (n, item["idempotency_key"]) for n, item in enumerate(batch)
        ]
        assert seen == outcomes and statuses(outcomes) == {"made": 10}
        payout = outcomes[9].payout
        assert payout and (payout.status, payout.amount, payout.recipient) == ("pending", 10_009, to)
        assert (payout.reason, payout.metadata, payout.currency) == ("Friday", {"week": 48}, "NGN")
        assert made(account) == {each.reference: 1 for each in outcomes}
        sandbox.advance(60)
        assert call.plain(lambda c: c.payouts.retrieve(outcomes[0].reference)).status == "succeeded"

    @pytest.mark.parametrize("key", ["1", "ÀÉÎ", "INVOICE 7", "🏦" * 30])
    def test_any_text_can_be_a_key(self, call: Caller, key: str) -> None:
        (outcome,) = bulk(call, [{"amount": 10_000, "recipient": recipient(call), "idempotency_key": key}])
        assert (outcome.idempotency_key, outcome.reference) == (key, Payouts.reference_of(key))
        assert (outcome.status, outcome.payout and outcome.payout.reference) == ("made", outcome.reference)

    @pytest.mark.parametrize("fault", ["drop_before", "drop_after", "status", "truncate", "html", "rate_limit"])
    @pytest.mark.parametrize("batch", [1, 2, 3])
    @pytest.mark.parametrize("times", [1, 3])
    def test_it_is_resumed_after_any_failure_of_any_batch(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str, batch: int, times: int
    ) -> None:
        """After three failures of one request, the client gives up, and the call is made again."""
        to = recipient(struck_call)
        wanted = items(to, 10)
        sandbox.inject_fault(fault, path="/transfer/bulk", nth=batch, times=times)
        outcomes = bulk(struck_call, wanted)
        for outcome in outcomes:
            if outcome.status == "made":
                assert made(account)[outcome.reference] == 1
            else:
                assert outcome.error is not None and outcome.payout is None
                assert not (outcome.status == "not_sent" and made(account)[outcome.reference])
        if times == 1:
            assert statuses(outcomes) == {"made": 10}
        assert {each.status for each in outcomes[: 4 * (batch - 1)]} <= {"made"}
        again = bulk(struck_call, wanted)
        assert statuses(again) == {"made": 10}
        assert made(account) == {each.reference: 1 for each in again}

    def test_a_batch_whose_answer_and_lookup_were_lost_is_unknown_and_the_rest_not_sent(
        self, struck_call: Caller, sandbox: Sandbox, account: Account
    ) -> None:
        wanted = items(recipient(struck_call), 10)
        sandbox.inject_fault("drop_after", path="/transfer/bulk", nth=2)
        sandbox.inject_fault("drop_before", path="/transfer/verify", times=None)
        outcomes = bulk(struck_call, wanted)
        assert [each.status for each in outcomes] == ["made"] * 4 + ["unknown"] * 4 + ["not_sent"] * 2
        assert isinstance(outcomes[6].error, OutcomeUnknownError)
        assert sum(made(account).values()) == 8

    def test_an_item_that_is_refused_keeps_nobody_else_from_being_paid(self, call: Caller, account: Account) -> None:
        wanted = items(recipient(call), 10)
        for bad in (0, 5, 7, 8, 9):
            wanted[bad]["recipient"] = "RCP_unknown"
        outcomes = bulk(call, wanted)
        assert [each.index for each in outcomes if each.status == "refused"] == [0, 5, 7, 8, 9]
        assert statuses(outcomes) == {"made": 5, "refused": 5}
        error = outcomes[5].error
        assert isinstance(error, ValidationError)
        assert (error.field, error.reference) == ("items[5].recipient", outcomes[5].reference)
        assert made(account) == {each.reference: 1 for each in outcomes if each.status == "made"}

    def test_a_refused_batch_is_halved_rather_than_sent_one_by_one(
        self, call: Caller, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("paystack.payouts.bulk.MOST_TRANSFERS", 100)
        wanted = items(recipient(call), 100)
        wanted[63]["recipient"] = "RCP_unknown"
        sandbox.inject_fault("delay", path="/transfer/bulk", times=None, seconds=0.0001)
        assert statuses(bulk(call, wanted)) == {"made": 99, "refused": 1}
        assert sandbox.faults[0]["seen"] <= 15

    def test_a_balance_that_is_too_low_stops_it(self, call: Caller, sandbox: Sandbox, account: Account) -> None:
        wanted = items(recipient(call), 14, amount=BALANCE // 6)
        sandbox.inject_fault("delay", path="/transfer/bulk", times=None, seconds=0.0001)
        outcomes = bulk(call, wanted)
        assert [each.status for each in outcomes] == ["made"] * 4 + ["not_sent"] * 10
        assert isinstance(outcomes[4].error, InsufficientBalanceError)
        assert outcomes[13].error is outcomes[4].error
        assert sandbox.faults[0]["seen"] == 2, "the third batch is not tried"
        sandbox.fund(3 * BALANCE)
        again = bulk(call, wanted)
        assert statuses(again) == {"made": 14}
        assert made(account) == {each.reference: 1 for each in again}

    def test_a_balance_that_is_looked_at_before_the_references_hides_no_payout(self, stage: Stage) -> None:
        """Which of the two Paystack looks at first, no source shows."""
        low = reply(400, {"status": False, "message": "Your balance is not enough to fulfil this request"})
        missing = reply(404, {"status": False, "message": "Transfer not found"})
        outcomes = stage.call(
            lambda c: c.payouts.bulk(
                [
                    {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1042-chairs"},
                    {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1043-chairs"},
                ]
            ),
            low,
            transfer(),
            missing,
        )
        assert [each.status for each in outcomes] == ["made", "not_sent"]

    def test_a_key_that_is_refused_stops_it(self, call: Caller, sandbox: Sandbox) -> None:
        wanted = items(recipient(call), 10)
        sandbox.inject_fault("status", path="/transfer/bulk", status=401, times=None)
        outcomes = bulk(call, wanted)
        assert statuses(outcomes) == {"not_sent": 10} and sandbox.faults[0]["seen"] == 1
        assert isinstance(outcomes[0].error, AuthenticationError)

    def test_what_was_made_before_is_looked_up_and_compared(self, call: Caller, account: Account) -> None:
        to, other = recipient(call), recipient(call, "0000000001")
        wanted = items(to, 12)
        bulk(call, wanted[3:9])
        wanted[4] = {**wanted[4], "amount": 1}
        wanted[5] = {**wanted[5], "recipient": other}
        outcomes = bulk(call, wanted)
        assert [each.status for each in outcomes] == ["made"] * 4 + ["refused"] * 2 + ["made"] * 6
        fields = [getattr(each.error, "field", None) for each in outcomes[4:6]]
        assert fields == ["items[4].amount", "items[5].recipient"]
        assert isinstance(outcomes[4].error, ValidationError) and "belongs to another payout" in str(outcomes[4].error)
        assert made(account) == {each.reference: 1 for each in outcomes}

    def test_an_item_whose_recipient_was_deleted_since_was_still_paid(self, call: Caller, account: Account) -> None:
        to, gone = recipient(call), recipient(call, "0123456789")
        wanted = items(to, 8)
        wanted[2]["recipient"] = gone
        assert statuses(bulk(call, wanted[:4])) == {"made": 4}
        call.plain(lambda c: c.transfer_recipients.delete(gone))
        assert statuses(bulk(call, wanted)) == {"made": 8}
        assert made(account) == {Payouts.reference_of(item["idempotency_key"]): 1 for item in wanted}

    @pytest.mark.parametrize("fault", ["drop_before", "status", "rate_limit"])
    def test_an_item_that_exists_and_cannot_be_compared_is_unknown(
        self, struck_call: Caller, sandbox: Sandbox, account: Account, fault: str
    ) -> None:
        wanted = items(recipient(struck_call), 6)
        bulk(struck_call, wanted[:3])
        sandbox.inject_fault(fault, path="/transfer/verify", nth=2, times=3)
        outcomes = bulk(struck_call, wanted)
        assert [each.status for each in outcomes] == ["made", "unknown", "unknown", "not_sent", "not_sent", "not_sent"]
        assert statuses(bulk(struck_call, wanted)) == {"made": 6}
        assert set(made(account).values()) == {1}

    @pytest.mark.parametrize("fault", ["drop_before", "status"])
    def test_a_refusal_whose_key_cannot_be_looked_up_is_unknown(
        self, struck_call: Caller, sandbox: Sandbox, fault: str
    ) -> None:
        wanted = items(recipient(struck_call), 3)
        wanted[0]["recipient"] = "RCP_unknown"
        sandbox.inject_fault(fault, path="/transfer/verify", times=3)
        assert [each.status for each in bulk(struck_call, wanted)] == ["unknown", "not_sent", "not_sent"]
        assert [each.status for each in bulk(struck_call, wanted)] == ["refused", "made", "made"]

    @pytest.mark.parametrize("kind", ["sync", "async"])
    def test_a_deadline_covers_all_batches(self, kind: str, sandbox: Sandbox, account: Account) -> None:
        call = Caller(kind, sandbox, transport=None)
        wanted = items(recipient(call), 10)
        sandbox.inject_fault("delay", path="/transfer/bulk", nth=2, seconds=1.0)
        limited = RequestOptions(deadline=0.8)
        outcomes = bulk(call, wanted, request_options=limited)
        assert [each.status for each in outcomes[:4]] == ["made"] * 4
        # One that arrived can just have been found in time.
        assert {each.status for each in outcomes[4:8]} <= {"made", "unknown"}
        assert [each.status for each in outcomes[8:]] == ["not_sent"] * 2
        again = bulk(call, wanted)
        assert statuses(again) == {"made": 10}
        assert made(account) == {each.reference: 1 for each in again}
        call.close()

    def test_no_batch_is_sent_after_the_deadline(self, call: Caller, sandbox: Sandbox, account: Account) -> None:
        wanted = items(recipient(call), 5)
        times: list[PayoutOutcome] = []

        def wait(outcome: PayoutOutcome) -> None:
            if not times:
                import time

                time.sleep(0.5)
            times.append(outcome)

        outcomes = bulk(call, wanted, on_outcome=wait, request_options=RequestOptions(deadline=0.5))
        assert statuses(outcomes) == {"made": 4, "not_sent": 1}
        assert "before the deadline" in str(outcomes[4].error)
        assert sum(made(account).values()) == 4

    def test_what_on_outcome_raises_ends_the_call_and_it_can_be_made_again(
        self, call: Caller, account: Account
    ) -> None:
        wanted = items(recipient(call), 10)

        def full(outcome: PayoutOutcome) -> None:
            if outcome.index == 6:
                raise OSError("No space left on device")

        with pytest.raises(OSError, match="No space left"):
            bulk(call, wanted, on_outcome=full)
        assert sum(made(account).values()) == 8
        assert statuses(bulk(call, wanted)) == {"made": 10}
        assert set(made(account).values()) == {1} and len(made(account)) == 10

    def test_an_on_outcome_that_did_not_run_cannot_be_overlooked(self, call: Caller, account: Account) -> None:
        """It hides that it is asynchronous or a generator, so it shows only when its first outcome was not noted."""
        wanted = items(recipient(call), 2)

        async def later(outcome: PayoutOutcome) -> None:
            pass

        def noted(outcome: PayoutOutcome) -> Iterator[None]:
            yield

        for hidden in (lambda outcome: later(outcome), lambda outcome: noted(outcome)):
            with pytest.raises(TypeError, match=r"on_outcome is .*nothing in it has run"):
                bulk(call, wanted, on_outcome=hidden)
        assert statuses(bulk(call, wanted)) == {"made": 2}
        assert set(made(account).values()) == {1} and len(made(account)) == 2

    def test_errors_in_the_same_words_for_everybody_are_not_asked_for_ten_thousand_times(self, stage: Stage) -> None:
        refused = reply(400, {"status": False, "message": "Transfers are paused"})
        missing = reply(404, {"status": False, "message": "Transfer not found"})

        def answer() -> Response:
            return missing if stage.sent[-1].method == "GET" else refused

        outcomes = stage.call(lambda c: c.payouts.bulk(items("RCP_x", 1_000)), *[answer] * 100)
        assert statuses(outcomes) == {"refused": MOST_ALIKE, "not_sent": 1_000 - MOST_ALIKE}
        assert len(stage.sent) < 30

    def test_an_argument_that_is_named_is_that_of_each_item(self, stage: Stage) -> None:
        refused = reply(400, {"status": False, "message": "Recipient specified is invalid"})
        missing = reply(404, {"status": False, "message": "Transfer not found"})

        def answer() -> Response:
            return missing if stage.sent[-1].method == "GET" else refused

        outcomes = stage.call(lambda c: c.payouts.bulk(items("RCP_x", 10)), *[answer] * 100)
        assert statuses(outcomes) == {"refused": 10}

    def test_a_currency_that_is_refused_is_that_of_the_call(
        self, call: Caller, sandbox: Sandbox, account: Account
    ) -> None:
        """It is easily forgotten, and 10,000 recipients in another currency would each be asked for."""
        wanted = items(recipient(call), 1_000)
        sandbox.inject_fault("delay", path="/transfer", times=None, seconds=0.0001)
        outcomes = bulk(call, wanted, currency="GHS")
        assert statuses(outcomes) == {"refused": MOST_ALIKE, "not_sent": 1_000 - MOST_ALIKE}
        assert all(isinstance(each.error, ValidationError) and each.error.field == "currency" for each in outcomes)
        assert sandbox.faults[0]["seen"] < 30 and made(account) == {}

    @pytest.mark.parametrize("named", ["payout-of-somebody-else", ""])
    def test_used_references_of_no_item_are_looked_for(self, stage: Stage, named: str) -> None:
        used = reply(404, {"status": False, "message": f"Duplicate reference(s) found: {named}"})
        missing = reply(404, {"status": False, "message": "Transfer not found"})
        wanted: list[Any] = [
            {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1042-chairs"},
            {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1043-chairs"},
        ]
        queued = {"reference": "payout-1043-chairs", "status": "received", "amount": 500_000, "transfer_code": "TRF_y"}
        outcomes = stage.call(
            lambda c: c.payouts.bulk(wanted),
            used,
            transfer(),
            missing,
            reply(200, {"status": True, "message": "1 transfers queued.", "data": [queued]}),
        )
        assert [each.status for each in outcomes] == ["made", "made"]
        outcomes = stage.call(lambda c: c.payouts.bulk(wanted), used, missing, missing)
        assert [each.status for each in outcomes] == ["unknown", "unknown"]
        assert isinstance(outcomes[0].error, DuplicateReferenceError)

    def test_a_reference_that_is_named_as_used_and_is_not_there_is_unknown(self, stage: Stage) -> None:
        used = reply(404, {"status": False, "message": "Duplicate reference(s) found: PAYOUT-1042-CHAIRS"})
        missing = reply(404, {"status": False, "message": "Transfer not found"})
        outcomes = stage.call(
            lambda c: c.payouts.bulk(
                [{"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1042-chairs"}]
            ),
            used,
            missing,
        )
        assert [each.status for each in outcomes] == ["unknown"]

    def test_a_batch_of_which_a_part_was_lost_is_completed(self, stage: Stage) -> None:
        """Paystack makes all of a batch or none, as far as anybody has seen. This holds without that."""
        missing = reply(404, {"status": False, "message": "Transfer not found"})
        queued = {"reference": "payout-1043-chairs", "status": "received", "amount": 500_000, "transfer_code": "TRF_y"}
        outcomes = stage.call(
            lambda c: c.payouts.bulk(
                [
                    {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1042-chairs"},
                    {"amount": 500_000, "recipient": "RCP_x", "idempotency_key": "payout-1043-chairs"},
                ]
            ),
            NetworkError("lost", sent=True),
            transfer(),
            missing,
            missing,
            transfer(),
            reply(200, {"status": True, "message": "1 transfers queued.", "data": [queued]}),
        )
        assert [each.status for each in outcomes] == ["made", "made"]
        assert outcomes[0].payout and outcomes[0].payout.status == "succeeded" and outcomes[0].payout.http.recovered

    @pytest.mark.parametrize(
        ("field", "changes"),
        [
            ("items[1].amount", {"amount": 0}),
            ("items[1].amount", {"amount": 10.5}),
            ("items[1].amount", {"amount": "5000"}),
            ("items[1].amount", {"amount": 10**5000}),
            ("items[1].recipient", {"recipient": None}),
            ("items[1].reason", {"reason": 5}),
            ("items[1].metadata", {"metadata": {"a": object()}}),
            ("items[1].idempotency_key", {"idempotency_key": None}),
            ("items[1].idempotency_key", {"idempotency_key": " "}),
            ("items[1].idempotency_key", {"idempotency_key": 7}),
            ("items[1].idempotency_key", {"idempotency_key": "friday-2026-11-27-00000"}),
            ("items[1].reference", {"reference": "friday-2026-11-27-00000"}),
            ("items[1].currency", {"currency": "NGN"}),
            ("items[1].account_reference", {"account_reference": "1042"}),
        ],
    )
    def test_a_wrong_item_is_refused_before_anything_is_sent(
        self, stage: Stage, field: str, changes: dict[str, Any]
    ) -> None:
        wanted = items("RCP_x", 2)
        wanted[1] |= changes
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.bulk(wanted))
        assert (caught.value.field, stage.sent) == (field, [])

    def test_an_argument_that_no_item_has_is_told_where_it_belongs(self, stage: Stage) -> None:
        with pytest.raises(ValidationError, match=r"argument of bulk.*payouts\.create"):
            stage.call(lambda c: c.payouts.bulk([{**items("RCP_x", 1)[0], "currency": "GHS"}]))

    def test_two_keys_that_are_one_reference_are_refused(self, stage: Stage) -> None:
        wanted = items("RCP_x", 2)
        wanted[0]["idempotency_key"] = "7"
        wanted[1]["idempotency_key"] = Payouts.reference_of("7")
        with pytest.raises(ValidationError, match=r"items\[0\]"):
            stage.call(lambda c: c.payouts.bulk(wanted))

    @pytest.mark.parametrize(
        ("field", "given"),
        [
            ("items", {"items": None}),
            ("items", {"items": "abc"}),
            ("items", {"items": {"amount": 5}}),
            ("items[0]", {"items": ["RCP_x"]}),
            ("currency", {"currency": ""}),
            ("on_outcome", {"on_outcome": 5}),
            ("on_outcome", {"on_outcome": asyncio.sleep}),
            ("on_outcome", {"on_outcome": AsyncCallable()}),
            ("on_outcome", {"on_outcome": statuses_of_many}),
            ("request_options", {"request_options": 5}),
        ],
    )
    def test_a_wrong_argument_is_refused_before_anything_is_sent(
        self, stage: Stage, field: str, given: dict[str, Any]
    ) -> None:
        arguments = {"items": items("RCP_x", 1), **given}
        batch = arguments.pop("items")
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda c: c.payouts.bulk(batch, **arguments))
        assert (caught.value.field, stage.sent) == (field, [])

    def test_an_outcome_can_be_pickled(self, call: Caller) -> None:
        wanted = items(recipient(call), 2)
        wanted[1]["recipient"] = "RCP_unknown"
        outcomes = bulk(call, wanted)
        copies = pickle.loads(pickle.dumps(outcomes))
        assert [each.status for each in copies] == ["made", "refused"]
        assert str(copies[1].error) == str(outcomes[1].error)

    @pytest.mark.parametrize("answer", [200, 400])
    def test_the_approval_url_decides_on_each(self, call: Caller, sandbox: Sandbox, answer: int) -> None:
        approver = Receiver()
        try:
            approver.answers = [200, answer, 200]
            sandbox.approval_url(approver.url)
            outcomes = bulk(call, items(recipient(call), 3))
            assert {each.payout.status for each in outcomes if each.payout} == {"pending"}
            assert sandbox.wait_for_webhooks()
            sandbox.advance(60)
            found = [call.plain(lambda c, each=each: c.payouts.retrieve(each.reference)).status for each in outcomes]
            assert found.count("succeeded") == (3 if answer == 200 else 2)
        finally:
            approver.close()


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["drop_before", "drop_after", "status", "truncate", "html", "rate_limit"])
@pytest.mark.parametrize("batch", [1, 2, 3])
def test_250_items_are_resumed(struck_call: Caller, sandbox: Sandbox, account: Account, fault: str, batch: int) -> None:
    wanted = items(recipient(struck_call), 250)
    sandbox.inject_fault(fault, path="/transfer/bulk", nth=batch, times=3)
    outcomes = bulk(struck_call, wanted)
    assert [each.status for each in outcomes[: 100 * (batch - 1)]] == ["made"] * 100 * (batch - 1)
    assert statuses(outcomes) != {"made": 250} or fault in ("drop_after", "truncate")
    again = bulk(struck_call, wanted)
    assert statuses(again) == {"made": 250}
    assert made(account) == {each.reference: 1 for each in again}


def pay_in_a_process(url: str, key: str, to: str, ready: Any, start: Any, results: Any) -> None:
    client = Paystack(key, base_url=url)
    ready.release()
    start.wait(30)
    references = []
    for _ in range(5):
        with suppress(OutcomeUnknownError):
            references.append(client.payouts.create(10_000, recipient=to, idempotency_key="one key").transfer_code)
        outcomes = client.payouts.bulk(items(to, 120))  # type: ignore[arg-type]
        references.append(outcomes[7].payout.transfer_code if outcomes[7].payout else None)
    results.put((references, [outcome.status for outcome in outcomes]))


@pytest.mark.slow
def test_two_processes_with_one_key_pay_once(sandbox: Sandbox, account: Account) -> None:
    to = (
        sandbox.client()
        .transfer_recipients.create("nuban", "Bola Ade", account_number="0000000000", bank_code="057")
        .data.recipient_code
    )
    context = multiprocessing.get_context("spawn")
    ready, start, results = context.Semaphore(0), context.Event(), context.Queue()
    arguments = (sandbox.url, sandbox.secret_key, to, ready, start, results)
    workers = [context.Process(target=pay_in_a_process, args=arguments, daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    for _ in workers:
        assert ready.acquire(timeout=60)
    start.set()
    told = [results.get(timeout=60) for _ in workers]
    for worker in workers:
        worker.join(30)
    assert all(statuses == ["made"] * 120 for _, statuses in told)
    assert len({code for references, _ in told for code in references}) == 2, "one of create, one of bulk"
    assert set(made(account).values()) == {1} and len(made(account)) == 121


def test_both_clients_have_the_same_methods() -> None:
    for name in [name for name in dir(Payouts) if not name.startswith("_")]:
        one, other = (inspect.signature(getattr(kind, name)) for kind in (Payouts, AsyncPayouts))
        assert list(one.parameters.values()) == list(other.parameters.values())
        assert str(other.return_annotation).removeprefix("Async") == str(one.return_annotation)
    assert isinstance(Paystack("sk_test_key").payouts, Payouts)
    assert isinstance(AsyncPaystack("sk_test_key").payouts, AsyncPayouts)
    assert {"Payout", "PayoutItem", "PayoutList", "PayoutOutcome", "AsyncPayoutList", "payouts"} <= set(dir(paystack))
