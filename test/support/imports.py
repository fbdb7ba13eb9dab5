"""Which modules of a package import which, read from their source: nothing is imported to find out.

An import inside a function counts like one at the top: it hides a circle, and does not remove it. What only type
checkers see (`if TYPE_CHECKING:`) does not count; neither do a package's `__init__.py`, which Python imports before any
of its modules, and imports by a computed name.
"""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterator
from pathlib import Path


def imports_within(package: Path) -> dict[str, set[str]]:
    """Each module under the folder `package`, with the modules under it that it imports; dotted names."""
    sources = {_dotted(path): path for path in sorted(package.rglob("*.py"))}
    return {
        module: {name for name in _imported(module, path, sources) if name in sources}
        for module, path in sources.items()
    }


def import_circle(package: Path) -> list[str]:
    """The shortest circle of imports under the folder `package`, its first module again at the end; [] for none."""
    imports = imports_within(package)
    circles = [circle for module in imports if (circle := _way_back(module, imports))]
    return min(circles, key=len, default=[])


def _way_back(module: str, imports: dict[str, set[str]]) -> list[str]:
    """The shortest way along imports from `module` to itself; [] if there is none."""
    ways, seen = deque([[module]]), set[str]()
    while ways:
        way = ways.popleft()
        for following in sorted(imports[way[-1]]):
            if following == module:
                return [*way, module]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []


def _dotted(path: Path) -> str:
    parts = [] if path.stem == "__init__" else [path.stem]
    folder = path.parent
    while (folder / "__init__.py").exists():
        parts.insert(0, folder.name)
        folder = folder.parent
    return ".".join(parts)


def _imported(module: str, path: Path, sources: dict[str, Path]) -> Iterator[str]:
    for node in _executed(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            if node.level:
                package = module.split(".") if path.stem == "__init__" else module.split(".")[:-1]
                above = package[: len(package) - node.level + 1]
                source = ".".join([*above, source] if source else above)
            for alias in node.names:
                name = f"{source}.{alias.name}"  # a module of the package, or else a name in it
                yield name if name in sources else source


def _executed(node: ast.AST) -> Iterator[ast.AST]:
    """`node` and what is in it, but for what only type checkers see."""
    yield node
    hidden: list[ast.stmt] = node.body if isinstance(node, ast.If) and _is_type_checking(node.test) else []
    for child in ast.iter_child_nodes(node):
        if child not in hidden:
            yield from _executed(child)


def _is_type_checking(test: ast.expr) -> bool:
    return getattr(test, "id", getattr(test, "attr", None)) == "TYPE_CHECKING"
