"""`python -m paystack.sandbox` as a process: what it prints, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from paystack.sandbox.__main__ import PORT, main
from paystack.sandbox.engine.account import make_secret_key
from test.support.raw_http import Api
from test.support.receiver import Receiver

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_serve_prints_a_working_address_and_key_and_ends_cleanly(receiver: Receiver, ending: signal.Signals) -> None:
    command = [sys.executable, "-m", "paystack.sandbox", "serve", "--webhook", receiver.url]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines: list[str] = []
        while not lines or "Ctrl-C" not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1]
        said = "".join(lines)
        url = re.search(r"http://127\.0\.0\.1:\d+", said)
        key = re.search(r"sk_test_\w+", said)
        assert url is not None
        assert key is not None
        api = Api(url.group(), key.group())
        api.charge(reference="paid", mobile_money={"phone": "0551234987"})
        api.post("/_sandbox/deliveries/wait")
        api.connection.close()
        process.send_signal(ending)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""
    assert receiver.events == ["charge.success"]


def test_a_port_that_is_taken_is_said_with_the_way_out(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert main(["serve", "--port", str(other.getsockname()[1])]) == 1
    said = capsys.readouterr().err
    assert "already in use" in said
    assert "choose another --port" in said


@contextmanager
def serving(*options: str, **environment: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    """A served sandbox, whose output is read up to the end of its greeting, and what the greeting names."""
    command = [sys.executable, "-m", "paystack.sandbox", "serve", *options]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**ENVIRONMENT, **environment}
    ) as process:
        assert process.stdout is not None
        lines: list[str] = []
        while not lines or "Ctrl-C" not in lines[-1]:
            lines.append(process.stdout.readline())
            assert lines[-1]
        said = "".join(lines)
        url, key = re.search(r"http://[^\s]+", said), re.search(r"sk_test_\w+", said)
        assert url is not None
        assert key is not None
        try:
            yield process, {"said": said, "url": url.group(), "key": key.group()}
        finally:
            process.terminate()
            process.wait(10)


def rest_of(process: subprocess.Popen[str]) -> str:
    """What the process printed after its greeting; it is ended first."""
    assert process.stdout is not None
    process.terminate()
    assert process.wait(10) == 0
    return process.stdout.read()


SECRETS = {
    "card": {"number": "4084084084084081", "cvv": "408", "expiry_month": "12", "expiry_year": "2030"},
    "pin": "1111",
}


def test_serve_prints_a_line_for_each_request_and_delivery_and_no_secret(receiver: Receiver) -> None:
    receiver.answers = [500]
    with serving("--webhook", receiver.url + "?token=hidden") as (process, found):
        api = Api(found["url"], found["key"])
        api.spoiled = True
        api.charge(reference="order-1042", **SECRETS)
        api.post("/_sandbox/deliveries/wait")
        api.get("/transaction/verify/order-1042", otp="123456")
        api.get("/transaction/verify/4084%200840%208408%204081")
        api.get(f"/customer/{found['key']}")
        api.get("/checkout/none")
        api.post("/_sandbox/faults", kind="drop_before", path="/page")
        with pytest.raises(ConnectionError):
            api.get("/page")
        api.connection.close()
        # A line is printed once its request was answered, or dropped: wait for the last.
        assert process.stdout is not None
        overdue = threading.Timer(20, process.terminate)
        overdue.start()
        printed = []
        while not printed or "dropped" not in printed[-1]:
            printed.append(process.stdout.readline())
            assert printed[-1], "the last request was never printed"
        overdue.cancel()
        text = "".join(printed) + rest_of(process)
    lines = [re.sub(r"^\d\d:\d\d:\d\d  |\d+\.\d ms", "", line) for line in text.splitlines()]
    # A delivery is made while the requests after it are answered.
    delivery = f"charge.success -> {receiver.url}  500    failed: answered 500"
    assert delivery in lines
    lines.remove(delivery)
    assert lines == [
        "POST /charge  200  ",
        "POST /_sandbox/deliveries/wait  200  ",
        "GET /transaction/verify/order-1042  200  ",
        "GET /transaction/verify/[hidden]  400  ",
        "GET /customer/[hidden]  404  ",
        "GET /checkout/none  404  ",
        "POST /_sandbox/faults  200  ",
        "GET /page  dropped  ",
    ]
    for secret in (found["key"], "4084084084084081", "1111", "123456", "token", "\x1b"):
        assert secret not in text


def test_serve_can_be_quiet() -> None:
    with serving("--quiet") as (process, found):
        api = Api(found["url"], found["key"])
        assert api.get("/customer").status == 200
        api.connection.close()
        assert rest_of(process) == ""


def test_serve_goes_on_though_nobody_reads_what_it_prints() -> None:
    with serving() as (_, found):
        api = Api(found["url"], found["key"])
        for _ in range(3000):
            assert api.get("/transaction/verify/" + "x" * 100).status == 400
        api.connection.close()


def test_the_key_of_serve_is_this_machines_own_and_stays(tmp_path: Path) -> None:
    state = {"XDG_STATE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    with serving(**state) as (_, first), serving(**state) as (_, second):
        assert first["key"] == second["key"]
        assert first["key"] != make_secret_key(0)
    with serving("--seed", "0", **state) as (_, seeded):
        assert seeded["key"] == make_secret_key(0)
    other = {"XDG_STATE_HOME": str(tmp_path / "other"), "LOCALAPPDATA": str(tmp_path / "other")}
    with serving(**other) as (_, third):
        assert third["key"] != first["key"]


def test_serve_says_when_the_key_cannot_be_kept(tmp_path: Path) -> None:
    (tmp_path / "paystack-sandbox").write_text("a file where the folder should be")
    with serving(XDG_STATE_HOME=str(tmp_path), LOCALAPPDATA=str(tmp_path)) as (_, found):
        assert "for this run only" in found["said"]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def test_serve_has_one_port_and_says_when_it_takes_another(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("paystack.sandbox.__main__.serve_until_interrupted", lambda sandbox: None)
    monkeypatch.setattr("paystack.sandbox.__main__.signal.signal", lambda *ignored: None)
    port = free_port()
    monkeypatch.setattr("paystack.sandbox.__main__.PORT", port)
    assert main(["serve"]) == 0
    assert f"Paystack sandbox on http://127.0.0.1:{port}\nSecret key" in capsys.readouterr().out
    with socket.create_server(("127.0.0.1", port)):
        assert main(["serve"]) == 0
    said = capsys.readouterr().out
    assert f"(port {port} is taken, so this is a free one; --port chooses another)" in said
    assert f"http://127.0.0.1:{port}\n" not in said
    assert main(["serve", "--port", "0"]) == 0
    assert "is taken" not in capsys.readouterr().out


def test_the_port_of_serve_is_8787() -> None:
    assert PORT == 8787


def test_serve_answers_under_a_name_that_it_is_given() -> None:
    with serving("--allow-host", "sandbox.test") as (_, found):
        api = Api(found["url"], found["key"])
        assert api.send("GET", "/customer", headers={"host": "sandbox.test"}).status == 200
        api.spoiled = True
        assert api.send("GET", "/customer", headers={"host": "other.test"}).status == 403
        api.connection.close()


def test_a_name_that_is_none_is_refused_with_the_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--allow-host", "http://shop.test"]) == 2
    assert "without scheme" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["trigger", "--list"], ["demo"], ["serve"]])
def test_a_reader_that_leaves_ends_a_command_without_a_traceback(command: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "paystack.sandbox", *command],
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            env=ENVIRONMENT,
            timeout=30,
        )
    finally:
        os.close(writing)
    assert (ended.returncode, ended.stderr) == (1, "")


@pytest.mark.parametrize("command", [["trigger", "--list"], ["demo"]])
def test_a_command_runs_without_a_standard_output(command: list[str]) -> None:
    closed = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "paystack.sandbox", *command]
    ended = subprocess.run(closed, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, timeout=30)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_ctrl_c_ends_a_trigger_that_waits_without_a_traceback() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        command = [sys.executable, "-m", "paystack.sandbox", "trigger", "charge.success", "--to", url]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
            assert process.stderr is not None
            silent.settimeout(30)
            connection, _ = silent.accept()
            with connection:
                process.send_signal(signal.SIGINT)
                assert process.wait(10) == 130
                assert process.stderr.read() == ""


@pytest.mark.skipif(os.name == "nt", reason="its shells have other commands")
def test_the_lines_that_serve_prints_set_the_client_up() -> None:
    with serving("--port", "0") as (_, printed):
        settings = "\n".join(line for line in printed["said"].splitlines() if line.startswith("    export "))
        call = "from paystack import Paystack; print(Paystack().balance.fetch().status)"
        script = f'{settings}\n"{sys.executable}" -c "{call}"'
        done = subprocess.run(["sh", "-c", script], env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"
