"""The bundled description, as the tests read it. Its rules are in `test/test_spec.py`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2] / "openapi"
HTTP_METHODS = ("get", "post", "put", "patch", "delete")


def load(path: Path) -> Any:
    """The content of a YAML file, by the parser in C: the one in Python takes seconds for the bundled description."""
    return yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


BUNDLED = load(ROOT / "bundled.yaml")

OPERATIONS: list[tuple[str, re.Pattern[str], dict[str, Any]]] = [
    (method.upper(), re.compile(re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(path))), operation)
    for path, item in sorted(BUNDLED["paths"].items(), key=lambda entry: entry[0].count("{"))
    for method, operation in item.items()
    if method in HTTP_METHODS
]
"""Method, pattern of the path, and operation; fixed paths before those with parameters."""


def resolved(value: Any) -> Any:
    """`value`, or what its $ref within the bundled description stands for."""
    while isinstance(value, dict) and "$ref" in value:
        found = BUNDLED
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        value = found
    return value
