"""What is compared, and an environment for each of it, made once under .cache/environments; test/clients uses some."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache/environments"

TOOLS = "certifi==2026.10.18 matplotlib==3.10.9 pyyaml==6.0.3 trustme==1.2.1 uvloop==0.23.0"
"""For the canned server and the plot."""

OURS = "aiohttp==3.14.5 pydantic==2.14.3 python-dateutil==2.9.0.post0 typing-extensions==4.16.0 urllib3==2.8.0"
"""For this project's client and for the floors, which so are measured with the same libraries."""

FAST = f"{OURS} httptools==0.9.0"


@dataclass(frozen=True)
class Subject:
    """A client that is measured; its driver is `drivers/with_<name>.py`."""

    name: str
    requirements: str
    imports: str
    """What a user writes before the first call."""
    label: str = ""
    is_async: bool = False
    folder: str = ""
    """Where the client lies, if it is not installed."""

    def __str__(self) -> str:
        return self.label or self.requirements.replace("==", " ")


SYNC_FLOOR = Subject("urllib3", OURS, "import json, urllib3", "urllib3 + json.loads")
TYPED_FLOOR = Subject(
    "urllib3_pydantic", OURS, "import urllib3; from pydantic import BaseModel", "urllib3 + pydantic models"
)
ASYNC_FLOOR = Subject("aiohttp", OURS, "import json, aiohttp", "aiohttp + json.loads", is_async=True)
FLOORS = (SYNC_FLOOR, TYPED_FLOOR, ASYNC_FLOOR)

SYNC = Subject("paystack", OURS, "import paystack", "paystack", folder=str(ROOT))
ASYNC = Subject("paystack_async", OURS, "import paystack", "paystack, async", is_async=True, folder=str(ROOT))
ASYNC_FAST = Subject("paystack_async", FAST, "import paystack", "paystack, async, fast", True, str(ROOT))

QUICK = (*FLOORS, SYNC, ASYNC, ASYNC_FAST)

PEERS = (
    Subject("pypaystack2", "pypaystack2==3.4.0", "from pypaystack2 import PaystackClient"),
    Subject(
        "pypaystack2_async",
        "pypaystack2==3.4.0",
        "from pypaystack2 import AsyncPaystackClient",
        "pypaystack2 3.4.0, async",
        is_async=True,
    ),
    Subject("paystack_sdk", "paystack-sdk==1.0.1", "import paystack"),
    Subject("alexasomba_paystack", "alexasomba-paystack==1.1.6", "import alexasomba_paystack"),
    Subject("paystackapi", "paystackapi==2.1.3", "from paystackapi.paystack import Paystack"),
    Subject("paystackease", "paystackease==2.3.7", "from paystackease import PayStackBase"),
    Subject("paystack_api_wrapper", "paystack-api-wrapper==2", "from paystack import PaystackClient"),
    Subject("stripe", "stripe==16.1.0", "import stripe"),
)
"""Clients that others wrote, from PyPI. pypaystack2 needs Python 3.11."""


def python_of(requirements: str) -> Path:
    """The interpreter of the environment that holds the requirements and nothing else."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    home = CACHE / f"{requirements.replace(' ', '-')}-{version}"
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    installed = home / "installed"
    if not installed.exists():
        print(f"installing {requirements}", file=sys.stderr)
        shutil.rmtree(home, ignore_errors=True)
        venv.create(home, with_pip=True, symlinks=os.name != "nt")
        pip: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            *requirements.split(),
        ]
        subprocess.run(pip, check=True)
        installed.touch()
    return python


def installable(subjects: Iterable[Subject]) -> list[Subject]:
    """The subjects whose environment is there or can be made; the others are named."""
    found = []
    for subject in subjects:
        try:
            python_of(subject.requirements)
            found.append(subject)
        except subprocess.CalledProcessError:
            print(f"left out: pip cannot install {subject.requirements} here", file=sys.stderr)
    return found


def clean_environment() -> dict[str, str]:
    """The process environment without what would change an import or a route to loopback."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "PAYSTACK")) and not name.lower().endswith("_proxy")
    }
