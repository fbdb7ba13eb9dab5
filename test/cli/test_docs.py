"""The commands of docs/cli.md run, and print what the page shows."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from paystack.cli import exits, options
from paystack.cli.app import COMMANDS
from paystack.sandbox import Sandbox
from paystack.webhooks import sign
from test.cli.test_commands import PAYLOAD
from test.cli.test_keys import Keyring
from test.support.shell import Shell

PAGE = (Path(__file__).parents[2] / "docs/cli.md").read_text("utf-8")
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)

BAR = re.compile(r"\x1b\[\?25l.*\x1b\[2K", re.DOTALL)
"""A progress bar, which is wiped away when it is done."""


def steps() -> Iterator[tuple[str, str]]:
    """Each command of the page, and what it shows after it."""
    for block in BLOCK.findall(PAGE):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = step.partition("\n")
            yield command, shown


def pattern_of(shown: str) -> str:
    """A pattern for what the page shows, where `...` stands for anything, and blanks for one or more."""
    parts = (r"\s+".join(map(re.escape, re.split(r"\s+", part))) for part in shown.split("..."))
    return ".*".join(parts)


@pytest.fixture
def ring() -> Iterator[Keyring]:
    before, ring = keyring.get_keyring(), Keyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def test_the_page_can_be_followed(
    shell: Shell, sandbox: Sandbox, ring: Keyring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "body.json").write_bytes(PAYLOAD)
    vendor = sandbox.client().transfer_recipients.create("nuban", "Ada", account_number="0001234567", bank_code="057")
    (tmp_path / "vendors.csv").write_text(
        f"idempotency_key,recipient,amount,reason\ninvoice-1042,{vendor.data.recipient_code},12500,Two chairs\n",
        "utf-8",
    )
    (tmp_path / "shop.csv").write_text("reference,amount,currency,status\norder-1042,500000,NGN,paid\n", "utf-8")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    shell.is_terminal = shell.is_merged = True
    ran = 0
    for command, shown in steps():
        stdin = ""
        if piped := re.fullmatch(r"echo (\S+) \| (.*)", command):
            stdin, command = piped[1].replace("sk_test_...", sandbox.secret_key) + "\n", piped[2]
        words = shlex.split(command.replace("7c34...", sign(PAYLOAD, sandbox.secret_key)))
        assert words.pop(0) == "paystack"
        out = BAR.sub("", shell(*words, stdin=stdin).out)
        assert re.fullmatch(pattern_of(shown.strip()), out.strip(), re.DOTALL), f"$ {command}\n{out}"
        ran += 1
    assert ran == PAGE.count("\n$ ")
    assert ran > 15


def test_the_page_names_every_command_exit_code_and_shared_option() -> None:
    for name in COMMANDS:
        assert f"paystack {name}" in PAGE or f"`{name}" in PAGE, name
    for code in (exits.OK, exits.REFUSED, exits.USAGE, exits.NETWORK, exits.OUTPUT, exits.MISTAKE, exits.INTERRUPTED):
        assert f"| {code} |" in PAGE
    for option in options.shared(calls=True, lists=True, writes=True):
        assert f"`{option.opts[0]}" in PAGE, option.opts[0]
