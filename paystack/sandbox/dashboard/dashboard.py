"""Answers requests for the dashboard: whose account is shown, which section shows it, and what a form does.

Forms are answered with a redirect, and each is carried out once, however often it is sent. GET changes nothing, and
makes no account.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

from paystack.runtime.http import Response
from paystack.sandbox.controls.controls import Controls
from paystack.sandbox.dashboard import clock, key, layout
from paystack.sandbox.dashboard.customers import CUSTOMERS_SECTION
from paystack.sandbox.dashboard.events import EVENTS_SECTION
from paystack.sandbox.dashboard.faults import FAULTS
from paystack.sandbox.dashboard.first_steps import FIRST_STEPS, steps
from paystack.sandbox.dashboard.overview import OVERVIEW
from paystack.sandbox.dashboard.payments import PAYMENTS
from paystack.sandbox.dashboard.requests import ORDERS_SECTION, REQUESTS
from paystack.sandbox.dashboard.section import FIRST, PREFIX, Action, Content, Place, Section, View
from paystack.sandbox.dashboard.subscriptions import SUBSCRIPTIONS_SECTION
from paystack.sandbox.dashboard.transfers import TRANSFERS_SECTION
from paystack.sandbox.dashboard.webhooks import WEBHOOKS
from paystack.sandbox.engine.call import parse_object
from paystack.sandbox.engine.engine import Engine
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import Refused, unknown_route
from paystack.sandbox.engine.tables import number_in
from paystack.sandbox.markup import Html, alert, element, join, notice

SECTIONS = (
    OVERVIEW,
    PAYMENTS,
    CUSTOMERS_SECTION,
    SUBSCRIPTIONS_SECTION,
    TRANSFERS_SECTION,
    REQUESTS,
    ORDERS_SECTION,
    EVENTS_SECTION,
    WEBHOOKS,
    FAULTS,
    key.KEY,
    FIRST_STEPS,
)
"""The sections in the order in which the navigation lists them."""

MOST_REMEMBERED = 1000
"""How many forms are known to have been sent; older ones are forgotten."""

UNDER_WAY = "It is being done: reload this page to see what came of it."
STALE = "This form cannot be sent: reload the page, and send it from there."
NO_ACTION = "This page has no such button."
NOTHING_HERE = "There is nothing under this address. It may have been deleted when the account was reset."

_TURN = re.compile(r"[0-9a-f]{32}")


class Dashboard:
    """The pages of one sandbox. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """Show the accounts of this engine."""
        self._engine = engine
        self._sent = _Sent()
        self._sections = {section.name: section for section in SECTIONS}

    def answer(self, request: Request, segments: list[str], shown_key: str | None) -> Response:
        """The page under this path. `shown_key` is the key that is shown to whoever has entered none, if any is."""
        is_post = request.method == "POST" and segments[0] == PREFIX
        if not is_post and request.method not in ("GET", "HEAD"):
            return unknown_route()
        section, number, path = self._find(segments)
        form = {name: str(value) for name, value in parse_object(request).items()} if is_post else {}
        place = Place(request.base_url, urlsplit(request.base_url).path.rstrip("/"), path, request.query, form)
        if form.get("action") in (key.CHOOSE, key.FORGET):
            chosen = key.chosen(form)
            if form["action"] == key.FORGET or chosen is not None:
                return _redirect(place.to("/"), {"set-cookie": key.cookie(request.base_url, chosen)})
        secret_key = key.kept(request.headers, request.base_url) or shown_key
        if secret_key is None:
            return _locked(place)
        accounts = self._engine.accounts
        # What changes an account may make it; what looks at one must not.
        account = accounts.get(secret_key) if is_post else accounts.look(secret_key)
        view = View(
            place.base_url,
            place.root,
            path,
            request.query,
            form,
            account=account,
            is_shown_key=secret_key == shown_key,
        )
        if is_post:
            return self._act(view, section, number)
        if segments == [PREFIX]:
            return _redirect(view.to("/"))
        return self._show(view, section, number, *self._news(view))

    def _find(self, segments: list[str]) -> tuple[Section | None, int | None, str]:
        """The section of a path and the id in it, and the path as links write it. None if there is no such section."""
        if segments in ([""], [PREFIX]):
            return OVERVIEW, None, OVERVIEW.path
        section = self._sections.get(segments[1]) if segments[1] else None
        if section is None or len(segments) > 3:
            return None, None, FIRST
        if len(segments) == 2:
            return section, None, section.path
        number = number_in(segments[2])
        if section.detail is None or number is None:
            return None, None, FIRST
        return section, number, f"{section.path}/{number}"

    def _act(self, view: View, section: Section | None, number: int | None) -> Response:
        """Do what a button asks, once, and lead to the page that tells what happened; or tell why it was refused."""
        actions: Mapping[str, Action] = {} if section is None else {**clock.ACTIONS, **section.actions}
        action, turn = actions.get(view.form.get("action", "")), view.form.get("turn", "")
        if action is None or not _TURN.fullmatch(turn):
            if view.form.get("action") == key.CHOOSE:
                return self._show(view, key.KEY, None, status=422)
            return self._show(view, section, number, alert(STALE if action else NO_ACTION), status=422)
        if self._sent.begin(turn):
            try:
                self._sent.end(turn, action(Controls(self._engine, view.account), view.form, number))
            except Refused as refusal:
                self._sent.forget(turn)
                return self._show(view, section, number, alert(_sentence(refusal.message)), status=422)
            except BaseException:
                self._sent.forget(turn)
                raise
        address = view.to("/") if view.path == "/" else view.here()
        return _redirect(f"{address}{'&' if '?' in address else '?'}done={turn}")

    def _show(
        self, view: View, section: Section | None, number: int | None, *news: Html, status: int = 200
    ) -> Response:
        with view.account.lock:
            content: Content | None = None
            if section is not None and number is None:
                content = Content(section.title, section.show(view))
            elif section is not None and section.detail is not None and number is not None:
                content = section.detail(view, number)
            if content is None:
                nothing = Content("Page not found", element("p", NOTHING_HERE))
                return layout.page(view, SECTIONS, section, nothing, *news, status=404)
            return layout.page(view, SECTIONS, section, content, *news, status=status)

    def _news(self, view: View) -> list[Html]:
        """What the form did that led to this page."""
        done = self._sent.outcome(view.query.get("done", [""])[-1])
        return [] if done is None else [notice(done or UNDER_WAY)]


class _Sent:
    """The forms that were sent, by the turn that each carries, and what came of them."""

    def __init__(self) -> None:
        self._outcomes: dict[str, str] = {}
        self._lock = threading.Lock()

    def begin(self, turn: str) -> bool:
        """Note that a form was sent; False if it was sent before."""
        with self._lock:
            if turn in self._outcomes:
                return False
            self._outcomes[turn] = ""
            while len(self._outcomes) > MOST_REMEMBERED:
                del self._outcomes[next(iter(self._outcomes))]
            return True

    def end(self, turn: str, outcome: str) -> None:
        """Note what a form did."""
        with self._lock:
            self._outcomes[turn] = outcome

    def forget(self, turn: str) -> None:
        """Let a form that did nothing be sent again."""
        with self._lock:
            self._outcomes.pop(turn, None)

    def outcome(self, turn: str) -> str | None:
        """What a form did, empty while it is under way; None for one that was not sent."""
        with self._lock:
            return self._outcomes.get(turn)


def _locked(place: Place) -> Response:
    """The page that asks for a key, and shows no account."""
    is_wrong = place.form.get("action") == key.CHOOSE
    body = join(key.entry(place, error=is_wrong), element("h2", "First steps"), steps(place.base_url, None))
    asks_for_nothing = place.path == "/" and not place.form
    return layout.locked(place, body, status=422 if is_wrong else 200 if asks_for_nothing else 403)


def _sentence(text: str) -> str:
    """A refusal as a sentence of its own."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith('.') else '.'}"


def _redirect(address: str, headers: Mapping[str, str] = MappingProxyType({})) -> Response:
    # Without scheme and host, which a proxy in front may have changed.
    return Response(303, {"location": address, "cache-control": "no-store", **headers}, b"")
