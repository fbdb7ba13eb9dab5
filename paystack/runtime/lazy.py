"""Imports the names of a package when they are first used, with a module `__getattr__`. There is no import hook."""

from __future__ import annotations

from importlib import import_module

from paystack.runtime import REPAIR

TYPE_CHECKING = False  # type checkers assume True; importing it would take longer than the rest of this module
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


def lazy(
    package: str, where: dict[str, Any], exports: Mapping[str, Sequence[str]]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Returns a module's `__getattr__`, `__dir__` and `__all__` for `exports`, which maps modules to their names.

    A module without names, or with the last part of its own name among them, is exported itself under that name.
    """
    home = {name: module for module, names in exports.items() for name in names}
    home.update((module.rpartition(".")[2], module) for module, names in exports.items() if not names)

    def get(name: str) -> Any:
        if name not in home:
            from paystack.runtime.hints import unknown_in

            raise unknown_in(package, name, home)
        from paystack.runtime.loading import Loading  # not at the top, so that importing the package stays quick

        try:
            with Loading():
                module = import_module(home[name])
        except ImportError as missing:
            if not f"{missing.name}.".startswith("paystack."):
                raise
            raise ImportError(f"The package 'paystack' is damaged: {missing}. {REPAIR}") from missing
        where[name] = value = module if home[name].endswith(f".{name}") else getattr(module, name)
        return value

    return get, lambda: sorted({*where, *home}), sorted(home)
