"""What a release uploads: a wheel and an sdist that are complete, hold nothing else, and install where nothing is."""

from __future__ import annotations

import os
import shutil
import site
import subprocess
import sys
import tarfile
import venv
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
SOURCES = (
    "CHANGELOG.md",
    "LICENSE",
    "MANIFEST.in",
    "README.md",
    "paystack",
    "pyproject.toml",
    "setup.py",
    "test",
    "website",
)
LARGEST = 1_500_000
"""Bytes that a wheel may have; two thirds are used. Whatever makes it larger is probably not meant to be in it."""


def run(*command: object, cwd: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PAYSTACK_"))}
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist, built of a copy, in which a build leaves its own files."""
    tree = tmp_path_factory.mktemp("tree")
    for name in SOURCES:
        there = ROOT / name
        if there.is_dir():
            shutil.copytree(there, tree / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(there, tree)
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, ".", cwd=tree)
    return out


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


def test_the_index_accepts_both(built: Path) -> None:
    assert len(list(built.iterdir())) == 2
    run(sys.executable, "-m", "twine", "check", "--strict", *built.iterdir(), cwd=built)


def test_the_wheel_has_the_package_and_nothing_else(wheel: Path) -> None:
    print(f"{wheel.name}: {wheel.stat().st_size:,} bytes")
    assert wheel.stat().st_size < LARGEST
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names} == {
        "paystack",
        next(n for n in names if ".dist-info/" in n).split("/")[0],
    }
    shipped = {name for name in names if name.startswith("paystack/")}
    here = {it.relative_to(ROOT).as_posix() for it in (ROOT / "paystack").rglob("*.py")} | {"paystack/py.typed"}
    assert shipped == here
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_the_sdist_has_what_builds_the_wheel_and_no_tests(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"setup.py", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "paystack/__init__.py"} <= names
    assert [name for name in names if name.split("/")[0] in ("test", "website", "openapi", "docs", ".github")] == []


TRY = """
import sys
import paystack
from paystack.sandbox import Sandbox
assert paystack.__file__.startswith(sys.prefix), paystack.__file__
with Sandbox() as sandbox:  # needs nothing but Python
    sys.path += {libraries!r}  # and the client, the libraries that it requires
    with sandbox.client() as client:
        started = client.transactions.initialize("ada@example.com", 500_000)
        sandbox.pay(started.data.reference)
        print(client.transactions.verify(started.data.reference).data.status)
"""


def test_the_wheel_installs_alone_and_takes_a_payment(wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(python, "-m", "pip", "install", "--no-index", "--no-deps", "--quiet", wheel, cwd=tmp_path)
    said = run(python, "-c", TRY.format(libraries=site.getsitepackages()), cwd=tmp_path)
    assert said == "success\n"


def test_what_the_wheel_requires_is_what_is_installed_here(wheel: Path) -> None:
    """The versions that the tests run with are in the ranges that a user gets."""
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        lines = archive.read(metadata).decode("utf-8").partition("\n\n")[0].splitlines()
    required = [
        Requirement(line.removeprefix("Requires-Dist: ")) for line in lines if line.startswith("Requires-Dist:")
    ]
    always = [it for it in required if it.marker is None]
    assert {it.name for it in always} == {"urllib3", "pydantic", "python-dateutil", "typing-extensions"}
    for it in always:
        assert it.specifier.contains(version(it.name), prereleases=True), it
