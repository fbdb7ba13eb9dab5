"""How a page finds its account among those of many keys: at once, and only while the account has the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from paystack.runtime.http import Response
from paystack.sandbox.app import Core
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.resource import Page, Resource, Resources
from paystack.sandbox.engine.tables import Kind
from paystack.sandbox.payments.records import TRANSACTIONS, Transaction
from test.sandbox.test_many_keys import Locks


def ask(core: Core, method: str, path: str, key: str | None = None, **body: Any) -> Response:
    headers = {} if key is None else {"authorization": f"Bearer {key}"}
    path, _, query = path.partition("?")
    content = json.dumps(body).encode() if body else b""
    reply = core.handle(Request.from_target(method, f"{path}?{query}", headers, content, "http://127.0.0.1"))
    assert isinstance(reply, Response)
    return reply


def started(core: Core, key: str) -> str:
    """The path of the page of a new transaction."""
    reply = ask(core, "POST", "/transaction/initialize", key, email="ada@example.com", amount=5000)
    return f"/checkout/{json.loads(reply.body)['data']['access_code']}"


@pytest.fixture(params=["memory", "file"])
def core(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Core]:
    made = Core(database=None if request.param == "memory" else tmp_path / "kept.db")
    yield made
    made.close()


def test_a_page_takes_no_lock_but_that_of_its_account(core: Core) -> None:
    paths = {key: started(core, key) for key in ("sk_test_one", "sk_test_two", "sk_test_three")}
    locks = Locks()
    for key in ("sk_test_one", "sk_test_three"):
        core.engine.accounts.get(key).lock = locks
    assert ask(core, "GET", paths["sk_test_two"]).status == 200
    assert ask(core, "GET", "/checkout/none").status == 404
    assert ask(core, "GET", "/exports/none.csv").status == 404
    assert locks.taken == 0


def test_a_page_is_gone_after_a_reset_and_the_key_can_be_forgotten(core: Core) -> None:
    path = started(core, "sk_test_gone")
    kept = started(core, "sk_test_kept")
    ask(core, "POST", "/_sandbox/reset", "sk_test_gone")
    assert ask(core, "GET", path).status == 404
    assert ask(core, "GET", kept).status == 200
    assert core.engine.accounts.get("sk_test_gone").is_blank()
    assert started(core, "sk_test_gone") == path
    assert ask(core, "GET", path).status == 200


def test_pages_are_found_after_a_restart(tmp_path: Path) -> None:
    first = Core(database=tmp_path / "kept.db")
    paths = [started(first, key) for key in ("sk_test_one", "sk_test_two")]
    export = json.loads(ask(first, "GET", "/transaction/export", "sk_test_two").body)["data"]["path"]
    paths.append(export.removeprefix("http://127.0.0.1"))
    ask(first, "POST", "/_sandbox/reset", "sk_test_one")
    first.close()
    second = Core(database=tmp_path / "kept.db")
    assert [ask(second, "GET", path).status for path in paths] == [404, 200, 200]
    second.close()


def test_a_page_that_could_not_be_saved_is_not_found(tmp_path: Path) -> None:
    core = Core(database=tmp_path / "kept.db")
    kept = started(core, "sk_test_one")
    account = core.engine.accounts.get("sk_test_one")
    with pytest.raises(RuntimeError), account.lock:
        account[TRANSACTIONS].add(Transaction("lost", "lost", 1, 1, "NGN", 1, 0, "charge"))
        raise RuntimeError
    assert ask(core, "GET", "/checkout/lost").status == 404
    assert ask(core, "GET", kept).status == 200
    core.close()


def test_a_name_is_found_as_it_is_now(core: Core) -> None:
    path = started(core, "sk_test_one")
    account = core.engine.accounts.get("sk_test_one")
    with account.lock:
        table = account[TRANSACTIONS]
        table.change(next(iter(table)), access_code="renamed")
    assert ask(core, "GET", path).status == 404
    assert ask(core, "GET", "/checkout/renamed").status == 200
    with account.lock:
        table.remove(next(iter(table)))
    assert ask(core, "GET", "/checkout/renamed").status == 404


def test_a_taken_name_moves_no_page(core: Core) -> None:
    path = started(core, "sk_test_one")
    other = started(core, "sk_test_one")
    account = core.engine.accounts.get("sk_test_one")
    with account.lock, pytest.raises(ValueError, match="already"):
        table = account[TRANSACTIONS]
        table.change(next(iter(table)), access_code=other.rpartition("/")[2])
    assert [ask(core, "GET", found).status for found in (path, other)] == [200, 200]


def test_a_name_that_several_accounts_have_leads_to_each(core: Core) -> None:
    for key in ("sk_test_one", "sk_test_two"):
        with core.engine.accounts.get(key).lock:
            account = core.engine.accounts.get(key)
            account[TRANSACTIONS].add(Transaction(key[-3:], "same", 1, 1, "NGN", 7, 0, "charge"))
    numbers = [core.engine.accounts.get(key).id for key in ("sk_test_one", "sk_test_two")]
    shown = ask(core, "GET", "/checkout/same")
    assert shown.status == 300
    assert b"sk_test" not in shown.body and b"pk_test" not in shown.body
    for number in numbers:
        assert f'href="?integration={number}"'.encode() in shown.body
    assert ask(core, "GET", "/checkout/same?integration=1").status == 404
    ask(core, "POST", "/_sandbox/reset", "sk_test_one")
    assert ask(core, "GET", f"/checkout/same?integration={numbers[0]}").status == 404


def test_pages_are_named_by_unique_fields() -> None:
    def show(account: Account, request: Request, name: str) -> Response:
        return Response(200, {}, b"")

    kind = Kind("transactions", Transaction, unique=("reference",))
    with pytest.raises(ValueError, match="'access_code' is not a unique field of transactions"):
        Resources([Resource(kinds=(kind,), pages={"x": Page(((kind, "access_code"),), show)})])
