"""A client for a description with the same operations several times, under other tags: what does growth cost?

Run as `python -m benchmarks.growth TIMES FOLDER` it generates that client into the folder, with the generator that
`./generate.sh` installed. The schemas are not repeated.
"""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.environments import ROOT, SYNC, TOOLS, Subject, python_of

GENERATOR = ROOT / ".cache/generate/venv/bin/openapi-generator-cli"
METHODS = ("get", "put", "post", "delete", "patch")


def multiplied(description: dict[str, Any], times: int) -> dict[str, Any]:
    """The description with its operations `times` times, each copy under paths, tags and ids of its own."""
    grown = copy.deepcopy(description)
    for number in range(2, times + 1):
        grown["tags"] += [{**tag, "name": f"{tag['name']}{number}"} for tag in description["tags"]]
        for path, item in copy.deepcopy(description["paths"]).items():
            grown["paths"][f"/copy{number}{path}"] = item
            for operation in (item[method] for method in METHODS if method in item):
                operation["tags"] = [f"{tag}{number}" for tag in operation["tags"]]
                tag, _, name = operation["operationId"].partition(".")
                operation["operationId"] = f"{tag}{number}.{name}"
    return grown


def operations(description: dict[str, Any]) -> int:
    """How many operations there are."""
    return sum(method in item for item in description["paths"].values() for method in METHODS)


def generate(times: int, folder: Path) -> int:
    """Write the package into the folder; give back how many operations it has."""
    from benchmarks.bodies import description

    larger = multiplied(description(), times)
    with TemporaryDirectory() as work:
        source = Path(work, "description.json")
        source.write_text(json.dumps(larger))
        command: list[str | Path] = [
            GENERATOR,
            "generate",
            "--config",
            "templates/config.yaml",
            "--template-dir",
            "templates",
        ]
        command += ["--input-spec", source, "--output", f"{work}/raw"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        shutil.copytree(ROOT / "paystack", folder / "paystack", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(f"{work}/raw/paystack", folder / "paystack", dirs_exist_ok=True)
    return operations(larger)


@contextmanager
def grown(times: tuple[int, ...]) -> Iterator[list[Subject]]:
    """A subject for each number of times, as long as the block lasts; none without the generator."""
    if times and not GENERATOR.exists():
        print("growth is left out: ./generate.sh installs the generator that it needs", file=sys.stderr)
        yield []
        return
    with TemporaryDirectory() as folder:
        subjects = []
        for number in times:
            home = Path(folder, str(number))
            command: list[str | Path] = [python_of(TOOLS), "-m", "benchmarks.growth", str(number), home]
            count = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
            subjects.append(replace(SYNC, label=f"paystack, {count} operations", folder=str(home)))
        yield subjects


if __name__ == "__main__":
    print(generate(int(sys.argv[1]), Path(sys.argv[2])))
