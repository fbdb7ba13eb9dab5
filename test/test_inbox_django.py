"""The inbox in a database of Django's, SQLite."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from paystack import ConfigurationError, InboxBusyError, ValidationError
from paystack.adapters.django import DjangoInbox
from test.support.django_suite import *  # noqa: F403
from test.support.django_suite import connections, database, event, fail


@pytest.fixture
def alias(tmp_path: Path) -> Iterator[str]:
    settings = {"ENGINE": "django.db.backends.sqlite3", "NAME": tmp_path / "db.sqlite3", "OPTIONS": {"timeout": 20}}
    with database(settings) as name:
        yield name


def test_a_database_that_somebody_holds_is_busy(alias: str, tmp_path: Path) -> None:
    inbox = DjangoInbox(alias)
    inbox.handle(event(1), lambda event: None)
    connections[alias].close()
    connections[alias].settings_dict["OPTIONS"]["timeout"] = 0.1
    with closing(sqlite3.connect(tmp_path / "db.sqlite3")) as other:
        other.execute("begin immediate")
        with pytest.raises(InboxBusyError):
            inbox.handle(event(2), fail)
    assert inbox.handle(event(2), lambda event: None) == "handled"


def test_a_database_of_another_kind_is_refused(alias: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(connections[alias]), "vendor", "oracle")
    with pytest.raises(ConfigurationError, match="oracle"):
        DjangoInbox(alias).handle(event(), fail)


def test_a_name_that_cannot_be_a_table_is_refused_when_the_application_starts() -> None:
    with pytest.raises(ValidationError, match="table must be"):
        DjangoInbox(table="x; drop")
