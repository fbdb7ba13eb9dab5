"""Whose account is shown: the form for a secret key, and the cookie that keeps it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from paystack.runtime.hidden import mask
from paystack.sandbox.dashboard.section import Place, Section, View
from paystack.sandbox.engine.account import TEST_KEY, is_test_key
from paystack.sandbox.markup import Html, element, join, text_field

CHOOSE, FORGET = "choose", "forget"
"""The buttons. They change no account, and so are no actions."""

NO_KEY = "That is no test key: it begins with sk_test_, followed by letters, digits, - and _."


def entry(place: Place, *, error: bool = False) -> Html:
    """The form that takes a key."""
    field = text_field(
        "key",
        "Secret key",
        note="A test key, which begins with sk_test_. It is kept in a cookie until you close the browser.",
        error=NO_KEY if error else None,
        # Not what was sent: somebody may have pasted a live key.
        value="",
        focus=error,
        type="text",
        autocomplete="off",
        spellcheck="false",
    )
    return place.action(CHOOSE, "Show its account", field, main=True)


def _show(view: View) -> Html:
    own = " It is the key that this sandbox shows by itself." if view.is_shown_key else ""
    return join(
        element(
            "p", "These pages show the account of the key ", element("code", mask(view.account.secret_key)), f".{own}"
        ),
        Html() if view.is_shown_key else view.action(FORGET, "Forget this key"),
        element("h2", "Another account"),
        element("p", "Each test key has an account of its own, which exists once something is done with the key."),
        entry(view, error="key" in view.form),
    )


def chosen(form: Mapping[str, str]) -> str | None:
    """The key that was entered, None if it is none."""
    text = form.get("key", "").strip()
    return text if is_test_key(text) else None


def kept(headers: Mapping[str, str], base_url: str) -> str | None:
    """The key in the cookie of this sandbox, or None."""
    # Several headers are joined by commas, and cookies within one by semicolons.
    found = re.search(rf"(?:^|[;,]) *{re.escape(_name(base_url))}=({TEST_KEY}) *(?:$|[;,])", headers.get("cookie", ""))
    return None if found is None else found[1]


def cookie(base_url: str, secret_key: str | None) -> str:
    """The header that keeps this key until the browser is closed, or forgets it."""
    parts = urlsplit(base_url)
    kept = f"{_name(base_url)}={secret_key or ''}; Path={parts.path or '/'}; HttpOnly; SameSite=Strict"
    if secret_key is None:
        kept += "; Max-Age=0"
    return kept + ("; Secure" if parts.scheme == "https" else "")


def _name(base_url: str) -> str:
    """The name of the cookie, which has the port: browsers send a cookie to every port of a host."""
    return f"paystack_sandbox_{urlsplit(base_url).port or 'key'}"


KEY = Section("key", "Secret key", _show)
