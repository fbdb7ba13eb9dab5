"""The files of the repository that tools and hosts read: hooks, templates, editor settings, the CI file to copy."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
CI_FILES = re.findall(r"^```yaml\n(.*?)^```", (ROOT / "docs/testing.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("form", [it for it in FORMS if it.stem != "config"], ids=lambda it: it.name)
def test_an_issue_form_has_what_the_host_requires(form: Path) -> None:
    described = yaml.safe_load(form.read_text("utf-8"))
    assert described["name"]
    assert described["description"]
    fields = [field for field in described["body"] if field["type"] != "markdown"]
    ids = [field["id"] for field in fields]
    assert len(ids) == len(set(ids))
    for field in fields:
        assert field["type"] in ("textarea", "input", "dropdown", "checkboxes")
        assert field["attributes"]["label"]
    assert any(field.get("validations", {}).get("required") for field in fields)


def test_hooks_are_local_so_that_nothing_is_fetched() -> None:
    for repository in HOOKS["repos"]:
        assert repository["repo"] == "local"
        assert {hook["language"] for hook in repository["hooks"]} == {"system"}


def test_hooks_run_the_tools_that_make_check_runs() -> None:
    checks = (ROOT / "Makefile").read_text("utf-8").partition("\ncheck:")[2].partition("\n\n")[0]
    for hook in HOOKS["repos"][0]["hooks"]:
        words = [word for word in hook["entry"].split() if not word.startswith("-")]
        tool = words[1] if words[0].endswith("/python") else words[0].rpartition("/")[2]
        assert tool in checks, hook["id"]


@pytest.mark.slow
def test_a_commit_is_refused_by_the_hooks_and_they_ask_nobody(tmp_path: Path) -> None:
    """In a repository of its own, with this environment as its .venv, and with no way to the network."""
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), "http://127.0.0.1:9")
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        **nowhere,
        "PRE_COMMIT_HOME": str(tmp_path / "home"),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    work = tmp_path / "work"
    work.mkdir()

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True, check=False)

    for name in (".pre-commit-config.yaml", "pyproject.toml"):
        (work / name).write_text((ROOT / name).read_text("utf-8"), "utf-8")
    (work / ".venv").symlink_to(sys.prefix)
    (work / "shop.py").write_text("import os\nx = {  'a':1 }\n", "utf-8")
    assert run("git", "init", "--quiet").returncode == 0
    assert run("git", "add", ".pre-commit-config.yaml", "pyproject.toml", "shop.py").returncode == 0
    arguments = (sys.executable, "-m", "pre_commit", "run", "--files", "shop.py")
    refused = run(*arguments)
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert re.search(r"ruff check\.*Failed", refused.stdout)
    assert re.search(r"ruff format\.*Failed", refused.stdout)
    assert (work / "shop.py").read_text("utf-8") == 'x = {"a": 1}\n'  # what can be mended was
    assert run("git", "add", "shop.py").returncode == 0
    accepted = run(*arguments)
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr


def test_the_ci_files_to_copy_are_valid_and_run_what_the_page_says() -> None:
    github, gitlab = (yaml.safe_load(text) for text in CI_FILES)
    steps: list[dict[str, Any]] = github["jobs"]["test"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert github[True] == {"push": None, "pull_request": None}  # YAML 1.1 reads the word `on` as true
    assert gitlab["test"]["script"] == commands
    assert commands[-1].startswith("pytest")


def test_files_are_laid_out_as_editors_are_told() -> None:
    settings = (ROOT / ".editorconfig").read_text("utf-8")
    assert "max_line_length = 120" in settings
    assert "line-length = 120" in (ROOT / "pyproject.toml").read_text("utf-8")
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, tracked.split("\0")):
        path = ROOT / name
        if path.suffix in (".py", ".md", ".yaml", ".yml", ".toml", ".sh") and path.is_file():
            text = path.read_bytes()
            assert b"\r" not in text, name
            assert not text or text.endswith(b"\n"), name
