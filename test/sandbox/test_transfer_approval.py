"""The approval of transfers by the merchant's server: its verdict, its silence, and what the money does meanwhile."""

from __future__ import annotations

import io
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paystack import webhooks
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.console import Console
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments.books import BALANCE, held
from test.sandbox.test_books import check
from test.sandbox.test_transfers import OTP, REFERENCE, added, balance, batch, item, need_otp, send, status
from test.support.raw_http import Api, closing_api
from test.support.receiver import Receiver

NOBODY = "http://127.0.0.1:1/approve"
FUNDED = 1_000_000
HELD = FUNDED - 500_000 - 1_000


@pytest.fixture
def approver() -> Iterator[Receiver]:
    """The merchant's server. It approves whatever it is asked, unless `answers` say otherwise."""
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def account(sandbox: Sandbox) -> Iterator[Account]:
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    yield account
    check(account)


@pytest.fixture
def recipient(api: Api, sandbox: Sandbox, account: Account, approver: Receiver) -> str:
    """Somebody to pay, with the books checked at the end and the approver in place."""
    sandbox.fund(FUNDED)
    sandbox.approval_url(approver.url)
    return added(api)


def asked(approver: Receiver) -> list[Any]:
    return [json.loads(body)["data"] for body, _ in approver.received]


def test_an_approved_transfer_is_sent(
    api: Api, sandbox: Sandbox, receiver: Receiver, approver: Receiver, recipient: str
) -> None:
    made = send(api, recipient, reason="Two chairs")
    assert (made.message, made.data["status"]) == ("Transfer has been queued", "received")
    assert made.unverified is not None
    assert "transfer-approval" in made.unverified
    assert sandbox.wait_for_webhooks()
    assert status(api) == "pending"
    assert receiver.events == []
    sandbox.advance(10)
    assert status(api) == "success"
    assert (receiver.events, balance(api)) == (["transfer.success"], HELD)
    assert len(approver.received) == 1


@pytest.mark.parametrize(
    ("answer", "ending"), [(400, "rejected"), (500, "blocked"), (202, "blocked"), (404, "blocked"), (302, "blocked")]
)
def test_a_transfer_that_is_not_approved_gives_the_money_back(
    api: Api, sandbox: Sandbox, receiver: Receiver, approver: Receiver, recipient: str, answer: int, ending: str
) -> None:
    approver.answers.append(answer)
    send(api, recipient)
    assert sandbox.wait_for_webhooks()
    found = api.get(f"/transfer/verify/{REFERENCE}")
    assert (found.data["status"], balance(api)) == (ending, FUNDED)
    assert found.data["gateway_response"].startswith("The approval URL")
    assert "transfer-approval" in str(found.unverified)
    sandbox.advance(86_400)
    assert (status(api), balance(api)) == (ending, FUNDED)
    assert [row["difference"] for row in api.get("/balance/ledger").data] == [501_000, -501_000, FUNDED]
    assert receiver.events == []
    assert len(approver.received) == 1
    assert [entry["reference"] for entry in api.get("/transfer", status=ending).data] == [REFERENCE]
    with pytest.raises(SandboxError, match=f"not under way: its status is {ending}"):
        sandbox.end_transfer(REFERENCE, "success")


def test_silence_blocks(api: Api, sandbox: Sandbox, recipient: str) -> None:
    sandbox.approval_url(NOBODY)
    send(api, recipient)
    assert sandbox.wait_for_webhooks()
    assert (status(api), balance(api)) == ("blocked", FUNDED)
    (delivery,) = sandbox.deliveries
    assert (delivery["status"], delivery["attempts"][0]["status"]) == ("failed", None)
    assert delivery["attempts"][0]["error"]
    sandbox.advance(86_400)
    assert len(sandbox.deliveries[0]["attempts"]) == 1


def test_an_answer_that_comes_too_late_blocks(api: Api, sandbox: Sandbox, recipient: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        sandbox.approval_url(f"http://127.0.0.1:{silent.getsockname()[1]}/")
        sandbox.configure_webhooks(timeout=0.05)
        send(api, recipient)
        assert sandbox.wait_for_webhooks()
    assert (status(api), balance(api)) == ("blocked", FUNDED)
    assert sandbox.deliveries[0]["attempts"][0]["error"] == "no answer in 0.05 s"


def test_the_question_is_signed_and_has_the_request_and_the_transfer(
    api: Api, sandbox: Sandbox, approver: Receiver, recipient: str
) -> None:
    made = send(api, recipient, reason="Two chairs", metadata={"order": 1042}).data
    assert sandbox.wait_for_webhooks()
    ((body, headers),) = approver.received
    event: Any = webhooks.construct_event(body, headers["x-paystack-signature"], sandbox.secret_key)
    assert event.event == "transferrequest.approval-required"
    (data,) = asked(approver)
    assert data["details"]["body"] == {
        "source": "balance",
        "amount": 500_000,
        "currency": "NGN",
        "reference": REFERENCE,
        "recipient": recipient,
        "reason": "Two chairs",
        "metadata": {"order": 1042},
    }
    (transfer,) = data["transfers"]
    assert (transfer["transfer_code"], transfer["status"]) == (made["transfer_code"], "received")
    assert transfer["recipient"]["recipient_code"] == recipient


def test_each_transfer_of_a_batch_has_a_verdict_of_its_own(
    api: Api, sandbox: Sandbox, receiver: Receiver, approver: Receiver, recipient: str
) -> None:
    approver.answers.extend((200, 400, 503))
    references = [f"payout-104{number}-chairs" for number in range(3)]
    made = batch(api, *(item(recipient, reference) for reference in references))
    assert [entry["status"] for entry in made.data] == ["received"] * 3
    assert sandbox.wait_for_webhooks()
    assert [status(api, reference) for reference in references] == ["pending", "rejected", "blocked"]
    assert balance(api) == FUNDED - 11_000
    sandbox.advance(60)
    assert [status(api, reference) for reference in references] == ["success", "rejected", "blocked"]
    assert receiver.events == ["transfer.success"]
    assert [data["transfers"][0]["reference"] for data in asked(approver)] == references


def test_a_transfer_with_a_password_is_approved_after_it(
    api: Api, sandbox: Sandbox, approver: Receiver, recipient: str
) -> None:
    need_otp(api)
    code = send(api, recipient).data["transfer_code"]
    assert sandbox.wait_for_webhooks()
    assert (approver.received, balance(api)) == ([], FUNDED)
    final = api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP)
    assert final.data["status"] == "received"
    assert sandbox.wait_for_webhooks()
    assert (status(api), balance(api)) == ("pending", HELD)
    assert len(approver.received) == 1
    again = api.post("/transfer/finalize_transfer", transfer_code=code, otp=OTP)
    assert again.message == "Transfer is not currently awaiting OTP"


def test_a_refused_transfer_asks_nobody(api: Api, sandbox: Sandbox, approver: Receiver, recipient: str) -> None:
    assert send(api, recipient, amount=FUNDED).status == 400
    assert send(api, "RCP_unknown").status == 400
    assert batch(api, item(recipient, REFERENCE), item(recipient, REFERENCE)).status == 404
    assert sandbox.wait_for_webhooks()
    assert approver.received == []


def test_the_same_reference_is_asked_about_once(api: Api, sandbox: Sandbox, approver: Receiver, recipient: str) -> None:
    for _ in range(3):
        send(api, recipient)
    assert sandbox.wait_for_webhooks()
    assert (len(approver.received), balance(api)) == (1, HELD)


@pytest.mark.parametrize("verdict", [200, 400, 500])
def test_a_verdict_after_the_end_changes_nothing(
    api: Api, sandbox: Sandbox, receiver: Receiver, approver: Receiver, recipient: str, verdict: int
) -> None:
    approver.answers.append(verdict)
    # The verdict is there, but nothing has been done about it when the transfer ends.
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    with account.lock:
        send_in_process(sandbox, recipient)
        assert held(account, BALANCE, "NGN") == HELD
        sandbox.end_transfer(REFERENCE, "failed")
    assert sandbox.wait_for_webhooks()
    sandbox.advance(60)
    assert (status(api), balance(api)) == ("failed", FUNDED)
    assert receiver.events == ["transfer.failed"]


def send_in_process(sandbox: Sandbox, recipient: str) -> None:
    client = sandbox.client(transport=sandbox.transport())
    assert client.transfers.initiate("balance", 500_000, recipient, reference=REFERENCE).data.status == "received"


def test_held_webhooks_do_not_hold_a_question(api: Api, sandbox: Sandbox, approver: Receiver, recipient: str) -> None:
    sandbox.configure_webhooks(copies=3)
    sandbox.hold_webhooks()
    send(api, recipient)
    assert sandbox.wait_for_webhooks()
    assert (status(api), len(approver.received)) == ("pending", 1)


def test_no_url_needs_no_approval_any_more(api: Api, sandbox: Sandbox, approver: Receiver, recipient: str) -> None:
    sandbox.approval_url(None)
    assert send(api, recipient).data["status"] == "pending"
    sandbox.approval_url(approver.url)
    sandbox.reset()
    assert api.get("/_sandbox/approval").data == {"url": None}
    sandbox.fund(FUNDED)
    assert send(api, added(api)).data["status"] == "pending"
    assert sandbox.wait_for_webhooks()
    assert approver.received == []


def test_the_control_takes_a_url_or_null(api: Api, sandbox: Sandbox) -> None:
    assert api.post("/_sandbox/approval", url="https://shop.example/approve").data == {
        "url": "https://shop.example/approve"
    }
    for bad in ("ftp://shop.example", "shop", "http://ada:secret@shop.example/", "", 5, ["http://shop.example"], True):
        refused = api.post("/_sandbox/approval", url=bad)
        assert (refused.status, refused.message[:28]) == (400, "url must be null, or http or")
    with pytest.raises(SandboxError, match="cannot ask 'shop': url must be null"):
        sandbox.approval_url("shop")
    assert api.get("/_sandbox/approval").data == {"url": "https://shop.example/approve"}
    assert api.post("/_sandbox/approval", url=None).data == {"url": None}


def test_questions_are_logged_with_the_deliveries_and_not_with_the_events(
    api: Api, sandbox: Sandbox, approver: Receiver, recipient: str
) -> None:
    approver.answers.append(400)
    send(api, recipient)
    assert sandbox.wait_for_webhooks()
    (delivery,) = sandbox.deliveries
    assert (delivery["event"], delivery["url"]) == ("transferrequest.approval-required", approver.url)
    assert (delivery["status"], delivery["event_id"]) == ("answered", None)
    assert delivery["body"].encode() == approver.received[0][0]
    (attempt,) = delivery["attempts"]
    assert (attempt["status"], attempt["error"]) == (400, None)
    assert sandbox.events == []
    assert api.get("/integration/webhooks/events").data == []


def test_a_line_of_the_console_tells_the_verdict(
    api: Api, sandbox: Sandbox, approver: Receiver, recipient: str
) -> None:
    stream = io.StringIO()
    console = Console(stream)
    sandbox.report_to(console)
    approver.answers.append(400)
    send(api, recipient)
    assert sandbox.wait_for_webhooks()
    console.close()
    (line,) = [line for line in stream.getvalue().splitlines() if "approval" in line]
    assert f"transferrequest.approval-required -> {approver.url}  400  " in line
    assert "failed" not in line


def test_under_a_wall_clock_the_verdict_counts_by_itself(approver: Receiver) -> None:
    with Sandbox(clock="wall") as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        sandbox.fund(FUNDED)
        sandbox.approval_url(approver.url)
        approver.answers.append(400)
        send(api, added(api))
        account = sandbox.core.engine.accounts.get(sandbox.secret_key)
        deadline = time.monotonic() + 10
        is_back = False
        # Nothing is asked of the sandbox meanwhile: its own ticking has to notice.
        while not is_back:
            assert time.monotonic() < deadline
            time.sleep(0.01)
            with account.lock:
                is_back = bool(approver.received) and held(account, BALANCE, "NGN") == FUNDED
        assert (status(api), balance(api)) == ("rejected", FUNDED)


def test_a_question_that_was_not_answered_is_asked_again_after_a_restart(tmp_path: Path, approver: Receiver) -> None:
    file = tmp_path / "paystack.db"
    with Sandbox(database=file) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        sandbox.fund(FUNDED)
        sandbox.approval_url(approver.url)
        # Nobody delivers any more: as if the process ended at once after its answer.
        sandbox.core.engine.deliverer.close()
        send(api, added(api))
    assert approver.received == []
    with Sandbox(database=file) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        assert (status(api), balance(api)) == ("received", HELD)
        assert sandbox.wait_for_webhooks()
        assert (status(api), len(approver.received)) == ("pending", 1)
        approver.answers.append(400)
        send(api, added(api), reference="payout-1043-chairs", amount=1_000)
        assert sandbox.wait_for_webhooks()
    with Sandbox(database=file) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        assert sandbox.wait_for_webhooks()
        sandbox.advance(10)
        assert (status(api), status(api, "payout-1043-chairs")) == ("success", "rejected")
        assert (len(approver.received), balance(api)) == (2, HELD)


def test_a_question_of_before_a_reset_decides_nothing(
    api: Api, sandbox: Sandbox, approver: Receiver, recipient: str
) -> None:
    approver.answers.append(400)
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    with account.lock:
        send_in_process(sandbox, recipient)
        sandbox.reset()
    sandbox.fund(FUNDED)
    send(api, added(api))
    assert sandbox.wait_for_webhooks()
    assert (status(api), balance(api)) == ("pending", HELD)
