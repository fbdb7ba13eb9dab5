"""What holds for an inbox in a database of Django's. test/test_inbox_django.py and test/postgres/... run it.

Each module that imports these tests has a fixture `alias`, the name of an empty database in Django's settings.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from asgiref.sync import sync_to_async
from django.db import connections, models, transaction
from django.http import HttpRequest
from django.test import RequestFactory

import test.test_adapters  # noqa: F401  # it configures Django
from paystack import InboxError, ValidationError
from paystack.adapters.django import DjangoInbox, webhook
from paystack.webhooks import Event
from test.support.inbox_suite import event, fail
from test.test_adapters import BODY, KEY, signed


class Shipment(models.Model):
    dedupe_key = models.TextField()

    class Meta:
        app_label = "shop"


_numbers = itertools.count(1)


@contextmanager
def database(settings: dict[str, Any]) -> Iterator[str]:
    """A database under a new name in Django's settings, with the table of shipments. Each thread has a connection."""
    alias = f"shop_{next(_numbers)}"
    complete = connections.configure_settings({"default": {}, alias: settings})
    connections.settings[alias] = complete[alias]
    try:
        with connections[alias].schema_editor() as editor:
            editor.create_model(Shipment)
        yield alias
    finally:
        connections[alias].close()
        del connections[alias]
        del connections.settings[alias]


def shipped(alias: str) -> list[str]:
    return list(Shipment.objects.using(alias).values_list("dedupe_key", flat=True))


@pytest.fixture
def inbox(alias: str) -> DjangoInbox:
    return DjangoInbox(alias)


def test_what_the_orm_writes_is_committed_with_the_mark(alias: str, inbox: DjangoInbox) -> None:
    committed: list[str] = []

    def handle(event: Event) -> None:
        Shipment.objects.using(alias).create(dedupe_key=event.dedupe_key)
        transaction.on_commit(lambda: committed.append(event.dedupe_key), using=alias)
        assert committed == []

    assert [inbox.handle(event(), handle) for _ in range(2)] == ["handled", "seen"]
    assert shipped(alias) == committed == [event().dedupe_key]
    assert event().dedupe_key in inbox


def test_what_the_orm_wrote_is_rolled_back_when_the_handler_fails(alias: str, inbox: DjangoInbox) -> None:
    def handle(event: Event) -> None:
        Shipment.objects.using(alias).create(dedupe_key=event.dedupe_key)
        raise LookupError

    with pytest.raises(LookupError):
        inbox.handle(event(), handle)
    assert shipped(alias) == []
    assert [pending.attempts for pending in inbox.pending()] == [1]
    assert inbox.run_pending(lambda event: None).failed == {}


def test_ctrl_c_rolls_back_too(alias: str, inbox: DjangoInbox) -> None:
    def handle(event: Event) -> None:
        Shipment.objects.using(alias).create(dedupe_key=event.dedupe_key)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        inbox.handle(event(), handle)
    assert not connections[alias].in_atomic_block
    assert shipped(alias) == []
    assert inbox.handle(event(), lambda event: None) == "handled"


def test_within_an_atomic_block_of_the_caller_the_caller_decides(alias: str, inbox: DjangoInbox) -> None:
    """As in a test case of Django, which rolls back what each test did: the table goes with it, and is made again."""
    for _ in range(2):
        with pytest.raises(RuntimeError), transaction.atomic(using=alias):
            assert [inbox.handle(event(), lambda event: None) for _ in range(2)] == ["handled", "seen"]
            raise RuntimeError
    assert event().dedupe_key not in inbox


def test_djangos_connection_as_the_callers(alias: str, inbox: DjangoInbox) -> None:
    connection = connections[alias]
    with pytest.raises(ValidationError, match=r"transaction\.atomic"):
        inbox.handle(event(), fail, connection=connection)
    with pytest.raises(LookupError), transaction.atomic(using=alias):
        inbox.handle(event(), fail, connection=connection)
    with transaction.atomic(using=alias):
        create = Shipment.objects.using(alias).create
        assert inbox.handle(event(), lambda it: create(dedupe_key=it.dedupe_key), connection=connection) == "handled"
        assert inbox.handle(event(), fail, connection=connection) == "seen"
    assert shipped(alias) == [event().dedupe_key]


def test_deliveries_at_once_take_effect_once(alias: str, inbox: DjangoInbox) -> None:
    inbox.handle(event(2), lambda event: None)  # makes the table
    barrier = threading.Barrier(4)

    def deliver(number: int) -> str:
        try:
            barrier.wait(20)
            create = Shipment.objects.using(alias).create
            return inbox.handle(event(), lambda event: create(dedupe_key=event.dedupe_key))
        finally:
            connections[alias].close()

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(deliver, range(4))) == ["handled"] + ["seen"] * 3
    assert shipped(alias) == [event().dedupe_key]


def test_a_coroutine_uses_the_orm_in_a_thread(alias: str, inbox: DjangoInbox) -> None:
    async def handle(event: Event) -> None:
        await Shipment.objects.using(alias).acreate(dedupe_key=event.dedupe_key)

    async def main() -> list[str]:
        try:
            return [await inbox.handle_async(event(), handle) for _ in range(2)]
        finally:
            await sync_to_async(lambda: connections[alias].close())()

    assert asyncio.run(main()) == ["handled", "seen"]
    assert shipped(alias) == [event().dedupe_key]


def request() -> HttpRequest:
    return RequestFactory().post("/", BODY, content_type="application/json", headers=signed(BODY))


def test_the_view_commits_both_or_neither(alias: str, inbox: DjangoInbox) -> None:
    failures = [LookupError()]

    @webhook(KEY, inbox=inbox)
    def on_event(event: Event) -> None:
        Shipment.objects.using(alias).create(dedupe_key=event.dedupe_key)
        if failures:
            raise failures.pop()

    with pytest.raises(LookupError):
        on_event(request())
    assert (shipped(alias), len(inbox.pending())) == ([], 1)
    assert [on_event(request()).status_code for _ in range(2)] == [200, 200]
    assert shipped(alias) == ["charge.success:7:success"]


def test_the_view_is_left_out_of_the_transactions_that_django_makes_of_requests(inbox: DjangoInbox) -> None:
    view: Any = webhook(KEY, inbox=inbox)(lambda event: None)
    assert view._non_atomic_requests == {inbox.using}
    assert view.csrf_exempt


def test_its_statements_make_the_table(alias: str, inbox: DjangoInbox) -> None:
    with connections[alias].cursor() as cursor:
        for statement in inbox.sql().split(";\n"):
            if statement.strip():
                cursor.execute(statement)
    assert inbox.handle(event(), lambda event: None) == "handled"
    assert repr(inbox) == f"DjangoInbox({alias!r})"
    inbox.close()


def test_an_error_of_the_database_is_one_of_the_inbox(alias: str, inbox: DjangoInbox) -> None:
    with connections[alias].cursor() as cursor:
        cursor.execute("create table paystack_inbox (dedupe_key text)")
    with pytest.raises(InboxError, match="cannot use Django's database"):
        inbox.handle(event(), fail)
