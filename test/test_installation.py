"""A package `paystack` that another distribution has overwritten or half deleted says so, and how to mend it."""

from __future__ import annotations

import shutil
import site
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MEND = "pip uninstall paystack-sdk paystack-api-wrapper paystack paystack-client"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package, as it lies in a user's site-packages."""
    shutil.copytree(ROOT / "paystack", tmp_path / "paystack", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "paystack"


def run(package: Path, script: str) -> subprocess.CompletedProcess[str]:
    # Without the site module, which would find the package of this environment.
    paths = [str(package.parent), *site.getsitepackages()]
    command = [sys.executable, "-S", "-c", f"import sys; sys.path += {paths!r}\n{script}"]
    return subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False)


IMPORTS = (
    "from paystack.sandbox import Sandbox",
    "import paystack.payments",
    "from paystack.webhooks import construct_event",
    "from paystack.adapters.flask import webhook",
    "import paystack.api_client",
)


def test_a_whole_package_is_not_complained_of(package: Path) -> None:
    done = run(package, "\n".join((*IMPORTS, "paystack.Paystack('sk_test_0123456789')")))
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("script", IMPORTS)
def test_a_package_without_its_first_file_is_named_as_damaged(package: Path, script: str) -> None:
    (package / "__init__.py").unlink()
    done = run(package, script)
    assert "ImportError: The package 'paystack' is damaged: its file paystack/__init__.py is missing." in done.stderr
    assert MEND in done.stderr


@pytest.mark.parametrize("script", IMPORTS)
def test_a_package_that_another_distribution_overwrote_is_named_as_damaged(package: Path, script: str) -> None:
    (package / "__init__.py").write_text("__version__ = '1.0.0'\napi_key = None\n", "utf-8")
    done = run(package, script)
    assert f"{package / '__init__.py'} belongs to another distribution." in done.stderr
    assert MEND in done.stderr


@pytest.mark.parametrize("missing", ["api_client.py", "api", "models", "webhooks.py"])
def test_a_package_with_a_hole_is_named_as_damaged(package: Path, missing: str) -> None:
    there = package / missing
    shutil.rmtree(there) if there.is_dir() else there.unlink()
    done = run(package, "from paystack import *")
    assert "ImportError: The package 'paystack' is damaged: " in done.stderr
    assert MEND in done.stderr


def test_what_another_distribution_left_behind_is_warned_of(package: Path) -> None:
    (package / "configuration.py").write_text("class Configuration: ...\n", "utf-8")
    done = run(package, "from paystack import Paystack; Paystack('sk_test_0123456789')")
    assert done.returncode == 0
    assert "configuration.py belongs to another distribution." in done.stderr
    assert done.stderr.count(MEND) == 1


def test_a_missing_library_is_not_blamed_on_another_distribution(package: Path) -> None:
    script = "sys.modules['pydantic'] = None\nfrom paystack import Customer"
    done = run(package, script)
    assert "pydantic" in done.stderr
    assert "damaged" not in done.stderr
