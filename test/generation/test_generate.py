"""What generate.sh does when all goes well, and what it leaves alone when not. `make check` runs this."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """A copy of what generate.sh reads and writes, with this tree's tools."""
    copy = tmp_path / "tree"
    copy.mkdir()
    for name in ("openapi", "templates", "paystack", "docs", "test"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("generate.sh", "pyproject.toml"):
        shutil.copy2(ROOT / name, copy / name)
    assert (ROOT / ".cache/generate/installed").exists(), "run ./generate.sh --check first: it installs the tools"
    (copy / ".cache").mkdir()
    (copy / ".cache/generate").symlink_to(ROOT / ".cache/generate")
    yield copy


def generate(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([tree / "generate.sh", *arguments], capture_output=True, text=True)


def contents(tree: Path) -> dict[str, bytes]:
    files = (path for path in tree.rglob("*") if path.is_file() and ".cache" not in path.parts)
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_generating_again_changes_nothing(tree: Path) -> None:
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 0, ran.stderr
    assert contents(tree) == before


def test_what_is_described_no_longer_is_removed(tree: Path) -> None:
    edit(tree / "openapi/openapi.yaml", "  product.create:\n    $ref: products/events/product.create.yaml\n", "")
    ran = generate(tree)
    assert ran.returncode == 0, ran.stderr
    assert not (tree / "paystack/models/product_create_event.py").exists()
    assert "product.create" not in (tree / "docs/WebhookEvents.md").read_text("utf-8")
    assert (tree / "paystack/webhooks.py").exists()


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("customers/customer.yaml", "summary: Create a customer.", "summary: [", "openapi/customers/customer.yaml"),
        ("customers/customer.yaml", "operationId: customers.create", "operationId: make", "rule/operation-id"),
        ("customers/customer.yaml", "schemas/CustomerResponse.yaml", "schemas/Nobody.yaml", "Nobody.yaml"),
        (
            "customers/schemas/EmbeddedCustomer.yaml",
            "The given name.",
            'The """given""" name.',
            "rule/no-docstring-breakers",
        ),
        ("customers/examples/create.yaml", "email: ada@example.com", "emial: ada@example.com", "named/value"),
        ("customers/examples/create.yaml", "status: true", "status: {}", "/value/status"),
        ("refunds/examples/refund.failed.yaml", "amount: 500000", "amount: []", "with_id/value/data/amount"),
    ],
)
def test_a_broken_description_is_named_and_nothing_changes(
    tree: Path, file: str, old: str, new: str, told: str
) -> None:
    edit(tree / "openapi" / file, old, new)
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert file in ran.stderr and told in ran.stderr
    assert contents(tree) == before


def test_a_broken_template_changes_nothing(tree: Path) -> None:
    edit(tree / "templates/api.mustache", "class {{classname}}:", "class {{classname}}(:")
    before = contents(tree)
    ran = generate(tree)
    assert ran.returncode == 1
    assert "not valid Python" in ran.stderr
    assert contents(tree) == before


def test_check_tells_the_difference_and_changes_nothing(tree: Path) -> None:
    edit(tree / "paystack/models/bearer.py", '"account",', '"acount",')
    before = contents(tree)
    ran = generate(tree, "--check")
    assert ran.returncode == 1
    assert '-    "acount",\n+    "account",' in ran.stdout
    assert "run ./generate.sh" in ran.stderr
    assert contents(tree) == before


def test_an_unknown_argument_is_refused(tree: Path) -> None:
    ran = generate(tree, "--chek")
    assert (ran.returncode, ran.stderr) == (2, "usage: ./generate.sh [--check]\n")
