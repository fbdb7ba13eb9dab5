"""The example shops as real servers: whatever order callback and webhook come in, the goods go out once."""

from __future__ import annotations

import csv
import os
import re
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from examples.orders import Orders
from paystack import Paystack
from paystack.sandbox import Sandbox
from paystack.webhooks import sign

ROOT = Path(__file__).parent.parent
SHOPS = sorted(path.name for path in (ROOT / "examples").glob("*_shop.py"))
START_TIMEOUT = 60.0


class Shop:
    """One example, running, and the browser of a customer."""

    def __init__(self, url: str, database: Path, sandbox: Sandbox) -> None:
        self.browser = httpx.Client(base_url=url, trust_env=False, timeout=30)
        self.webhook = f"{url}/paystack/webhook"
        self.sandbox = sandbox
        self._database = database

    def buy(self) -> str:
        """Press "Buy"; the reference of the payment whose checkout page the shop sends its customer to."""
        reply = self.press_buy()
        assert reply.status_code in (302, 303), reply.text
        assert reply.headers["location"].startswith(self.sandbox.url)
        with closing(sqlite3.connect(self._database)) as database:
            (reference,) = database.execute("select reference from orders order by rowid desc limit 1").fetchone()
        return str(reference)

    def press_buy(self, email: str = "ada@example.com") -> httpx.Response:
        token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', self.browser.get("/").text)
        form = {"email": email, **({"csrfmiddlewaretoken": token[1]} if token else {})}
        return self.browser.post("/orders", data=form)

    def come_back(self, reference: str) -> str:
        """Open the callback, as Paystack makes the customer's browser do."""
        reply = self.browser.get("/paid", params={"trxref": reference, "reference": reference})
        assert reply.status_code == 200
        return reply.text

    def deliver(self, body: bytes, signature: str) -> int:
        headers = {"x-paystack-signature": signature, "content-type": "application/json"}
        return self.browser.post(self.webhook, content=body, headers=headers).status_code

    def control(self, path: str, **body: object) -> object:
        headers = {"authorization": f"Bearer {self.sandbox.secret_key}"}
        reply = httpx.post(f"{self.sandbox.url}/_sandbox{path}", json=body, headers=headers, trust_env=False)
        assert reply.status_code == 200, reply.text
        return reply.json()["data"]

    def send_events_to(self, urls: list[str]) -> None:
        self.control("/webhooks", urls=urls)

    def shipments(self) -> list[str]:
        with closing(sqlite3.connect(self._database)) as database:
            return [row[0] for row in database.execute("select reference from shipments order by rowid")]


@contextmanager
def running(name: str, sandbox: Sandbox, folder: Path, before: str = "") -> Iterator[Shop]:
    """The example in a process of its own, on a port that it chose, once it says which.

    `before` is code that its interpreter runs first.
    """
    environment = {
        **os.environ,
        "PAYSTACK_SECRET_KEY": sandbox.secret_key,
        "PAYSTACK_BASE_URL": sandbox.url,
        "PORT": "0",
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "SHOP_DATABASE": str(folder / "shop.db"),
    }
    script = (
        "import runpy, sys; path = sys.argv[1]; sys.path.insert(0, path.rpartition('/')[0]); sys.argv = [path]\n"
        f"{before}\nrunpy.run_path(path, run_name='__main__')"
    )
    path = str(ROOT / "examples" / name)
    command = [sys.executable, "-c", script, path] if before else [sys.executable, path]
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, cwd=folder
    )
    guard = threading.Timer(START_TIMEOUT, process.kill)
    guard.start()
    with process:
        assert process.stdout is not None
        said = ""
        while not (address := re.search(r"http://127\.0\.0\.1:\d+", said)):
            line = process.stdout.readline()
            assert line, f"{name} ended before it served:\n{said}"
            said += line
        guard.cancel()
        try:
            shop = Shop(address[0], folder / "shop.db", sandbox)
            with shop.browser:
                yield shop
        finally:
            process.terminate()


@pytest.fixture(scope="module", params=SHOPS)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with Sandbox() as sandbox, running(request.param, sandbox, tmp_path_factory.mktemp("shop")) as shop:
        sandbox.webhook_url(shop.webhook)
        yield shop


def test_there_is_a_shop_for_each_framework() -> None:
    assert SHOPS == ["django_shop.py", "fastapi_shop.py", "flask_shop.py"]


def test_a_payment_is_fulfilled_by_its_webhook_and_the_callback_changes_nothing(shop: Shop) -> None:
    reference = shop.buy()
    assert shop.come_back(reference) == "It is not paid yet."
    assert reference not in shop.shipments()
    shop.sandbox.pay(reference)
    assert shop.sandbox.wait_for_webhooks()
    assert shop.sandbox.deliveries[-1]["status"] == "delivered"
    assert shop.shipments().count(reference) == 1
    assert shop.come_back(reference) == "Thank you, it is paid."
    assert shop.shipments().count(reference) == 1


def test_a_callback_that_comes_first_fulfils_and_the_webhook_changes_nothing(shop: Shop) -> None:
    reference = shop.buy()
    shop.send_events_to([])
    shop.sandbox.pay(reference)
    assert shop.come_back(reference) == "Thank you, it is paid."
    assert shop.shipments().count(reference) == 1
    shop.send_events_to([shop.webhook])
    assert shop.control(f"/events/{shop.sandbox.events[-1]['id']}/replay")
    assert shop.sandbox.wait_for_webhooks()
    assert shop.sandbox.deliveries[-1]["status"] == "delivered"
    assert shop.shipments().count(reference) == 1


def test_many_callbacks_and_deliveries_at_once_fulfil_once(shop: Shop) -> None:
    reference = shop.buy()
    shop.sandbox.pay(reference)
    body = shop.sandbox.events[-1]["body"].encode()
    signature = sign(body, shop.sandbox.secret_key)
    with ThreadPoolExecutor(12) as pool:
        callbacks = [pool.submit(shop.come_back, reference) for _ in range(6)]
        deliveries = [pool.submit(shop.deliver, body, signature) for _ in range(6)]
        assert {each.result() for each in callbacks} == {"Thank you, it is paid."}
        assert {each.result() for each in deliveries} == {200}
    assert shop.sandbox.wait_for_webhooks()
    assert shop.shipments().count(reference) == 1


def test_an_event_that_paystack_did_not_sign_fulfils_nothing(shop: Shop) -> None:
    reference = shop.buy()
    body = f'{{"event":"charge.success","data":{{"reference":"{reference}","status":"success"}}}}'.encode()
    assert shop.deliver(body, sign(body, "sk_test_of_somebody_else")) == 400
    assert shop.deliver(body, "") == 400
    assert reference not in shop.shipments()


def test_a_signed_event_about_what_was_not_paid_fulfils_nothing(shop: Shop) -> None:
    reference = shop.buy()
    body = f'{{"event":"charge.success","data":{{"reference":"{reference}","status":"success"}}}}'.encode()
    assert shop.deliver(body, sign(body, shop.sandbox.secret_key)) == 200
    assert reference not in shop.shipments()


def test_a_payment_that_was_declined_is_not_fulfilled(shop: Shop) -> None:
    reference = shop.buy()
    assert shop.sandbox.pay(reference, "declined") == "failed"
    assert shop.come_back(reference) == "It is not paid yet."
    assert reference not in shop.shipments()


def test_a_callback_for_somebody_elses_payment_fulfils_nothing(shop: Shop) -> None:
    assert shop.come_back("another-shops-order") == "This is not an order of ours."
    assert "another-shops-order" not in shop.shipments()


def test_a_delivery_that_could_not_be_verified_comes_again_and_is_fulfilled_then(shop: Shop) -> None:
    reference = shop.buy()
    shop.sandbox.inject_fault("rate_limit", path="/transaction/verify/", retry_after=3600)
    shop.sandbox.pay(reference)
    assert shop.sandbox.wait_for_webhooks()
    assert [attempt["status"] for attempt in shop.sandbox.deliveries[-1]["attempts"]] == [500]
    assert reference not in shop.shipments()
    shop.sandbox.advance(3600)
    assert shop.sandbox.wait_for_webhooks()
    assert [attempt["status"] for attempt in shop.sandbox.deliveries[-1]["attempts"]] == [500, 200]
    assert shop.shipments().count(reference) == 1


@pytest.fixture
def no_faults_afterwards(shop: Shop) -> Iterator[None]:
    yield
    headers = {"authorization": f"Bearer {shop.sandbox.secret_key}"}
    reply = httpx.delete(f"{shop.sandbox.url}/_sandbox/faults", headers=headers, trust_env=False)
    assert reply.status_code == 200


@pytest.mark.parametrize("email", ["ada@", "ada", "", "<script>@example.com"])
def test_a_mistyped_email_address_is_asked_for_again(shop: Shop, email: str) -> None:
    reply = shop.press_buy(email)
    assert (reply.status_code, "check your email address" in reply.text) == (400, True)
    assert "<form" in reply.text
    assert "<script>" not in reply.text


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("drop_after", {}),
        ("truncate", {}),
        ("html", {"commit": True}),
        ("status", {"status": 503}),
        ("status", {"status": 401}),
        ("rate_limit", {"retry_after": 3600}),
    ],
    ids=["lost answer", "half an answer", "gateway page", "503", "401", "429"],
)
@pytest.mark.usefixtures("no_faults_afterwards")
def test_an_order_that_cannot_be_started_is_asked_for_again(shop: Shop, kind: str, options: dict[str, int]) -> None:
    shop.sandbox.inject_fault(kind, method="POST", path="/transaction/initialize", times=None, **options)
    reply = shop.press_buy()
    assert (reply.status_code, "please try again" in reply.text) == (503, True)
    assert "<form" in reply.text
    assert "Traceback" not in reply.text


@pytest.mark.usefixtures("no_faults_afterwards")
@pytest.mark.parametrize("options", [{"status": 503}, {"status": 401}], ids=["503", "401"])
def test_a_callback_that_cannot_be_verified_asks_for_patience_and_is_fulfilled_later(
    shop: Shop, options: dict[str, int]
) -> None:
    reference = shop.buy()
    shop.send_events_to([])
    shop.sandbox.inject_fault("status", path="/transaction/verify/", times=None, **options)
    shop.sandbox.pay(reference)
    reply = shop.browser.get("/paid", params={"reference": reference})
    assert (reply.status_code, "Reload this page" in reply.text) == (503, True)
    assert reference not in shop.shipments()
    shop.send_events_to([shop.webhook])
    headers = {"authorization": f"Bearer {shop.sandbox.secret_key}"}
    httpx.delete(f"{shop.sandbox.url}/_sandbox/faults", headers=headers, trust_env=False)
    assert shop.control(f"/events/{shop.sandbox.events[-1]['id']}/replay")
    assert shop.sandbox.wait_for_webhooks()
    assert shop.shipments().count(reference) == 1


def test_an_order_that_paystack_never_heard_of_is_not_paid(shop: Shop) -> None:
    with closing(sqlite3.connect(shop._database)) as database, database:
        database.execute("insert into orders values ('order-unheard', 'ada@example.com', 500000, 'NGN', 'waiting')")
    assert shop.come_back("order-unheard") == "It is not paid yet."


@pytest.mark.parametrize("name", SHOPS)
def test_nobody_is_sent_to_a_checkout_page_that_is_not_there(name: str, tmp_path: Path) -> None:
    kind = "AsyncPayments" if "fastapi" in name else "Payments"
    before = (
        "import dataclasses, inspect, paystack.payments as payments\n"
        f"create = payments.{kind}.create\n"
        "def without(payment): return dataclasses.replace(payment, _checkout_url=None)\n"
        "async def later(*given, **named): return without(await create(*given, **named))\n"
        "def at_once(*given, **named): return without(create(*given, **named))\n"
        f"payments.{kind}.create = later if inspect.iscoroutinefunction(create) else at_once"
    )
    with Sandbox() as sandbox, running(name, sandbox, tmp_path, before) as shop:
        reply = shop.press_buy()
        assert reply.status_code == 503, reply.headers
        assert "please try again" in reply.text


@pytest.mark.slow
@pytest.mark.parametrize("name", SHOPS)
def test_two_processes_that_get_the_callback_and_the_webhook_at_the_same_moment_fulfil_once(
    name: str, tmp_path: Path
) -> None:
    """As behind a load balancer: the callback and the event of one payment, to both processes at once, many times."""
    references = []
    with Sandbox() as sandbox, running(name, sandbox, tmp_path) as one, running(name, sandbox, tmp_path) as other:
        with ThreadPoolExecutor(4) as pool:
            for _ in range(25):
                reference = one.buy()
                references.append(reference)
                sandbox.pay(reference)
                body = sandbox.events[-1]["body"].encode()
                signature = sign(body, sandbox.secret_key)
                moment = threading.Barrier(4)

                def meet(act: Callable[..., object], *given: object, moment: threading.Barrier = moment) -> object:
                    moment.wait(20)
                    return act(*given)

                callbacks = [pool.submit(meet, shop.come_back, reference) for shop in (one, other)]
                deliveries = [pool.submit(meet, shop.deliver, body, signature) for shop in (one, other)]
                assert {each.result() for each in callbacks} == {"Thank you, it is paid."}
                assert {each.result() for each in deliveries} == {200}
        assert one.shipments() == references
        with closing(sqlite3.connect(tmp_path / "shop.db")) as database:
            (handled,) = database.execute("select count(handled_at) from paystack_inbox").fetchone()
        assert handled == len(references)


def test_an_order_that_somebody_else_is_fulfilling_at_this_moment_is_not_fulfilled_twice(tmp_path: Path) -> None:
    updating = threading.Event()

    class WatchedOrders(Orders):
        def _connect(self) -> sqlite3.Connection:
            database = super()._connect()
            database.set_trace_callback(lambda statement: updating.set() if statement.startswith("update") else None)
            return database

    orders = WatchedOrders(str(tmp_path / "shop.db"))
    order = orders.add("ada@example.com", 500_000, "NGN")
    with closing(sqlite3.connect(tmp_path / "shop.db")) as other, ThreadPoolExecutor(1) as pool:
        other.execute("update orders set state = 'paid'")  # not committed, so nobody else sees it yet
        fulfilled = pool.submit(orders.fulfil, order)
        assert updating.wait(20)
        other.commit()
        assert fulfilled.result() is False
        assert other.execute("select count(*) from shipments").fetchone() == (0,)


class Report:
    """`reconcile_to_csv.py` in a process of its own, on the sandbox's first days."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.orders = Orders(str(folder / "shop.db"))
        self.path = folder / "report.csv"
        self._sandbox = sandbox
        self._folder = folder

    def buy(self, fulfil: bool = False, **payment: Any) -> str:
        """An order that is paid, and its reference. `payment` is what Paystack has otherwise."""
        order = self.orders.add("ada@example.com", 500_000, "NGN")
        self.pay(order.reference, **payment)
        if fulfil:
            assert self.orders.fulfil(order)
        return order.reference

    def pay(self, reference: str, **payment: Any) -> None:
        started = {"currency": "NGN", "customer_email": "ada@example.com", **payment}
        with self._sandbox.client() as client:
            client.payments.create(started.pop("amount", 500_000), idempotency_key=reference, **started)
        self._sandbox.pay(reference)

    def write(self, *arguments: str, **environment: str) -> tuple[int, str]:
        """The exit status, and what the program said."""
        command = [sys.executable, str(ROOT / "examples/reconcile_to_csv.py"), "--day", "2026-01-16", *arguments]
        ran = subprocess.run(
            [*command, "--output", str(self.path)],
            env={
                **os.environ,
                "PAYSTACK_SECRET_KEY": self._sandbox.secret_key,
                "PAYSTACK_BASE_URL": self._sandbox.url,
                "PYTHONPATH": str(ROOT),
                "SHOP_DATABASE": str(self._folder / "shop.db"),
                **environment,
            },
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )
        return ran.returncode, ran.stdout + ran.stderr

    def rows(self) -> list[list[str]]:
        with open(self.path, encoding="utf-8", newline="") as file:
            return list(csv.reader(file))


@pytest.fixture
def report(sandbox: Sandbox, tmp_path: Path) -> Report:
    return Report(sandbox, tmp_path)


def test_a_report_has_what_the_shop_has_otherwise_than_paystack(report: Report) -> None:
    report.buy(fulfil=True)
    missed = report.buy()
    cheap = report.buy(fulfil=True, amount=400_000)
    report.pay("=1-2")
    status, said = report.write()
    assert (status, "3 discrepancies in " in said) == (1, True), said
    assert report.rows() == [
        ["kind", "reference", "amount", "currency", "paystack_status", "shop_status", "message"],
        ["unknown_payment", "'=1-2", "500000", "NGN", "success", "", "It is paid (500000 NGN)."],
        [
            "other_amount",
            cheap,
            "400000",
            "NGN",
            "success",
            "paid",
            "400000 was paid (requested: 400000), and the shop expects 500000.",
        ],
        [
            "not_recorded",
            missed,
            "500000",
            "NGN",
            "success",
            "pending",
            "It is paid (500000 NGN), and pending in the shop.",
        ],
    ]


def test_a_report_of_a_shop_without_discrepancies_has_no_rows(report: Report) -> None:
    report.buy(fulfil=True)
    assert report.write()[0] == 0
    assert len(report.rows()) == 1
    assert report.write("--days", "1")[0] == 0, "the order was not started on that day"


@pytest.mark.parametrize(
    "environment", [{"PAYSTACK_SECRET_KEY": "sk_test_"}, {"PAYSTACK_BASE_URL": "http://127.0.0.1:1"}]
)
def test_a_report_that_cannot_be_made_leaves_the_last_one(report: Report, environment: dict[str, str]) -> None:
    report.path.write_text("of yesterday")
    status, said = report.write(PAYSTACK_MAX_RETRIES="0", **environment)
    assert (status, report.path.read_text()) == (2, "of yesterday")
    assert said.startswith("Not reconciled: "), said
    assert "Traceback" not in said
    assert [path.name for path in report.path.parent.iterdir() if path.suffix != ".db"] == ["report.csv"]


@pytest.mark.parametrize(("option", "says"), [("--day", "OverflowError"), ("SHOP_DATABASE", "Not reconciled: ")])
def test_a_report_that_cannot_be_made_does_not_end_as_if_something_differed(
    report: Report, option: str, says: str
) -> None:
    path = report.path.parent / "no database"
    path.write_bytes(b"no database" * 100)
    if option == "--day":
        status, said = report.write("--day", "0001-01-01")
    else:
        status, said = report.write(SHOP_DATABASE=str(path))
    assert (status, says in said, report.path.exists()) == (2, True, False), said


@pytest.mark.parametrize("place", ["fsync", "replace"])
def test_a_full_disk_leaves_the_last_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "examples"))
    from examples import reconcile_to_csv

    def full(*given: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "report.csv"
    assert reconcile_to_csv.write_csv([], path) == 0
    before = path.read_bytes()
    monkeypatch.setattr(f"os.{place}", full)
    with pytest.raises(OSError, match="No space left"):
        reconcile_to_csv.write_csv([], path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["report.csv"]


class Vendors:
    """The files of `pay_vendors.py`, and a sandbox with money to pay them from."""

    def __init__(self, folder: Path, sandbox: Sandbox, count: int) -> None:
        self.outcomes = folder / "outcomes.csv"
        self.sandbox = sandbox
        self._vendors = folder / "vendors.csv"
        sandbox.fund(10_000_000)
        self.recipient = (
            self._client()
            .transfer_recipients.create("nuban", "Bola Ade", account_number="0000000000", bank_code="057")
            .data.recipient_code
        )
        self.write([f"INV/2026/{number:03},{self.recipient},12.{number % 100:02}" for number in range(count)])

    def _client(self) -> Paystack:
        return self.sandbox.client()

    def write(self, lines: list[str]) -> None:
        self._vendors.write_text("\n".join(["invoice,recipient,amount", *lines, ""]), "utf-8")

    def start(self) -> subprocess.Popen[str]:
        environment = {
            **os.environ,
            "PAYSTACK_SECRET_KEY": self.sandbox.secret_key,
            "PAYSTACK_BASE_URL": self.sandbox.url,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, str(ROOT / "examples/pay_vendors.py"), str(self._vendors), str(self.outcomes)]
        return subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            cwd=self.outcomes.parent,
        )

    def run(self) -> tuple[int, str]:
        with self.start() as process:
            said, complained = process.communicate(timeout=START_TIMEOUT)
        return process.returncode, said + complained

    def statuses(self) -> Counter[str]:
        with self.outcomes.open(encoding="utf-8", newline="") as file:
            return Counter(row["status"] for row in csv.DictReader(file))

    def transfers(self) -> Counter[str]:
        return Counter(str(each.reference) for each in self._client().payouts.list(limit=100))


def test_vendors_are_paid_once_although_the_program_was_killed_in_the_middle(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        vendors = Vendors(tmp_path, sandbox, count=130)
        sandbox.inject_fault("delay", path="/transfer/bulk", nth=2, seconds=2)
        with vendors.start() as process:
            assert process.stderr is not None
            assert process.stderr.readline() == "100 of 130 made\n"  # the second batch is on its way
            process.kill()
        assert vendors.statuses() == {"made": 100}
        with vendors.outcomes.open("ab") as file:
            file.write("INV/2026/100é".encode()[:-1])  # as if it had been killed while it wrote a letter
        status, said = vendors.run()
        assert (status, vendors.statuses()) == (0, {"made": 130}), said
        assert set(vendors.transfers().values()) == {1} and len(vendors.transfers()) == 130
        assert vendors.run()[0] == 0, "what is done is not even asked for"
        assert len(vendors.transfers()) == 130


def test_vendors_that_could_not_be_paid_are_paid_by_the_next_run(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        vendors = Vendors(tmp_path, sandbox, count=2)
        vendors.write(
            [
                f"INV-1,{vendors.recipient},12.50",
                "INV-2,RCP_unknown,12.50",
                f"INV-3,{vendors.recipient},12.50",
            ]
        )
        status, said = vendors.run()
        assert (status, vendors.statuses()) == (1, {"made": 2, "refused": 1}), said
        vendors.write(
            [
                f"INV-1,{vendors.recipient},99.50",
                f"INV-2,{vendors.recipient},12.50",
                f"INV-3,{vendors.recipient},12.50",
            ]
        )
        status, said = vendors.run()
        assert (status, vendors.statuses()["refused"]) == (1, 1), said
        assert "belongs to another payout" in vendors.outcomes.read_text("utf-8")
        assert set(vendors.transfers().values()) == {1} and len(vendors.transfers()) == 3


@pytest.mark.parametrize("line", ["INV-1,RCP_x,12.505", "INV-1,RCP_x,", "INV-1,,12.50", ",RCP_x,12.50", "INV-1,RCP_x"])
def test_a_wrong_line_pays_nobody(tmp_path: Path, line: str) -> None:
    with Sandbox() as sandbox:
        vendors = Vendors(tmp_path, sandbox, count=1)
        vendors.write([f"INV-0,{vendors.recipient},12.50", line])
        status, said = vendors.run()
        assert status == 1 and "Traceback" not in said
        assert "vendors.csv, line 3: " in said and "Nobody was paid." in said
        assert vendors.transfers() == {}


@pytest.mark.parametrize("name", ["vendors.csv", "../{folder}/vendors.csv", "vendors"])
def test_the_file_of_vendors_is_never_written_over(tmp_path: Path, name: str) -> None:
    with Sandbox() as sandbox:
        vendors = Vendors(tmp_path, sandbox, count=1)
        before = (tmp_path / "vendors.csv").read_bytes()
        vendors.outcomes = tmp_path / name.format(folder=tmp_path.name)
        status, said = vendors.run()
        assert (tmp_path / "vendors.csv").read_bytes() == before
        assert (status, len(vendors.transfers())) == ((0, 1) if name == "vendors" else (1, 0)), said
        assert "Traceback" not in said
