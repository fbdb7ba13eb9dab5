"""Runs a script in the environment of the foreign client that the end of its name says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.environments import PEERS, clean_environment, python_of

HERE = Path(__file__).parent
CLIENTS = ("pypaystack2", "paystack_sdk", "alexasomba_paystack")
RELEASES = {peer.name: peer.requirements for peer in PEERS}
OLDEST_PYTHON = (3, 11)
"""What pypaystack2 asks for."""


def printed_by(script: str, *arguments: str) -> Any:
    """What the script printed."""
    if sys.version_info < OLDEST_PYTHON:
        raise RuntimeError("pypaystack2 needs Python 3.11: make clean check PYTHON=python3.11")
    (client,) = (name for name in CLIENTS if script.endswith(f"_{name}"))
    command: list[str | Path] = [python_of(RELEASES[client]), HERE / f"{script}.py", *arguments]
    done = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
