"""The table of an inbox: its columns, the statements on it, and what is written into them. Nothing here does I/O.

Statements have `%s` where a value goes, as psycopg and Django want it; `sqlite.py` writes `?` instead.
"""

from __future__ import annotations

import hashlib
import os
import re
import traceback
from datetime import datetime, timezone
from typing import Any, NamedTuple

from paystack.runtime.errors import ValidationError
from paystack.webhooks import Event

LONGEST_KEY = 255
"""Bytes of a key or a name that are stored as they are. An index row of PostgreSQL has at most 2,704."""

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,49}(\.[A-Za-z_][A-Za-z0-9_]{0,49})?")


def now() -> datetime:
    """Returns the time in UTC."""
    return datetime.now(timezone.utc)


class Dialect(NamedTuple):
    """What PostgreSQL and SQLite write differently."""

    name: str
    bytes_type: str
    time_type: str
    insert: str
    unless_there: str
    holding: str

    def time(self, value: datetime) -> Any:
        """Returns a time as a parameter. SQLite keeps texts of one length, which sort as the times do."""
        return value if self.name == "postgresql" else value.isoformat(timespec="microseconds")


POSTGRESQL = Dialect("postgresql", "bytea", "timestamptz", "insert into", " on conflict do nothing", " for update")
SQLITE = Dialect("sqlite", "blob", "text", "insert or ignore into", "", "")


class Table:
    """The statements of one table in one dialect."""

    def __init__(self, name: str, dialect: Dialect, *, keep_payloads: bool) -> None:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ValidationError(
                f"table must be a plain name, such as paystack_inbox or shop.paystack_inbox, not {name!r}.",
                field="table",
            )
        if dialect is SQLITE and "." in name:
            raise ValidationError(f"table must not name a schema in SQLite, which has none: {name!r}.", field="table")
        self.name = name
        self.dialect = dialect
        self.keep_payloads = keep_payloads
        self.create = (
            f"create table if not exists {name} (\n"
            "    dedupe_key text not null primary key,\n"
            "    event text not null,\n"
            f"    payload {dialect.bytes_type},\n"
            f"    received_at {dialect.time_type} not null,\n"
            "    attempts integer not null default 0,\n"
            "    last_error text,\n"
            f"    handled_at {dialect.time_type}\n"
            ")",
            f"create index if not exists {name.rpartition('.')[2]}_handled_at on {name} (handled_at)",
        )
        self.add = (
            f"{dialect.insert} {name} (dedupe_key, event, payload, received_at) values (%s, %s, %s, %s)"
            f"{dialect.unless_there}"
        )
        self.touch = f"update {name} set attempts = attempts where dedupe_key = %s"
        self.look = f"select handled_at from {name} where dedupe_key = %s"
        self.hold = self.look + dialect.holding
        forgotten = "" if keep_payloads else ", payload = null"
        self.mark = (
            f"update {name} set handled_at = %s, attempts = attempts + 1, last_error = null{forgotten} "
            "where dedupe_key = %s and handled_at is null"
        )
        self.note = (
            f"update {name} set attempts = attempts + 1, last_error = %s where dedupe_key = %s and handled_at is null"
        )
        self.pending = (
            f"select dedupe_key, event, received_at, attempts, last_error from {name} "
            "where handled_at is null and received_at <= %s order by received_at, dedupe_key"
        )
        self.payload = f"select payload from {name} where dedupe_key = %s and handled_at is null"
        self.forget = (
            f"delete from {name} where dedupe_key in "
            f"(select dedupe_key from {name} where handled_at < %s order by handled_at limit 1000)"
        )


class Entry(NamedTuple):
    """What is stored of an event."""

    key: str
    name: str
    payload: bytes

    @classmethod
    def of(cls, event: Event) -> Entry:
        """Returns the entry of an event. The payload is the body as received, if the event has one."""
        body = event._body or event.model_dump_json(by_alias=True, exclude_unset=True).encode("utf-8", "surrogatepass")
        return cls(stored_key(event.dedupe_key), stored_name(event.type), bytes(body))


def stored_key(key: str) -> str:
    """Returns a dedupe key as the table has it: a key that no database takes, or no index, becomes its hash."""
    encoded = key.encode("utf-8", "surrogatepass")
    if len(encoded) <= LONGEST_KEY and _is_storable(key):
        return key
    return f"sha256:{hashlib.sha256(encoded).hexdigest()}"


def stored_name(name: str) -> str:
    """Returns the name of an event as the table has it: without what no database takes, and cut off."""
    text = name.encode("utf-8", "replace").replace(b"\0", b"?")
    return text[:LONGEST_KEY].decode("utf-8", "ignore")


def _is_storable(text: str) -> bool:
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


def described(error: BaseException) -> str:
    """Returns an error without its message, which can hold a secret or personal data: its type, and where it arose."""
    said = getattr(error, "inbox_note", None)
    if isinstance(said, str):
        return said
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    frames = traceback.extract_tb(error.__traceback__)
    theirs = [frame for frame in frames if not os.path.abspath(frame.filename).startswith(_PACKAGE)]
    if not theirs:
        return stored_name(name)
    place = "/".join(theirs[-1].filename.replace(os.sep, "/").split("/")[-2:])
    return stored_name(f"{name} in {theirs[-1].name} ({place}:{theirs[-1].lineno})")
