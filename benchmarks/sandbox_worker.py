"""The sandbox of one tree without a host, in a process of its own: `sandbox.py` tells it what to answer and how often.

Run as `python benchmarks/sandbox_worker.py FOLDER`, it imports the package from the folder, and reads and writes a line
of JSON for each order.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

KEY = "sk_test_benchmark"
HEADERS = {"authorization": f"Bearer {KEY}", "content-type": "application/json"}
PAYMENT = {"email": "ada@example.com", "amount": 500_000}
ROWS_OF_PAGE = 100

OPERATIONS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "initialize": ("POST", "/transaction/initialize", PAYMENT),
    "verify": ("GET", "/transaction/verify/paid", {}),
    "charge": ("POST", "/transaction/charge_authorization", PAYMENT),
    "list": ("GET", "/transaction?perPage=50", {}),
}
"""What is measured. A charge also names the authorization of the payment that `PREPARED` makes."""

PREPARED: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("POST", "/transaction/initialize", {**PAYMENT, "reference": "paid"}),
    ("POST", "/_sandbox/pay", {"reference": "paid"}),
    *(("POST", "/transaction/initialize", {**PAYMENT, "reference": f"page-{number}"}) for number in range(50)),
)


def charge_of(verified: Any) -> dict[str, Any]:
    """The body of a charge of the authorization that this payment was made with."""
    return {**PAYMENT, "authorization_code": verified["data"]["authorization"]["authorization_code"]}


class Asked:
    """A core, asked as hosts ask it."""

    def __init__(self, database: str | None = None) -> None:
        from paystack.sandbox.app import Core

        self.core = Core(database=database)

    def __call__(self, method: str, target: str, body: Any = None) -> Any:
        """The body of the reply, which must be a success."""
        from paystack.runtime.http import Response
        from paystack.sandbox.engine.messages import Request

        sent = json.dumps(body).encode() if body else b""
        reply = self.core.handle(Request.from_target(method, target, HEADERS, sent, "http://127.0.0.1"))
        assert isinstance(reply, Response) and reply.status < 300, (target, reply)
        return reply.body


def prepared(database: str | None) -> tuple[Asked, dict[str, tuple[str, str, dict[str, Any]]]]:
    """A core with a payment and a full page, and the operations to ask of it."""
    ask = Asked(database)
    for order in PREPARED:
        ask(*order)
    method, path, _ = OPERATIONS["charge"]
    verified = json.loads(ask(*OPERATIONS["verify"]))
    return ask, {**OPERATIONS, "charge": (method, path, charge_of(verified))}


def fill(ask: Asked, rows: int) -> dict[str, int]:
    """Make so many transactions, customers, refunds, transfers and events; the ids of the oldest of each."""
    from paystack.sandbox.engine.webhooks import EVENTS
    from paystack.sandbox.payments.records import CUSTOMERS, TRANSACTIONS
    from paystack.sandbox.resources.refunds import REFUNDS
    from paystack.sandbox.resources.transfers import TRANSFERS

    for order in PREPARED[:2]:
        ask(*order)
    ask("POST", "/refund", {"transaction": "paid", "amount": 1_000})
    ask("POST", "/_sandbox/fund", {"amount": 500_000})
    bola = {"type": "nuban", "name": "Bola Ade", "account_number": "0000000000", "bank_code": "057"}
    recipient = json.loads(ask("POST", "/transferrecipient", bola))["data"]["recipient_code"]
    payout = {"source": "balance", "amount": 1_000, "recipient": recipient, "reference": "payout-1042-chairs"}
    ask("POST", "/transfer", payout)
    ask("POST", "/_sandbox/clock", {"seconds": 600})
    account = ask.core.engine.accounts.get(KEY)

    def grow() -> dict[str, int]:
        tables = [account[kind] for kind in (CUSTOMERS, TRANSACTIONS, REFUNDS, TRANSFERS, EVENTS)]
        for table in tables:
            first = next(iter(table))
            for number in range(rows - len(table)):
                texts = [index.field for index in table.kind.unique if isinstance(getattr(first, index.field), str)]
                changed: dict[str, Any] = {name: f"{number}{getattr(first, name)}" for name in texts}
                if table.kind is TRANSACTIONS:
                    changed["customer_id"] = CUSTOMERS.first_id + number % min(rows, 10_000)
                elif table.kind is REFUNDS:
                    changed["transaction_id"] = TRANSACTIONS.first_id + number
                table.add(replace(first, **changed))
        return {table.kind.name: table.kind.first_id for table in tables}

    return ask.core.engine.run(account, grow)


def long_requests(first: dict[str, int], rows: int) -> Iterator[tuple[str, str]]:
    """What is asked of long lists, by name, with its target."""
    pages = f"perPage={ROWS_OF_PAGE}"
    for name, path in (("transactions", "transaction"), ("customers", "customer"), ("transfers", "transfer")):
        yield f"{name}, first page", f"/{path}?{pages}"
        yield f"{name}, last page", f"/{path}?{pages}&page={rows // ROWS_OF_PAGE}"
        yield f"{name}, by cursor", f"/{path}?{pages}&use_cursor=true"
    yield "refunds, first page", f"/refund?{pages}"
    yield "refunds, last page", f"/refund?{pages}&page={rows // ROWS_OF_PAGE}"
    yield "transactions of a customer", f"/transaction?{pages}&customer={first['customers'] + 7}"
    yield "transactions by status", f"/transaction?{pages}&status=success"
    yield "transactions by dates", f"/transaction?{pages}&from=2026-01-01&to=2027-01-01"
    yield "totals of transactions", "/transaction/totals"
    yield "a transaction", f"/transaction/{first['transactions'] + rows - 1}"
    yield "a customer", "/customer/ada@example.com"
    yield "webhook events", "/integration/webhooks/events"
    yield "webhook events by status", "/integration/webhooks/events?status=Pending"
    yield "GET /_sandbox/events", "/_sandbox/events"


def memory(pid: int | str = "self") -> float:
    """The resident size of a process in MB; 0 where the system does not say."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def seconds_of(ask: Asked, order: tuple[str, str, Any], count: int) -> float:
    """The processor's seconds for one request, of so many."""
    begun = time.process_time()
    for _ in range(count):
        ask(*order)
    return (time.process_time() - begun) / count


def long_lists(rows: int, rounds: int) -> dict[str, Any]:
    """The seconds of each request to long lists in each round, without and with a database, and what else it costs."""
    samples: dict[str, list[tuple[float, float]]] = {}
    with TemporaryDirectory() as folder:
        path = f"{folder}/long.db"
        plain, saved = Asked(), Asked(path)
        fill(plain, rows)
        first = fill(saved, rows)
        before = memory()
        for _ in range(rounds):
            for name, target in long_requests(first, rows):
                order = ("GET", target, None)
                samples.setdefault(name, []).append((seconds_of(plain, order, 1), seconds_of(saved, order, 1)))
        for page in range(1, rows // ROWS_OF_PAGE + 1):
            saved("GET", f"/transaction?perPage={ROWS_OF_PAGE}&page={page}")
            if page == 1:
                before = memory()
        grown = memory() - before
        saved.core.close()
        begun = time.process_time()
        saved = Asked(path)
        start = time.process_time() - begun
        resets = (
            seconds_of(plain, ("POST", "/_sandbox/reset", None), 1),
            seconds_of(saved, ("POST", "/_sandbox/reset", None), 1),
        )
        saved.core.close()
    return {"samples": samples, "memory": grown, "start": start, "reset": resets}


def main() -> None:
    """Answer orders until there are no more."""
    sys.path.insert(0, sys.argv[1])
    with TemporaryDirectory() as folder:
        begun = time.process_time()
        importlib.import_module("paystack.sandbox.app")
        said: Any = time.process_time() - begun
        cores = {False: prepared(None), True: prepared(f"{folder}/some.db")}
        print(json.dumps(said), flush=True)
        for line in sys.stdin:
            order, *arguments = json.loads(line)
            if order == "requests":
                name, has_database, count = arguments
                ask, operations = cores[has_database]
                said = seconds_of(ask, operations[name], count)
            else:
                said = long_lists(*arguments)
            print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
