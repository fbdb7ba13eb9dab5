"""Forwards the events of the event log to one URL: in order, each at least once, over restarts.

What is known is in an SQLite file. Events are entered in the order in which they happened before any of them is
forwarded, and an event leaves the queue only once it was answered with 2xx, so that a process that is killed forgets
nothing. A second process cannot open the file while the first has it.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from paystack.runtime.errors import APIError, ConfigurationError, NetworkError, NotFoundError, RateLimitError
from paystack.runtime.types import wire_time
from paystack.sandbox.engine.webhooks import post_event

if TYPE_CHECKING:
    from paystack import Paystack
    from paystack.models import LoggedEvent

OVERLAP = timedelta(minutes=10)
"""How far before the latest known event each look at the log begins: an event may show up late."""
MOST_KEPT = 20_000
"""Forwarded events that the file remembers at least, so that none is forwarded twice."""
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
"""Seconds between attempts, which double after each failure."""
PAYLOAD_ATTEMPTS = 4
"""How often a payload is asked for that the log does not show: it may show it later than the event."""
VERSION = 1

_TABLES = """
create table about (name text primary key, value text not null);
create table events (
    place integer primary key autoincrement,
    id text not null unique,
    name text not null,
    created text,
    dedupe_key text,
    state text not null check (state in ('waiting', 'done'))
);
create index waiting on events (state, place);
create index keys on events (dedupe_key) where dedupe_key is not null;
"""


@dataclass(frozen=True)
class Queued:
    """An event that waits to be forwarded."""

    place: int
    id: str
    name: str


class Journal:
    """The state file."""

    def __init__(self, path: str, about: dict[str, str]) -> None:
        """Open or make the file. `about` says which account and URL it is for; those of another are refused.

        Raises `ConfigurationError` if the file cannot be used, or another process is using it.
        """
        self.path = path
        with self._failures():
            os.makedirs(os.path.dirname(os.path.abspath(path)), mode=0o700, exist_ok=True)
            # Its readers would learn which events there were. SQLite gives its journal the same mode.
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
            self._file = sqlite3.connect(path, isolation_level=None, timeout=0.2)
        try:
            with self._failures():
                # The lock is kept until the process ends, however it ends.
                self._file.execute("pragma locking_mode = exclusive")
                self._file.execute("pragma synchronous = full")
                self._file.execute("begin exclusive")
                if not self._file.execute("pragma user_version").fetchone()[0]:
                    for statement in _TABLES.split(";"):
                        self._file.execute(statement)
                    self._file.execute(f"pragma user_version = {VERSION}")
                    self._file.executemany("insert into about values (?, ?)", about.items())
                self._file.execute("commit")
                version = self._file.execute("pragma user_version").fetchone()[0]
                kept = dict(self._file.execute("select name, value from about"))
            if version != VERSION or any(kept.get(name) != value for name, value in about.items()):
                raise ConfigurationError(
                    f"{path} is for another account or URL, or of another version: choose another --state file."
                )
        except BaseException:
            self._file.close()
            raise

    def close(self) -> None:
        """Close the file, so that another process can use it."""
        self._file.close()

    @property
    def has_begun(self) -> bool:
        """Whether a first look at the log is behind."""
        return self._about("begun") is not None

    @property
    def since(self) -> datetime | None:
        """The moment from which to look at the log; None for all of it."""
        latest = self._about("latest")
        return datetime.fromisoformat(latest) - OVERLAP if latest else None

    def begin(self, there: list[LoggedEvent], since: datetime | None) -> None:
        """Note where forwarding begins: after the events that are `there` already, or at the moment `since`."""
        with self._transaction():
            self._insert(there, "done")
            if since is not None:
                self._note("latest", (since + OVERLAP).isoformat())
            self._note("begun", datetime.now(timezone.utc).isoformat())

    def enter(self, events: list[LoggedEvent]) -> list[LoggedEvent]:
        """Put events, oldest first, at the end of the queue. Returns those that are new."""
        with self._transaction():
            return self._insert(events, "waiting")

    def knows(self, id: str) -> bool:
        """Whether this event was seen before."""
        with self._failures():
            return self._file.execute("select 1 from events where id = ?", (id,)).fetchone() is not None

    def waiting(self) -> Queued | None:
        """Returns the oldest event that is not forwarded yet."""
        with self._failures():
            row = self._file.execute(
                "select place, id, name from events where state = 'waiting' order by place limit 1"
            ).fetchone()
        return Queued(*row) if row else None

    def count(self) -> int:
        """Returns how many events wait."""
        with self._failures():
            found: int = self._file.execute("select count(*) from events where state = 'waiting'").fetchone()[0]
        return found

    def was_forwarded(self, dedupe_key: str) -> bool:
        """Whether an event with this key was forwarded before."""
        with self._failures():
            found = self._file.execute(
                "select 1 from events where dedupe_key = ? and state = 'done'", (dedupe_key,)
            ).fetchone()
        return found is not None

    def done(self, event: Queued, dedupe_key: str | None) -> None:
        """Take an event off the queue, for ever."""
        with self._transaction():
            self._file.execute(
                "update events set state = 'done', dedupe_key = ? where place = ?", (dedupe_key, event.place)
            )
            # Those within the overlap must be known, however many they are.
            self._file.execute(
                "delete from events where state = 'done' and place < ? and created < ?",
                (event.place - MOST_KEPT, self.since.isoformat() if self.since else ""),
            )

    def _insert(self, events: list[LoggedEvent], state: str) -> list[LoggedEvent]:
        new = []
        latest = self._about("latest")
        for event in events:
            created = event.created_at.astimezone(timezone.utc).isoformat() if event.created_at else None
            added = self._file.execute(
                "insert or ignore into events (id, name, created, state) values (?, ?, ?, ?)",
                (event.id, event.event_name, created, state),
            )
            if added.rowcount:
                new.append(event)
            if created and (latest is None or datetime.fromisoformat(created) > datetime.fromisoformat(latest)):
                latest = created
        if latest is not None:
            self._note("latest", latest)
        return new

    def _about(self, name: str) -> str | None:
        with self._failures():
            row = self._file.execute("select value from about where name = ?", (name,)).fetchone()
        return row[0] if row else None

    def _note(self, name: str, value: str) -> None:
        self._file.execute("insert or replace into about values (?, ?)", (name, value))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._failures():
            self._file.execute("begin immediate")
            try:
                yield
                self._file.execute("commit")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._file.execute("rollback")
                raise

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as problem:
            if "locked" in str(problem):
                raise ConfigurationError(f"{self.path} is in use by another `paystack listen`.") from None
            raise ConfigurationError(f"{self.path} cannot be used: {problem}.") from None
        except OSError as problem:
            raise ConfigurationError(f"{self.path} cannot be used: {problem.strerror or problem}.") from None


class Forwarder:
    """Moves events from the log to the URL. `say` is told of each step; `sleep` waits."""

    def __init__(
        self,
        client: Paystack,
        journal: Journal,
        url: str,
        *,
        key: str,
        say: Callable[[str], None],
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._client = client
        self._journal = journal
        self._url = url
        self._key = key
        self._say = say
        self._sleep = sleep

    def begin(self, since: datetime | None) -> None:
        """Note where to begin, unless an earlier process did: now, or at `since`."""
        if self._journal.has_begun:
            left = self._journal.count()
            if left:
                self._say(f"going on with {left} event{'s' if left > 1 else ''} of an earlier run")
            return
        there = [] if since is not None else self._retried("the event log", self._latest)
        self._journal.begin(there, since)

    def look(self) -> int:
        """Enter the events that are new in the log. Returns how many there were."""
        found = self._retried("the event log", self._unknown)
        # The log has the newest first. Those of one moment stay in its order.
        found.reverse()
        found.sort(key=lambda event: event.created_at or datetime.max.replace(tzinfo=timezone.utc))
        return len(self._journal.enter(found))

    def forward(self) -> int:
        """Forward everything that waits, in order. Returns how many were forwarded."""
        count = 0
        while (event := self._journal.waiting()) is not None:
            count += self._forwarded(event)
        return count

    def _latest(self) -> list[LoggedEvent]:
        """Returns the events that the first look would find again."""
        newest = self._client.webhook_events.list(limit=1).data
        moment = newest[0].created_at if newest else None
        return list(self._listed(moment - OVERLAP if moment else None)) if newest else []

    def _unknown(self) -> list[LoggedEvent]:
        return [event for event in self._listed(self._journal.since) if not self._journal.knows(event.id)]

    def _listed(self, since: datetime | None) -> Iterable[LoggedEvent]:
        return self._client.webhook_events.list(from_=wire_time(since))

    def _forwarded(self, event: Queued) -> bool:
        from paystack.webhooks import event_from

        body = self._payload(event)
        if body is None:
            self._say(f"{event.name} {event.id}: LEFT OUT, because the log has no payload of it")
            self._journal.done(event, None)
            return False
        try:
            dedupe_key = event_from(body).dedupe_key
        except (ValueError, RecursionError):  # it names no event; its receiver shall decide
            dedupe_key = None
        if dedupe_key is not None and self._journal.was_forwarded(dedupe_key):
            self._say(f"{event.name} {event.id}: forwarded before (the same dedupe_key), so left out")
            self._journal.done(event, dedupe_key)
            return False
        pause = FIRST_PAUSE
        while (failure := self._post(body)) is not None:
            self._say(f"{event.name} {event.id} -> {failure}; again in {pause:g} s, later events wait")
            self._sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
        self._journal.done(event, dedupe_key)
        self._say(f"{event.name} {event.id} -> {self._url.partition('?')[0]}")
        return True

    def _payload(self, event: Queued) -> bytes | None:
        """Returns the body to forward; None if the log has none, also after a while."""
        for attempt in range(PAYLOAD_ATTEMPTS):
            if attempt:
                self._sleep(FIRST_PAUSE * 2**attempt)
            try:
                logged = self._retried(event.name, lambda: self._client.webhook_events.fetch(event.id))
            except NotFoundError:
                continue
            body = _body(logged.data.event_payload)
            if body is not None:
                return body
        return None

    def _post(self, body: bytes) -> str | None:
        """Post a signed body. Returns what failed, None if it was answered with 2xx."""
        status, failure = post_event(self._url, self._key, body)
        return None if status is not None and 200 <= status < 300 else failure or f"answered {status}"

    def _retried(self, what: str, read: Callable[[], Any]) -> Any:
        """Returns what `read` returns, after as many failures as it takes; a refusal is raised."""
        pause = FIRST_PAUSE
        while True:
            try:
                return read()
            except (NetworkError, APIError) as error:
                is_passing = isinstance(error, (NetworkError, RateLimitError)) or (
                    isinstance(error, APIError) and (error.status or 0) >= 500
                )
                if not is_passing or not getattr(error, "retryable", True):
                    raise
                wait = max(pause, getattr(error, "retry_after", None) or 0)
                self._say(f"{what}: {error.message} Again in {wait:g} s.")
                self._sleep(wait)
                pause = min(2 * pause, LONGEST_PAUSE)


def _body(payload: Any) -> bytes | None:
    """Returns the bytes to sign and to forward: the text of the log, or its object as Paystack writes one."""
    if payload is None or payload == {}:
        return None
    if isinstance(payload, str):
        return payload.encode()
    received = payload.to_dict() if hasattr(payload, "to_dict") else payload
    return json.dumps(received, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")
