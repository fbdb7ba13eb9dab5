"""What the tests of the command line share: a shell, whose commands go to a sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from paystack.sandbox import Sandbox
from test.support.shell import Shell, cleaned


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Shell:
    """A shell without a key."""
    cleaned(monkeypatch, tmp_path)
    return Shell(monkeypatch)


@pytest.fixture
def shell(bare: Shell, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A shell whose commands call a sandbox."""
    monkeypatch.setenv("PAYSTACK_SECRET_KEY", sandbox.secret_key)
    monkeypatch.setenv("PAYSTACK_BASE_URL", sandbox.url)
    return bare
