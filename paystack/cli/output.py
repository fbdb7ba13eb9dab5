"""What a command prints: a table or its fields on a terminal, JSON in a pipe.

A list in JSON is one array; with `--all` or `--limit` it is JSON lines, so that no number of pages fills the memory.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from paystack.cli.exits import OUTPUT, say
from paystack.cli.progress import counted
from paystack.cli.state import State, is_terminal

if TYPE_CHECKING:
    from paystack.runtime.models import Envelope
    from paystack.runtime.pages import Page

FIRST_ROWS = 200
"""Rows of a list by which the columns of its table are chosen."""
LONGEST_CELL = 40
GAP = "  "

COLUMNS = (
    "reference",
    "*code",
    "id",
    "_id",
    "name",
    "title",
    "event_name",
    "*email",
    "status",
    "active",
    "amount",
    "price",
    "total_amount",
    "balance",
    "currency",
    "channel",
    "type",
    "interval",
    "*name",
    "paid_at",
    "created_at",
    "createdAt",
)
"""The fields that tables show, those that say most first; `*` stands for anything."""
UNSAID = ("domain", "integration")
"""Fields that are the same in every row."""

_CAMEL = re.compile(r"(?<=[a-z0-9])[A-Z]")
_GOOD = frozenset({"success", "active", "delivered", "paid", "resolved", "processed", "complete", "completed"})
_BAD = frozenset({"failed", "reversed", "declined", "blocked", "cancelled", "abandoned", "rejected", "error"})


class DoesNotFit(click.ClickException):
    """`--query` cannot be applied to what came back. The call was made."""

    exit_code = OUTPUT


class Printer:
    """Prints what commands have to say, as the options and the terminal ask for it."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._pick: Callable[[Any], Any] | None = None
        self._sees_list = False
        if state.query is not None:
            self._pick = _compiled(state.query)
            self._sees_list = state.query.lstrip().startswith("[")
        self.is_human = is_terminal(sys.stdout) and not state.as_json
        self._painted = self.is_human and _wants_colour()

    def reply(self, envelope: Envelope, *, is_write: bool = False) -> None:
        """Print a reply: its data, or all of it if it has none."""
        received = envelope.to_dict()
        data = received.get("data")
        if self._state.envelope:
            self.value(received)
        elif data is None and self._pick is None and self.is_human:
            click.echo(_clean(str(received.get("message") or "Done.")))
        elif data is None:
            self.value({name: received[name] for name in ("status", "message") if name in received} or received)
        else:
            if is_write and self.is_human and received.get("message"):
                say(_clean(str(received["message"])))
            self.value(data)

    def value(self, value: Any) -> None:
        """Print one value."""
        if self._pick is not None:
            self._picked(self._pick(value), is_line=False)
        elif not self.is_human:
            self._json(value, is_line=False)
        elif isinstance(value, list) and value and all(isinstance(row, dict) for row in value):
            self._table(iter(value))
        elif isinstance(value, (dict, list)) and value:
            self._fields(value)
        else:
            click.echo("Nothing." if value in (None, {}, []) else _scalar(value))

    def page(self, page: Page[Any]) -> None:
        """Print a page of a list; with `--all` or `--limit` also those after it."""
        state = self._state
        is_long = state.follow or state.limit is not None
        if state.envelope and not is_long:
            self.value(page.response.to_dict())
            return
        pages = _bounded(page.iter_pages() if is_long else iter([page]), state.limit)
        rows: Iterator[Any] = chain.from_iterable(pages) if self._pick is None else self._picks(self._pick, pages)
        total = page.total_count
        if self.is_human and self._pick is None:
            shown = self._table(rows)
            if not is_long and page.has_more:
                of = f" of {total:,}" if isinstance(total, int) else ""
                say(f"{shown}{of}. --all lists them all, --limit N so many; --json shows every field.")
        elif is_long or self.is_human or state.raw:
            for row in counted(rows, _fewer(total, state.limit), hidden=not is_long or is_terminal(sys.stdout)):
                if self._pick is None:
                    self._json(row, is_line=True)
                else:
                    self._picked(row, is_line=True)
        else:
            self._json(list(rows), is_line=False)

    def _picks(self, pick: Callable[[Any], Any], pages: Iterator[list[Any]]) -> Iterator[Any]:
        """Returns what `--query` selects: of each item, or of the items of each page together."""
        for rows in pages:
            found = _listed(pick(rows)) if self._sees_list else map(pick, rows)
            yield from (one for one in found if one is not None)

    def rows(self, rows: Iterable[dict[str, Any]]) -> None:
        """Print rows that a command made itself: a table with all their columns, or JSON lines as they come."""
        if self.is_human and self._pick is None:
            self._table(iter(rows), are_ours=True)
            return
        for row in rows:
            if self._pick is None:
                self._json(row, is_line=True)
            else:
                self._picked(self._pick([row] if self._sees_list else row), is_line=True)

    # --- JSON ------------------------------------------------------------------------------------------------------

    def _picked(self, value: Any, *, is_line: bool) -> None:
        """Print what `--query` selected: on a terminal, or with `--raw`, texts stand as they are."""
        if isinstance(value, str) and (self.is_human or self._state.raw):
            click.echo(_clean(value) if is_terminal(sys.stdout) else value)
        elif self.is_human and isinstance(value, list) and all(_is_scalar(one) for one in value):
            for one in value:
                click.echo(_scalar(one))
        elif self.is_human and isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            self._table(iter(value))
        elif value is not None or not is_line:
            self._json(value, is_line=is_line)

    def _json(self, value: Any, *, is_line: bool) -> None:
        print(as_json(value, indent=None if is_line else 2))

    # --- for people ------------------------------------------------------------------------------------------------

    def _table(self, rows: Iterator[Any], *, are_ours: bool = False) -> int:
        """Print rows as a table whose columns are chosen by the first of them. Returns how many there were."""
        first = list(islice(rows, FIRST_ROWS))
        if not first:
            click.echo("Nothing.")
            return 0
        if not all(isinstance(row, dict) for row in first):
            for row in chain(first, rows):
                click.echo(_scalar(row))
            return len(first)
        width = shutil.get_terminal_size().columns
        columns, widths = (_all_columns if are_ours else _columns)(first, width)
        click.echo(self._style(_line(columns, widths, []), bold=True))
        numbers = [all(isinstance(_at(row, column), (int, float, type(None))) for row in first) for column in columns]
        count = 0
        for row in chain(first, rows):
            count += 1
            cells = [_cell(_at(row, column)) for column in columns]
            line = _line(cells, widths, numbers, paint=self._paint if self._painted else None)
            click.echo(line, color=True)
        return count

    def _fields(self, value: Any) -> None:
        """Print an object, a line for each value that it has; names are those that `--query` takes."""
        lines = list(_flat(value))
        width = max((len(name) for name, _ in lines), default=0)
        currency = value.get("currency") if isinstance(value, dict) else None
        for name, one in lines:
            text = _scalar(one)
            if name == "amount" and isinstance(currency, str) and type(one) is int:
                text += f"  ({_clean(currency)} {one // 100:,}.{abs(one) % 100:02})" if one >= 0 else ""
            shown = self._paint(text) if self._painted else text
            click.echo(f"{self._style(_clean(name).ljust(width), bold=True)}{GAP}{shown}", color=True)

    def _paint(self, text: str) -> str:
        word = text.strip().lower()
        colour = "green" if word in _GOOD else "red" if word in _BAD else "yellow" if word == "pending" else None
        return click.style(text, fg=colour) if colour else text

    def _style(self, text: str, *, bold: bool) -> str:
        return click.style(text, bold=bold) if self._painted else text


def as_json(value: Any, *, indent: int | None = None) -> str:
    """Returns `value` as JSON that standard output can show, and that a terminal does not obey."""
    encoding = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "")
    text = json.dumps(value, indent=indent, ensure_ascii=encoding != "utf8", default=str)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:  # half of a character, as a cut text can have
            return json.dumps(value, indent=indent, default=str)
        text = _CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


_CONTROLS = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _clean(text: str) -> str:
    """Returns `text` without what a terminal would obey: names and descriptions are written by others."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def _wants_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _compiled(expression: str) -> Callable[[Any], Any]:
    import jmespath
    from jmespath.exceptions import ArityError, JMESPathError, JMESPathTypeError, UnknownFunctionError

    try:
        compiled = jmespath.compile(expression)
        with suppress(JMESPathTypeError):
            compiled.search(None)  # finds a function that there is not, before anything is sent
    except (JMESPathError, ArityError, UnknownFunctionError) as problem:
        said = str(problem).splitlines()[0]
        raise click.UsageError(f"--query is no JMESPath expression: {said} See https://jmespath.org.") from None

    def search(value: Any) -> Any:
        try:
            return compiled.search(value)
        except (JMESPathError, TypeError) as problem:
            said = str(problem).splitlines()[0]
            raise DoesNotFit(f"--query fails on what came back: {said} What was sent was sent.") from None

    return search


def _bounded(pages: Iterator[Page[Any]], limit: int | None) -> Iterator[list[Any]]:
    """Returns the items of each page as they were received, and no more than `limit` in all."""
    left = limit
    for page in pages:
        data = page.response.to_dict().get("data")
        rows = data if isinstance(data, list) else []
        yield rows[:left]
        if left is not None:
            left -= len(rows)
            if left <= 0:
                return


def _fewer(total: int | None, limit: int | None) -> int | None:
    """Returns how many items will be printed, as far as that is known."""
    known = [number for number in (total, limit) if isinstance(number, int)]
    return min(known, default=None)


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, list) else [value]


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, (dict, list))


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        return _clean(value)
    return _clean(as_json(value))


def _cell(value: Any) -> str:
    if value is None or value in ({}, []):
        return ""
    if isinstance(value, dict):
        named = next((value[name] for name in ("email", "name", "code", "id") if value.get(name)), None)
        return _cell(named) if named is not None else f"{len(value)} fields"
    return f"{len(value)} items" if isinstance(value, list) else _scalar(value)


def _at(row: Any, path: str) -> Any:
    for part in path.split("."):
        row = row.get(part) if isinstance(row, dict) else None
    return row


def _flat(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Returns each value inside `value` that says something, with its path."""
    if isinstance(value, dict):
        for name, one in value.items():
            if (name in UNSAID and not path) or _is_twin(name, value):
                continue
            yield from _flat(one, f"{path}.{name}" if path else str(name))
    elif isinstance(value, list):
        if value and all(_is_scalar(one) for one in value):
            yield path, ", ".join(_scalar(one) for one in value)
        else:
            for place, one in enumerate(value):
                yield from _flat(one, f"{path}[{place}]")
    elif value is not None and value != "":
        yield path, value


def _is_twin(name: str, row: dict[str, Any]) -> bool:
    """Whether this is the other spelling of a field that is there too: `paidAt` of `paid_at`."""
    snake = _CAMEL.sub(lambda found: f"_{found[0].lower()}", name)
    return snake != name and row.get(snake) is not None


def _columns(rows: Sequence[dict[str, Any]], width: int) -> tuple[list[str], list[int]]:
    """Returns the paths to show of these rows, and the width of each, so that a line fits into `width`."""
    widths: dict[str, int] = {}
    for row in rows:
        for name, value in row.items():
            path = name
            if isinstance(value, dict) and value.get("email"):
                path, value = f"{name}.email", value["email"]
            if name in UNSAID or _is_twin(name, row) or isinstance(value, (dict, list)) or value in (None, ""):
                continue
            widths[path] = min(LONGEST_CELL, max(widths.get(path, len(path)), _wide(_scalar(value))))
    ranked = sorted(widths, key=lambda path: (_rank(path), list(widths).index(path)))
    chosen: list[str] = []
    left = width
    for path in ranked:
        if _rank(path) == len(COLUMNS) and len(chosen) >= 5:
            break
        if chosen and widths[path] + len(GAP) > left:
            continue
        chosen.append(path)
        left -= widths[path] + len(GAP)
    return chosen, [min(widths[path], width) for path in chosen]


def _all_columns(rows: Sequence[dict[str, Any]], width: int) -> tuple[list[str], list[int]]:
    """Returns all columns that have a value, in their order, and their widths. What does not fit is left out."""
    columns = [name for name in rows[0] if any(row.get(name) not in (None, "") for row in rows)]
    widths = [max(len(name), *(_wide(_cell(row.get(name))) for row in rows)) for name in columns]
    while len(columns) > 1 and sum(widths[:-1]) + len(GAP) * (len(columns) - 1) + len(columns[-1]) > width:
        del columns[-2], widths[-2]  # the last one says why
    if columns:
        widths[-1] = max(1, min(widths[-1], width - sum(widths[:-1]) - len(GAP) * (len(columns) - 1)))
    return columns, widths


def _rank(path: str) -> int:
    for place, pattern in enumerate(COLUMNS):
        if path == pattern or (pattern.startswith("*") and path.endswith(pattern[1:])):
            return place
    return len(COLUMNS)


def _wide(text: str) -> int:
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _line(
    cells: Sequence[str], widths: Sequence[int], numbers: Sequence[bool], paint: Callable[[str], str] | None = None
) -> str:
    parts = []
    for place, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        text = _cut(cell, width)
        blanks = " " * (width - _wide(text))
        shown = paint(text) if paint is not None else text
        parts.append(blanks + shown if place < len(numbers) and numbers[place] else shown + blanks)
    return GAP.join(parts).rstrip()


def _cut(text: str, width: int) -> str:
    """Returns `text`, or its beginning and dots, in so many columns."""
    if _wide(text) <= width:
        return text
    dots = "..."[:width]
    if text.isascii():
        return text[: width - len(dots)] + dots
    text = text[:width]  # none is narrower than a column, but for marks that belong to the letter before
    while text and _wide(text) > width - len(dots):
        text = text[:-1]
    return text + dots
