"""Every Python block of the README and of docs/ runs, and every link between them leads somewhere."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from paystack.api.operations import OPERATIONS
from paystack.sandbox import Sandbox
from paystack.sandbox.coverage import emulated, guesses
from paystack.sandbox.payments.instruments import CARDS
from test.support.example_server import ExampleServer
from test.support.operation_tests import KEY

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
GENERATED = [page for page in PAGES if page.name.endswith("Api.md")]
BY_HAND = [page for page in PAGES if page not in GENERATED]

BLOCK = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def run_blocks(page: Path) -> int:
    """Run the page's blocks from top to bottom, as a reader would in one session."""
    text = page.read_text("utf-8")
    session: dict[str, object] = {"__name__": "__main__"}
    blocks = list(BLOCK.finditer(text))
    for block in blocks:
        line = text[: block.start(1)].count("\n")
        code = compile("\n" * line + block[1], str(page), "exec")  # so that a traceback shows the line of the page
        exec(code, session)
    for left_open in session.values():
        if isinstance(left_open, sqlite3.Connection):  # from Python 3.13 on they complain when they are not closed
            left_open.close()
    return len(blocks)


@pytest.fixture(scope="module")
def examples() -> Iterator[str]:
    with ExampleServer() as url:
        yield url


@pytest.mark.parametrize("page", GENERATED, ids=lambda page: page.name)
def test_the_blocks_of_an_api_page_run(page: Path, examples: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", KEY)
    monkeypatch.setenv("PAYSTACK_BASE_URL", examples)
    assert run_blocks(page) == 2 * len(re.findall(r"^## ", page.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("page", BY_HAND, ids=lambda page: page.name)
def test_the_blocks_of_a_page_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Sandbox() as sandbox:
        monkeypatch.setenv("PAYSTACK_SECRET_KEY", sandbox.secret_key)
        monkeypatch.setenv("PAYSTACK_BASE_URL", sandbox.url)
        blocks = run_blocks(page)
    expected = page.read_text("utf-8").count("```python")
    assert blocks == expected


def test_the_pages_that_teach_have_code() -> None:
    for name in ("README.md", "docs/quickstart.md", "docs/webhooks.md", "docs/errors.md", "docs/migrating.md"):
        assert BLOCK.search((ROOT / name).read_text("utf-8")), name


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in LINK.findall(text):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), f"{page.name}: {target}"
        if anchor and there.suffix == ".md":
            assert anchor in anchors(there), f"{page.name}: {target}"


def test_the_index_and_the_list_of_endpoints_lead_to_every_page() -> None:
    index = "".join((ROOT / "docs" / name).read_text("utf-8") for name in ("index.md", "Endpoints.md"))
    for page in (ROOT / "docs").glob("*.md"):
        assert page.name == "index.md" or f"({page.name})" in index, page.name


def test_the_sandbox_page_lists_every_card() -> None:
    page = (ROOT / "docs/sandbox.md").read_text("utf-8")
    for card in CARDS:
        assert f"`{card.name}`" in page or card.unverified, card.name


def test_the_coverage_page_lists_every_operation_that_is_not_emulated_and_every_guess() -> None:
    page = (ROOT / "docs/SandboxCoverage.md").read_text("utf-8")
    rows = {" ".join(line.split()) for line in page.splitlines()}
    assert {f"| `{name}` | {meaning} |" for name, meaning in guesses().items()} <= rows
    assert set(re.findall(r"^- .* \(`(.*)`\)$", page, re.MULTILINE)) == set(OPERATIONS) - emulated()
