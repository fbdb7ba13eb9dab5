"""`python -m paystack.sandbox` as a process: what it prints, and how it ends."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys

import pytest

from paystack.sandbox.__main__ import main
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


def test_a_command_runs_without_a_standard_output() -> None:
    closed = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "paystack.sandbox", "trigger", "--list"]
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
