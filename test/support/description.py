"""The bundled description, as the tests read it. Its rules are in `test/test_spec.py`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from paystack.api.operations import OPERATIONS

ROOT = Path(__file__).parents[2] / "openapi"
HTTP_METHODS = ("get", "post", "put", "patch", "delete")


def load(path: Path) -> Any:
    """The content of a YAML file, by the parser in C: the one in Python takes seconds for the bundled description."""
    return yaml.load(path.read_text("utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


BUNDLED = load(ROOT / "bundled.yaml")

DESCRIBED: dict[str, dict[str, Any]] = {
    operation["operationId"]: operation
    for item in BUNDLED["paths"].values()
    for method, operation in item.items()
    if method in HTTP_METHODS
}
"""The operations by their names."""

ROUTES: list[tuple[str, re.Pattern[str], str]] = [
    (operation.method, re.compile(re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(operation.path))), name)
    for name, operation in sorted(OPERATIONS.items(), key=lambda entry: entry[1].path.count("{"))
]
"""Method, pattern of the path, and name of each operation; fixed paths before those with parameters."""


def resolved(value: Any) -> Any:
    """`value`, or what its $ref within the bundled description stands for."""
    while isinstance(value, dict) and "$ref" in value:
        found = BUNDLED
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        value = found
    return value
