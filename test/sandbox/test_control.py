"""The controls: clock, faults, ledger, pay, and the same things as methods of `Sandbox`."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from typing import Any

import pytest

from paystack.api.operations import OPERATIONS
from paystack.sandbox import Sandbox, SandboxError
from paystack.sandbox.controls import basics, customers, money, webhooks
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.controls.routes import ROUTES
from paystack.sandbox.engine.clock import LATEST
from paystack.sandbox.engine.faults import METHODS
from test.support.raw_http import Api


def fresh(sandbox: Sandbox) -> Api:
    return Api(sandbox.url, sandbox.secret_key)


def test_the_index_lists_controls_cards_faults_and_guesses(api: Api) -> None:
    data = api.get("/_sandbox").data
    assert "POST /_sandbox/reset" in data["controls"]
    assert {"success", "declined"} <= {card["name"] for card in data["cards"]}
    assert "drop_after" in data["faults"]
    assert "fees" in data["unverified"]


def test_each_area_has_routes_of_its_own() -> None:
    areas = (basics, customers, money, webhooks)
    assert len(ROUTES) == 1 + sum(len(area.ROUTES) for area in areas)
    assert all(hasattr(Controls, route.control.__name__) for area in areas for route in area.ROUTES.values())


def test_a_body_of_json_may_be_called_a_form(api: Api) -> None:
    form = {"content-type": "application/x-www-form-urlencoded"}
    for reference, body in (("one", b'{"reference": "one"}'), ("two", b"reference=two")):
        api.initialize(reference=reference)
        assert api.send("POST", "/_sandbox/pay", body, form).data["status"] == "success"


def test_the_clock_moves_only_when_it_is_told_to(api: Api, sandbox: Sandbox) -> None:
    assert api.get("/_sandbox/clock").data == {
        "now": "2026-01-15T09:00:00.417Z",
        "mode": "manual",
    }
    moved = api.post("/_sandbox/clock", seconds=90.5)
    assert moved.data["now"] == "2026-01-15T09:01:30.917Z"
    api.initialize(reference="later")
    assert api.verify("later")["created_at"] == "2026-01-15T09:01:30.000Z"
    for bad in (-1, float("inf"), float("nan"), 1e300):
        with pytest.raises(SandboxError, match="only goes forward, by at most 315360000 seconds"):
            sandbox.advance(bad)
    for _ in range(3):
        sandbox.advance(315_360_000)
    assert api.get("/_sandbox/clock").data["now"].startswith("2056-")


def test_the_clock_stops_at_the_end_of_time_whatever_is_still_due(api: Api, sandbox: Sandbox) -> None:
    with sandbox._account.lock:
        sandbox._account.clock.move_to(LATEST)
    api.initialize(reference="late")
    sandbox.pay("late")
    refund = api.post("/refund", transaction="late").data["id"]
    sandbox.advance(600)
    assert api.get("/_sandbox/clock").data["now"] == "9000-01-01T00:00:00.000Z"
    assert api.get(f"/refund/{refund}").data["status"] == "pending"


def test_a_wall_clock_starts_at_the_machines_time() -> None:
    with Sandbox(clock="wall") as sandbox:
        assert abs(sandbox.now - time.time()) < 5
        sandbox.advance(86400)
        assert abs(sandbox.now - time.time() - 86400) < 5


def test_under_a_wall_clock_due_things_happen_by_themselves() -> None:
    with Sandbox(clock="wall") as sandbox:
        api = fresh(sandbox)
        api.initialize(reference="paid")
        sandbox.pay("paid")
        api.post("/refund", transaction="paid")
        # Nothing is asked of the sandbox meanwhile: its own ticking has to notice.
        account = sandbox.core.engine.accounts.get(sandbox.secret_key)
        with account.lock:
            account.clock.move_to(account.now() + 3_600_000)
        deadline = time.monotonic() + 10
        while len(sandbox.events) < 4 and time.monotonic() < deadline:
            time.sleep(0.01)
        assert sandbox.events[-1]["event"] == "refund.processed"
        api.connection.close()


def test_a_reset_forgets_everything(api: Api, sandbox: Sandbox) -> None:
    first = api.initialize(reference="again")
    sandbox.pay("again")
    api.post("/_sandbox/faults", kind="drop_before", nth=5)
    assert api.post("/_sandbox/reset").status == 200
    assert api.get("/transaction").data == []
    assert api.get("/_sandbox/ledger").data == []
    assert api.get("/_sandbox/faults").data == []
    assert api.initialize(reference="again") == first


def test_the_ledger_says_what_was_really_charged(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid", amount=700, currency="GHS")
    api.post("/_sandbox/pay", reference="paid")
    line = {
        "reference": "paid",
        "amount": 700,
        "currency": "GHS",
        "at": "2026-01-15T09:00:00.417Z",
    }
    assert api.get("/_sandbox/ledger").data == [line] == sandbox.ledger


def test_paying_takes_a_known_card_and_an_unpaid_reference(api: Api, sandbox: Sandbox) -> None:
    api.initialize(reference="paid")
    assert api.post("/_sandbox/pay", reference="paid", card="nonsense").status == 400
    assert api.post("/_sandbox/pay", reference="none").status == 400
    assert api.post("/_sandbox/pay").status == 400
    assert sandbox.pay("paid") == "success"
    with pytest.raises(SandboxError, match=r"^cannot pay 'paid': the transaction is already paid$"):
        sandbox.pay("paid")
    assert len(sandbox.ledger) == 1


def test_an_unknown_control_says_where_they_are_listed(api: Api) -> None:
    for path in ("/_sandbox/nonsense", "/_sandbox/clock/1/2", "/_sandbox/a/b/c/d"):
        refused = api.get(path)
        assert (refused.status, refused.message) == (404, "No such sandbox control")
        assert refused.json["meta"]["nextStep"].startswith("GET /_sandbox lists")


def test_a_replay_of_an_unknown_event_says_which_there_is_not(api: Api) -> None:
    refused = api.post("/_sandbox/events/7/replay")
    assert (refused.status, refused.message) == (404, "No event has the id 7")


@pytest.mark.parametrize("key", ["", "sk_live_1", "pk_test_1"])
def test_a_control_without_a_test_key_says_which_header_it_needs(api: Api, key: str) -> None:
    api.key = key
    refused = api.get("/_sandbox")
    assert (refused.status, refused.code) == (401, "invalid_Key")
    assert "Authorization: Bearer sk_test_" in refused.json["meta"]["nextStep"]


NO_NUMBER: list[Any] = [None, "1", True, [], {}, 10**3000]
NO_TEXT: list[Any] = [None, 5, [], {}]


@pytest.mark.parametrize(
    ("path", "body", "message"),
    [
        *(
            ("/clock", {"seconds": bad}, "seconds must be a number from 0 to 315360000")
            for bad in [-1, 315_360_001, *NO_NUMBER]
        ),
        ("/clock", {}, "seconds must be a number from 0 to 315360000"),
        *(
            ("/deliveries/wait", {"seconds": bad}, "seconds must be a number from 0 to 60")
            for bad in [-1, 61, *NO_NUMBER]
        ),
        *(("/webhooks", {"urls": bad}, "urls must be a list of URLs") for bad in [None, "http://x", 5, {}]),
        *(
            ("/webhooks/settings", {"copies": bad}, "copies must be a whole number from 1 to 100")
            for bad in [0, 101, 1.5, *NO_NUMBER]
        ),
        *(
            ("/webhooks/settings", {"timeout": bad}, "timeout must be a number of seconds above 0, and at most 600")
            for bad in [0, 601, *NO_NUMBER]
        ),
        *(
            ("/webhooks/release", {"order": bad}, "order must be one of original, reversed, shuffled")
            for bad in ["random", *NO_TEXT]
        ),
        *(("/pay", {"reference": bad}, "reference and card must be text") for bad in NO_TEXT),
        *(("/pay", {"reference": "x", "card": bad}, "reference and card must be text") for bad in NO_TEXT),
        ("/clock", {"seconds": 1, "days": 2}, "unknown field 'days': use seconds"),
        ("/pay", {"ref": "x"}, "unknown field 'ref': use reference, card"),
        ("/webhooks/settings", {"held": True}, "unknown field 'held': use copies, timeout"),
        ("/reset", {"everything": True}, "unknown field 'everything': this control has none"),
        ("/events/1/replay", {"times": 2}, "unknown field 'times': this control has none"),
    ],
)
def test_a_control_says_what_it_takes(api: Api, path: str, body: dict[str, Any], message: str) -> None:
    refused = api.post(f"/_sandbox{path}", **body)
    assert (refused.status, refused.message) == (400, message)


class TestFaults:
    @pytest.fixture
    def api(self, api: Api) -> Api:
        api.spoiled = True
        return api

    def initialize(self, api: Api, reference: str) -> Any:
        return api.post("/transaction/initialize", email="ada@example.com", amount=100, reference=reference)

    def exists(self, sandbox: Sandbox, reference: str) -> bool:
        api = fresh(sandbox)
        found = api.get(f"/transaction/verify/{reference}").status == 200
        api.connection.close()
        return found

    @pytest.mark.parametrize(("kind", "commits"), [("drop_before", False), ("drop_after", True)])
    def test_a_dropped_request_gets_no_answer(self, api: Api, sandbox: Sandbox, kind: str, commits: bool) -> None:
        sandbox.inject_fault(kind, method="POST", path="/transaction/initialize")
        with pytest.raises((http.client.RemoteDisconnected, ConnectionError)):
            self.initialize(api, "lost")
        assert self.exists(sandbox, "lost") is commits

    def test_only_the_nth_matching_request_is_struck(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("status", method="POST", path="/transaction", nth=2, times=2)
        statuses = [self.initialize(api, f"r{number}").status for number in range(4)]
        api.get("/transaction")
        assert statuses == [200, 500, 500, 200]
        assert [self.exists(sandbox, f"r{number}") for number in range(4)] == [
            True,
            False,
            False,
            True,
        ]

    def test_a_server_error_may_come_after_the_commit(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("status", status=503, commit=True)
        failed = self.initialize(api, "kept")
        assert (failed.status, failed.code) == (503, "unknown")
        assert self.exists(sandbox, "kept")

    def test_a_rate_limit_says_when_to_come_back(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("rate_limit", retry_after=7)
        limited = self.initialize(api, "later")
        assert (limited.status, limited.headers["retry-after"]) == (429, "7")
        assert not self.exists(sandbox, "later")

    def test_half_a_body(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("truncate")
        with pytest.raises(http.client.IncompleteRead):
            self.initialize(api, "half")
        assert self.exists(sandbox, "half")

    def test_a_gateways_page(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("html")
        page = self.initialize(api, "page")
        assert (page.status, page.headers["content-type"]) == (502, "text/html")
        assert b"Bad Gateway" in page.body

    def test_a_slow_answer_takes_its_time(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("delay", seconds=0.2)
        started = time.monotonic()
        assert self.initialize(api, "slow").status == 200
        assert time.monotonic() - started >= 0.2

    def test_a_request_that_was_held_back_has_already_happened(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("delay", seconds=600, path="/transaction/initialize")
        api.connection.timeout = 0.05
        with pytest.raises(TimeoutError):
            self.initialize(api, "slow")
        assert self.exists(sandbox, "slow")

    @pytest.mark.parametrize(
        ("body", "message"),
        [
            ({"kind": "explode"}, "unknown fault 'explode': use one of drop_before, drop_after, status, "),
            ({"kind": ["status"]}, "unknown fault "),
            ({}, "kind is missing: use one of drop_before, drop_after, status, "),
            ({"kind": "status", "nth": 0}, "nth must be a whole number from 1 to 9007199254740992"),
            ({"kind": "status", "nth": "1"}, "nth must be a whole number from 1 "),
            ({"kind": "status", "nth": True}, "nth must be a whole number from 1 "),
            ({"kind": "status", "nth": 1.5}, "nth must be a whole number from 1 "),
            ({"kind": "status", "nth": None}, "nth must be a whole number from 1 "),
            ({"kind": "status", "nth": 10**3000}, "nth must be a whole number from 1 "),
            ({"kind": "status", "times": 0}, "times must be a whole number from 1 to 9007199254740992 or null"),
            ({"kind": "status", "probability": 1.1}, "probability must be a number from 0 to 1"),
            ({"kind": "status", "status": 42}, "status must be a whole number from 200 to 599"),
            ({"kind": "status", "commit": 1}, "commit must be true or false"),
            ({"kind": "status", "method": 5}, "method must be text"),
            ({"kind": "status", "path": None}, "path must be text"),
            ({"kind": "delay", "seconds": -1}, "seconds must be a number from 0 to 600"),
            ({"kind": "delay", "status": 503}, "delay has no status"),
            ({"kind": "status", "retry_after": 1}, "status has no retry_after"),
            ({"kind": "status", "method": "BREW"}, "method must be one of GET, POST, PUT, DELETE"),
            ({"kind": "status", "path": "transaction/verify"}, "path must begin with a slash, as in /transaction/"),
            ({"kind": "status", "path": ""}, "path must begin with a slash"),
            ({"kind": "delay", "commit": False}, "delay always lets the request take effect"),
            ({"kind": "status", "colour": "red"}, "unknown field 'colour': use kind, commit, method, path, nth, "),
        ],
    )
    def test_a_fault_that_makes_no_sense_is_refused(self, api: Api, body: dict[str, Any], message: str) -> None:
        refused = api.post("/_sandbox/faults", **body)
        assert (refused.status, refused.message[: len(message)]) == (400, message)
        assert api.get("/_sandbox/faults").data == []

    def test_faults_are_listed_and_cleared_and_spare_the_controls(self, api: Api, sandbox: Sandbox) -> None:
        sandbox.inject_fault("drop_before")
        (fault,) = api.get("/_sandbox/faults").data
        assert fault["kind"] == "drop_before"
        assert sandbox.faults == [fault]
        api.send("DELETE", "/_sandbox/faults")
        assert self.initialize(api, "fine").status == 200


def test_one_fault_is_removed_and_its_id_is_not_given_again(api: Api, sandbox: Sandbox) -> None:
    for path in ("/customer", "/refund", "/page"):
        sandbox.inject_fault("drop_before", path=path)
    assert api.send("DELETE", "/_sandbox/faults/3").status == 200
    assert [(fault["id"], fault["path"]) for fault in sandbox.faults] == [(1, "/customer"), (2, "/refund")]
    assert api.post("/_sandbox/faults", kind="drop_before").data["id"] == 4


@pytest.mark.parametrize("id", ["0", "2", "-1", "01", "none", "%20"])
def test_a_fault_that_is_not_there_cannot_be_removed(api: Api, sandbox: Sandbox, id: str) -> None:
    sandbox.inject_fault("drop_before")
    refused = api.send("DELETE", f"/_sandbox/faults/{id}")
    assert (refused.status, refused.message.startswith("No fault has the id")) == (404, True)
    assert len(sandbox.faults) == 1


@pytest.mark.parametrize("path", ["/faults/1/2", "/events/1", "/events//replay", "/clock/1", "//1"])
def test_a_path_with_an_id_that_no_control_has_is_unknown(api: Api, path: str) -> None:
    for method in ("DELETE", "POST"):
        assert api.send(method, f"/_sandbox{path}").status == 404


def test_a_fault_can_strike_every_method_of_the_api() -> None:
    assert {operation.method for operation in OPERATIONS.values()} == set(METHODS)


@pytest.mark.parametrize(
    "call",
    [
        lambda sandbox: sandbox.pay(1042),
        lambda sandbox: sandbox.pay("order-1042", card=None),
        lambda sandbox: sandbox.advance("5"),
        lambda sandbox: sandbox.advance(None),
        lambda sandbox: sandbox.advance(float("nan")),
        lambda sandbox: sandbox.webhook_url(None),
        lambda sandbox: sandbox.release_webhooks([]),
        lambda sandbox: sandbox.inject_fault(["status"]),
        lambda sandbox: sandbox.inject_fault(None),
        lambda sandbox: sandbox.trigger(5),
        lambda sandbox: sandbox.trigger("charge.success", sample=5),
    ],
)
def test_an_argument_of_another_type_is_refused_in_words(
    sandbox: Sandbox, call: Callable[[Any], None], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(SandboxError, match=r"must be|kind is missing|unknown fault|by at most"):
        call(sandbox)
    assert caplog.text == ""


def test_the_index_names_the_fields_of_each_control(api: Api) -> None:
    shown = api.get("/_sandbox").data
    assert set(shown["fields"]) < set(shown["controls"])
    assert shown["fields"]["POST /_sandbox/clock"] == ["seconds"]
    assert shown["fields"]["POST /_sandbox/webhooks"] == ["urls"]


def test_a_fault_that_cannot_be_is_refused_in_python_too(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="unknown fault 'explode'"):
        sandbox.inject_fault("explode")
    with pytest.raises(SandboxError, match="nth"):
        sandbox.inject_fault("delay", nth=0)
    assert sandbox.faults == []


def test_a_control_shows_nothing_that_the_api_has_left_behind() -> None:
    with Sandbox(clock="wall") as sandbox:
        api = fresh(sandbox)
        api.charge(reference="later", capitec_pay={"identifier_key": "CELLPHONE", "identifier_value": "0823456789"})
        account = sandbox.core.engine.accounts.get(sandbox.secret_key)
        with account.lock:
            account.clock.move_to(account.now() + 10_000)
        assert [line["reference"] for line in api.get("/_sandbox/ledger").data] == ["later"]
        api.connection.close()


def test_a_control_that_fails_answers_500(
    api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("paystack.sandbox.controls.customers.stamp", None)
    api.initialize(reference="paid")
    sandbox.pay("paid")
    refused = api.get("/_sandbox/ledger")
    assert (refused.status, refused.code) == (500, "unknown")
    assert "TypeError" in caplog.text


def test_null_is_no_change_of_an_event_and_nothing_is_no_id(api: Api) -> None:
    refused = api.post("/_sandbox/trigger", event="charge.success", data=None)
    assert (refused.status, refused.message) == (400, "event must be text, data an object, and sample text")
    assert api.send("POST", "/_sandbox/events//replay").message == "No such sandbox control"
    assert api.get("/_sandbox/events").data == []
