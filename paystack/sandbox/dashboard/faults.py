"""Faults: those that spoil requests, and forms that add and remove them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from paystack.sandbox.controls.area import invalid
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import parts
from paystack.sandbox.dashboard.parts import bdi, code, nothing_yet, unseen
from paystack.sandbox.dashboard.section import Section, View
from paystack.sandbox.engine.faults import KINDS, METHODS, Fault
from paystack.sandbox.markup import Html, element, hidden, join

_KINDS = {
    "drop_before": "Drop the connection before the request takes effect",
    "drop_after": "Drop the connection after the request took effect",
    "status": "Answer an API error",
    "rate_limit": "Answer 429 with Retry-After",
    "delay": "Answer late",
    "truncate": "Cut the answer short",
    "html": "Answer a gateway's HTML page",
}
_HEADINGS = ("Fault", "Requests", "Which of them", "Matched", "Spoiled", "")


def _show(view: View) -> Html:
    faults = view.account.faults
    rows = [_row(view, fault) for fault in faults]
    how = "Add one below, and see what your code does when an answer is lost, late or broken."
    listed = (
        join(parts.table("Faults", _HEADINGS, rows, is_titled=True), view.action("clear", "Remove all"))
        if rows
        else nothing_yet("No faults: every request is answered as it should be.", element("p", how))
    )
    return join(listed, element("h2", "Add a fault"), _form(view))


def _row(view: View, fault: Fault) -> tuple[str, ...]:
    option = KINDS[fault.kind].option
    value = getattr(fault, option, None) if option else None
    kind = join(code(fault.kind), f", {option} {value}" if value is not None else "")
    return (
        kind if fault.commit == KINDS[fault.kind].commit else join(kind, ", takes effect"),
        bdi(f"{fault.method or 'any method'} {fault.path}"),
        _chosen(fault),
        f"{fault.seen:,}",
        f"{fault.struck:,}",
        view.action("remove", join("Remove", unseen(f" fault {fault.id}")), hidden("id", str(fault.id))),
    )


def _chosen(fault: Fault) -> str:
    """Which of the matching requests a fault spoils, in words."""
    if fault.probability is not None:
        most = "" if fault.times is None else f", {fault.times:,} at most"
        return f"drawn with probability {fault.probability:g} from number {fault.nth:,} on{most}"
    if fault.times is None:
        return "all" if fault.nth == 1 else f"all from number {fault.nth:,} on"
    last = fault.nth + fault.times - 1
    return f"number {fault.nth:,}" if fault.times == 1 else f"numbers {fault.nth:,} to {last:,}"


def _form(view: View) -> Html:
    methods = [("", "Any method"), *((name, name) for name in METHODS)]
    value = "The status of an answer, the seconds of a delay or of Retry-After, the bytes that arrive."
    return view.action(
        "add",
        "Add the fault",
        parts.columns(
            parts.select(view, "kind", "What happens", list(_KINDS.items()), is_wide=True),
            parts.select(view, "method", "Method", methods),
            parts.text_field(view, "path", "Path begins with", default="/", spellcheck="false"),
            parts.text_field(view, "nth", "First request to spoil", default="1", inputmode="numeric"),
            parts.text_field(view, "times", "How many", "Empty for all.", default="1", inputmode="numeric"),
            parts.text_field(
                view, "probability", "Probability", "From 0 to 1, to draw which to spoil.", inputmode="decimal"
            ),
            parts.text_field(view, "option", "Value", f"{value} Empty for the usual one.", inputmode="decimal"),
        ),
        element(
            "label",
            element("input", type="checkbox", name="commit", value="true", checked="commit" in view.form),
            element("span", "Let the request take effect, where an error or a page is answered"),
            class_="choice",
        ),
        main=True,
    )


def _add(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    given = {name: form.get(name, "").strip() for name in ("kind", "method", "path", "nth", "times", "probability")}
    kind = given.pop("kind")
    options: dict[str, Any] = {"method": given["method"], "path": given["path"]}
    options["nth"] = _number(given["nth"] or "1")
    if given["times"] or not given["probability"]:
        options["times"] = _number(given["times"])
    if given["probability"]:
        options["probability"] = _number(given["probability"])
    value, own = form.get("option", "").strip(), KINDS[kind].option if kind in KINDS else ""
    if value and own:
        options[own] = _number(value)
    elif value and kind in KINDS:
        raise invalid("value must be empty, as this fault takes none")
    if "commit" in form:
        options["commit"] = True
    fault = controls.add_fault(kind, **options)
    return f"The fault {fault['kind']} was added: it spoils requests whose path begins with {fault['path']}."


def _number(text: str) -> int | float | str | None:
    """The number in a field, None if it is empty; the control says of any other text that it is none."""
    for kind in (int, float):
        try:
            return kind(text) if text.isascii() and "_" not in text and len(text) < 30 else text
        except ValueError:
            pass
    return text or None


def _remove(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    controls.remove_fault(form.get("id", ""))
    return "The fault was removed."


def _clear(controls: Controls, form: Mapping[str, str], number: int | None) -> str:
    controls.clear_faults()
    return "All faults were removed."


FAULTS = Section("faults", "Faults", _show, actions={"add": _add, "remove": _remove, "clear": _clear})
