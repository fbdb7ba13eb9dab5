"""Fixtures for tests of the checkout page in a real browser; `make check-browser` runs them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from paystack import Paystack
from paystack.sandbox import Sandbox
from test.browser.chromium import started
from test.browser.shop import Shop

PATIENCE = 15_000
"""Milliseconds after which something that should have appeared counts as missing."""

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with started() as browser:
        yield browser


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as shop:
        yield shop


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Paystack]:
    with sandbox.client() as client:
        yield client


@pytest.fixture
def context(chromium: Browser, sandbox: Sandbox, shop: Shop) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser contexts; whatever their pages ask of others, run or complain about fails the test."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []
    complaints: list[str] = []

    def make(**options: Any) -> BrowserContext:
        made = chromium.new_context(**options)
        made.set_default_timeout(PATIENCE)
        made.on("request", lambda request: asked.append(request.url))
        made.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        made.on("console", lambda message: complaints.append(message.text))
        made.on("weberror", lambda error: complaints.append(str(error.error)))
        contexts.append(made)
        return made

    yield make
    for made in contexts:
        made.close()
    assert [url for url in asked if not url.startswith((sandbox.url, shop.url, shop.other_url))] == []
    # Chromium notes answers that report an error, which their pages say too, pages that refuse to be framed, and a test
    # that has clicked or typed before the page, which may move the focus once, had moved it.
    expected = ("Failed to load resource: the server responded", "Framing '", "Autofocus processing was blocked")
    assert [text for text in complaints if not text.startswith(expected)] == []


@pytest.fixture
def open_page(context: Callable[..., BrowserContext]) -> OpenPage:
    """Opens a URL in a browser of its own; takes the options of a playwright context."""

    def open_(url: str, **options: Any) -> Page:
        page = context(**options).new_page()
        page.goto(url)
        return page

    return open_
