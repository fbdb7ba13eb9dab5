"""The HTML of the sandbox's pages: frame, style, notices, fields and buttons.

Text that is not `Html` is escaped. What the pages say and do is in the parts that show them.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape

from paystack.runtime.http import Response

_RULES = """
:root{color-scheme:light dark;--back:#eef1f5;--card:#fff;--text:#1c2733;--soft:#4a5764;--line:#6b7785;
--accent:#0b6b46;--on-accent:#fff;--picked:#e8f5ef;--bad:#b3261e;--bad-back:#fdecea;--focus:#1a5fd0;
--strip:#fdf0cf;--on-strip:#5a4300}
@media(prefers-color-scheme:dark){:root{--back:#11161c;--card:#1b232d;--text:#e8edf2;--soft:#aab7c4;--line:#8593a1;
--accent:#45c891;--on-accent:#06251a;--picked:#173428;--bad:#ff9c94;--bad-back:#3c1d1b;--focus:#8ab8ff;
--strip:#3a2f10;--on-strip:#f6dfa4}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:34rem;margin:2rem auto;padding:1.75rem;background:var(--card);border-radius:.75rem;
box-shadow:0 1px 4px #0003}
.strip{margin:0;background:var(--strip);color:var(--on-strip);padding:.375rem 1rem;text-align:center;text-wrap:balance;
font-size:.875rem}
h1{font-size:1.125rem;margin:0}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
pre{white-space:pre-wrap;background:var(--back);padding:.625rem .875rem;border-radius:.375rem;font-size:.875rem}
a{color:var(--accent)}
.amount{font-size:2rem;font-weight:700;line-height:1.2;margin:.25rem 0 .75rem}
.hint{color:var(--soft);font-size:.875rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1.25rem;font-size:.9375rem}
dt{color:var(--soft);overflow-wrap:normal}
dd{margin:0}
.notice{border-left:.25rem solid var(--accent);background:var(--picked);padding:.625rem .875rem;margin:0 0 1.25rem}
.notice.bad{border-color:var(--bad);background:var(--bad-back)}
.notice p{margin:0}
fieldset{border:0;margin:0 0 1.25rem;padding:0;min-width:0}
legend,.field label{font-weight:600;padding:0;margin-bottom:.375rem}
.choice{display:flex;gap:.25rem .625rem;align-items:baseline;padding:.5rem .75rem;margin-bottom:.375rem;
border:1px solid var(--line);border-radius:.375rem;cursor:pointer}
.choice:hover,.choice:has(:checked){border-color:var(--accent);background:var(--picked)}
.choice input{accent-color:var(--accent);margin:0;flex:none;align-self:center}
.choice span{flex:1}
.choice .hint{flex:none;font-variant-numeric:tabular-nums}
.field{margin-bottom:1.25rem}
.field label{display:block}
.field input{display:block;width:100%;padding:.625rem;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--line);border-radius:.375rem}
.field input[aria-invalid]{border:2px solid var(--bad)}
.field p{margin:.25rem 0 0}
.error{color:var(--bad);font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:.625rem}
button{flex:1 1 10rem;font:inherit;padding:.625rem 1rem;border-radius:.375rem;border:1px solid var(--accent);
background:var(--card);color:var(--accent);cursor:pointer}
button.main{flex-basis:100%;background:var(--accent);color:var(--on-accent);font-weight:600}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
@media(max-width:34rem){main{margin:0;border-radius:0;padding:1.25rem 1rem}
.choice{flex-wrap:wrap}.choice span{flex-basis:80%}.choice .hint{margin-left:1.5rem}}
"""

_HEADERS = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    # No page of another site gets the bytes, not even as an image that it cannot read.
    "cross-origin-resource-policy": "same-origin",
}


class Style:
    """A style sheet, and the policy of pages that have it and nothing else."""

    def __init__(self, rules: str) -> None:
        """The sheet with these rules."""
        self.rules = rules
        digest = b64encode(sha256(rules.encode()).digest()).decode()
        self.policy = (
            f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; "
            "frame-ancestors 'none'; form-action 'self'"
        )

    def with_rules(self, rules: str) -> Style:
        """This sheet, followed by more rules."""
        return Style(self.rules + rules)


STYLE = Style(_RULES)
"""The look of every page: colours for light and dark, notices, forms, and the ring around what has the focus."""

_EMPTY_ELEMENTS = ("input", "link", "meta")


class Html(str):
    """Text that is already markup and is not escaped again."""

    __slots__ = ()


def join(*parts: str) -> Html:
    """All parts, joined; text that is not `Html` is escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def element(name: str, /, *parts: str, **attributes: str | bool | None) -> Html:
    """An element that contains `parts`. An attribute that is True has no value; False and None leave it out.

    `class_` stands for `class` and `aria_label` for `aria-label`.
    """
    start = name
    for key, value in attributes.items():
        if value is not None and value is not False:
            start += " " + key.rstrip("_").replace("_", "-")
            start += "" if value is True else f'="{escape(value)}"'
    end = "" if name in _EMPTY_ELEMENTS else f"</{name}>"
    return Html(f"<{start}>{join(*parts)}{end}")


def notice(*parts: str) -> Html:
    """A notice, which a screen reader announces when it is idle."""
    return element("div", element("p", *parts), class_="notice", role="status")


def alert(*parts: str) -> Html:
    """An error message, which takes the focus so that nobody misses it."""
    return element("div", element("p", *parts), class_="notice bad", role="alert", tabindex="-1", autofocus=True)


def hint(*parts: str) -> Html:
    """Small print."""
    return element("p", *parts, class_="hint")


def link(target: str, text: str) -> Html:
    """A paragraph with one link."""
    return element("p", element("a", text, href=target))


def details(rows: list[tuple[str, str]]) -> Html:
    """Names with their values."""
    # Values may be right-to-left text: `bdi` keeps them from changing the direction of what follows.
    pairs = (join(element("dt", name), element("dd", element("bdi", value))) for name, value in rows)
    return element("dl", *pairs)


def choices(legend: str, name: str, rows: list[tuple[str, str, str]]) -> Html:
    """Radio buttons from rows of value, text and small print; the first is selected."""
    options = [
        element(
            "label",
            element("input", type="radio", name=name, value=value, checked=number == 0),
            element("span", text),
            " ",
            element("small", small, class_="hint") if small else Html(),
            class_="choice",
        )
        for number, (value, text, small) in enumerate(rows)
    ]
    return element("fieldset", element("legend", legend), *options)


def text_field(
    name: str,
    label: str,
    *,
    note: str | None,
    error: str | None,
    value: str,
    focus: bool,
    required: bool = True,
    **attributes: str | None,
) -> Html:
    """A field with its label, its error and a note on what to enter, if there are any."""
    about = [f"{name}-{kind}" for kind, text in (("error", error), ("hint", note)) if text is not None]
    problem = Html() if error is None else element("p", error, class_="error", id=f"{name}-error")
    small = Html() if note is None else element("p", note, class_="hint", id=f"{name}-hint")
    return element(
        "div",
        element("label", label, for_=name),
        element(
            "input",
            id=name,
            name=name,
            value=value,
            required=required,
            autofocus=focus,
            aria_invalid=None if error is None else "true",
            aria_describedby=" ".join(about) or None,
            **attributes,
        ),
        problem,
        small,
        class_="field",
    )


def hidden(name: str, value: str) -> Html:
    """A hidden field of a form."""
    return element("input", type="hidden", name=name, value=value)


def button(action: str, text: str, *, main: bool = False) -> Html:
    """A button that submits its form as `action`; only the main one requires the fields to be filled in."""
    return element(
        "button", text, name="action", value=action, class_="main" if main else None, formnovalidate=not main
    )


def form(fields: Html, *buttons: Html) -> Html:
    """A form that posts to its own page. Enter presses its first button."""
    return element("form", fields, element("div", *buttons, class_="buttons"), method="post")


def page(title: str, *body: str, status: int = 200, leads_away: bool = False) -> Response:
    """A page with one narrow column. `leads_away` if its form may end at another site."""
    return document(title, element("header", strip()), element("main", *body), status=status, leads_away=leads_away)


def strip() -> Html:
    """What is first on every page: whoever is sent a link to one must not take it for a real payment."""
    return element("p", "Paystack sandbox: no money moves here.", class_="strip")


def document(title: str, *body: str, style: Style = STYLE, status: int = 200, leads_away: bool = False) -> Response:
    """A whole page, without scripts or external resources. `leads_away` if its form may end at another site."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        # Without it, browsers request /favicon.ico.
        element("link", rel="icon", href="data:,"),
        element("style", Html(style.rules)),
    )
    text = "<!doctype html>" + element("html", head, element("body", *body), lang="en")
    # Chromium applies form-action to every redirect that follows a form, the shop's own included.
    policy = f"{style.policy} http: https:" if leads_away else style.policy
    return Response(status, {**_HEADERS, "content-security-policy": policy}, text.encode("utf-8", "replace"))
