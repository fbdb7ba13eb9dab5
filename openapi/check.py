"""What ./generate.sh asks of the description beyond redocly's rules. A problem names the file and the fix.

python openapi/check.py --examples REPORT    the examples that redocly's JSON report of bundled.yaml finds wrong
"""

from __future__ import annotations

import json
import posixpath
import sys
from pathlib import Path
from typing import Any

import yaml

HTTP_METHODS = ("get", "post", "put", "patch", "delete")


class Description:
    """The files below `root`, by their names there, such as `customers/customer.yaml`."""

    def __init__(self, root: Path) -> None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        names = {path.relative_to(root).as_posix(): path for path in sorted(root.rglob("*.yaml"))}
        del names["redocly.yaml"]
        names.pop("bundled.yaml", None)
        self.files: dict[str, Any] = {name: yaml.load(path.read_bytes(), loader) for name, path in names.items()}
        self.schemas = {name: content for name, content in self.files.items() if "/schemas/" in name}
        self.events = {name: content for name, content in self.files.items() if "/events/" in name}
        self.urls = {
            name: content
            for name, content in self.files.items()
            if name.count("/") == 1 and not name.startswith("common/")
        }
        self.named = {Path(name).stem: schema for name, schema in self.schemas.items()}
        self.operations = [
            (name, operation)
            for name, item in self.urls.items()
            for method, operation in item.items()
            if method in HTTP_METHODS
        ]

    def followed(self, file: str, value: Any) -> tuple[str, Any]:
        """`value`, which stands in `file`, or what its $ref stands for and the file of that."""
        while isinstance(value, dict) and "$ref" in value:
            target, _, pointer = value["$ref"].partition("#")
            file = posixpath.normpath(posixpath.join(posixpath.dirname(file), target)) if target else file
            value = self.files[file]
            for part in pointer.split("/")[1:]:
                value = value[part]
        return file, value

    def examples(self, file: str, media: dict[str, Any]) -> dict[str, Any]:
        """The named examples of a body that `file` describes."""
        found: dict[str, Any] = self.followed(file, media.get("examples", {}))[1]
        return found

    def file_of(self, pointer: str) -> str:
        """The file that has what stands at `pointer` in bundled.yaml."""
        file, value = "openapi.yaml", self.files["openapi.yaml"]
        for part in pointer.removeprefix("#/").split("/"):
            file, value = self.followed(file, value)
            value = value[int(part) if isinstance(value, list) else part.replace("~1", "/").replace("~0", "~")]
        return file


def wrong_examples(description: Description, report: dict[str, Any]) -> list[str]:
    """What redocly's `report` finds, at the files that the examples come from."""
    problems = {}
    for problem in report["problems"]:
        pointer = problem["location"][0]["pointer"]
        name = pointer.partition("/examples/")[2]
        problems[f"openapi/{description.file_of(pointer)}: {name}: {problem['message']}"] = None
    return list(problems)


def main(arguments: list[str]) -> int:
    description = Description(Path(__file__).parent)
    problems = wrong_examples(description, json.loads(Path(arguments[1]).read_text("utf-8")))
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
