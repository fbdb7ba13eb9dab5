"""Names of a package that are imported when they are first used. A module `__getattr__`, and nothing cleverer."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for True; importing it would take longer than all the rest
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


def lazy(
    package: str, where: dict[str, Any], exports: Mapping[str, Sequence[str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """A module's `__getattr__`, `__dir__` and `__all__` for `exports`: module -> the names it has.

    A module without names stands for itself, under the last part of its name.
    """
    home = {name: module for module, names in exports.items() for name in names}
    home.update((module.rpartition(".")[2], module) for module, names in exports.items() if not names)

    def get(name: str) -> Any:
        if name not in home:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(home[name])
        where[name] = value = getattr(module, name) if exports[home[name]] else module
        return value

    return get, lambda: sorted({*where, *home}), sorted(home)
