"""No module of the package needs, by way of others, itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from test.support.imports import import_circle, imports_within

ROOT = Path(__file__).parents[1]


def write(folder: Path, **modules: str) -> Path:
    """A package in `folder` of these modules."""
    package = folder / "shop"
    package.mkdir()
    for name, source in {"__init__": "", **modules}.items():
        (package / f"{name}.py").write_text(source)
    return package


@pytest.mark.parametrize(
    "package",
    [
        "paystack/cli",
        "paystack/inbox",
        "paystack/payments",
        "paystack/payouts",
        "paystack/runtime",
        "paystack/sandbox",
    ],
)
def test_no_import_leads_back_to_where_it_started(package: str) -> None:
    imports = imports_within(ROOT / package)
    assert any(imports.values())
    circle = import_circle(ROOT / package)
    assert not circle, " -> ".join(circle)


LAYERS = (
    "errors",
    "markup",
    "engine",
    "payments",
    "resources",
    "coverage",
    "checkout",
    "controls",
    "storage",
    "dashboard",
    "app",
    "hosts",
    "sandbox",
)
"""The sandbox from its ground up. `storage` stands beside what is between it and the engine."""


def test_each_part_of_the_sandbox_stands_on_those_below_it() -> None:
    place = {layer: number for number, layer in enumerate(LAYERS)}
    for module, imported in imports_within(ROOT / "paystack/sandbox").items():
        own = place.get(module.removeprefix("paystack.sandbox.").partition(".")[0], len(LAYERS))
        for name in imported:
            other = place.get(name.removeprefix("paystack.sandbox.").partition(".")[0], 0)
            assert other <= own, f"{module} imports {name}, which stands on it"


@pytest.mark.parametrize(
    "source",
    [
        "from shop.till import pay",
        "from shop import till",
        "import shop.till",
        "from . import till",
        "from .till import pay",
        "def late():\n    from shop.till import pay",
        "if TYPE_CHECKING:\n    pass\nelse:\n    import shop.till",
        "try:\n    import shop.till\nexcept ImportError:\n    pass",
    ],
)
def test_a_circle_is_named(tmp_path: Path, source: str) -> None:
    package = write(tmp_path, cart=source, till="import json\nfrom shop.money import Coin", money="import shop.cart")
    assert import_circle(package) == ["shop.cart", "shop.till", "shop.money", "shop.cart"]


@pytest.mark.parametrize("condition", ["TYPE_CHECKING", "typing.TYPE_CHECKING"])
def test_what_only_type_checkers_see_makes_no_circle(tmp_path: Path, condition: str) -> None:
    package = write(tmp_path, cart=f"if {condition}:\n    from shop.till import pay", till="from shop.cart import Cart")
    assert import_circle(package) == []
    assert imports_within(package) == {"shop": set(), "shop.cart": set(), "shop.till": {"shop.cart"}}


def test_a_package_in_a_package_is_followed(tmp_path: Path) -> None:
    package = write(tmp_path, cart="from shop.goods.books import Book")
    (package / "goods").mkdir()
    (package / "goods/__init__.py").write_text("")
    (package / "goods/books.py").write_text("from ..cart import Cart")
    assert import_circle(package) == ["shop.cart", "shop.goods.books", "shop.cart"]
