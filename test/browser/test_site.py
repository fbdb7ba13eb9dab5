"""The documentation site, as `make docs` builds it into build/site: `make check-browser` builds it first."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from functools import cache, partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from test.browser.conftest import PATIENCE
from test.browser.measures import overflow

ROOT = Path(__file__).parent.parent.parent
SITE = ROOT / "build/site"

KINDS = {
    "home": "index",
    "a guide": "payments",
    "a guide with wide tables": "troubleshooting",
    "a guide with wide code": "sandbox",
    "the page of a tag": "TransactionsApi",
    "the page of a model": "models/Transaction",
    "the page of an event": "events/charge.success",
    "the index of endpoints": "Endpoints",
    "the index of models": "Models",
    "classes and functions": "reference/client",
    "a file of the repository": "repository/CHANGELOG",
    "not found": "404",
}

NARROW, WIDE = {"width": 375, "height": 720}, {"width": 1280, "height": 800}

Contexts = Callable[..., BrowserContext]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The URL of the site, served as `make docs` says."""
    if not (SITE / "index.html").exists():
        raise RuntimeError("There is no build/site: run `make docs` first")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=SITE)) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def reading(chromium: Browser, site: str) -> Iterator[Contexts]:
    """Makes browser contexts; a request to another host, an error in the console or a missing file fails the test."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []
    complaints: list[str] = []

    def make(**options: Any) -> BrowserContext:
        made = chromium.new_context(**options)
        made.set_default_timeout(PATIENCE)
        made.on("request", lambda request: asked.append(request.url))
        made.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
        made.on("weberror", lambda error: complaints.append(str(error.error)))
        made.on("response", lambda it: complaints.append(f"{it.status} {it.url}") if it.status >= 400 else None)
        contexts.append(made)
        return made

    yield make
    for made in contexts:
        made.close()
    assert [url for url in asked if not url.startswith((f"{site}/", "data:", "blob:"))] == []
    assert complaints == []


# --- what was built --------------------------------------------------------------------------------------------------


class Parsed(HTMLParser):
    """What a page of the site leads to, and what can be linked to in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.twin: str | None = None
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.anchors.update(value for name in ("id", "name") if (value := found.get(name)))
        self.links += [value for name in ("href", "src") if (value := found.get(name)) is not None]
        if found.get("type") == "text/markdown":
            self.twin = found.get("href")


@cache
def built() -> dict[Path, Parsed]:
    return {path: Parsed(path) for path in sorted(SITE.rglob("*.html"))}


def test_every_link_of_the_site_leads_to_a_file_and_to_a_place_in_it() -> None:
    pages = built()
    assert len(pages) > 500
    dead = []
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme in ("http", "https", "mailto", "data"):
                continue
            # The page that says that a page is missing stands anywhere, so its links begin at the root.
            base = SITE if link.startswith("/") else path.parent
            there = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
            there = there / "index.html" if there.is_dir() else there
            anchor = unquote(parts.fragment)
            if not there.is_file() or (anchor and there in pages and anchor not in pages[there].anchors):
                dead.append(f"{path.relative_to(SITE)}: {link}")
    assert dead == []


def test_nothing_of_the_site_is_loaded_from_another_host() -> None:
    pattern = re.compile(r"""(?:src=|url\(|@import )\s*["']?(?:https?:)?//[^"')\s]+""")
    for path in (*SITE.rglob("*.html"), *SITE.rglob("*.css")):
        assert pattern.findall(path.read_text("utf-8")) == [], path


def test_each_page_has_its_markdown_beside_it() -> None:
    for path, page in built().items():
        if path.name == "404.html":
            continue
        assert page.twin, path
        twin = path.parent / page.twin
        assert twin.suffix == ".md"
        assert twin.read_text("utf-8").startswith("# "), twin


def test_the_markdown_of_a_page_leads_to_the_markdown_of_others() -> None:
    dead = []
    for path in sorted(SITE.rglob("*.md")):
        text = re.sub(r"^( *)```.*?^\1```|`[^`\n]*`", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
        for link in re.findall(r"\]\(([^)\s]+)\)", text):
            parts = urlsplit(link)
            if not parts.scheme and parts.path and not (path.parent / parts.path).is_file():
                dead.append(f"{path.relative_to(SITE)}: {link}")
    assert dead == []


def test_a_reader_of_llms_txt_finds_every_guide_and_every_tag() -> None:
    listed = re.findall(r"^- \[[^]]+\]\(([^)]+)\)", (SITE / "llms.txt").read_text("utf-8"), re.MULTILINE)
    assert all((SITE / link).is_file() for link in listed)
    by_hand_and_tags = {path.name for path in (ROOT / "docs").glob("*.md")} - {"index.md"}
    assert by_hand_and_tags <= set(listed)


def test_the_whole_text_in_one_file_has_the_guides_the_tags_and_the_signatures() -> None:
    whole = (SITE / "llms-full.txt").read_text("utf-8")
    for part in ("# Quickstart", "# Webhooks", "client.refunds.create(", "def to_subunit("):
        assert part in whole, part


# --- what a reader sees ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("window", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_page_is_wider_than_its_window(reading: Contexts, site: str, kind: str, window: dict[str, int]) -> None:
    page = reading(viewport=window).new_page()
    page.goto(f"{site}/{KINDS[kind]}.html")
    expect(page.locator("h1").first).to_be_visible()
    assert overflow(page) == 0


def test_wide_tables_and_code_scroll_inside_of_the_page(reading: Contexts, site: str) -> None:
    page = reading(viewport=NARROW).new_page()
    page.goto(f"{site}/TransactionsApi.html")
    inside = (
        "(them) => them.filter((it) => it.scrollWidth > it.clientWidth).map((it) => getComputedStyle(it).overflowX)"
    )
    for boxes in (".md-typeset__scrollwrap", ".md-typeset pre > code"):
        found = page.locator(boxes).evaluate_all(inside)
        assert found
        assert set(found) <= {"auto", "scroll"}


def test_dark_mode_is_switched_by_hand_and_kept_on_the_next_page(reading: Contexts, site: str) -> None:
    page = reading(viewport=WIDE, color_scheme="light").new_page()
    page.goto(f"{site}/index.html")
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", "default")
    page.locator("label[title='Switch to dark mode']").click()
    expect(body).to_have_attribute("data-md-color-scheme", "slate")
    page.goto(f"{site}/payments.html")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[title='Switch to light mode']").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "default")


def test_the_site_is_dark_where_the_reader_prefers_it(reading: Contexts, site: str) -> None:
    page = reading(color_scheme="dark").new_page()
    page.goto(f"{site}/index.html")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(
    ("words", "page_found"),
    [("refund", r"/(payments|RefundsApi|money)\.html"), ("signature", r"/(reference/)?(webhooks|errors)\.html")],
)
def test_search_finds_a_page_about_what_is_asked(reading: Contexts, site: str, words: str, page_found: str) -> None:
    page = reading(viewport=WIDE).new_page()
    page.goto(f"{site}/index.html")
    page.get_by_role("textbox", name="Search").fill(words)
    first = page.locator(".md-search-result__item a.md-search-result__link").first
    expect(first).to_be_visible(timeout=4 * PATIENCE)  # a worker reads the index first
    first.click()
    page.wait_for_url(re.compile(page_found))
    expect(page.locator("article")).to_contain_text(re.compile(words, re.IGNORECASE))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("transactions.verify", "TransactionsApi"),
        ("client.banks.resolve", "BanksApi"),
        ("POST /transaction/initialize", "TransactionsApi"),
        ("charge.success", "events/charge.success"),
        ("OutcomeUnknownError", "reference/errors"),
        ("pagination", "lists"),
    ],
)
def test_search_finds_what_code_and_paths_name(reading: Contexts, site: str, words: str, wanted: str) -> None:
    page = reading(viewport=WIDE).new_page()
    page.goto(f"{site}/index.html")
    page.get_by_role("textbox", name="Search").fill(words)
    found = page.locator(".md-search-result__item > a.md-search-result__link")
    expect(found.first).to_be_visible(timeout=4 * PATIENCE)
    first = [str(link.get_attribute("href")) for link in found.all()[:3]]
    assert any(f"/{wanted}.html" in link for link in first), first


def test_code_has_a_copy_button_and_tabs_for_both_clients(reading: Contexts, site: str) -> None:
    browser = reading(viewport=WIDE)
    browser.grant_permissions(["clipboard-read", "clipboard-write"])
    page = browser.new_page()
    page.goto(f"{site}/RefundsApi.html")
    tabs = page.locator(".tabbed-set").first
    expect(tabs.get_by_text("with Paystack() as client")).to_be_visible()
    tabs.get_by_text("Asynchronous", exact=True).click()
    shown = tabs.locator(".tabbed-block").nth(1)
    expect(shown).to_be_visible()
    expect(tabs.locator(".tabbed-block").nth(0)).to_be_hidden()
    shown.hover()
    shown.locator("button[title='Copy to clipboard'], button[data-md-type='copy']").click()
    assert "await client.refunds.create(" in page.evaluate("navigator.clipboard.readText()")


def test_copying_a_session_in_a_shell_takes_its_commands(reading: Contexts, site: str) -> None:
    browser = reading(viewport=WIDE)
    browser.grant_permissions(["clipboard-read", "clipboard-write"])
    page = browser.new_page()

    def copied(name: str, words: str) -> str:
        page.goto(f"{site}/{name}.html")
        block = page.locator(".highlight", has_text=words).first
        block.hover()
        block.locator("button[title='Copy to clipboard'], button[data-md-type='copy']").click()
        taken: str = page.evaluate("navigator.clipboard.readText()")
        return taken

    session = [line for line in copied("cli", "Authorization URL created").splitlines() if line]
    assert len(session) == 2
    assert all(line.startswith("paystack transactions ") for line in session)
    # A block without prompts is all commands.
    assert copied("quickstart", "python -m paystack.sandbox serve").startswith("python -m paystack.sandbox serve")


def test_the_navigation_has_every_section_and_every_tag(reading: Contexts, site: str) -> None:
    page = reading(viewport=WIDE).new_page()
    page.goto(f"{site}/RefundsApi.html")
    tabs = page.locator(".md-tabs__item")
    expect(tabs).to_have_text(["Home", "Getting started", "Guides", "Sandbox", "Reference", "Project"])
    titles = [it.read_text("utf-8").partition("\n")[0][2:] for it in sorted((ROOT / "docs").glob("*Api.md"))]
    shown = page.locator(".md-nav--primary .md-nav__link").all_inner_texts()
    assert len(titles) >= 30
    assert [title for title in titles if title not in shown] == []


def test_a_narrow_window_has_the_navigation_behind_a_button(reading: Contexts, site: str) -> None:
    page = reading(viewport=NARROW).new_page()
    page.goto(f"{site}/payments.html")
    page.locator("label.md-header__button[for=__drawer]").click()
    expect(page.locator(".md-nav--primary").get_by_text("Webhooks", exact=True).first).to_be_visible()
    assert overflow(page) == 0
