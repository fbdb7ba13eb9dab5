"""Imports the names of a package when they are first used, with a module `__getattr__`. There is no import hook."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # type checkers assume True; importing it would take longer than the rest of this module
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


def lazy(
    package: str, where: dict[str, Any], exports: Mapping[str, Sequence[str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Returns a module's `__getattr__`, `__dir__` and `__all__` for `exports`, which maps modules to their names.

    A module without names is exported itself, under the last part of its name.
    """
    home = {name: module for module, names in exports.items() for name in names}
    home.update((module.rpartition(".")[2], module) for module, names in exports.items() if not names)

    def get(name: str) -> Any:
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from paystack.runtime.loading import Loading  # not at the top, so that importing the package stays quick

        with Loading():
            module = import_module(home[name])
        where[name] = value = getattr(module, name) if exports[home[name]] else module
        return value

    return get, lambda: sorted({*where, *home}), sorted(home)
