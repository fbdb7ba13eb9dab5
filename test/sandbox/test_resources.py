"""What resources declare: put together by name, and refused where it cannot be right."""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

from paystack.runtime.http import Response
from paystack.sandbox import coverage
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.clock import MINUTE
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import Guess, Refused, ok
from paystack.sandbox.engine.resource import Page, Resource, Resources
from paystack.sandbox.engine.router import Router
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.errors import DatabaseError
from paystack.sandbox.resources import RESOURCES, charges
from paystack.sandbox.storage.database import Database
from paystack.sandbox.storage.saved_account import SavedAccount
from test.support.records import made_up

KEY = "sk_test_resources"


@dataclass(slots=True)
class Book(Record):
    title: str
    tags: Any = field(default_factory=list)


BOOKS = Kind("books", Book)


def answer(call: Call) -> Response:
    return ok("Answered")


def read(account: Account, book: int) -> None:
    account[BOOKS][book].title += ", read"


def account_of(*resources: Resource) -> Account:
    return Account(KEY, 0, "manual", Resources(resources))


def engine_of(*resources: Resource) -> tuple[Engine, Account]:
    joined = Resources(resources)
    engine = Engine(lambda key: Account(key, 0, "manual", joined), joined.tasks)
    return engine, engine.accounts.get(KEY)


PAGE = Page((), lambda account, request, name: Response(404, {}, b""))


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        (Resource(rules={"pages.list": answer}), Resource(rules={"pages.list": answer}), "rule 'pages.list'"),
        (Resource(kinds=(BOOKS,)), Resource(kinds=(Kind("books", Book),)), "kind of record 'books'"),
        (Resource(kinds=(BOOKS, BOOKS)), Resource(), "kind of record 'books'"),
        (Resource(kinds=(Kind("events", Book),)), Resource(), "kind of record 'events'"),
        (Resource(tasks={"read": read}), Resource(tasks={"read": read}), "task 'read'"),
        (Resource(tasks={"webhook": read}), Resource(), "task 'webhook'"),
        (Resource(pages={"books": PAGE}), Resource(pages={"books": PAGE}), "page 'books'"),
        (
            Resource(old_paths={("GET", "/books"): answer}),
            Resource(old_paths={("GET", "/books"): answer}),
            r"old path \('GET', '/books'\)",
        ),
    ],
)
def test_a_name_is_declared_once(one: Resource, other: Resource, message: str) -> None:
    with pytest.raises(ValueError, match=f"the {message} is declared twice"):
        Resources([one, other])


@pytest.mark.parametrize(
    ("name", "hint"),
    [("pages.lits", "did you mean 'pages.list'?"), ("zebras.ride", "describe it in openapi/ and run ./generate.sh")],
)
def test_a_rule_is_for_an_operation_of_the_description(name: str, hint: str) -> None:
    with pytest.raises(ValueError) as problem:
        Router().add({name: answer}, {})
    assert str(problem.value) == f"{__name__} has a rule for {name!r}, but there is no such operation: {hint}"


def test_a_rule_answers_its_operation_and_its_old_path() -> None:
    router = Router()
    router.add({"pages.fetch": answer}, {("GET", "/old_page/{slug}"): answer})
    assert router.find("GET", ["page", "lamps"]) == (answer, "pages.fetch", {"id": "lamps"})
    assert router.find("GET", ["old_page", "lamps"]) == (answer, "/old_page/{slug}", {"slug": "lamps"})
    assert router.find("GET", ["page", ""]) is router.find("PATCH", ["page", "lamps"]) is None


def test_a_fixed_part_of_a_path_goes_before_a_parameter() -> None:
    def other(call: Call) -> Response:
        return ok("Other")

    router = Router()
    router.add({"transactions.fetch": answer, "transactions.totals": other}, {})
    assert router.find("GET", ["transaction", "totals"]) == (other, "transactions.totals", {})
    assert router.find("GET", ["transaction", "total"]) == (answer, "transactions.fetch", {"id": "total"})


def test_an_operation_without_a_rule_is_found_and_refused() -> None:
    found = Router().find("GET", ["page"])
    assert found is not None
    rule = found.rule
    with pytest.raises(Refused) as refusal:
        rule(Call(account_of(), Request("GET", "/page"), {}, {}))
    assert refusal.value.response().status == 501


def test_a_kind_that_no_resource_declares_has_no_table() -> None:
    assert len(account_of(Resource(kinds=(BOOKS,)))[BOOKS]) == 0
    with pytest.raises(ValueError, match=r"no resource declares Kind\('books'\): add it to the `kinds`"):
        account_of()[BOOKS]


def test_a_task_that_no_resource_declares_cannot_be_planned() -> None:
    account = account_of(Resource(tasks={"read": read}))
    account.schedule.plan(0, "read", book=1)
    with pytest.raises(ValueError, match="no resource declares the task 'raed': add it to the `tasks`"):
        account.schedule.plan(0, "raed", book=1)


def test_a_task_that_fails_is_logged_and_those_after_it_happen(caplog: pytest.LogCaptureFixture) -> None:
    engine, account = engine_of(Resource(kinds=(BOOKS,), tasks={"read": read}))
    book = account[BOOKS].add(Book("Emma"))
    account.schedule.plan(account.now() + MINUTE, "read", book=404)
    account.schedule.plan(account.now() + MINUTE, "read", book=book.id)
    engine.advance(account, 120)
    assert book.title == "Emma, read"
    assert "The task 'read' failed, and is not tried again" in caplog.text
    assert "KeyError: 404" in caplog.text


@pytest.mark.parametrize("value", [{1}, object(), ({1},)])
def test_a_record_that_cannot_be_json_is_not_saved_and_the_error_says_which(tmp_path: Path, value: object) -> None:
    database = Database(tmp_path / "books.db")
    account = SavedAccount(KEY, 0, "manual", Resources([Resource(kinds=(BOOKS,))]), database)
    with pytest.raises(DatabaseError, match="books 1 cannot be JSON: Object of type"), account.lock:
        account[BOOKS].add(Book("Emma", value))
    with account.lock:
        assert len(account[BOOKS]) == 0
        account[BOOKS].add(Book("Emma"))
    database.close()


@pytest.mark.parametrize("kind", Resources(RESOURCES).kinds.values(), ids=lambda kind: kind.name)
def test_every_record_is_the_same_once_it_was_json(kind: Kind[Any]) -> None:
    record = made_up(kind)
    assert kind.type(**json.loads(json.dumps(asdict(record)))) == record


def test_no_two_guesses_have_one_name() -> None:
    modules = [module for name, module in sys.modules.items() if name.startswith("paystack.sandbox.")]
    guesses = {id(value): value for module in modules for value in vars(module).values() if isinstance(value, Guess)}
    assert [name for name, count in Counter(guesses.values()).items() if count > 1] == []


def test_a_resource_that_is_not_listed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    coverage.check()
    listed = tuple(resource for resource in RESOURCES if resource is not charges.RESOURCE)
    monkeypatch.setattr(coverage, "RESOURCES", listed)
    with pytest.raises(ValueError, match=r"resources/charges\.py: declare its RESOURCE, and add it to the imports"):
        coverage.check()
