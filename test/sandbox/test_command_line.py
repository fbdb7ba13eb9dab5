"""`python -m paystack.sandbox serve`."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys

from test.sandbox.helpers import Api, Receiver


def test_serve_prints_a_working_address_and_key_and_ends_cleanly(receiver: Receiver) -> None:
    command = [sys.executable, "-m", "paystack.sandbox", "serve", "--webhook", receiver.url]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
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
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stderr.read() == ""
    assert receiver.events == ["charge.success"]
