"""An environment for each foreign client, made once under .cache/clients. What it does there is for its script."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CACHE = ROOT / ".cache/clients"

RELEASES = {
    "pypaystack2": "pypaystack2==3.4.0",
    "paystack_sdk": "paystack-sdk==1.0.1",
    "alexasomba_paystack": "alexasomba-paystack==1.1.6",
}
"""What is installed for each script, by the script's name."""

OLDEST_PYTHON = (3, 11)
"""What pypaystack2 asks for."""


def python_of(script: str) -> Path:
    """The interpreter of the script's environment, which holds that client and nothing of ours."""
    if sys.version_info < OLDEST_PYTHON:
        raise RuntimeError("pypaystack2 needs Python 3.11: make clean check PYTHON=python3.11")
    release = RELEASES[script]
    home = CACHE / f"{release}-python{sys.version_info.major}.{sys.version_info.minor}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    installed = home / "installed"
    if not installed.exists():
        shutil.rmtree(home, ignore_errors=True)
        venv.create(home, with_pip=True, symlinks=os.name != "nt")
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", release]
        subprocess.run(pip, check=True)
        installed.touch()
    return python


def clean_environment() -> dict[str, str]:
    """The process environment without what would change an import or a route to loopback."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PAYSTACK")) and not name.lower().endswith("_proxy")
    }
