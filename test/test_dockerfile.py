"""The Dockerfile: what it copies is there, and what it runs serves, is healthy, and ends at once."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

import pytest

from paystack.sandbox.__main__ import PORT
from test.support.raw_http import closing_api

ROOT = Path(__file__).parents[1]


def instructions() -> list[tuple[str, str]]:
    """The instructions of the Dockerfile and what follows each, with continued lines joined."""
    lines = [line for line in (ROOT / "Dockerfile").read_text("utf-8").splitlines() if not line.startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ").splitlines()
    return [(name, rest.strip()) for name, _, rest in (line.partition(" ") for line in joined)]


def only(name: str) -> str:
    (found,) = [rest for instruction, rest in instructions() if instruction == name]
    return found


def copied() -> list[str]:
    return [source for name, rest in instructions() if name == "COPY" for source in rest.split()[:-1]]


@contextmanager
def running(folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """What `docker run` starts with these options, in a folder that stands for the volume; and what it says first."""
    python, *entry = json.loads(only("ENTRYPOINT"))
    assert python == "python"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder)}
    command = [sys.executable, *entry, "--port", "0", *options]
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = ""
        while "Ctrl-C" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        try:
            yield process, said
        finally:
            process.terminate()


def test_what_is_copied_is_there_and_not_ignored() -> None:
    lines = [line for line in (ROOT / ".dockerignore").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines[0] == "*"
    for source in copied():
        assert (ROOT / source).exists(), source
        ignored = True
        for line in lines:
            if fnmatch(source, line.removeprefix("!")):
                ignored = not line.startswith("!")
        assert not ignored, source


def test_it_is_the_port_of_serve_and_no_root() -> None:
    assert only("EXPOSE") == str(PORT)
    assert str(PORT) in json.loads(only("ENTRYPOINT"))
    assert only("USER").isdigit()
    assert only("USER") != "0"
    names = [name for name, _ in instructions()]
    assert names.index("RUN") < names.index("USER") < names.index("ENTRYPOINT")


def test_the_container_serves_under_its_name_keeps_its_state_and_ends_at_once(tmp_path: Path) -> None:
    keys = set()
    for run in range(2):
        with running(tmp_path, "--allow-host", "paystack") as (process, said):
            key = re.search(r"sk_test_\w+", said)
            port = re.search(r"http://0\.0\.0\.0:(\d+)", said)
            assert key is not None
            assert port is not None
            keys.add(key.group())
            with closing_api(f"http://127.0.0.1:{port[1]}", key.group()) as api:
                api.spoiled = True
                statuses = [
                    api.send("GET", "/customer", headers={"host": name}).status for name in ("paystack", "other")
                ]
                assert statuses == [200, 403]
                assert len(api.get("/customer").data) == run
                api.post("/customer", email="ada@example.com")
                _check_health(int(port[1]), healthy=True)
            process.send_signal(signal.SIGTERM)
            assert process.wait(10) == 0
        _check_health(int(port[1]), healthy=False)
    assert len(keys) == 1


def _check_health(port: int, *, healthy: bool) -> None:
    python, *check = json.loads(only("HEALTHCHECK").partition("CMD ")[2])
    assert python == "python"
    command = [sys.executable, *(part.replace(str(PORT), str(port)) for part in check)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert (done.returncode == 0) == healthy


@pytest.mark.slow(seconds=45)
def test_what_is_copied_is_enough_to_install_it(tmp_path: Path) -> None:
    source = tmp_path / "build"
    source.mkdir()
    for name in copied():
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, source / name)
    venv.create(tmp_path / "venv", with_pip=True)
    python = str(tmp_path / "venv/bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "."], cwd=source, check=True)
    script = "import paystack.sandbox.dashboard.dashboard as found; print(found.__file__)"
    done = subprocess.run([python, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith(str(tmp_path / "venv"))
