"""Sample events: from the command line, from Python and over the control, with fields of their data changed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

import paystack
from paystack.models.webhook_events import EVENT_MODELS
from paystack.models.webhook_samples import SAMPLES, SUMMARIES
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.__main__ import main
from paystack.sandbox.machine_key import machine_key
from paystack.webhooks import construct_event
from test.support.raw_http import Api
from test.support.receiver import Receiver

KEY = "sk_test_mine"
PORT_OF_NOBODY = "http://127.0.0.1:1/"


def trigger(*arguments: str) -> int:
    return main(["trigger", *arguments])


def triggered(receiver: Receiver, *arguments: str) -> Any:
    """The data of the one event that the command line sends."""
    receiver.received.clear()
    assert trigger(*arguments, "--to", receiver.url) == 0
    ((body, _),) = receiver.received
    return json.loads(body)["data"]


@pytest.mark.parametrize("event", EVENT_MODELS)
def test_every_documented_event_arrives_signed_and_typed(event: str, receiver: Receiver) -> None:
    for sample in (None, *SAMPLES[event]):
        receiver.received.clear()
        choice = [] if sample is None else ["--sample", sample]
        assert trigger(event, "--to", receiver.url, "--key", KEY, *choice) == 0
        ((body, headers),) = receiver.received
        made = construct_event(body, headers["x-paystack-signature"], KEY)
        assert type(made) is getattr(paystack, EVENT_MODELS[event])
        assert not made.lenient
        assert body.decode() == SAMPLES[event][sample or next(iter(SAMPLES[event]))]


def test_without_a_key_the_key_that_serve_prints_signs(receiver: Receiver) -> None:
    assert trigger("refund.processed", "--to", receiver.url) == 0
    ((body, headers),) = receiver.received
    made = construct_event(body, headers["x-paystack-signature"], machine_key()[0])
    assert made.event == "refund.processed"


def test_a_shop_can_be_shown_its_own_references(receiver: Receiver) -> None:
    data = triggered(
        receiver,
        "charge.success",
        *("--set", "reference=order-1042", "--set", "amount=5000", "--set", 'message="5000"', "--set", "paid_at=null"),
        *("--set", "ip_address=a=b", "--set", "plan={}", "--set", "customer.email=Adéọlá@example.com"),
        *("--set", "log.history.1.time=36", "--set", "fees=NaN"),
    )
    sample = json.loads(SAMPLES["charge.success"]["card_with_plan"])["data"]
    sample["customer"]["email"] = "Adéọlá@example.com"
    sample["log"]["history"][1]["time"] = 36
    changed = {"reference": "order-1042", "amount": 5000, "message": "5000", "paid_at": None, "ip_address": "a=b"}
    assert data == {**sample, **changed, "plan": {}, "fees": "NaN"}
    assert "Adéọlá".encode() in receiver.received[0][0]


def test_metadata_takes_what_the_sample_does_not_have(receiver: Receiver) -> None:
    data = triggered(receiver, "charge.success", "--set", "metadata.cart=7", "--set", "metadata.buyer.name=Ada")
    sample = json.loads(SAMPLES["charge.success"]["card_with_plan"])["data"]
    assert data["metadata"] == {**sample["metadata"], "cart": 7, "buyer": {"name": "Ada"}}
    data = triggered(receiver, "charge.success", "--set", "metadata=", "--set", "metadata.cart=7")
    assert data["metadata"] == {"cart": 7}


def test_the_event_whose_data_is_a_list_is_changed_by_number(receiver: Receiver) -> None:
    data = triggered(receiver, "subscription.expiring_cards", "--set", "0.brand=mastercard")
    assert [card["brand"] for card in data] == ["mastercard"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("charge.sucess",), "did you mean charge.success"),
        (("x",), "no event 'x'; there is "),
        (("charge.success", "--sample", "mobile"), "did you mean mobile_money"),
        (("refund.failed", "--sample", "x"), "there is with_id, like_fetched, of_a_dispute"),
        (("charge.success", "--set", "refrence=order-1042"), "no field 'refrence'; did you mean reference"),
        (("charge.success", "--set", "customer.emial=x"), "no field 'emial'; did you mean email"),
        (("charge.success", "--set", "reference.x=1"), "no field 'x'\n"),
        (("charge.success", "--set", "log.history.2.time=1"), "no field '2'; there is 0, 1"),
        (("charge.success", "--set", "metadata.custom_fields.1=x"), "no field '1'; there is 0"),
        (("product.create", "--set", "metadata.cart=7"), "no field 'metadata'"),
        (("charge.success", "--set", "metadata" + ".a" * 3000 + "=1"), "a path has at most 100 names"),
        (("charge.success", "--key", ""), "--key must be a secret key"),
        (("charge.success", "--key", "pk_test_mine"), "--key must be a secret key"),
    ],
)
def test_a_slip_is_answered_with_what_there_is_and_sends_nothing(
    arguments: tuple[str, ...], said: str, receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    assert trigger(*arguments, "--to", receiver.url) == 2
    assert said in capsys.readouterr().err
    assert receiver.received == []


def test_a_url_that_cannot_be_used_sends_nothing_to_the_others(
    receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    assert trigger("charge.success", "--to", receiver.url, "--to", "file:///tmp") == 2
    assert "file:///tmp" in capsys.readouterr().err
    assert receiver.received == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "an event and --to URL, or --list"),
        (("charge.success",), "an event and --to URL, or --list"),
        (("--to", PORT_OF_NOBODY), "an event and --to URL, or --list"),
        (("charge.success", "--to", PORT_OF_NOBODY, "--set", "amount"), "'amount' is not PATH=VALUE"),
    ],
)
def test_wrong_usage_is_explained(arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        trigger(*arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_a_delivery_that_fails_is_said_and_the_other_urls_are_still_tried(
    receiver: Receiver, capsys: pytest.CaptureFixture[str]
) -> None:
    receiver.answers.append(500)
    urls = [PORT_OF_NOBODY, f"{receiver.url}/first", f"{receiver.url}/second"]
    assert trigger("charge.success", *(part for url in urls for part in ("--to", url))) == 1
    said = capsys.readouterr()
    assert said.out == f"charge.success delivered to {urls[2]}: 200\n"
    nobody, first = said.err.splitlines()
    assert nobody.startswith(f"charge.success to {urls[0]}: ConnectionRefusedError")
    assert first == f"charge.success to {urls[1]}: answered 500"
    assert len({body for body, _ in receiver.received}) == 1


def test_the_list_has_every_event_with_its_meaning_and_its_samples(capsys: pytest.CaptureFixture[str]) -> None:
    assert trigger("--list") == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(EVENT_MODELS)
    for line, (event, summary) in zip(lines, SUMMARIES.items(), strict=True):
        assert summary in line
        assert line.endswith("]") == (len(SAMPLES[event]) > 1)
    assert "[delivered, full, with_nulls]" in lines[list(SAMPLES).index("transfer.success")]


def test_the_samples_are_not_loaded_before_they_are_needed() -> None:
    script = "import sys, paystack.sandbox.__main__; print('paystack.models.webhook_samples' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"


def test_a_sandbox_writes_a_triggered_event_down_and_delivers_it(sandbox: Sandbox, receiver: Receiver) -> None:
    data = sandbox.trigger("transfer.success", sample="full", reference="payout-7", **{"recipient.name": "Ada"})
    assert sandbox.wait_for_webhooks()
    ((body, headers),) = receiver.received
    made = construct_event(body, headers["x-paystack-signature"], sandbox.secret_key)
    assert isinstance(made, paystack.TransferSuccessEvent)
    assert made.data.reference == "payout-7"
    assert data["recipient"]["name"] == "Ada"
    assert data == json.loads(body)["data"]
    (event,) = sandbox.events
    assert event["body"].encode() == body
    assert [(item["event"], item["status"]) for item in sandbox.deliveries] == [("transfer.success", "delivered")]


@pytest.mark.parametrize("event", EVENT_MODELS)
def test_a_sandbox_triggers_every_sample_once(event: str, api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    for number, sample in enumerate(SAMPLES[event], 1):
        triggered = api.post("/_sandbox/trigger", event=event, sample=sample)
        assert (triggered.status, triggered.data["id"]) == (200, number)
        assert sandbox.wait_for_webhooks()
        assert receiver.events == [event] * number
        body, headers = receiver.received[-1]
        assert json.loads(body) == json.loads(SAMPLES[event][sample]) == json.loads(sandbox.events[-1]["body"])
        made = construct_event(body, headers["x-paystack-signature"], sandbox.secret_key)
        assert type(made) is getattr(paystack, EVENT_MODELS[event])
        assert not made.lenient
    assert sandbox.ledger == []


def test_a_triggered_payment_moves_no_money(sandbox: Sandbox, api: Api) -> None:
    sandbox.trigger("charge.success", reference="order-1042")
    assert sandbox.ledger == []
    assert api.get("/transaction/verify/order-1042").code == "transaction_not_found"


def test_a_sandbox_refuses_what_it_cannot_trigger(sandbox: Sandbox) -> None:
    changes: list[tuple[str, dict[str, Any]]] = [
        ("did you mean charge.success", {"event": "charge.sucess"}),
        ("no field 'refrence'", {"refrence": "order-1042"}),
        ("has no sample", {"sample": "x"}),
        ("date is not JSON", {"paid_at": date(2026, 1, 5)}),
        ("not JSON compliant", {"amount": float("nan")}),
    ]
    for said, arguments in changes:
        with pytest.raises(SandboxError, match=said):
            sandbox.trigger(arguments.pop("event", "charge.success"), **arguments)
    assert sandbox.events == []


def test_an_event_is_triggered_and_replayed_over_the_control(api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
    made = api.post(
        "/_sandbox/trigger",
        event="charge.success",
        data={"reference": "order-1042", "metadata.cart": 7},
        sample="terminal",
    )
    assert made.status == 200
    assert (made.data["data"]["reference"], made.data["data"]["metadata"]) == ("order-1042", {"cart": 7})
    assert sandbox.wait_for_webhooks()
    assert receiver.data("charge.success") == made.data["data"]
    assert api.post(f"/_sandbox/events/{made.data['id']}/replay").status == 200
    assert sandbox.wait_for_webhooks()
    assert receiver.events == ["charge.success", "charge.success"]


def test_the_control_refuses_what_it_cannot_trigger(api: Api, sandbox: Sandbox) -> None:
    bodies: list[dict[str, Any]] = [
        {},
        {"event": 7},
        {"event": "charge.failed"},
        {"event": "charge.success", "data": []},
        {"event": "charge.success", "sample": 1},
        {"event": "charge.success", "sample": "x"},
        {"event": "charge.success", "data": {"refrence": 1}},
    ]
    for body in bodies:
        refused = api.post("/_sandbox/trigger", **body)
        assert (refused.status, refused.code) == (400, "invalid_params"), body
    assert sandbox.events == []
