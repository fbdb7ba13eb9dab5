"""What the sections are made of: tables, lists in pages, statuses, amounts, times, fields, and what empty ones say."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from paystack.sandbox.checkout.forms import major_units
from paystack.sandbox.dashboard.section import View
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.markup import Html, element, hint, join
from paystack.sandbox.payments.records import CUSTOMERS

PER_PAGE = 25
MOST_WITHIN = 25
"""The most records of another kind that a page shows, such as the events of a payment."""

R = TypeVar("R", bound=Record)

_GOOD = ("success", "active", "delivered", "processed", "paid", "complete", "completed")
_BAD = ("failed", "reversed", "attention", "needs-attention", "cancelled", "deny")


def anchor(target: str, *text: str) -> Html:
    """A link within a line."""
    return element("a", *text, href=target)


def code(text: str) -> Html:
    """A code or a reference, whose direction does not change what stands around it."""
    return element("code", element("bdi", text))


def text_or_dash(text: str | None) -> Html:
    """A text that anybody may have chosen, or a dash where there is none."""
    return element("bdi", text) if text else element("span", "-", class_="hint")


def when(moment: int | None) -> Html:
    """A moment in UTC, or a dash."""
    if moment is None:
        return text_or_dash(None)
    day, time = stamp(moment)[:19].split("T")
    return element("time", element("span", day), " ", element("span", time), datetime=stamp(moment))


def money(amount: int, currency: str) -> Html:
    """An amount of subunits in major units, which does not break over two lines."""
    return element("span", money_text(amount, currency), class_="money")


def money_text(amount: int, currency: str) -> str:
    """An amount of subunits in major units; the sign of a negative one goes before the currency."""
    return f"{'-' if amount < 0 else ''}{major_units(abs(amount), currency)}"


def status(text: str) -> Html:
    """A status, with a mark whose colour repeats what the word says."""
    kind = "good" if text in _GOOD else "bad" if text in _BAD else None
    return element("span", text, class_=f"status {kind}" if kind else "status")


def customer(view: View, number: int) -> Html:
    """The customer of this id, as a link to their page."""
    found = view.account[CUSTOMERS].get(number)
    return text_or_dash(None) if found is None else anchor(view.to(f"/dashboard/customers/{number}"), bdi(found.email))


def unseen(text: str) -> Html:
    """Text that only a screen reader tells, for what is clear to see."""
    return element("span", text, class_="unseen")


def opens(view: View, name: str, what: str) -> Html:
    """The link to a checkout page, by its code, and what is paid there."""
    return anchor(view.to(f"/checkout/{name}"), "Open", unseen(f" the page of {what}"))


def bdi(text: str) -> Html:
    """Text of others, such as a name, which may be written from right to left."""
    return element("bdi", text)


def facts(*rows: tuple[str, str]) -> Html:
    """Names with their values, which may be markup."""
    return element("dl", *(join(element("dt", name), element("dd", value)) for name, value in rows))


def pretty(value: Any) -> Html:
    """A value as JSON, indented."""
    return element("pre", json.dumps(value, indent=2, ensure_ascii=False))


def table(caption: str, headings: Sequence[str], rows: Sequence[Sequence[str]], *, is_titled: bool = False) -> Html:
    """A table whose rows are named by their first cell. On narrow screens its rows become blocks.

    `is_titled` if the title of the page says what the caption would.
    """
    # The style takes the table apart on narrow screens; the roles keep it a table for screen readers.
    head = element("tr", *map(_heading, headings), role="row")
    return element(
        "table",
        element("caption", caption, class_="unseen" if is_titled else None),
        element("thead", head, role="rowgroup"),
        element("tbody", *(_row(headings, cells) for cells in rows), role="rowgroup"),
        role="table",
    )


def _heading(name: str) -> Html:
    return element("th", name, scope="col", role="columnheader") if name else element("td", role="cell")


def _row(headings: Sequence[str], cells: Sequence[str]) -> Html:
    first, *rest = cells
    named = zip(headings[1:], rest, strict=True)
    others = (element("td", element("div", cell), role="cell", data_label=name or None) for name, cell in named)
    return element("tr", element("th", first, scope="row", role="rowheader"), *others, role="row")


def listing(
    view: View,
    kind: Kind[R],
    caption: str,
    headings: Sequence[str],
    row: Callable[[View, R], Sequence[str]],
    empty: Html,
) -> Html:
    """A page of all records of a kind, latest first, with links to the other pages; `empty` if there are none."""
    records = view.account[kind]
    if not len(records):
        return empty
    pages = -(-len(records) // PER_PAGE)
    page = min(view.page, pages)
    skipped = (page - 1) * PER_PAGE
    shown = records.latest(PER_PAGE, skip=skipped)
    counted = f"{skipped + 1:,} to {skipped + len(shown):,} of {len(records):,}, latest first."
    return join(
        hint(counted) if pages > 1 else Html(),
        table(caption, headings, [row(view, record) for record in shown], is_titled=True),
        _pager(view, page, pages) if pages > 1 else Html(),
    )


def _pager(view: View, page: int, pages: int) -> Html:
    steps = [("Latest", 1), ("Later", page - 1), ("Earlier", page + 1), ("Earliest", pages)]
    links = [
        element("li", anchor(f"{view.to(view.path)}?page={number}", label))
        if 1 <= number <= pages and number != page
        else element("li", element("span", label, aria_disabled="true"))
        for label, number in steps
    ]
    links.insert(2, element("li", element("span", f"Page {page:,} of {pages:,}", aria_current="page")))
    return element("nav", element("ul", *links), class_="pages", aria_label="Pages")


def within(
    view: View,
    kind: Kind[R],
    caption: str,
    headings: Sequence[str],
    row: Callable[[View, R], Sequence[str]],
    **field: Any,
) -> Html:
    """The latest records with this value in a grouped field; nothing if there are none."""
    found = view.account[kind].latest(MOST_WITHIN + 1, **field)
    if not found:
        return Html()
    shown = table(caption, headings, [row(view, record) for record in found[:MOST_WITHIN]])
    return join(shown, hint(f"Only the latest {MOST_WITHIN} are shown.") if len(found) > MOST_WITHIN else Html())


def nothing_yet(what: str, *how: str) -> Html:
    """What an empty section says: that it is, and the next step."""
    return element("div", element("p", what, class_="what"), *how, class_="empty")


def text_field(
    view: View, name: str, label: str, note: str = "", *, default: str = "", **attributes: str | bool | None
) -> Html:
    """A text field, with what was sent before or a default."""
    value = view.form.get(name, default)
    return _labelled(name, label, note, "input", value=value, autocomplete="off", **attributes)


def text_area(view: View, name: str, label: str, note: str, *, default: str) -> Html:
    """A field of several lines, with what was sent before or a default."""
    # A line break at the beginning would be dropped.
    text = "\n" + view.form.get(name, default)
    return _labelled(name, label, note, "textarea", text, rows="4", autocomplete="off", spellcheck="false")


def select(view: View, name: str, label: str, options: Sequence[tuple[str, str]], *, is_wide: bool = False) -> Html:
    """A list of values and texts to choose from; what was sent before is chosen."""
    chosen = view.form.get(name)
    items = (element("option", text, value=value, selected=value == chosen) for value, text in options)
    field = _labelled(name, label, "", "select", *items)
    return element("div", field, class_="wide") if is_wide else field


def columns(*fields: Html) -> Html:
    """Fields beside each other where there is room."""
    return element("div", *fields, class_="columns")


def _labelled(name: str, label: str, note: str, kind: str, *content: str, **attributes: str | bool | None) -> Html:
    described = f"{name}-hint" if note else None
    return element(
        "div",
        element("label", label, for_=name),
        element(kind, *content, id=name, name=name, aria_describedby=described, **attributes),
        element("p", note, class_="hint", id=described) if note else Html(),
        class_="field",
    )
