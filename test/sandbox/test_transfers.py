"""Transfers: money leaves the balance once, and arrives or comes back; passwords, batches and references."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from paystack import BatchOutcomeUnknownError, DuplicateReferenceError, OutcomeUnknownError, webhooks
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments.books import MOVEMENTS
from test.sandbox.test_books import check
from test.support.raw_http import Api, Reply
from test.support.receiver import Receiver

REFERENCE = "payout-1042-chairs"
OTP = "123456"


@pytest.fixture
def account(sandbox: Sandbox) -> Iterator[Account]:
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    yield account
    check(account)


@pytest.fixture
def recipient(api: Api, sandbox: Sandbox) -> str:
    sandbox.fund(1_000_000)
    return added(api)


def added(api: Api, number: str = "0000000000", bank: str = "057", kind: str = "nuban") -> str:
    made = api.post("/transferrecipient", type=kind, name="Bola Ade", account_number=number, bank_code=bank)
    code: str = made.data["recipient_code"]
    return code


def send(api: Api, to: str, /, **changes: Any) -> Reply:
    body = {"source": "balance", "amount": 500_000, "recipient": to, "reference": REFERENCE, **changes}
    return api.post("/transfer", **body)


def batch(api: Api, *items: dict[str, Any], **changes: Any) -> Reply:
    return api.post("/transfer/bulk", **{"source": "balance", "transfers": list(items), **changes})


def item(recipient: str, reference: str, amount: int = 10_000) -> dict[str, Any]:
    return {"amount": amount, "recipient": recipient, "reference": reference}


def balance(api: Api, currency: str = "NGN") -> int:
    found: int = next(entry["balance"] for entry in api.get("/balance").data if entry["currency"] == currency)
    return found


def status(api: Api, reference: str = REFERENCE) -> str:
    found: str = api.get(f"/transfer/verify/{reference}").data["status"]
    return found


def need_otp(api: Api) -> None:
    assert api.post("/transfer/enable_otp").message == "OTP requirement for transfers has been enabled"


class TestOne:
    @pytest.mark.usefixtures("account")
    def test_is_pending_and_arrives_by_the_clock(self, api: Api, sandbox: Sandbox, recipient: str) -> None:
        made = send(api, recipient, reason="Two chairs")
        assert (made.status, made.message) == (200, "Transfer has been queued")
        assert (made.data["status"], made.data["amount"], made.data["reason"]) == ("pending", 500_000, "Two chairs")
        assert made.data["recipient"] == api.get(f"/transferrecipient/{recipient}").data["id"]
        assert made.data["transfertrials"] == made.data["transfersessionid"] == []
        assert balance(api) == 1_000_000 - 500_000 - 1_000
        sandbox.advance(9)
        assert status(api) == "pending"
        sandbox.advance(1)
        found = api.get(f"/transfer/{made.data['transfer_code']}")
        assert found.message == "Transfer retrieved"
        assert (found.data["status"], found.data["fee_charged"]) == ("success", 1_000)
        assert found.data["recipient"]["recipient_code"] == recipient
        assert api.get(f"/transfer/{made.data['id']}").data == found.data
        assert balance(api) == 1_000_000 - 500_000 - 1_000

    @pytest.mark.usefixtures("account")
    @pytest.mark.parametrize(("number", "ending"), [("0000000001", "failed"), ("5550000002", "reversed")])
    def test_an_account_that_cannot_receive_gives_the_money_back(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str, number: str, ending: str
    ) -> None:
        send(api, added(api, number))
        assert balance(api) < 500_000
        sandbox.advance(60)
        found = api.get(f"/transfer/verify/{REFERENCE}")
        assert found.data["status"] == ending
        assert found.data["gateway_response"]
        assert balance(api) == 1_000_000
        assert receiver.events == [f"transfer.{ending}"]
        rows = api.get("/balance/ledger").data
        assert [row["difference"] for row in rows] == [501_000, -501_000, 1_000_000]
        assert {row["model_row"] for row in rows[:2]} == {found.data["id"]}

    @pytest.mark.usefixtures("account")
    @pytest.mark.parametrize("ending", ["success", "failed", "reversed"])
    def test_ends_as_a_control_says(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str, ending: str
    ) -> None:
        send(api, added(api, "0000000003"))
        sandbox.advance(86_400)
        assert status(api) == "pending"
        sandbox.end_transfer(REFERENCE, ending, reason="Account is closed")
        assert api.get(f"/transfer/verify/{REFERENCE}").data["gateway_response"] == "Account is closed"
        assert balance(api) == (499_000 if ending == "success" else 1_000_000)
        for again in ("failed", "success"):
            with pytest.raises(SandboxError, match=f"not under way: its status is {ending}"):
                sandbox.end_transfer(REFERENCE, again)
        assert sandbox.wait_for_webhooks()
        assert receiver.events == [f"transfer.{ending}"]

    def test_that_a_control_ended_does_not_end_again(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str
    ) -> None:
        code = send(api, recipient).data["transfer_code"]
        ended = api.post("/_sandbox/transfer", reference=code, status="failed")
        assert ended.data == {"reference": REFERENCE, "transfer_code": code, "status": "failed"}
        sandbox.advance(3600)
        assert status(api) == "failed"
        assert receiver.events == ["transfer.failed"]

    def test_the_control_refuses_what_it_cannot_do(self, api: Api, sandbox: Sandbox, recipient: str) -> None:
        send(api, recipient)
        with pytest.raises(SandboxError, match="Transfer not found"):
            sandbox.end_transfer("unknown")
        for body in ({"status": "otp"}, {"status": ["failed"]}, {"reason": 5}, {"reference": None}):
            assert api.post("/_sandbox/transfer", **{"reference": REFERENCE, **body}).status == 400
        assert status(api) == "pending"

    @pytest.mark.usefixtures("account")
    @pytest.mark.parametrize(
        ("kind", "number", "bank", "currency", "amount", "fee"),
        [
            ("nuban", "0123456789", "058", "NGN", 500_000, 1_000),
            ("nuban", "0123456789", "058", "NGN", 500_001, 2_500),
            ("nuban", "0123456789", "058", "NGN", 5_000_001, 5_000),
            ("mobile_money", "0551234987", "MTN", "GHS", 5_000, 100),
            ("ghipss", "0011223344556", "040100", "GHS", 5_000, 800),
            ("basa", "0123456789", "632005", "ZAR", 45_000, 345),
            ("mobile_money", "0710000000", "MPESA", "KES", 5_000, 0),
        ],
    )
    def test_has_the_fee_of_its_currency(
        self, api: Api, sandbox: Sandbox, kind: str, number: str, bank: str, currency: str, amount: int, fee: int
    ) -> None:
        code = added(api, number, bank, kind)
        sandbox.fund(amount + fee - 1 if amount + fee > 1 else amount, currency)
        assert send(api, code, amount=amount).message == "Your balance is not enough to fulfil this request"
        sandbox.fund(1, currency)
        assert send(api, code, amount=amount, currency=currency).status == 200
        assert balance(api, currency) == 0
        found = api.get(f"/transfer/verify/{REFERENCE}")
        assert (found.data["fee_charged"], found.data["currency"]) == (fee, currency)
        assert found.unverified is not None
        assert "transfer-fees" in found.unverified
        if currency == "ZAR":
            assert [part["amount"] for part in found.data["fees_breakdown"]] == ["300", "45"]
            assert found.data["transferAttributes"]["transfer"] == found.data["id"]

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"source": None}, "missing_params"),
            ({"source": "bank"}, "invalid_params"),
            ({"amount": None}, "missing_params"),
            ({"amount": 0}, "invalid_amount"),
            ({"amount": -1}, "invalid_amount"),
            ({"amount": 10.5}, "invalid_amount"),
            ({"amount": True}, "invalid_amount"),
            ({"amount": 10**30}, "invalid_amount"),
            ({"amount": 999_999_999}, "insufficient_balance"),
            ({"recipient": None}, "missing_params"),
            ({"recipient": "RCP_none"}, "invalid_transfer_recipient"),
            ({"recipient": 28_891}, "invalid_transfer_recipient"),
            ({"recipient": ["RCP_none"]}, "missing_params"),
            ({"reference": "short"}, "invalid_params"),
            ({"reference": "a" * 51}, "invalid_params"),
            ({"reference": "PAYOUT-1042-CHAIRS"}, "invalid_params"),
            ({"reference": "payout.1042.chairs"}, "invalid_params"),
            ({"reference": "payout-1042-chairs\n"}, "invalid_params"),
            ({"reference": 1234567890123456}, "invalid_params"),
            ({"currency": "GHS"}, "invalid_params"),
            ({"currency": "EUR"}, "invalid_params"),
            ({"metadata": [1]}, "invalid_params"),
        ],
    )
    def test_that_is_wrong_is_refused_and_costs_nothing(
        self, api: Api, recipient: str, change: dict[str, Any], code: str
    ) -> None:
        refused = send(api, recipient, **change)
        assert (refused.status, refused.code) == (400, code)
        assert api.get("/transfer").data == []
        assert balance(api) == 1_000_000
        assert send(api, recipient).status == 200

    def test_a_reference_is_used_once_whatever_became_of_it(self, api: Api, sandbox: Sandbox, recipient: str) -> None:
        assert send(api, added(api, "0000000001")).status == 200
        sandbox.advance(60)
        assert status(api) == "failed"
        refused = send(api, recipient, amount=100)
        assert (refused.status, refused.code) == (400, "duplicate_transfer_reference")
        assert refused.message == "Please provide a unique reference. Reference already exists on a transfer"
        assert balance(api) == 1_000_000

    def test_gets_a_reference_if_it_has_none(self, api: Api, recipient: str) -> None:
        made = send(api, recipient, reference=None).data["reference"]
        assert status(api, made) == "pending"

    def test_to_a_paybill_names_the_account_to_credit(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.fund(500_000, "KES")
        code = added(api, "247247", "MPPAYBILL", "mobile_money_business")
        refused = send(api, code)
        assert (refused.status, refused.code) == (400, "missing_params")
        assert send(api, code, account_reference="SHOP-12").status == 200

    def test_that_is_unknown_is_not_found(self, api: Api, recipient: str) -> None:
        for path in ("verify/unknown", "TRF_unknown", "1", "9" * 40, "%F0%9F%A6%8A"):
            reply = api.get(f"/transfer/{path}")
            assert (reply.status, reply.message) == (404, "Transfer not found")

    def test_the_event_of_a_success_has_the_fields_that_paystack_sends(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str
    ) -> None:
        send(api, recipient)
        sandbox.advance(60)
        data = receiver.data("transfer.success")
        assert data["integration"] == {
            "id": sandbox.core.engine.accounts.get(sandbox.secret_key).id,
            "is_live": False,
            "business_name": "Sandbox Merchant",
            "logo_path": None,
        }
        assert (data["reference"], data["status"], data["fee_charged"]) == (REFERENCE, "success", 1_000)
        assert data["recipient"]["recipient_code"] == recipient
        assert "createdAt" in data
        assert "request" not in data

    def test_the_event_of_a_failure_has_other_names_for_its_times(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str
    ) -> None:
        send(api, added(api, "0000000001"))
        sandbox.advance(60)
        data = receiver.data("transfer.failed")
        assert {"created_at", "updated_at"} <= data.keys() & data["recipient"].keys()
        assert not {"createdAt", "fee_charged", "gateway_response"} & data.keys()
        client = sandbox.client()
        (event,) = sandbox.events
        signature = webhooks.sign(event["body"], sandbox.secret_key)
        assert client.webhooks.construct_event(event["body"].encode(), signature).event == "transfer.failed"


class TestPasswords:
    @pytest.mark.usefixtures("account")
    def test_a_transfer_waits_for_its_password(self, api: Api, sandbox: Sandbox, recipient: str) -> None:
        need_otp(api)
        made = send(api, recipient)
        assert (made.status, made.message) == (200, "Transfer requires OTP to continue")
        assert (made.data["status"], status(api)) == ("otp", "otp")
        assert balance(api) == 1_000_000
        code = made.data["transfer_code"]
        resent = api.post("/transfer/resend_otp", transfer_code=code, reason="transfer")
        assert (resent.status, resent.message) == (200, "OTP has been resent")
        wrong = api.post("/transfer/finalize_transfer", transfer_code=code, otp="000000")
        assert (wrong.status, status(api), balance(api)) == (400, "otp", 1_000_000)
        done = api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP)
        assert (done.message, done.data["status"]) == ("Transfer has been queued", "pending")
        assert balance(api) == 499_000
        again = api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP)
        assert (again.status, again.message) == (400, "Transfer is not currently awaiting OTP")
        sandbox.advance(3600)
        assert (status(api), balance(api)) == ("success", 499_000)
        assert api.post("/transfer/resend_otp", transfer_code=code, reason="resend_otp").status == 400

    def test_a_transfer_without_its_password_is_abandoned(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str
    ) -> None:
        need_otp(api)
        code = send(api, recipient).data["transfer_code"]
        with pytest.raises(SandboxError, match="its status is otp"):
            sandbox.end_transfer(code)
        sandbox.advance(30 * 60 - 1)
        assert status(api) == "otp"
        sandbox.advance(1)
        assert (status(api), balance(api), receiver.events) == ("abandoned", 1_000_000, [])
        assert api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP).status == 400
        assert send(api, recipient).code == "duplicate_transfer_reference"

    @pytest.mark.usefixtures("account")
    def test_the_balance_must_still_be_enough_when_the_password_comes(self, api: Api, recipient: str) -> None:
        need_otp(api)
        codes = [
            send(api, recipient, amount=700_000, reference=f"payout-104{n}-chairs").data["transfer_code"]
            for n in range(2)
        ]
        replies = [api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP) for code in codes]
        assert [reply.status for reply in replies] == [200, 400]
        assert replies[1].message == "Your balance is not enough to fulfil this request"
        assert status(api, "payout-1041-chairs") == "otp"

    def test_the_requirement_is_turned_off_with_a_password(self, api: Api, recipient: str) -> None:
        early = api.post("/transfer/disable_otp_finalize", otp=OTP)
        assert early.status == 400
        need_otp(api)
        code = send(api, recipient).data["transfer_code"]
        assert api.post("/transfer/resend_otp", transfer_code=code, reason="disable_otp").status == 400
        sent = api.post("/transfer/disable_otp")
        assert sent.message == "OTP has been sent to mobile number ending with 4321"
        assert api.post("/transfer/resend_otp", transfer_code=code, reason="disable_otp").status == 200
        assert send(api, recipient, reference="payout-1043-chairs").data["status"] == "otp"
        for otp in ("000000", None, "", [OTP]):
            assert api.post("/transfer/disable_otp_finalize", otp=otp).status == 400
        off = api.post("/transfer/disable_otp_finalize", otp=OTP)
        assert off.message == "OTP requirement for transfers has been disabled"
        assert send(api, recipient, reference="payout-1044-chairs").data["status"] == "pending"
        assert api.post("/transfer/disable_otp_finalize", otp=OTP).status == 400

    @pytest.mark.parametrize("path", ["finalize_transfer", "resend_otp"])
    def test_a_code_that_no_transfer_has(self, api: Api, path: str) -> None:
        unknown = api.post(f"/transfer/{path}", transfer_code="TRF_none", otp=OTP, reason="transfer")
        assert (unknown.status, unknown.message) == (400, "Transfer code is invalid")
        assert api.post(f"/transfer/{path}").status == 400
        assert api.post(f"/transfer/{path}", transfer_code={}, otp=[], reason="\U0001f98a").status == 400


class TestBatches:
    @pytest.mark.usefixtures("account")
    def test_are_received_then_pending_and_arrive(
        self, api: Api, sandbox: Sandbox, receiver: Receiver, recipient: str
    ) -> None:
        failing = added(api, "0000000001")
        made = batch(api, item(recipient, "payout-1044-chairs"), item(failing, "payout-1045-lamps"), currency="NGN")
        assert (made.status, made.message) == (200, "2 transfers queued.")
        assert [entry["status"] for entry in made.data] == ["received", "received"]
        assert [entry["recipient"] for entry in made.data] == [recipient, failing]
        assert balance(api) == 1_000_000 - 2 * 11_000
        sandbox.advance(5)
        assert status(api, "payout-1044-chairs") == "pending"
        sandbox.advance(10)
        assert (status(api, "payout-1044-chairs"), status(api, "payout-1045-lamps")) == ("success", "failed")
        assert balance(api) == 1_000_000 - 11_000
        assert receiver.events == ["transfer.success", "transfer.failed"]

    @pytest.mark.usefixtures("account")
    def test_are_refused_as_a_whole_for_a_used_reference(self, api: Api, recipient: str) -> None:
        send(api, recipient)
        refused = batch(
            api,
            item(recipient, "payout-1043-chairs"),
            item(recipient, REFERENCE),
            item(recipient, "payout-1044-chairs"),
            item(recipient, "payout-1044-chairs"),
        )
        assert refused.status == 404
        assert refused.message == f"Duplicate reference(s) found: {REFERENCE},payout-1044-chairs"
        assert (refused.code, refused.json["type"]) == ("unknown", "api_error")
        assert len(api.get("/transfer").data) == 1
        assert balance(api) == 499_000

    def test_are_refused_while_passwords_are_needed(self, api: Api, recipient: str) -> None:
        need_otp(api)
        assert batch(api, item(recipient, "payout-1043-chairs")).status == 400
        assert api.get("/transfer").data == []

    @pytest.mark.usefixtures("account")
    def test_need_the_balance_for_all_of_them(self, api: Api, recipient: str) -> None:
        items = [item(recipient, f"payout-104{n}-chairs", 400_000) for n in range(3)]
        refused = batch(api, *items)
        assert (refused.status, refused.code) == (400, "insufficient_balance")
        assert (api.get("/transfer").data, balance(api)) == ([], 1_000_000)
        assert batch(api, *items[:2]).status == 200

    @pytest.mark.parametrize(
        "wrong",
        [{"amount": 0}, {"recipient": "RCP_none"}, {"reference": "short"}, {"amount": None}, {"metadata": False}],
    )
    def test_are_refused_as_a_whole_for_one_wrong_item(self, api: Api, recipient: str, wrong: dict[str, Any]) -> None:
        right = item(recipient, "payout-1043-chairs")
        assert batch(api, right, {**item(recipient, "payout-1044-chairs"), **wrong}).status == 400
        assert api.get("/transfer").data == []

    @pytest.mark.parametrize("transfers", [None, [], {}, "text", [1], [None], [[]], [{}], [{}] * 101])
    def test_are_lists_of_1_to_100_transfers(self, api: Api, transfers: Any) -> None:
        assert api.post("/transfer/bulk", source="balance", transfers=transfers).status == 400


class TestLists:
    @pytest.fixture(autouse=True)
    def three(self, api: Api, sandbox: Sandbox, recipient: str) -> list[str]:
        """Three transfers on three days: one failed, one arrived, one under way."""
        numbers = ("0000000001", "0000000000", "0000000003")
        for place, number in enumerate(numbers):
            send(api, added(api, number), amount=1000, reference=f"payout-104{place}-chairs")
            sandbox.advance(86_400)
        return list(numbers)

    def listed(self, api: Api, **filters: Any) -> list[str]:
        reply = api.get("/transfer", **filters)
        assert reply.message == "Transfers retrieved"
        return [entry["reference"][7:11] for entry in reply.data]

    def test_are_newest_first(self, api: Api) -> None:
        assert self.listed(api) == ["1042", "1041", "1040"]
        assert self.listed(api, perPage=1, page=2) == ["1041"]

    def test_are_filtered(self, api: Api) -> None:
        number = api.get("/transfer/verify/payout-1041-chairs").data["recipient"]["id"]
        assert self.listed(api, recipient=number) == ["1041"]
        assert self.listed(api, recipient="RCP_none") == self.listed(api, recipient=1) == []
        assert self.listed(api, status="failed") == ["1040"]
        assert self.listed(api, status="otp") == []
        assert self.listed(api, **{"from": "2026-01-16"}) == ["1042", "1041"]
        assert self.listed(api, to="2026-01-15") == ["1040"]
        assert api.get("/transfer", to="\U0001f98a").status == 400

    def test_go_on_by_cursor(self, sandbox: Sandbox) -> None:
        found = [entry.reference for entry in sandbox.client().transfers.list(per_page=2)]
        assert found == [f"payout-104{n}-chairs" for n in (2, 1, 0)]

    def test_are_exported(self, api: Api) -> None:
        code = api.get("/transfer/verify/payout-1041-chairs").data["recipient"]["recipient_code"]
        for filters, count in (({}, 3), ({"status": "failed"}, 1), ({"recipient": code}, 1), ({"recipient": "x"}, 0)):
            made = api.get("/transfer/export", **filters)
            assert made.message == "Export successful"
            path = made.data["path"]
            rows = list(csv.DictReader(api.get(path[path.index("/exports/") :]).body.decode().splitlines()))
            assert len(rows) == count
        assert rows == []


class TestLostAnswers:
    """Whatever is lost on the way, the client pays once."""

    @pytest.mark.usefixtures("account")
    @pytest.mark.parametrize("kind", ["drop_before", "drop_after", "truncate", "html"])
    @pytest.mark.parametrize("times", [1, 2])
    def test_a_transfer_is_paid_once(self, sandbox: Sandbox, api: Api, recipient: str, kind: str, times: int) -> None:
        sandbox.inject_fault(kind, method="POST", path="/transfer", times=times)
        client = sandbox.client()
        for _ in range(3):
            with suppress(DuplicateReferenceError, OutcomeUnknownError):
                made = client.transfers.initiate("balance", 100_000, recipient, reference=REFERENCE).data
                assert made.reference == REFERENCE
        assert len(api.get("/transfer").data) == 1
        assert balance(api) == 1_000_000 - 101_000

    @pytest.mark.usefixtures("account")
    def test_a_transfer_whose_answer_was_lost_is_recovered(self, sandbox: Sandbox, api: Api, recipient: str) -> None:
        sandbox.inject_fault("drop_after", method="POST", path="/transfer")
        made = sandbox.client().transfers.initiate("balance", 100_000, recipient).data
        assert made.status == "pending"
        assert [entry["transfer_code"] for entry in api.get("/transfer").data] == [made.transfer_code]

    def test_a_batch_whose_answer_was_lost_is_recovered(
        self, sandbox: Sandbox, api: Api, account: Account, recipient: str
    ) -> None:
        sandbox.inject_fault("drop_after", method="POST", path="/transfer/bulk")
        items: Any = [item(recipient, f"payout-104{n}-chairs") for n in range(3)]
        made = sandbox.client().transfers.bulk("balance", items).data
        assert [(entry.reference, entry.recipient) for entry in made] == [
            (entry["reference"], entry["recipient"]) for entry in items
        ]
        assert [movement.kind for movement in account[MOVEMENTS]] == ["top-up", "transfer", "transfer", "transfer"]
        assert balance(api) == 1_000_000 - 3 * 11_000

    @pytest.mark.usefixtures("account")
    @pytest.mark.parametrize("kind", ["drop_before", "drop_after", "truncate", "html"])
    def test_a_batch_is_paid_once(self, sandbox: Sandbox, api: Api, recipient: str, kind: str) -> None:
        sandbox.inject_fault(kind, method="POST", path="/transfer/bulk", times=2)
        sandbox.inject_fault("status", status=500, method="GET", path="/transfer/verify", probability=0.3, seed=1)
        items: Any = [item(recipient, f"payout-104{n}-chairs") for n in range(3)]
        client = sandbox.client(max_retries=1)
        for _ in range(4):
            with suppress(BatchOutcomeUnknownError, DuplicateReferenceError, OutcomeUnknownError):
                client.transfers.bulk("balance", items)
        assert sorted(entry["reference"] for entry in api.get("/transfer").data) == [
            entry["reference"] for entry in items
        ]
        assert balance(api) == 1_000_000 - 3 * 11_000


def test_a_seeded_sandbox_gives_the_same_ids(api: Api, recipient: str) -> None:
    with Sandbox() as other:
        other.fund(1_000_000)
        client = other.client()
        to = client.transfer_recipients.create("nuban", "Bola", account_number="0000000000", bank_code="057").data
        made = client.transfers.initiate("balance", 500_000, to.recipient_code, reference=REFERENCE).data
    mine = send(api, recipient).data
    assert (made.id, made.transfer_code, made.request) == (mine["id"], mine["transfer_code"], mine["request"])


def test_forms_are_taken_too(api: Api, recipient: str) -> None:
    form = f"source=balance&amount=1000&recipient={recipient}&reference={REFERENCE}".encode()
    made = api.send("POST", "/transfer", form, {"content-type": "application/x-www-form-urlencoded"})
    assert json.loads(made.body)["data"]["amount"] == 1000
