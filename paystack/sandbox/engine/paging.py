"""Lists a page at a time, by page number or by cursor.

The only filter here is the period. Rules apply their other filters before they ask for a page.
"""

from __future__ import annotations

import base64
import binascii
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import ErrorRow, Guess, Refused, invalid
from paystack.sandbox.engine.tables import Rows

BAD_VALUE = Guess(
    "bad-paging-value",
    "The answer to a page or perPage that is not a positive number, and to an unreadable cursor.",
)
BAD_PAGING = invalid("Invalid '{field}' passed", unverified=BAD_VALUE)

DEFAULT_PER_PAGE = 50
LARGEST_PER_PAGE = 1000


class Listed(Protocol):
    """A record that can be listed."""

    id: int
    created_at: int


T = TypeVar("T", bound=Listed)
Item = TypeVar("Item")


def select_period(call: Call, records: Rows[T]) -> Rows[T]:
    """The records created between the `from` and `to` filters, newest first; `records` are oldest first."""
    start, end = call.period()
    if start is not None:
        earliest = start
        records = records.where(lambda record: record.created_at >= earliest)
    if end is not None:
        latest = end
        records = records.where(lambda record: record.created_at <= latest)
    return records[::-1]


def page_of(call: Call, records: Sequence[Item]) -> tuple[Sequence[Item], dict[str, Any]]:
    """One page by number, and its meta; `records` are newest first."""
    per_page = _per_page(call)
    page = call.whole_query("page")
    page = 1 if page is None else page
    if page < 1:
        raise Refused(BAD_PAGING, field="page")
    skipped = (page - 1) * per_page
    meta: dict[str, Any] = {
        "total": len(records),
        "skipped": skipped,
        "perPage": per_page,
        "page": page,
        "pageCount": -(-len(records) // per_page),
    }
    return records[skipped : skipped + per_page], meta


def page_or_cursor(call: Call, records: Sequence[T]) -> tuple[Sequence[T], dict[str, Any]]:
    """One page and its meta, by cursor if the caller uses cursors, else by number; `records` are newest first."""
    wants_cursor = (call.query("use_cursor") or "").lower() in ("true", "1")
    if wants_cursor or call.query("next") or call.query("previous"):
        return cursor_page(call, records)
    return page_of(call, records)


def cursor_page(call: Call, records: Sequence[T], per_page: int | None = None) -> tuple[Sequence[T], dict[str, Any]]:
    """One page by cursor and its meta, for lists that have no page numbers; `records` are newest first.

    `per_page` is for lists that take the size of a page under another name.
    """
    following, preceding = call.query("next"), call.query("previous")
    if per_page is None:
        per_page = _per_page(call)
    if following:
        last_seen = _read_cursor(following, Refused(BAD_PAGING, field="next"))
        shown = _after(records, last_seen, per_page)
    elif preceding:
        first_seen = _read_cursor(preceding, Refused(BAD_PAGING, field="previous"))
        end = bisect_left(records, -first_seen, key=_descending)
        shown = records[max(0, end - per_page) : end]
    else:
        shown = records[:per_page]
    before = bool(shown) and shown[0].id != records[0].id
    meta = {
        "next": _next_cursor(records, shown),
        "previous": _cursor(shown[0].id) if before else None,
        "perPage": per_page,
    }
    return shown, meta


def mandate_page(call: Call, records: Sequence[T], unreadable: ErrorRow) -> tuple[Sequence[T], dict[str, Any]]:
    """One page and its meta as lists of mandates give them, under other names; `records` are newest first.

    `unreadable` is the error for an invalid cursor.
    """
    per_page = _per_page(call)
    cursor = call.query("cursor")
    if cursor is None:
        shown = records[:per_page]
    else:
        shown = _after(records, _read_cursor(cursor, Refused(unreadable)), per_page)
    meta = {
        "per_page": per_page,
        "next": _next_cursor(records, shown),
        "count": len(shown),
        "total": len(records),
    }
    return shown, meta


def _after(records: Sequence[T], last_seen: int, per_page: int) -> Sequence[T]:
    first = bisect_right(records, -last_seen, key=_descending)
    return records[first : first + per_page]


def _next_cursor(records: Sequence[T], shown: Sequence[T]) -> str | None:
    more = bool(shown) and shown[-1].id != records[-1].id
    return _cursor(shown[-1].id) if more else None


def _per_page(call: Call) -> int:
    asked = call.whole_query("perPage", "per_page")
    if asked is None:
        return DEFAULT_PER_PAGE
    if asked < 1:
        raise Refused(BAD_PAGING, field="perPage")
    return min(asked, LARGEST_PER_PAGE)


def _descending(record: Listed) -> int:
    return -record.id


def _cursor(number: int) -> str:
    return base64.urlsafe_b64encode(f"id:{number}".encode()).decode()


def _read_cursor(text: str, refusal: Refused) -> int:
    try:
        word, _, number = base64.urlsafe_b64decode(text).decode().partition(":")
        if word == "id":
            return int(number)
    except (ValueError, binascii.Error):
        pass
    raise refusal
