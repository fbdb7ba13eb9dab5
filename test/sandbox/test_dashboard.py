"""The dashboard at the root, driven as a browser without scripts would: read pages, follow links, send forms."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import dashboard
from paystack.sandbox.dashboard.dashboard import SECTIONS, Dashboard
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.tables import Table
from paystack.sandbox.engine.webhooks import EVENTS
from paystack.sandbox.hosts.asgi import Application
from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS
from test.support.pages import FORM, Reader, Shown
from test.support.raw_http import Api
from test.support.receiver import Receiver

PATHS = [section.path for section in SECTIONS]
LISTS = {
    "/dashboard/payments": "No payments yet.",
    "/dashboard/customers": "No customers yet.",
    "/dashboard/subscriptions": "No subscriptions yet.",
    "/dashboard/transfers": "No transfers yet.",
    "/dashboard/requests": "No payment requests yet.",
    "/dashboard/orders": "No orders yet.",
    "/dashboard/events": "No events yet.",
    "/dashboard/faults": "No faults",
}
OTHER_KEY = "sk_test_" + "0123456789" * 4
HOSTILE = """<img src=x onerror="alert(1)"><script>alert(2)</script></p>"'&lt;\u202e名前"""


@pytest.fixture
def reader(sandbox: Sandbox) -> Iterator[Reader]:
    with reading(sandbox) as made:
        yield made


@contextmanager
def reading(sandbox: Sandbox) -> Iterator[Reader]:
    """A reader of the pages of a sandbox, from this machine."""
    url = f"http://127.0.0.1:{sandbox.url.rpartition(':')[2]}"
    api = Api(url, "")
    api.spoiled = True
    yield Reader(api, url)
    api.connection.close()


def paid(api: Api, sandbox: Sandbox, reference: str = "order-1042", **body: Any) -> None:
    api.initialize(reference=reference, amount=500_000, **body)
    sandbox.pay(reference)


def transferred(api: Api, sandbox: Sandbox) -> None:
    """A transfer that stays under way."""
    sandbox.fund(1_000_000)
    recipient = api.post(
        "/transferrecipient", type="nuban", name="Bola Ade", account_number="0000000003", bank_code="057"
    ).data["recipient_code"]
    sent = api.post("/transfer", source="balance", amount=150_000, recipient=recipient, reference="payout-1042-chairs")
    assert sent.status == 200


class TestWhatItShows:
    def test_a_new_account_shows_the_first_steps_and_each_section_the_next_step(self, reader: Reader) -> None:
        assert "Call it" in reader.open("/").text
        for path, said in LISTS.items():
            page = reader.open(path)
            assert said in page.text
            assert page.table() == []

    def test_each_section_has_a_title_a_heading_and_its_place_in_the_navigation(self, reader: Reader) -> None:
        for section in SECTIONS:
            page = reader.open(section.path)
            assert (page.title, page.heading) == (f"{section.title} - Paystack sandbox", section.title)
            assert page.current == [section.title]
            assert page.tags.count("h1") == page.tags.count("main") == page.tags.count("header") == 1
            assert [page.links[other.title] for other in SECTIONS] == PATHS
            assert "<script" not in page.source

    def test_an_account_that_was_used_shows_balances_payments_and_events(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        paid(api, sandbox)
        sandbox.fund(7_50, "GHS")
        page = reader.open("/")
        assert "NGN 4,825.00" in page.text
        assert "GHS 7.50" in page.text
        assert [row[:4] for row in page.table()] == [
            ["order-1042", "success", "NGN 5,000.00", "ada@example.com"],
            ["charge.success", "order-1042", "2026-01-15 09:00:00", "none"],
        ]
        assert "Call it" in reader.open("/dashboard/help").text

    def test_a_negative_balance_is_shown_as_one(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        paid(api, sandbox)
        sandbox.settle()
        sandbox.dispute("order-1042")
        sandbox.advance(3 * 86_400)
        assert "-NGN 5,000.00" in reader.open("/").text

    def test_payments_come_latest_first_and_lead_to_their_page_and_the_checkout(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        paid(api, sandbox, "paid")
        api.initialize(reference="unpaid", amount=320_000, email="kofi@example.com")
        page = reader.open("/dashboard/payments")
        time = "2026-01-15 09:00:00"
        assert page.table() == [
            ["unpaid", "abandoned", "NGN 3,200.00", "kofi@example.com", time, "Open the page of unpaid"],
            ["paid", "success", "NGN 5,000.00", "ada@example.com", time, "-"],
        ]
        checkout = reader.send("GET", page.links["Open the page of unpaid"])
        assert (checkout.status, b"NGN 3,200.00" in checkout.body) == (200, True)
        assert reader.open(page.links["kofi@example.com"]).heading == "Customer kofi@example.com"

    def test_a_payment_shows_its_refunds_disputes_events_and_metadata(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        paid(api, sandbox, metadata={"cart": 7}, callback_url="https://shop.example/return")
        paid(api, sandbox, "another")
        api.post("/refund", transaction="order-1042", amount=100_000, customer_note="One lamp was broken")
        sandbox.dispute("order-1042", 50_000)
        page = reader.open(reader.open("/dashboard/payments").links["order-1042"])
        assert (page.heading, page.current) == ("Payment order-1042", ["Payments"])
        assert [row[1:3] for row in page.table()[:2]] == [
            ["pending", "NGN 1,000.00"],
            ["awaiting-merchant-feedback", "NGN 500.00"],
        ]
        assert [row[0] for row in page.table()[2:]] == ["charge.dispute.create", "refund.pending", "charge.success"]
        for text in ("ends in 4081", '"cart": "7"', "https://shop.example/return", "One lamp was broken", "NGN 175.00"):
            assert text in page.text
        assert "https://shop.example/return" not in page.links.values()

    def test_a_customer_shows_saved_cards_and_subscriptions(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        plan = api.post("/plan", name="Monthly box", amount=500_000, interval="monthly").data
        paid(api, sandbox, plan=plan["plan_code"])
        api.post("/customer/initialize-authorization", email="ada@example.com", channel="direct_debit")
        page = reader.open(reader.open("/dashboard/customers").links["ada@example.com"])
        cells = [cell for row in page.table() for cell in row]
        assert {"card, visa", "4081", "12/2030", "active", "Monthly box"} <= set(cells)
        subscription = reader.open(reader.open("/dashboard/subscriptions").links[page.table()[1][0]])
        assert subscription.heading.startswith("Subscription SUB_")
        assert "2026-02-15 09:00:00" in subscription.text
        assert [row[5] for row in subscription.table()] == ["order-1042"]
        sandbox.advance(32 * 86_400)
        invoices = reader.open("/dashboard/subscriptions/104192").table()
        assert [(row[1], row[3]) for row in invoices] == [
            ("success", "2026-02-15 09:00:00"),
            ("success", "2026-01-15 09:00:00"),
        ]

    def test_requests_and_orders_lead_to_their_pages_while_they_can_be_paid(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        api.post("/customer", email="ada@example.com")
        asked = api.post("/paymentrequest", customer="ada@example.com", amount=75_000).data["request_code"]
        (row,) = reader.open("/dashboard/requests").table()
        assert row == [asked, "pending", "NGN 750.00", "ada@example.com", "-", f"Open the page of {asked}"]
        sandbox.pay(asked)
        assert reader.open("/dashboard/requests").table()[0][1::4] == ["success", "-"]
        lamp = api.post("/product", name="Lamp", description="Brass", price=15_000, currency="NGN", quantity=4).data
        shop = api.post("/storefront", name="Ada Lamps", slug="ada-lamps", currency="NGN").data
        api.post(f"/storefront/{shop['id']}/product", products=[lamp["id"]])
        order = sandbox.order("ada-lamps", {lamp["id"]: 2}, "ngozi@example.com")["order_code"]
        (row,) = reader.open("/dashboard/orders").table()
        assert (row[0], row[2], row[5]) == (order, "NGN 300.00", f"Open the page of {order}")
        sandbox.pay(order)
        assert reader.open("/dashboard/orders").table()[0][5] == "-"

    def test_an_event_shows_its_payload_and_each_attempt_to_deliver_it(
        self, reader: Reader, api: Api, sandbox: Sandbox, receiver: Receiver
    ) -> None:
        receiver.answers = [500]
        paid(api, sandbox)
        sandbox.wait_for_webhooks()
        assert reader.open("/dashboard/events").table()[0][3].strip() == "retrying"
        page = reader.open("/dashboard/events/1")
        assert '"event": "charge.success",\n  "data": {\n' in page.text
        ((_, status, url, attempts),) = page.table()
        assert (status, url, attempts) == ("retrying", receiver.url, "2026-01-15 09:00:00: answered 500")
        sandbox.advance(3600)
        assert reader.open("/dashboard/events/1").table()[0][1] == "delivered"

    @pytest.mark.parametrize(
        "path",
        [
            "/dashboard/nothing",
            "/dashboard/payments/1",
            "/dashboard/payments/order-1042",
            "/dashboard/payments/-1",
            "/dashboard/payments/" + "9" * 40,
            "/dashboard/payments/1/2",
            "/dashboard/faults/1",
            "/dashboard/events/%3Cscript%3E",
            "/dashboard//events",
        ],
    )
    def test_what_is_not_there_is_a_page_that_says_so(self, reader: Reader, path: str) -> None:
        page = reader.open(path)
        assert (page.status, page.heading, page.title) == (404, "Page not found", "Page not found - Paystack sandbox")


class TestLongLists:
    def test_a_list_is_shown_a_page_at_a_time(self, reader: Reader, api: Api) -> None:
        for number in range(60):
            api.post("/customer", email=f"c{number}@example.com")
        first = reader.open("/dashboard/customers")
        assert [row[0] for row in first.table()] == [f"c{number}@example.com" for number in range(59, 34, -1)]
        assert "1 to 25 of 60, latest first." in first.text
        assert "Page 1 of 3" in first.text
        assert not {"Latest", "Later"} & set(first.links)
        second = reader.open(first.links["Earlier"])
        assert second.title == "Customers, page 2 - Paystack sandbox"
        assert second.table()[0][0] == "c34@example.com"
        last = reader.open(second.links["Earliest"])
        assert [row[0] for row in last.table()] == [f"c{number}@example.com" for number in range(9, -1, -1)]
        assert not {"Earlier", "Earliest"} & set(last.links)
        assert reader.open(last.links["Later"]).table() == second.table()

    @pytest.mark.parametrize("page", ["0", "-1", "x", "", "9" * 50, "1.5", "99", "\u0663", "1&page=2"])
    def test_a_number_of_a_page_that_is_none_shows_the_nearest(self, reader: Reader, api: Api, page: str) -> None:
        for number in range(30):
            api.post("/customer", email=f"c{number}@example.com")
        shown = reader.open(
            f"/dashboard/customers?page={page.encode().decode('latin-1')}".encode("ascii", "replace").decode()
        )
        assert len(shown.table()) in (5, 25)

    @pytest.mark.parametrize("database", [None, "payments.db"])
    def test_a_page_reads_no_more_than_it_shows(
        self, tmp_path: Path, database: str | None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Sandbox(database=None if database is None else tmp_path / database) as sandbox, reading(sandbox) as reader:
            api = Api(sandbox.url, sandbox.secret_key)
            api.spoiled = True  # Many replies of one kind need no check each.
            for number in range(200):
                api.charge(reference=f"paid-{number}", mobile_money={"phone": "0551234987"})
            api.connection.close()
            read: list[str] = []
            found = Table.__getitem__
            iterated = Table.__iter__

            def count(table: Table[Any], number: int) -> Any:
                read.append(table.kind.name)
                return found(table, number)

            def refuse(table: Table[Any]) -> Any:
                raise AssertionError(f"all {table.kind.name} were read")

            monkeypatch.setattr(Table, "__getitem__", count)
            monkeypatch.setattr(Table, "__iter__", refuse)
            monkeypatch.setattr(Table, "all", refuse)
            for path in (*PATHS, "/dashboard/payments?page=8", "/dashboard/events?page=4", "/dashboard/events/7"):
                read.clear()
                assert reader.open(path).status == 200
                assert len(read) <= 60, (path, read)
            number = TRANSACTIONS.first_id + 100
            assert reader.open(f"/dashboard/payments/{number}").heading == "Payment paid-100"
            monkeypatch.setattr(Table, "__iter__", iterated)

    def test_what_belongs_to_one_record_is_cut_off(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        paid(api, sandbox)
        for _ in range(40):
            sandbox.trigger("charge.success", reference="order-1042")
        page = reader.open(f"/dashboard/payments/{TRANSACTIONS.first_id}")
        assert len(page.table()) == 25
        assert "Only the latest 25 are shown." in page.text


class TestWhatItDoes:
    @pytest.mark.parametrize(
        ("button", "expected"),
        [
            ("1 hour", "2026-01-15 10:00:00"),
            ("1 day", "2026-01-16 09:00:00"),
            ("1 week", "2026-01-22 09:00:00"),
            ("1 month", "2026-02-15 09:00:00"),
        ],
    )
    def test_the_clock_is_moved_from_any_page_and_leads_back_to_it(
        self, reader: Reader, api: Api, sandbox: Sandbox, button: str, expected: str
    ) -> None:
        paid(api, sandbox)
        api.post("/refund", transaction="order-1042")
        for path in ("/", f"/dashboard/payments/{TRANSACTIONS.first_id}"):
            now = sandbox.now
            page = reader.press(reader.open(path), button)
            assert page.status == 200
            assert page.heading == reader.open(path).heading
            assert sandbox.now > now
            if path == "/":
                assert page.news == [
                    f"The clock was moved by a{'n' if 'hour' in button else ''} {button[2:]}: it is {expected} now."
                ]
        assert api.get("/refund").data[0]["status"] == "processed"

    def test_a_month_has_the_days_of_the_present_one(self, reader: Reader, sandbox: Sandbox) -> None:
        page = reader.open("/")
        shown = []
        for _ in range(12):
            page = reader.press(page, "1 month")
            shown.append(page.news[0][-24:-14])
        assert shown[:3] == ["2026-02-15", "2026-03-15", "2026-04-15"]
        assert shown[-1] == "2027-01-15"

    def test_the_page_of_a_list_stays_while_the_clock_is_moved(self, reader: Reader, api: Api) -> None:
        for number in range(30):
            api.post("/customer", email=f"c{number}@example.com")
        page = reader.press(reader.open("/dashboard/customers?page=2"), "1 day")
        assert page.title == "Customers, page 2 - Paystack sandbox"
        assert len(page.news) == 1

    def test_a_form_that_is_sent_twice_is_carried_out_once(self, reader: Reader, sandbox: Sandbox) -> None:
        form = reader.open("/").form_with("1 day")
        replies = [reader.post(form, "1 day") for _ in range(3)]
        assert sandbox.now == sandbox_start() + 86_400
        assert len({reply.headers["location"] for reply in replies}) == 1
        assert reader.open(replies[2].headers["location"]).news == reader.open(replies[0].headers["location"]).news

    def test_a_second_click_while_the_first_is_under_way_does_nothing(
        self, reader: Reader, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        form = reader.open("/").form_with("1 day")
        entered, released = threading.Event(), threading.Event()
        advance = Engine.advance

        def wait(*arguments: Any) -> None:
            entered.set()
            assert released.wait(20)
            advance(*arguments)

        monkeypatch.setattr(Engine, "advance", wait)
        with reading(sandbox) as other:
            first = threading.Thread(target=other.post, args=(form, "1 day"))
            first.start()
            assert entered.wait(20)
            page = reader.open(reader.post(form, "1 day").headers["location"])
            assert page.news == [dashboard.UNDER_WAY]
            released.set()
            first.join(20)
        assert sandbox.now == sandbox_start() + 86_400

    def test_only_the_last_forms_are_remembered(self, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(dashboard, "MOST_REMEMBERED", 2)
        with reading(sandbox) as reader:
            forms = [reader.open("/").form_with("1 hour") for _ in range(3)]
            for form in forms:
                reader.post(form, "1 hour")
            reader.post(forms[2], "1 hour")
            assert sandbox.now == sandbox_start() + 3 * 3600

    @pytest.mark.parametrize("turn", ["", "x", "0" * 31, "0" * 33, "G" * 32])
    def test_a_form_of_somebody_elses_making_is_refused(self, reader: Reader, sandbox: Sandbox, turn: str) -> None:
        page = reader.press(reader.open("/"), "1 day", turn=turn)
        assert (page.status, page.news) == (422, [dashboard.STALE])
        assert sandbox.now == sandbox_start()

    def test_a_button_that_a_page_does_not_have_is_refused(self, reader: Reader, sandbox: Sandbox) -> None:
        form = reader.open("/dashboard/faults").form_with("Add the fault")
        form.target = "/dashboard/events"
        reply = reader.post(form, "Add the fault")
        assert Shown(reply).news == [dashboard.NO_ACTION]
        assert reply.status == 422
        assert sandbox.faults == []

    def test_what_fails_inside_can_be_sent_again(
        self, reader: Reader, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        form = reader.open("/").form_with("1 day")

        def fail(*arguments: Any) -> None:
            raise OSError("disk")

        with monkeypatch.context() as patched:
            patched.setattr(Engine, "advance", fail)
            assert reader.post(form, "1 day").status == 500
        assert reader.post(form, "1 day").status == 303
        assert sandbox.now == sandbox_start() + 86_400

    def test_the_balance_is_topped_up(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        api.post("/customer", email="ada@example.com")
        page = reader.press(reader.open("/"), "Top up", amount="500000", currency="GHS")
        assert page.news == ["The balance was topped up: it is GHS 5,000.00 now."]
        for amount in ("", "-1", "5000.00", "1e9", "9" * 30, HOSTILE):
            refused = reader.press(reader.open("/"), "Top up", amount=amount)
            assert (refused.status, refused.news) == (
                422,
                ["Amount must be a whole number of subunits from 1 to 9007199254740991."],
            )
            assert refused.title == "Error: Overview - Paystack sandbox"
            assert refused.form_with("Top up").fields["amount"] == amount
        assert [entry["balance"] for entry in api.get("/balance").data if entry["currency"] == "GHS"] == [500_000]

    @pytest.mark.parametrize(
        ("button", "status"),
        [("Let it succeed", "success"), ("Let it fail", "failed"), ("Let it be reversed", "reversed")],
    )
    def test_a_transfer_under_way_is_ended(
        self, reader: Reader, api: Api, sandbox: Sandbox, button: str, status: str
    ) -> None:
        transferred(api, sandbox)
        listed = reader.open("/dashboard/transfers")
        assert listed.table()[0][:4] == ["payout-1042-chairs", "pending", "NGN 1,500.00", "Bola Ade"]
        page = reader.open(listed.links["payout-1042-chairs"])
        ended = reader.press(page, button, reason=HOSTILE)
        assert ended.news == [f"The transfer payout-1042-chairs ended: its status is {status}."]
        assert HOSTILE in ended.text
        assert [row[0] for row in ended.table()] == [f"transfer.{status}"]
        assert not any(button in form.buttons for form in ended.forms)
        form = page.form_with(button)
        form.fields["turn"] = "0" * 32
        late = Shown(reader.post(form, button))
        assert (late.status, late.news) == (422, [f"The transfer is not under way: its status is {status}."])
        assert len(sandbox.events) == 1

    def test_an_event_is_delivered_again(self, reader: Reader, api: Api, sandbox: Sandbox, receiver: Receiver) -> None:
        paid(api, sandbox)
        sandbox.wait_for_webhooks()
        page = reader.open("/dashboard/events/1")
        form = page.form_with("Deliver again")
        for _ in range(2):
            again = reader.open(reader.post(form, "Deliver again").headers["location"])
        assert again.news == ["The event was delivered again, to 1 URL: see below what came of it."]
        assert [row[1] for row in again.table()] == ["delivered", "delivered"]
        assert receiver.events == ["charge.success"] * 2
        sandbox.hold_webhooks()
        held = reader.press(reader.open("/dashboard/events/1"), "Deliver again")
        assert held.news == ["The event waits with the other deliveries that are held."]
        assert "They are held for now." in held.text
        assert [row[1] for row in held.table()] == ["held", "delivered", "delivered"]

    def test_an_event_is_not_delivered_again_without_a_url_or_an_event(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        paid(api, sandbox)
        page = reader.press(reader.open("/dashboard/events/1"), "Deliver again")
        assert page.news == ["There is no webhook URL to deliver to: set one under Webhooks."]
        assert (page.status, sandbox.deliveries) == (422, [])
        form = reader.open("/dashboard/events/1").form_with("Deliver again")
        sandbox.webhook_url("http://127.0.0.1:9/")
        sandbox.reset()
        gone = Shown(reader.post(form, "Deliver again"))
        assert gone.news == ["No event has the id 1."]

    def test_webhook_urls_are_set_and_removed(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        sandbox.webhook_url("http://127.0.0.1:9/first")
        page = reader.open("/dashboard/webhooks")
        assert page.form_with("Save").fields["urls"] == "http://127.0.0.1:9/first"
        urls = "  http://127.0.0.1:9/a \r\n\r\nhttp://127.0.0.1:9/b\r\n"
        page = reader.press(page, "Save", urls=urls)
        assert page.news == ["Later events are delivered to http://127.0.0.1:9/a, http://127.0.0.1:9/b."]
        assert page.form_with("Save").fields["urls"] == "http://127.0.0.1:9/a\nhttp://127.0.0.1:9/b"
        assert "2 URLs" in reader.open("/dashboard/events").text
        for bad in ("ftp://shop.test", "http://", "http://a b", HOSTILE):
            refused = reader.press(page, "Save", urls=f"http://127.0.0.1:9/c\n{bad}", turn="1" * 32)
            assert refused.status == 422
            assert refused.news[0].startswith("Every URL must be http or https")
            assert refused.form_with("Save").fields["urls"] == f"http://127.0.0.1:9/c\n{bad}"
        assert api.get("/_sandbox/webhooks").data == ["http://127.0.0.1:9/a", "http://127.0.0.1:9/b"]
        emptied = reader.press(reader.open("/dashboard/webhooks"), "Save", urls=" \r\n ")
        assert emptied.news == ["There is no webhook URL any more: events are logged and delivered nowhere."]

    def test_faults_are_added_and_strike(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        added = reader.press(
            reader.open("/dashboard/faults"),
            "Add the fault",
            kind="status",
            method="POST",
            path="/customer",
            nth="2",
            times="",
            option="503",
            commit="true",
        )
        assert added.news == ["The fault status was added: it spoils requests whose path begins with /customer."]
        row = ["status, status 503, takes effect", "POST /customer", "all from number 2 on", "0", "0", "Remove fault 1"]
        assert added.table() == [row]
        api.spoiled = True
        statuses = [api.post("/customer", email=f"c{number}@example.com").status for number in range(3)]
        assert statuses == [200, 503, 503]
        assert reader.open("/dashboard/faults").table()[0][3:5] == ["3", "2"]

    @pytest.mark.parametrize(
        ("fields", "shown"),
        [
            ({"kind": "drop_before"}, ["drop_before", "any method /", "number 1"]),
            (
                {"kind": "truncate", "times": "3", "option": "10"},
                ["truncate, keep 10", "any method /", "numbers 1 to 3"],
            ),
            (
                {"kind": "delay", "option": "0.5", "probability": "0.25", "times": ""},
                ["delay, seconds 0.5", "any method /", "drawn with probability 0.25 from number 1 on"],
            ),
            (
                {"kind": "drop_after", "probability": "1", "times": "2"},
                ["drop_after", "any method /", "drawn with probability 1 from number 1 on, 2 at most"],
            ),
            ({"kind": "html", "times": ""}, ["html, status 502", "any method /", "all"]),
        ],
    )
    def test_a_fault_says_what_it_spoils(self, reader: Reader, fields: dict[str, str], shown: list[str]) -> None:
        page = reader.press(reader.open("/dashboard/faults"), "Add the fault", **fields)
        assert page.table()[0][:3] == shown

    @pytest.mark.parametrize(
        ("fields", "reason"),
        [
            ({"kind": "explode"}, "Unknown fault 'explode'"),
            ({"kind": HOSTILE, "option": "1"}, "Unknown fault"),
            ({"path": "customer"}, "Path must begin with a slash"),
            ({"path": ""}, "Path must begin with a slash"),
            ({"method": "BREW"}, "Method must be one of"),
            ({"nth": "0"}, "Nth must be a whole number"),
            ({"nth": "1.5"}, "Nth must be a whole number"),
            ({"nth": "\u0663"}, "Nth must be a whole number"),
            ({"times": "many"}, "Times must be a whole number"),
            ({"times": "9" * 5000}, "Times must be a whole number"),
            ({"probability": "2"}, "Probability must be a number from 0 to 1"),
            ({"probability": "nan"}, "Probability must be a number from 0 to 1"),
            ({"kind": "status", "option": "42"}, "Status must be a whole number from 200 to 599"),
            ({"kind": "drop_after", "option": "1"}, "Value must be empty, as this fault takes none."),
            ({"kind": "drop_before", "commit": "true"}, "Drop_before never lets the request take effect"),
        ],
    )
    def test_a_fault_that_makes_no_sense_is_refused_and_its_form_kept(
        self, reader: Reader, sandbox: Sandbox, fields: dict[str, str], reason: str
    ) -> None:
        page = reader.press(reader.open("/dashboard/faults"), "Add the fault", **fields)
        assert page.status == 422
        assert page.news[0].startswith(reason)
        kept = page.form_with("Add the fault").fields
        assert {name: kept[name] for name in fields if name in ("path", "nth", "times", "probability", "option")} == {
            name: value for name, value in fields.items() if name not in ("kind", "method", "commit")
        }
        assert sandbox.faults == []

    def test_faults_are_removed_one_by_one_and_together(self, reader: Reader, sandbox: Sandbox) -> None:
        for path in ("/a", "/b", "/c", "/d"):
            sandbox.inject_fault("drop_before", path=path)
        page = reader.open("/dashboard/faults")
        form = page.form_with("Remove fault 2")
        removed = reader.open(reader.post(form, "Remove fault 2").headers["location"])
        assert removed.news == ["The fault was removed."]
        assert [fault["path"] for fault in sandbox.faults] == ["/a", "/c", "/d"]
        form.fields["turn"] = "0" * 32
        stale = Shown(reader.post(form, "Remove fault 2"))
        assert (stale.status, stale.news) == (422, ["No fault has the id 2."])
        assert reader.press(stale, "Remove all").news == ["All faults were removed."]
        assert sandbox.faults == []

    def test_a_fault_does_not_strike_the_dashboard(self, reader: Reader, sandbox: Sandbox) -> None:
        sandbox.inject_fault("drop_before", times=None)
        for path in PATHS:
            assert reader.open(path).status == 200


def sandbox_start() -> float:
    """Where each manual clock starts."""
    with Sandbox() as sandbox:
        return sandbox.now


class TestWhoseAccount:
    def test_another_key_is_kept_in_a_cookie_and_forgotten(self, reader: Reader, sandbox: Sandbox, api: Api) -> None:
        paid(api, sandbox, "of-the-machine")
        other = Api(sandbox.url, OTHER_KEY)
        other.initialize(reference="of-another-key")
        other.connection.close()
        page = reader.open("/dashboard/key")
        reply = reader.post(page.form_with("Show its account"), "Show its account", key=f" {OTHER_KEY} ")
        port = sandbox.url.rpartition(":")[2]
        expected = f"paystack_sandbox_{port}={OTHER_KEY}; Path=/; HttpOnly; SameSite=Strict"
        assert (reply.status, reply.headers["set-cookie"]) == (303, expected)
        assert reply.headers["location"] == "/"
        assert [row[0] for row in reader.open("/dashboard/payments").table()] == ["of-another-key"]
        forgotten = reader.press(reader.open("/dashboard/key"), "Forget this key")
        assert reader.cookies == {}
        assert forgotten.table()[0][0] == "of-the-machine"

    def test_the_key_stands_in_no_address_and_an_entered_one_on_no_page(self, reader: Reader, sandbox: Sandbox) -> None:
        page = reader.open("/dashboard/key")
        reader.press(page, "Show its account", key=OTHER_KEY)
        reader.replies.clear()
        for path in PATHS:
            page = reader.press(reader.open(path), "1 hour")
            assert "sk_test...6789" in page.text
        for reply in reader.replies:
            assert OTHER_KEY not in str(reply.headers) + reply.body.decode()
            assert sandbox.secret_key not in reply.headers.get("location", "")

    @pytest.mark.parametrize(
        "key", ["", " ", "sk_live_" + "a" * 40, "pk_test_a", "sk_test_", "sk_test_a b", "sk_test_" + "x" * 201, HOSTILE]
    )
    def test_what_is_no_test_key_is_refused_and_not_shown_again(self, reader: Reader, key: str) -> None:
        page = reader.press(reader.open("/dashboard/key"), "Show its account", key=key)
        assert (page.status, page.title) == (422, "Error: Secret key - Paystack sandbox")
        assert "That is no test key" in page.text
        assert reader.cookies == {}
        assert len(key) < 10 or key not in page.source
        assert page.form_with("Show its account").fields["key"] == ""

    @pytest.mark.parametrize(
        "cookie",
        [
            "paystack_sandbox_{port}=sk_live_x",
            "paystack_sandbox_{port}=sk_test_a b",
            "paystack_sandbox_{port}=sk_test_<script>",
            "paystack_sandbox_1=" + OTHER_KEY,
            "xpaystack_sandbox_{port}=" + OTHER_KEY,
            "paystack_sandbox_{port}",
            ";;;,=",
        ],
    )
    def test_a_cookie_that_holds_no_key_is_none(self, reader: Reader, sandbox: Sandbox, cookie: str) -> None:
        sent = cookie.replace("{port}", sandbox.url.rpartition(":")[2])
        reply = reader.send("GET", "/dashboard/key", headers={"cookie": sent})
        assert f"sk_test...{sandbox.secret_key[-4:]}" in reply.body.decode()

    @pytest.mark.parametrize("joint", ["; ", ";", ", "])
    def test_the_cookie_is_found_among_others(self, reader: Reader, sandbox: Sandbox, joint: str) -> None:
        own = f"paystack_sandbox_{sandbox.url.rpartition(':')[2]}={OTHER_KEY}"
        for cookies in (["a=b", own], [own, "c=d"], ["a=b", own, "c=d"]):
            reply = reader.send("GET", "/dashboard/key", headers={"cookie": joint.join(cookies)})
            assert "sk_test...6789" in reply.body.decode()

    def test_looking_changes_nothing_and_makes_no_account(self, sandbox: Sandbox, reader: Reader) -> None:
        reader.press(reader.open("/dashboard/key"), "Show its account", key=OTHER_KEY)
        for path in (*PATHS, "/dashboard/payments/1"):
            for method in ("GET", "HEAD"):
                assert reader.send(method, path).status in (200, 404)
        assert len(sandbox.core.engine.accounts) == 0
        reader.press(reader.open("/"), "1 day")
        assert [account.secret_key for account in sandbox.core.engine.accounts] == [OTHER_KEY]

    @pytest.mark.parametrize("path", PATHS)
    def test_nothing_is_shown_without_a_key_where_others_can_see_the_page(self, path: str) -> None:
        with Sandbox(host="0.0.0.0") as sandbox, reading(sandbox) as reader:
            api = Api(f"http://127.0.0.1:{sandbox.url.rpartition(':')[2]}", sandbox.secret_key)
            paid(api, sandbox)
            api.connection.close()
            page = reader.open(path)
            assert page.status == (200 if path == "/" else 403)
            assert "order-1042" not in page.source
            assert sandbox.secret_key not in page.source
            assert set(page.links) == {"Skip to the content", "Paystack sandbox", "How to pay", "Controls for tests"}
            refused = reader.press(page, "Show its account", key="sk_live_x")
            assert (refused.status, refused.title) == (422, "Error: Paystack sandbox")
            opened = reader.press(refused, "Show its account", key=sandbox.secret_key)
            assert "order-1042" in opened.text

    def test_nothing_is_done_without_a_key(self) -> None:
        with Sandbox() as own, reading(own) as reader:
            form = reader.open("/").form_with("1 day")
        with Sandbox(host="0.0.0.0") as sandbox, reading(sandbox) as reader:
            assert reader.post(form, "1 day").status == 403
            assert len(sandbox.core.engine.accounts) == 0

    @pytest.mark.parametrize("header", ["x-forwarded-for", "x-forwarded-host", "forwarded", "via"])
    def test_the_key_is_not_shown_through_a_proxy(self, reader: Reader, sandbox: Sandbox, header: str) -> None:
        reply = reader.send("GET", "/", headers={header: "203.0.113.7"})
        assert sandbox.secret_key.encode() not in reply.body
        assert b"Show its account" in reply.body

    def test_the_key_is_not_shown_under_a_name_that_others_may_have(self) -> None:
        with Sandbox(allow_hosts=["shop.example"]) as sandbox, reading(sandbox) as reader:
            reply = reader.send("GET", "/", headers={"host": "shop.example"})
            assert sandbox.secret_key.encode() not in reply.body
            assert sandbox.secret_key.encode() in reader.send("GET", "/").body


class TestWhoMayUseIt:
    def test_a_foreign_page_does_nothing(self, reader: Reader, sandbox: Sandbox) -> None:
        for path in PATHS:
            target = "/dashboard" if path == "/" else path
            for origin in ("https://evil.example", "null", "http://127.0.0.1:1"):
                body = urlencode({"turn": "0" * 32, "action": "clock_day"}).encode()
                reply = reader.send("POST", target, body, {"content-type": FORM, "origin": origin})
                assert (reply.status, reply.code) == (403, "origin_not_allowed")
        assert sandbox.now == sandbox_start()

    def test_a_foreign_page_cannot_choose_the_key(self, reader: Reader) -> None:
        body = urlencode({"turn": "0" * 32, "action": "choose", "key": OTHER_KEY}).encode()
        reply = reader.send("POST", "/dashboard/key", body, {"content-type": FORM, "origin": "https://evil.example"})
        assert reply.status == 403
        assert "set-cookie" not in reply.headers

    def test_no_page_can_be_framed_cached_or_sniffed(self, reader: Reader) -> None:
        for path in PATHS:
            headers = reader.send("GET", path).headers
            policy = headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "frame-ancestors 'none'" in policy
            assert "form-action 'self'" in policy
            assert "base-uri 'none'" in policy
            assert "http:" not in policy
            assert headers["cache-control"] == "no-store"
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["cross-origin-resource-policy"] == "same-origin"
            assert headers["content-type"] == "text/html; charset=utf-8"

    @pytest.mark.parametrize("path", ["/", "/dashboard", "/dashboard/payments"])
    def test_a_client_of_the_api_gets_the_apis_answer(self, reader: Reader, sandbox: Sandbox, path: str) -> None:
        for key in (sandbox.secret_key, "sk_live_x"):
            reply = reader.send("GET", path, headers={"authorization": f"Bearer {key}"})
            assert (reply.status, reply.body) == (404, b"")

    @pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "PATCH"])
    def test_other_methods_find_nothing(self, reader: Reader, method: str) -> None:
        for path in PATHS:
            reply = reader.send(method, path)
            assert (reply.status, reply.body) == (404, b"")

    def test_the_first_page_has_one_address(self, reader: Reader) -> None:
        reply = reader.send("GET", "/dashboard")
        assert (reply.status, reply.headers["location"]) == (303, "/")

    @pytest.mark.parametrize("body", [b"[1]", b"{", b"\xff"])
    def test_a_body_that_is_no_form_is_refused(self, reader: Reader, body: bytes) -> None:
        reply = reader.send("POST", "/dashboard", body, {"content-type": "application/json"})
        assert reply.status == 400


class TestHostileText:
    def test_text_in_every_field_is_only_text(self, reader: Reader, api: Api, sandbox: Sandbox) -> None:
        api.post("/customer", email="ada@example.com", first_name=HOSTILE, last_name=HOSTILE, phone=HOSTILE)
        plan = api.post("/plan", name=HOSTILE, amount=500_000, interval="monthly").data["plan_code"]
        paid(api, sandbox, plan=plan, callback_url=f"javascript:{HOSTILE}", metadata={HOSTILE: [HOSTILE, "\ud800"]})
        api.post("/refund", transaction="order-1042", customer_note=HOSTILE, merchant_note=HOSTILE)
        transferred(api, sandbox)
        recipient = api.post(
            "/transferrecipient", type="nuban", name=HOSTILE, account_number="0000000003", bank_code="057"
        )
        assert recipient.status in (200, 201)
        sandbox.trigger("charge.success", reference=HOSTILE)
        sandbox.inject_fault("drop_before", path=f"/{HOSTILE}")
        details = [
            f"/dashboard/payments/{TRANSACTIONS.first_id}",
            f"/dashboard/customers/{CUSTOMERS.first_id}",
            "/dashboard/subscriptions/104192",
            "/dashboard/transfers/37272792",
            *(f"/dashboard/events/{event['id']}" for event in sandbox.events),
        ]
        seen = 0
        for path in (*PATHS, *details):
            page = reader.open(path)
            assert page.status == 200
            assert not {"script", "img"} & set(page.tags)
            assert not any(target.startswith("javascript") for target in page.links.values())
            seen += HOSTILE in page.text
        assert seen >= 8

    def test_a_reference_of_any_characters_leads_to_its_page(self, reader: Reader, sandbox: Sandbox) -> None:
        with sandbox.core.engine.accounts.get(sandbox.secret_key).lock:
            account = sandbox.core.engine.accounts.get(sandbox.secret_key)
            account[EVENTS].add(EVENTS.type("charge.success", account.now(), '{"data": {}}', HOSTILE))
        (row,) = reader.open("/dashboard/events").table()
        assert row[1] == HOSTILE

    def test_neither_card_numbers_nor_pins_nor_passwords_are_shown(
        self, reader: Reader, api: Api, sandbox: Sandbox
    ) -> None:
        card = {"number": "5060666666666666666", "cvv": "123", "expiry_month": "12", "expiry_year": "2030"}
        api.charge(reference="by-card", card=card, pin="1234")
        api.post("/charge/submit_otp", reference="by-card", otp="123456")
        assert api.verify("by-card")["status"] == "success"
        for path in (
            *(path for path in PATHS if path != "/dashboard/help"),
            f"/dashboard/payments/{TRANSACTIONS.first_id}",
            f"/dashboard/customers/{CUSTOMERS.first_id}",
            "/dashboard/events/1",
        ):
            text = reader.open(path).text
            assert card["number"] not in text.replace(" ", "")
            assert not re.search(r"\b(1234|123456|123)\b", text), path


def over_asgi(application: Application, method: str, path: str, body: bytes, headers: dict[str, str]) -> Any:
    """The status and headers of what an application mounted at /mock answers."""
    scope = {
        "type": "http",
        "method": method,
        "path": f"/mock{path}",
        "root_path": "/mock",
        "scheme": "https",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in {"host": "localhost", **headers}.items()],
    }
    replies: list[Any] = []

    async def receive() -> dict[str, object]:
        return {"type": "http.request", "body": body}

    async def send(message: object) -> None:
        replies.append(message)

    asyncio.run(application(scope, receive, send))  # type: ignore[arg-type]
    return replies[0]["status"], dict(replies[0]["headers"]), replies[1]["body"]


def test_a_mounted_sandbox_has_its_pages_and_its_cookie_below_its_own_path(sandbox: Sandbox) -> None:
    application = Application(sandbox.core)
    status, _, body = over_asgi(application, "GET", "/", b"", {})
    assert status == 200
    page = body.decode()
    assert 'href="/mock/dashboard/payments"' in page
    assert 'action="/mock/dashboard"' in page
    assert 'href="/dashboard' not in page
    form = urlencode({"turn": "0" * 32, "action": "choose", "key": OTHER_KEY}).encode()
    sent = {"content-type": FORM, "origin": "https://localhost"}
    status, headers, _ = over_asgi(application, "POST", "/dashboard/key", form, sent)
    assert (status, headers[b"location"]) == (303, b"/mock/")
    cookie = f"paystack_sandbox_key={OTHER_KEY}; Path=/mock; HttpOnly; SameSite=Strict; Secure"
    assert headers[b"set-cookie"].decode() == cookie
    application.stop()


def test_an_application_shows_nothing_without_a_key() -> None:
    with Sandbox() as sandbox:
        sandbox.core.shown_key = None
        application = Application(sandbox.core)
        status, _, body = over_asgi(application, "GET", "/dashboard/payments", b"", {})
        assert (status, sandbox.secret_key.encode() in body) == (403, False)
        application.stop()


def test_a_sandbox_starts_without_the_dashboard() -> None:
    script = (
        "import sys\nfrom paystack.sandbox import Sandbox\n"
        "with Sandbox() as sandbox, sandbox.client() as client:\n    client.customers.list()\n"
        "print([name for name in sys.modules if 'dashboard' in name])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_wall_clock_is_told_from_one_that_stands_still() -> None:
    with Sandbox(clock="wall") as sandbox, reading(sandbox) as reader:
        assert "It runs. Move it ahead" in reader.open("/").text
        assert reader.press(reader.open("/"), "1 day").news[0].startswith("The clock was moved by a day")


def test_the_dashboard_is_made_once(sandbox: Sandbox) -> None:
    assert isinstance(sandbox.core._dashboard, Dashboard)
    assert sandbox.core._dashboard is sandbox.core._dashboard


def test_every_button_goes_through_a_control(reader: Reader, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[str] = []
    for name in ("advance", "add_fault", "clear_faults", "set_webhook_urls", "fund"):
        control = getattr(Controls, name)

        def note(self: Controls, *arguments: Any, _name: str = name, _control: Any = control, **options: Any) -> Any:
            used.append(_name)
            return _control(self, *arguments, **options)

        monkeypatch.setattr(Controls, name, note)
    reader.press(reader.open("/"), "1 day")
    added = reader.press(reader.open("/dashboard/faults"), "Add the fault", kind="delay")
    reader.press(added, "Remove all")
    reader.press(reader.open("/dashboard/webhooks"), "Save", urls="")
    assert used == ["advance", "add_fault", "clear_faults", "set_webhook_urls"]
