"""Hands the events in Paystack's log to a handler: what `client.webhooks.catch_up` does, and what comes of it.

A list of the log shows the newest events first and usually without their payloads, so it is read to its end before the
oldest is handed over. Nothing here remembers anything between two runs: the caller's handler or store does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from collections.abc import Container as AbstractContainer
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from paystack.runtime.checks import one_of
from paystack.runtime.errors import APIError, CatchUpError, NetworkError, NotFoundError, ValidationError
from paystack.runtime.loading import Loading
from paystack.runtime.outcomes import rows_of, text_of
from paystack.runtime.pages import SeenPages
from paystack.runtime.periods import period_of
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.shown import ShowingDataclass
from paystack.runtime.workflows import Limits, Workflow, ask, invoking, next_page
from paystack.webhooks import Event, event_from

if TYPE_CHECKING:
    from typing import TypeAlias

    from paystack.models import LoggedEvent
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import Page

Handle: TypeAlias = "Callable[[Event], Awaitable[object] | object]"
"""Your handler. If it raises, the event counts as not handled; if it returns "seen", as skipped."""

Seen: TypeAlias = "Callable[[str], Awaitable[object] | object] | AbstractContainer[str]"
"""Whether you have handled the event with a key: a function that tells, or a store that has the key or not."""

SEEN = "seen"
"""What a handler returns for an event that it knows, as `Inbox.handle` does."""

PER_PAGE = 50
"""The most that a page of the log has."""


@dataclass(frozen=True, slots=True, repr=False)
class FailedEvent(ShowingDataclass):
    """An event that was read and not handled."""

    event: Event
    error: Exception
    """What the handler or the store raised."""


@dataclass(frozen=True, slots=True)
class UnreadableEvent:
    """An event that the log has without a payload that can be read: see on the dashboard what it was about."""

    id: str
    """The ID of the event in the log; "" if the log does not say it."""
    name: str | None
    reason: str


@dataclass(slots=True, repr=False)
class CatchUp(ShowingDataclass):
    """What came of reading the log."""

    handled: list[str] = field(default_factory=list)
    """The `dedupe_key` of each event whose handler returned, oldest first."""
    skipped: list[str] = field(default_factory=list)
    """The `dedupe_key` of each event that was seen before."""
    failed: list[FailedEvent] = field(default_factory=list)
    unreadable: list[UnreadableEvent] = field(default_factory=list)
    unread: int = 0
    """The number of rows of the log that were not looked at, because a call failed before."""

    @property
    def is_complete(self) -> bool:
        """Whether every event of the log was handled or skipped. `catch_up` raises otherwise."""
        return not (self.failed or self.unreadable or self.unread)


@dataclass(slots=True)
class _Row:
    id: str
    name: str | None
    payload: Any


def catch_up(
    since: date | datetime,
    handle: Handle,
    seen: Seen | None,
    until: date | datetime | None,
    status: str | None,
    options: RequestOptions | None,
) -> Workflow[CatchUp]:
    """The workflow of `Webhooks.catch_up`."""
    if since is None:
        raise ValidationError("since is required.", field="since")
    first, last = period_of(since, until)
    if not callable(handle):
        raise ValidationError(
            f"handle must be a function that takes an event, not {type(handle).__name__}.", field="handle"
        )
    if seen is not None and (isinstance(seen, (str, bytes)) or not (_is_store(seen) or callable(seen))):
        raise ValidationError(
            "seen must be a function that takes a key, or a store to look keys up in with `in`, not "
            f"{type(seen).__name__}.",
            field="seen",
        )
    with Loading():
        from paystack.models import LoggedEventStatusFilter  # not at the top: models take a while to import

    one_of("status", status, LoggedEventStatusFilter)
    Limits(options)  # refuses what is none
    rows = yield from _listed({"from_": first, "to": last, "status": status, "limit": PER_PAGE}, options)
    result, done = CatchUp(unread=len(rows)), set[str]()
    while rows:
        _, row = rows.popitem()  # the last one listed, which is the oldest
        try:
            payload = yield from _payload(row, options)
            event = event_from(payload)
        except (NotFoundError, UnreadableReplyError, ValueError, TypeError, RecursionError) as why:
            result.unreadable.append(UnreadableEvent(row.id, row.name, str(why)))
        except (NetworkError, APIError) as failure:
            raise CatchUpError(f"{_said(result)} Then a call failed: {failure}", result=result) from failure
        else:
            if event.dedupe_key not in done:
                done.add(event.dedupe_key)
                yield from _hand_over(event, handle, seen, result)
        result.unread -= 1
    if not result.is_complete:
        cause = result.failed[0].error if result.failed else None
        raise CatchUpError(_said(result), result=result) from cause
    return result


def _listed(filters: dict[str, Any], options: RequestOptions | None) -> Workflow[dict[object, _Row]]:
    """Returns the rows of the log by their ids, newest first. An id takes little, and a payload is rarely among it."""
    rows: dict[object, _Row] = {}
    pages = SeenPages()
    page: Page[LoggedEvent] | None = yield from ask(
        lambda client: client.webhook_events.list(**filters, request_options=options)
    )
    while page is not None and not pages.again(page):
        for logged in rows_of(page.response, "it does not list the events"):
            number, name = text_of(logged, "id") or "", text_of(logged, "event_name")
            row = _Row(number, name, getattr(logged, "event_payload", None))
            rows.setdefault(row.id or object(), row)  # one strange row must not keep the others from being handled
        page = yield from next_page(page, pages)
    return rows


def _payload(row: _Row, options: RequestOptions | None) -> Workflow[Any]:
    """Returns what was sent for a row. Raises `ValueError` if the log has nothing."""
    if row.payload:
        return row.payload
    if not row.id:
        raise ValueError("The log has neither a payload nor an id for it.")
    fetched = yield from ask(lambda client: client.webhook_events.fetch(row.id, request_options=options))
    payload = getattr(fetched.data, "event_payload", None)
    if not payload:
        raise ValueError("The log has no payload for it.")
    return payload


def _hand_over(event: Event, handle: Handle, seen: Seen | None, result: CatchUp) -> Workflow[None]:
    """Hand an event to the handler unless it was seen before, and note in `result` what came of it."""
    key = event.dedupe_key
    if seen is not None:
        asked = yield from invoking(_asking(seen), key)
        try:
            is_seen = bool(asked.result())  # what a function of the user returned may refuse to be true or false
        except Exception as error:
            result.failed.append(FailedEvent(event, error))
            return
        if is_seen:
            result.skipped.append(key)
            return
    handled = yield from invoking(handle, event)
    was_seen = isinstance(handled.value, str) and handled.value == SEEN
    add = getattr(seen, "add", None) if _is_store(seen) else None
    if handled.error is None and callable(add):
        handled = yield from invoking(add, key)  # an event that is not remembered comes again, so it is not done
    if handled.error is not None:
        result.failed.append(FailedEvent(event, handled.error))
    else:
        (result.skipped if was_seen else result.handled).append(key)


def _asking(seen: Any) -> Callable[[str], Any]:
    """Returns the function that tells whether a key was seen."""
    if not _is_store(seen):
        return cast("Callable[[str], Any]", seen)
    return lambda key: key in seen


def _is_store(seen: object) -> bool:
    return hasattr(type(seen), "__contains__")


def _said(result: CatchUp) -> str:
    """Returns how many events were handled and how many not, and the first reason."""
    said = f"{len(result.handled)} events of the log were handled"
    if result.failed:
        first = result.failed[0]
        said += f", {len(result.failed)} failed (the first, {first.event.type}, with {type(first.error).__name__})"
    if result.unreadable:
        row = result.unreadable[0]
        said += f", {len(result.unreadable)} cannot be read (the first, {row.id or 'without an id'}: {row.reason})"
    if result.unread:
        said += f", {result.unread} were not read"
    return f"{said}. Look at `result` of this error, and catch up again."
