"""The commands that people wrote, but for `listen`: the sandbox's, webhooks, completion, and `paystack` itself."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import paystack
from paystack.api.operations import RESOURCES
from paystack.cli.app import COMMANDS
from paystack.cli.commands.sandbox import Duration
from paystack.cli.operations import kebab
from paystack.sandbox import Sandbox
from paystack.webhooks import sign
from test.support.receiver import Receiver
from test.support.shell import Shell

# --- webhooks -------------------------------------------------------------------------------------------------------

PAYLOAD = json.dumps({"event": "charge.success", "data": {"id": 7, "status": "success"}}).encode()


def test_a_right_signature_names_the_event(shell: Shell, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_bytes(PAYLOAD)
    signature = sign(PAYLOAD, sandbox.secret_key)
    for file, stdin in ((str(tmp_path / "body.json"), b""), ("-", PAYLOAD)):
        ran = shell("webhooks", "verify", file, "--signature", signature, stdin=stdin)
        assert ran.status == 0, ran.err
        assert ran.json["event"] == "charge.success"
        assert ran.json["dedupe_key"] == "charge.success:7:success"


@pytest.mark.parametrize("signature", ["", "0" * 128, "ä"])
def test_a_wrong_signature_is_1(shell: Shell, tmp_path: Path, signature: str) -> None:
    (tmp_path / "body.json").write_bytes(PAYLOAD)
    ran = shell("webhooks", "verify", str(tmp_path / "body.json"), "--signature", signature)
    assert (ran.status, ran.out) == (1, "")
    assert "not" in ran.err


def test_a_payload_that_is_no_event_and_a_file_that_is_not_there_are_named(
    shell: Shell, sandbox: Sandbox, tmp_path: Path
) -> None:
    ran = shell("webhooks", "verify", "-", "--signature", sign(b"[]", sandbox.secret_key), stdin=b"[]")
    assert (ran.status, "JSON object" in ran.err) == (2, True)
    ran = shell("webhooks", "verify", "-", "--signature", sign(b"", sandbox.secret_key), stdin=b"")
    assert (ran.status, "standard input is empty" in ran.err) == (2, True)
    ran = shell("webhooks", "verify", str(tmp_path / "none"), "--signature", "x")
    assert (ran.status, "No such file" in ran.err) == (2, True)
    assert "Traceback" not in ran.err


# --- the sandbox ----------------------------------------------------------------------------------------------------


def test_the_clock_is_shown_and_moved(shell: Shell, sandbox: Sandbox) -> None:
    before = sandbox.now
    assert shell("sandbox", "clock").json["mode"] == "manual"
    assert shell("sandbox", "clock", "--advance", "2d").status == 0
    assert sandbox.now == before + 2 * 86_400
    assert shell("sandbox", "clock", "--advance", "90", "--url", sandbox.url, PAYSTACK_BASE_URL="").status == 0
    assert sandbox.now == before + 2 * 86_400 + 90


@pytest.mark.parametrize(
    ("text", "seconds"), [("90", 90), ("1.5h", 5400), ("30m", 1800), ("2d", 172_800), ("1w", 604_800), ("0.5", 0.5)]
)
def test_a_duration_is_read(text: str, seconds: float) -> None:
    assert Duration().convert(text, None, None) == seconds


@pytest.mark.parametrize("text", ["", "2 d", "d", "-1", "1h30m", "inf", "99999999999"])
def test_a_wrong_duration_is_refused(shell: Shell, text: str) -> None:
    ran = shell("sandbox", "clock", f"--advance={text}")
    assert ran.status in (1, 2)
    assert ran.err


def test_a_payment_is_paid_and_the_balance_topped_up(shell: Shell, sandbox: Sandbox) -> None:
    assert shell("transactions", "initialize", "ada@example.com", "500000", "--reference", "order-1").status == 0
    assert shell("sandbox", "pay", "order-1", "--card", "declined", "--query", "status", "--raw").out == "failed\n"
    assert shell("sandbox", "pay", "order-1", "--query", "status", "--raw").out == "success\n"
    assert shell("transactions", "verify", "order-1", "--query", "status", "--raw").out == "success\n"
    before = sandbox.client().balance.fetch().data[0].balance
    assert shell("sandbox", "fund", "70000").json["balance"] == before + 70_000
    assert shell("sandbox", "fund", "500", "--currency", "GHS").json == {"currency": "GHS", "balance": 500}
    assert shell("sandbox", "pay", "nowhere").status == 1
    assert shell("sandbox", "fund", "7.50").status == 2


def test_faults_are_added_listed_and_removed(shell: Shell, sandbox: Sandbox) -> None:
    assert shell("sandbox", "faults").json == []
    added = shell(
        *("sandbox", "faults", "add", "status", "--status", "503", "--path", "/balance", "--method", "GET"),
        *("--nth", "2", "--times", "3", "--commit"),
    )
    assert added.status == 0, added.err
    fault = added.json
    assert (fault["kind"], fault["status"], fault["path"], fault["nth"], fault["times"], fault["commit"]) == (
        *("status", 503, "/balance", 2, 3, True),
    )
    assert shell("sandbox", "faults").json == sandbox.faults
    assert shell("sandbox", "faults", "remove", str(fault["id"])).status == 0
    assert sandbox.faults == []
    shell("sandbox", "faults", "add", "drop_before")
    assert shell("sandbox", "faults", "clear").status == 0
    assert sandbox.faults == []


def test_a_wrong_fault_is_said_in_the_sandboxs_words(shell: Shell) -> None:
    assert "drop_before" in shell("sandbox", "faults", "add", "drop").err
    assert shell("sandbox", "faults", "add", "delay", "--probability", "2").status == 1
    assert shell("sandbox", "faults", "remove", "9").status == 1


def test_the_controls_find_the_sandbox_of_this_machine(bare: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    from paystack.sandbox import __main__ as sandbox_commands
    from paystack.sandbox.machine_key import machine_key

    key, _ = machine_key()
    with Sandbox(secret_key=key) as running:
        monkeypatch.setattr(sandbox_commands, "PORT", int(running.url.rpartition(":")[2]))
        assert bare("sandbox", "faults", "add", "drop_before").status == 0
        assert len(running.faults) == 1


def test_trigger_passes_its_arguments_on(bare: Shell, capsys: pytest.CaptureFixture[str]) -> None:
    receiver = Receiver()
    ran = bare("sandbox", "trigger", "charge.success", "--to", receiver.url, "--set", "metadata.cart=7")
    assert ran.status == 0, ran.err
    assert receiver.data("charge.success")["metadata"]["cart"] == 7
    receiver.close()
    assert "charge.success" in bare("sandbox", "trigger", "--list").out
    assert bare("sandbox", "trigger", "nope", "--to", "http://127.0.0.1:9/").status == 2
    help = bare("sandbox", "trigger", "--help").out
    assert "usage: paystack sandbox trigger" in help
    assert "--to" in help and "--key" not in help


@pytest.mark.parametrize(
    ("key", "signs"),
    [("sk_test_0123456789abcdef0123456789abcdef01234567", True), ("sk_live_0123456789abcdef", False)],
)
def test_trigger_signs_with_the_test_key_of_the_environment(bare: Shell, key: str, signs: bool) -> None:
    receiver = Receiver()
    ran = bare("sandbox", "trigger", "charge.success", "--to", receiver.url, PAYSTACK_SECRET_KEY=key)
    assert ran.status == 0, ran.err
    ((body, headers),) = receiver.received
    assert (headers["x-paystack-signature"] == sign(body, key)) is signs
    receiver.close()


def test_the_demo_runs(bare: Shell) -> None:
    ran = bare("sandbox", "demo")
    assert ran.status == 0
    assert "refund" in ran.out


def test_serve_says_its_options(bare: Shell) -> None:
    ran = bare("sandbox", "serve", "--help")
    assert ran.status == 0
    assert "--database" in ran.out
    assert bare("sandbox", "serve", "--port", "x").status == 2


# --- paystack itself ------------------------------------------------------------------------------------------------


def test_help_names_every_command_and_resource(bare: Shell) -> None:
    ran = bare("--help")
    assert (ran.status, ran.err) == (0, "")
    for name in (*COMMANDS, *map(kebab, RESOURCES)):
        assert re.search(rf"^  {name}  ", ran.out, re.MULTILINE), name
    assert bare("-h").out == ran.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_explains_itself(bare: Shell, command: str) -> None:
    ran = bare(command, "--help")
    assert (ran.status, ran.err) == (0, "")
    assert "--help" in ran.out


@pytest.mark.parametrize("group", [[], ["sandbox"], ["sandbox", "faults"], ["payouts"], ["webhooks"]])
def test_no_command_is_described_by_half_a_sentence(bare: Shell, group: list[str]) -> None:
    assert "..." not in bare(*group, "--help", COLUMNS="80").out.replace("[ARGS]...", "")


def test_nothing_to_do_is_help_and_not_success(bare: Shell) -> None:
    for arguments in ((), ("transactions",), ("sandbox",), ("webhooks",)):
        ran = bare(*arguments)
        assert ran.status == 2
        assert "Usage: paystack" in ran.err


def test_the_version_is_the_packages(bare: Shell) -> None:
    assert bare("--version").out == f"paystack-client {paystack.__version__}\n"


def test_no_resource_has_the_name_of_a_command() -> None:
    assert set(COMMANDS) & set(map(kebab, RESOURCES)) == set()


def test_the_module_and_the_entry_point_are_one(bare: Shell) -> None:
    done = subprocess.run([sys.executable, "-m", "paystack", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"paystack-client {paystack.__version__}\n"
    setup = (Path(__file__).parents[2] / "setup.py").read_text("utf-8")
    assert '"console_scripts": ["paystack = paystack.cli.entry:run"]' in setup


def test_importing_the_package_imports_no_command_line() -> None:
    script = (
        "import sys, paystack; paystack.Paystack('sk_test_x'); print([m for m in sys.modules if 'cli' in m.split('.')])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_help_starts_quickly() -> None:
    """At most 150 ms of the processor beyond the bare interpreter, or 5 times what that takes on a slow machine."""
    took: dict[str, list[float]] = {"pass": [], "help": []}
    for _ in range(10):
        for name, code in (("pass", "pass"), ("help", "from paystack.cli.entry import run; run(['--help'])")):
            process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            assert process.returncode == 0
            took[name].append(used.ru_utime + used.ru_stime)
    bare, help = min(took["pass"]), min(took["help"])
    assert help - bare < max(0.15, 5 * bare), (bare, help)


# --- completion -----------------------------------------------------------------------------------------------------


def completed(shell: Shell, line: str) -> list[str]:
    """What Tab offers at the end of this line, in bash."""
    words = line.split(" ")
    ran = shell(_PAYSTACK_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert ran.status == 0, ran.err
    return [one.partition(",")[2] for one in ran.out.splitlines()]


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("paystack trans", {"transactions", "transfers", "transfer-recipients"}),
        ("paystack log", {"login", "logout"}),
        ("paystack transactions ver", {"verify"}),
        ("paystack transactions list --stat", {"--status"}),
        ("paystack transactions list --status ", {"abandoned", "failed", "reversed", "success"}),
        ("paystack transactions initialize a@b.c 5 --currency G", {"GHS"}),
        ("paystack customers list --a", {"--all"}),
        ("paystack sandbox faults add drop", {"drop_before", "drop_after"}),
    ],
)
def test_commands_options_and_values_are_completed(bare: Shell, line: str, offered: set[str]) -> None:
    assert set(completed(bare, line)) == offered


@pytest.mark.parametrize(
    "line",
    [
        "paystack payouts send ven",
        "paystack reconcile ven",
        "paystack webhooks verify ven",
        "paystack listen --forward-to http://127.0.0.1:8000/ --state ven",
    ],
)
def test_the_shell_completes_names_of_files(bare: Shell, line: str) -> None:
    words = line.split(" ")
    ran = bare(_PAYSTACK_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1))
    assert ran.out == "file,ven\n"


def test_completion_after_an_unknown_command_says_nothing(bare: Shell) -> None:
    assert "transactions" in completed(bare, "paystack zzz trans")


def test_completion_of_a_line_with_a_key_says_nothing_of_it(bare: Shell) -> None:
    completed(bare, "paystack balance fetch --profile sk_test_0123456789 --js")


@pytest.mark.parametrize("shell_name", ["bash", "zsh", "fish"])
def test_completion_is_installed_once(bare: Shell, shell_name: str, tmp_path: Path) -> None:
    if shell_name == "bash" and shutil.which("bash") is None:
        pytest.skip("click asks bash for its version")
    start = tmp_path / f".{shell_name}rc"
    if shell_name != "fish":
        start.write_text("# mine", "utf-8")
    for arguments in (["--install-completion", shell_name], ["--install-completion"]):
        ran = bare(*arguments, SHELL=f"/bin/{shell_name}")
        assert ran.status == 0, ran.err
    shown = bare("--show-completion", shell_name).out
    assert "_PAYSTACK_COMPLETE" in shown
    if shell_name == "fish":
        assert (tmp_path / ".config/fish/completions/paystack.fish").read_text("utf-8") == shown
    else:
        script = tmp_path / f".local/share/paystack/completion.{shell_name}"
        assert script.read_text("utf-8") == shown
        text = start.read_text("utf-8")
        assert text.startswith("# mine\n")
        assert text.count(f'. "{script}"') == 1


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash_completes_with_what_was_installed(bare: Shell, tmp_path: Path) -> None:
    assert bare("--install-completion", "bash").status == 0
    program = tmp_path / "bin/paystack"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m paystack "$@"\n')
    program.chmod(0o755)
    script = (
        f'. "{tmp_path}/.bashrc"; COMP_WORDS=(paystack refunds cr); COMP_CWORD=2; '
        '_paystack_completion paystack; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    environment = {**os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "--norc", "-c", script], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["create"], done.stderr


def test_a_shell_that_is_not_known_is_asked_for(bare: Shell) -> None:
    ran = bare("--install-completion", SHELL="/bin/tcsh")
    assert ran.status == 2
    assert "--install-completion bash" in ran.err
