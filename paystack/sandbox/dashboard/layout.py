"""The frame of every page of the dashboard: header, navigation, clock, and what happened last."""

from __future__ import annotations

from collections.abc import Sequence

from paystack.runtime.hidden import mask
from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.dashboard import clock
from paystack.sandbox.dashboard.key import KEY
from paystack.sandbox.dashboard.section import Content, Place, Section, View
from paystack.sandbox.markup import STYLE, Html, element

NAME = "Paystack sandbox"

_RULES = """
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-10rem;padding:.5rem 1rem;background:var(--card);z-index:1}
.skip:focus{top:.5rem}
.top{background:var(--card);border-bottom:1px solid var(--edge);padding:.75rem 1.5rem;display:flex;flex-wrap:wrap;
gap:.25rem 1.5rem;justify-content:space-between;align-items:baseline}
.top p{margin:0}
.brand{font-weight:700}
.brand a{color:inherit;text-decoration:none}
.shell{display:grid;grid-template:"sections main" auto "clock main" 1fr/14.5rem minmax(0,1fr);gap:1.25rem;
max-width:80rem;margin:1.5rem auto;padding:0 1.5rem}
.sections{grid-area:sections}
.sections ul{list-style:none;margin:0;padding:0}
.sections a{display:block;padding:.4375rem .75rem;border-radius:.375rem;color:inherit;text-decoration:none}
.sections a:hover{background:var(--card)}
.sections [aria-current]{background:var(--picked);color:var(--accent);font-weight:600}
aside{grid-area:clock;align-self:start;padding:1rem .75rem;border-top:1px solid var(--edge)}
aside h2{margin:0}
aside p{margin:.25rem 0}
aside .buttons{display:grid;grid-template-columns:1fr 1fr;gap:.375rem;max-width:18rem}
aside button{padding:.375rem .5rem}
.shell main{grid-area:main;align-self:start;max-width:none;margin:0;padding:1.5rem 1.75rem 1.75rem}
main h1{font-size:1.375rem;margin-bottom:.75rem}
main h1+h2{margin-top:0}
main h2{font-size:1.0625rem}
main>form,main details form{max-width:44rem}
button{flex:0 1 auto;overflow-wrap:normal}
button.main{flex-basis:auto}
table{width:100%;border-collapse:collapse;font-size:.9375rem;margin:0 0 1rem}
main dl~table,main h2~table,table~table,p~table{margin-top:1.5rem}
caption{text-align:left;font-weight:600;font-size:1.0625rem;padding-bottom:.375rem}
th,td{text-align:left;font-weight:400;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--edge);
vertical-align:top}
thead th{color:var(--soft);font-size:.875rem;overflow-wrap:normal}
tbody th{font-weight:600}
td ol{margin:0;padding-left:1.25rem}
td form button{padding:.125rem .625rem;font-size:.875rem}
code{font-size:.9375em}
.money,time span{white-space:nowrap;font-variant-numeric:tabular-nums}
.status{white-space:nowrap}
.status:before{content:"";display:inline-block;width:.5rem;height:.5rem;border-radius:50%;margin-right:.4375rem;
background:var(--line)}
.status.good:before{background:var(--accent)}
.status.bad:before{background:var(--bad);border-radius:0}
.balances{list-style:none;margin:0 0 .5rem;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 2rem;font-size:1.5rem;
font-weight:700}
.pages ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.pages [aria-disabled]{color:var(--soft)}
.pages [aria-current]{font-weight:600}
.empty{padding:1.5rem;border:1px dashed var(--line);border-radius:.5rem;margin:0 0 1rem}
.empty p{margin:0 0 .25rem}
.what{font-weight:600}
summary{cursor:pointer;color:var(--accent);width:fit-content}
details form{margin-top:.75rem}
.shell.locked{display:block;max-width:44rem}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:0 1.25rem}
.wide{grid-column:1/-1}
.choice{margin-bottom:1.25rem}
.field select,.field textarea{display:block;width:100%;padding:.625rem;font:inherit;color:inherit;
background:var(--card);border:1px solid var(--line);border-radius:.375rem}
main>dl{max-width:60rem}
@media(max-width:64rem){.shell{grid-template:"sections" auto "main" auto "clock" auto/minmax(0,1fr);gap:0;padding:0;
margin:0}
.top{padding:.75rem 1rem}
.sections{padding:.5rem .25rem}
.sections ul{display:flex;flex-wrap:wrap}
.sections a{padding:.375rem .75rem}
.shell main{border-radius:0;padding:1.25rem 1rem}
aside{padding:1rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block}
caption{display:block}
tr{padding:.625rem 0;border-bottom:1px solid var(--edge)}
tbody th,td{border:0;padding:.125rem 0}
td{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:.75rem}
td:before{content:attr(data-label);color:var(--soft)}
td:not([data-label]){display:block}
td:not([data-label]):before{content:none}}
@media(max-width:34rem){dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:.5rem}}
:root{--edge:#d5dbe2}
@media(prefers-color-scheme:dark){:root{--edge:#33404d}}
"""

_STYLE = STYLE.with_rules(_RULES)


def page(
    view: View, sections: Sequence[Section], current: Section | None, content: Content, *news: Html, status: int = 200
) -> Response:
    """A page of the section `current`; `news` is what happened last, and stands above the content."""
    numbered = f", page {view.page}" if view.page > 1 else ""
    account = element("a", "Account ", element("code", mask(view.account.secret_key)), href=view.to(KEY.path))
    links = (_link(view, section, current) for section in sections)
    return _document(
        view,
        f"{'Error: ' if status == 422 else ''}{content.title}{numbered} - {NAME}",
        element("p", account),
        element("nav", element("ul", *links), class_="sections", aria_label="Sections"),
        element("main", element("h1", content.title), *news, content.body, id="main"),
        clock.show(view),
        status=status,
    )


def locked(place: Place, body: Html, *, status: int) -> Response:
    """The page that is shown while no key was entered."""
    main = element("main", element("h1", NAME), body, id="main")
    return _document(place, f"{'Error: ' if status == 422 else ''}{NAME}", Html(), main, status=status)


def _document(place: Place, title: str, account: Html, *parts: Html, status: int) -> Response:
    brand = element("p", element("a", NAME, href=place.to("/")), class_="brand")
    return markup.document(
        title,
        element("a", "Skip to the content", href="#main", class_="skip"),
        element("header", markup.strip(), element("div", brand, account, class_="top")),
        element("div", *parts, class_="shell" if len(parts) > 1 else "shell locked"),
        style=_STYLE,
        status=status,
    )


def _link(view: View, section: Section, current: Section | None) -> Html:
    is_current = section is current
    return element(
        "li", element("a", section.title, href=view.to(section.path), aria_current="page" if is_current else None)
    )
