"""Every Python block of the README and of docs/, and every example, passes `mypy --strict` and pyright.

One run of each tool over files that hold the blocks on the lines where the page has them, so that an error names its
line. The blocks of a page are one program, as test_docs runs them; those of an Api page are one program each.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from test.test_docs import BLOCK, BY_HAND, GENERATED, ROOT

pytestmark = pytest.mark.slow

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))


def module_of(page: Path) -> str:
    return page.stem.replace("-", "_").replace(".", "_").lower()


def extract(folder: Path) -> int:
    """Write the blocks of every page and the examples into `folder`; how many files that makes."""
    for page in BY_HAND:
        text = page.read_text("utf-8")
        lines = [""] * text.count("\n")
        for block in BLOCK.finditer(text):
            first = text[: block.start(1)].count("\n")
            code = block[1].splitlines()
            lines[first : first + len(code)] = code
        if any(lines):
            (folder / f"{module_of(page)}.py").write_text("\n".join(lines) + "\n", "utf-8")
    for page in GENERATED:
        text = page.read_text("utf-8")
        for block in BLOCK.finditer(text):
            line = text[: block.start(1)].count("\n")
            (folder / f"{module_of(page)}_{line}.py").write_text("\n" * line + block[1], "utf-8")
    for example in EXAMPLES:
        shutil.copy(example, folder)
    return len(list(folder.glob("*.py")))


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    assert extract(folder) > len(EXAMPLES) + len(GENERATED)
    return folder


def test_mypy_accepts_the_docs_and_the_examples(extracted: Path) -> None:
    # From the root, so that the package's own types are found in whichever way it is installed.
    command = [sys.executable, "-m", "mypy", "--config-file", ROOT / "pyproject.toml", "--strict"]
    done = subprocess.run([*command, *extracted.glob("*.py")], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_accepts_the_docs_and_the_examples(extracted: Path) -> None:
    settings = {"include": ["."], "extraPaths": [str(ROOT)], "pythonVersion": "3.10", "typeCheckingMode": "standard"}
    (extracted / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", extracted]
    done = subprocess.run(command, cwd=extracted, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
