"""Errors, confirmations and interruptions: what a call says when it does not end well."""

from __future__ import annotations

import errno
import functools
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from paystack import BatchOutcomeUnknownError, NetworkError, Paystack, Transfer
from paystack.api import TransfersApi
from paystack.api.operations import OPERATIONS
from paystack.cli import output, state
from paystack.runtime.http import Response, Send
from paystack.sandbox import Sandbox
from test.cli.test_operations import spoken, typed, words_of
from test.support.hostile import CALLS
from test.support.operation_tests import KEY, Recorder
from test.support.shell import Shell

LIVE = KEY.replace("test", "live")


# --- values of arguments -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["transactions", "initialize", "ada@example.com", "50.00"], "Amounts are in subunits"),
        (["transactions", "initialize", "ada@example.com", "5e3"], "'5e3' is not a whole number"),
        (["transactions", "initialize", "ada@example.com", "500_000"], "not a whole number"),
        (["transactions", "initialize", "ada@example.com", "\u0665\u0660"], "not a whole number"),
        (["transactions", "initialize", "ada@example.com", "0"], "amount must be"),
        (["transactions", "initialize", "ada@example.com"], "Missing argument 'AMOUNT'"),
        (["transactions", "initialize", "--email", "a@b.c"], "initialize EMAIL AMOUNT"),
        (["transactions", "list", "--status", "sucess"], "Did you mean 'success'?"),
        (["transactions", "list", "--stats", "success"], "'--status'"),
        (["transactions", "list", "--from", "tomorrow"], "2026-01-31"),
        (["transactions", "list", "--from", "2026-02-30"], "2026-01-31"),
        (["transactions", "list", "--limit", "0"], "--limit"),
        (["transactions", "list", "--limit", "x"], "'x' is not a valid whole number."),
        (["transactions", "verify", ""], "reference"),
        (["transactions", "verify", "a", "b"], "extra argument"),
        (["subaccounts", "update", "ACCT_x", "--percentage-charge", "nan"], "not a number"),
        (["subaccounts", "update", "ACCT_x", "--percentage-charge", "1,5"], "not a number"),
        (["subaccounts", "update", "ACCT_x", "--percentage-charge", "150"], "percentage_charge"),
        (["customers", "create", "ada@example.com", "--metadata", "{"], "not JSON"),
        (["customers", "create", "ada@example.com", "--metadata", "[1]"], "must be a JSON object"),
        (["customers", "create", "ada@example.com", "--metadata", '{"a": NaN}'], "NaN is not JSON"),
        (["customers", "create", "ada@example.com", "--metadata", "[" * 100_000], "nested too deeply"),
        (["customers", "create", "ada@example.com", "--metadata", "@nowhere.json"], "nowhere.json cannot be read"),
        (["customers", "create", "ada@example.com", "--metadata", "@"], "cannot be read"),
        (["customers", "create", "ada@example.com", "--metadata", "-"], "nothing on standard input"),
        (["customers", "fetch", "x", "--header", "no colon"], "Name: value"),
        (["customers", "fetch", "x", "--header", "authorization: Bearer x"], "taken from the environment"),
        (["customers", "fetch", "x", "--timeout", "-1"], "timeout must be"),
        (["customers", "fetch", "x", "--max-retries", "-1"], "--max-retries"),
        (["webhook-events", "resend-matching"], "--preview"),
    ],
)
def test_a_wrong_argument_is_named_and_nothing_is_sent(
    shell: Shell, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=Unwanted(), **options))
    ran = shell(*arguments)
    assert ran.status == 2, ran.err
    assert said in ran.err
    assert ran.out == ""
    assert "Traceback" not in ran.err


class Unwanted:
    """A transport that must not be used."""

    def send(self, send: Send) -> Response:
        raise AssertionError(f"{send} was sent")

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["transaction", "list"], "paystack transactions?"),
        (["transactoins"], "paystack transactions?"),
        (["verify"], "paystack transactions verify"),
        (["customers", "get"], "paystack customers fetch?"),
        (["customers", "lst"], "paystack customers list?"),
        (["customers", "delete"], "Paystack cannot delete a customer."),
        (["transfers", "send"], "paystack transfers initiate?"),
        (["balance", "zzz"], "There are: fetch, ledger."),
        (["zzz"], "`paystack --help` lists all"),
        (["sandbox", "clok"], "clock"),
        (["--jsn"], "--json"),
    ],
)
def test_a_wrong_command_says_the_right_one(bare: Shell, arguments: list[str], said: str) -> None:
    ran = bare(*arguments)
    assert ran.status == 2
    assert said in ran.err


def test_names_may_be_written_as_in_python(shell: Shell) -> None:
    assert shell("payment_requests", "list").json == []
    assert shell("transfers", "enable_otp").status == 0


def test_a_value_that_begins_with_a_dash_follows_two_of_them(shell: Shell) -> None:
    assert "'-1' is not" not in shell("customers", "create", "ada@example.com", "--last-name=-x").err
    assert shell("customers", "fetch", "--", "-x").status == 1


def test_objects_come_from_files_and_pipes(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text('\ufeff{"cart": [1, 2]}', "utf-8")
    for number, (word, stdin) in enumerate((("-", '{"cart": [1, 2]}'), (f"@{tmp_path}/meta.json", ""))):
        ran = shell("customers", "create", f"c{number}@example.com", "--metadata", word, stdin=stdin)
        assert ran.status == 0, ran.err
        assert ran.json["metadata"] == {"cart": [1, 2]}
    (tmp_path / "latin").write_bytes(b'{"a": "\xe9"}')
    assert "not UTF-8" in shell("customers", "create", "x@example.com", "--metadata", f"@{tmp_path}/latin").err


# --- errors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_pipe_is_utf_8_whatever_the_locale_says(shell: Shell, encoding: str, mark: str) -> None:
    shell.encoding = encoding
    ran = shell("customers", "create", "ada@example.com", "--metadata", "-", stdin=f'{mark}{{"b": "Zoë\r\n"}}'.encode())
    assert ran.status == 2, ran.err  # an end of a line inside of a text is not JSON
    ran = shell("customers", "create", "ada@example.com", "--metadata", "-", stdin=f'{mark}{{"b": "Zoë"}}\r\n'.encode())
    assert ran.json["metadata"] == {"b": "Zoë"}, ran.err
    assert shell("banks", "resolve", "057", stdin=f"{mark}0001234567\r\n".encode()).status == 0
    for word in ("customers create ada@example.com --metadata -", "banks resolve 057"):
        ran = shell(*word.split(), stdin=b"Zo\xeb")
        assert ran.status == 2
        assert "standard input is not UTF-8 text." in ran.err


def test_a_refusal_is_the_librarys_own_words_in_one_line(shell: Shell) -> None:
    ran = shell("transactions", "verify", "nowhere")
    assert ran.status == 1
    assert ran.out == ""
    (line,) = ran.err.splitlines()
    assert line.startswith("Error: GET /transaction/verify/nowhere answered 400: Transaction reference not found.")


def test_a_reference_that_was_used_says_how_to_look_it_up(shell: Shell) -> None:
    arguments = ("transactions", "initialize", "ada@example.com", "5000", "--reference", "order-1")
    shell(*arguments)
    ran = shell(*arguments)
    assert ran.status == 1
    assert "paystack transactions verify order-1" in ran.err


def test_no_network_is_another_exit_code(shell: Shell) -> None:
    ran = shell("balance", "fetch", "--max-retries", "0", PAYSTACK_BASE_URL="http://127.0.0.1:9")
    assert ran.status == 3
    error, following = ran.err.splitlines()
    assert "could not connect" in error
    assert "http://127.0.0.1:9" in following
    assert "paystack sandbox serve" in following


def test_a_lost_answer_says_how_to_look_it_up(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", method="POST", path="/refund")
    sandbox.client().charges.create("ada@example.com", 50_000, reference="paid", mobile_money={"phone": "0551234987"})
    ran = shell("refunds", "create", "paid")
    assert ran.status == 3
    assert "Look before you send it again: paystack refunds list" in ran.err


def test_a_lost_transfer_names_the_command_that_finds_it(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.inject_fault("drop_after", path="/transfer", times=None)
    ran = shell(
        "transfers", "initiate", "balance", "5000", "RCP_x", "--reference", "payout-2026-11-ada", "--max-retries", "0"
    )
    assert ran.status == 3
    assert "paystack transfers verify payout-2026-11-ada" in ran.err


def test_a_lost_batch_is_printed_as_it_can_be_sent_again(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    items = [{"amount": 5000, "recipient": "RCP_x", "reference": f"payout-2026-11-{number:04}"} for number in range(3)]

    @functools.wraps(TransfersApi.bulk)
    def lost(*arguments: Any, **options: Any) -> None:
        raise BatchOutcomeUnknownError(
            "lost", found=[Transfer.from_dict(items[0])], not_found=items[1:2], unknown=items[2:]
        )

    monkeypatch.setattr(TransfersApi, "bulk", lost)
    ran = shell("transfers", "bulk", "balance", json.dumps(items))
    assert ran.status == 3
    assert "1 took effect, 1 did not, and 1 must be looked up" in ran.err
    assert ran.json == {"found": items[:1], "not_found": items[1:2], "unknown": items[2:]}


def test_a_lost_batch_is_3_where_its_items_cannot_be_written(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.output_fails = OSError(errno.ENOSPC, "No space left on device")

    @functools.wraps(TransfersApi.bulk)
    def lost(*arguments: Any, **options: Any) -> None:
        raise BatchOutcomeUnknownError("lost", found=[], not_found=[], unknown=[{"amount": 5000}])

    monkeypatch.setattr(TransfersApi, "bulk", lost)
    ran = shell("transfers", "bulk", "balance", '[{"amount": 5000, "recipient": "RCP_x"}]')
    assert ran.status == 3
    assert "No space left" in ran.err


def test_debug_shows_where_it_failed(shell: Shell) -> None:
    assert "Traceback" not in shell("transactions", "verify", "nowhere").err
    assert "Traceback" in shell("transactions", "verify", "nowhere", "--debug").err


def test_a_mistake_after_a_write_says_that_it_was_sent(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: Any, **options: Any) -> None:
        raise RuntimeError("a mistake")

    monkeypatch.setattr(output.Printer, "reply", fail)
    ran = shell("customers", "create", "ada@example.com")
    assert ran.status == 70
    assert "POST /customer was sent before" in ran.err


@pytest.mark.filterwarnings("error")
def test_a_deprecated_operation_says_so(shell: Shell) -> None:
    ran = shell("transactions", "check-authorization", "ada@example.com", "5000", "--authorization-code", "AUTH_x")
    assert "Note: " in ran.err
    assert "is deprecated" in ran.err


def test_a_header_of_ones_own_is_sent(bare: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(200, {"status": True, "message": "ok", "data": []})
    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=recorder))
    assert bare("balance", "fetch", "--header", "X-Trace: 7", PAYSTACK_SECRET_KEY=KEY).status == 0
    assert recorder.sent[0].headers["x-trace"] == "7"


# --- live keys ------------------------------------------------------------------------------------------------------


def with_live_key(
    shell: Shell, patch: pytest.MonkeyPatch, name: str, tmp_path: Path, *more: str
) -> tuple[Any, Recorder]:
    """Runs the first call of an operation with a live key. Returns what it gave, and what was sent."""
    from paystack.cli.operations import OperationCommand

    described, command = CALLS[name], OperationCommand(name)
    recorder = Recorder(200, described.replies[0])
    patch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=recorder))
    words = typed(command, spoken(described.calls[0], command.arguments), tmp_path)
    return shell(*words_of(name), *more, *words, PAYSTACK_SECRET_KEY=LIVE), recorder


ASKING = [name for name, operation in OPERATIONS.items() if operation.method != "GET" and operation.retry != "safe"]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_live_key_without_a_terminal_needs_yes(
    name: str, bare: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, recorder = with_live_key(bare, monkeypatch, name, tmp_path)
    if name in ASKING:
        assert (ran.status, recorder.sent) == (2, [])
        assert "--yes" in ran.err
        assert LIVE not in ran.err
        ran, recorder = with_live_key(bare, monkeypatch, name, tmp_path, "--yes")
    assert (ran.status, len(recorder.sent)) == (0, 1), ran.err


@pytest.mark.parametrize(("answer", "status", "sent"), [("y\n", 0, 1), ("n\n", 2, 0), ("\n", 2, 0), ("", 2, 0)])
def test_a_live_key_asks_on_a_terminal(
    bare: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, status: int, sent: int
) -> None:
    recorder = Recorder(200, CALLS["refunds.create"].replies[0])
    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, transport=recorder))
    bare.types = True
    ran = bare("refunds", "create", "4099260516", stdin=answer, PAYSTACK_SECRET_KEY=LIVE)
    assert (ran.status, len(recorder.sent)) == (status, sent), ran.err
    assert "live key" in ran.err
    assert "POST /refund" in ran.err
    assert LIVE not in ran.err
    assert ran.out == "" or sent


def test_ctrl_c_at_the_question_is_an_interruption(bare: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("click.termui.visible_prompt_func", interrupted)
    bare.types = True
    ran = bare("refunds", "create", "4099260516", PAYSTACK_SECRET_KEY=LIVE)
    assert ran.status == 130
    assert "Nothing was under way" in ran.err


def test_a_test_key_does_not_ask(shell: Shell) -> None:
    shell.types = True
    assert shell("transfers", "disable-otp").status == 0


# --- Ctrl-C ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["balance", "fetch"], "Nothing was under way"),
        (
            ["transfers", "initiate", "balance", "5000", "RCP_x", "--reference", "payout-2026-11-ada"],
            "POST /transfer was under way: it may or may not have taken effect. Look before you send it again: "
            "paystack transfers verify payout-2026-11-ada",
        ),
        (["refunds", "create", "4099"], "paystack refunds list"),
    ],
)
def test_an_interruption_is_one_line(
    bare: Shell, monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    class Interrupted(Unwanted):
        def send(self, send: Send) -> Response:
            raise KeyboardInterrupt

    monkeypatch.setattr(
        state, "make_client", lambda key, **options: Paystack(key, **{**options, "transport": Interrupted()})
    )
    ran = bare(*arguments, PAYSTACK_SECRET_KEY=KEY)
    assert ran.status == 130
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_an_interruption_of_the_lookup_of_a_lost_write_speaks_of_the_write(
    bare: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lost(Unwanted):
        def send(self, send: Send) -> Response:
            if send.method == "POST":
                raise NetworkError("lost", sent=True)
            raise KeyboardInterrupt

    monkeypatch.setattr(state, "make_client", lambda key, **options: Paystack(key, **{**options, "transport": Lost()}))
    ran = bare("transfers", "initiate", "balance", "5000", "RCP_x", PAYSTACK_SECRET_KEY=KEY)
    assert ran.status == 130
    assert "POST /transfer was under way" in ran.err


def test_ctrl_c_ends_a_process_with_130(shell: Shell, sandbox: Sandbox) -> None:
    sandbox.inject_fault("delay", seconds=30, path="/transfer")
    command = [sys.executable, "-m", "paystack", "transfers", "initiate", "balance", "5000", "RCP_x"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + 20
        while not sandbox.faults[0]["seen"] and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=10)
    assert (process.returncode, out) == (130, "")
    assert err.startswith("Interrupted while POST /transfer was under way")
    assert err.count("\n") == 1


# --- without the extra ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "arguments"),
    [
        ("click", ["--help"]),
        ("click", []),
        ("jmespath", ["banks", "list", "--query", "name"]),
        ("keyring", ["login"]),
        ("rich", ["customers", "list"]),
    ],
)
def test_without_the_extra_it_says_how_to_get_it(
    shell: Shell, sandbox: Sandbox, missing: str, arguments: list[str]
) -> None:
    sandbox.client().customers.create("ada@example.com", first_name="\u65e5\u672c")  # wide characters need rich
    script = (
        f"import sys; sys.modules[{missing!r}] = None; from paystack.cli.entry import run; "
        "sys.stdout.isatty = lambda: True; sys.exit(run(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=sandbox.secret_key,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert 'pip install ".[cli]"' in done.stderr
    assert f"of which {missing} is not installed" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_a_stream_that_is_closed_is_no_traceback(shell: Shell, sandbox: Sandbox, closed: str) -> None:
    command = f"{sys.executable} -m paystack balance fetch {closed}; echo $? >{sandbox.secret_key}"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False, cwd=os.environ["HOME"])
    assert (Path(os.environ["HOME"]) / sandbox.secret_key).read_text() == "0\n"
    assert "Traceback" not in done.stdout + done.stderr


def test_an_argument_that_is_no_text_is_refused(shell: Shell) -> None:
    ran = shell("customers", "fetch", "\udcff")
    assert ran.status == 2
    assert "Traceback" not in ran.err
