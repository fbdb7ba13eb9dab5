"""A Redis server for tests: on a free port of this machine, with its files in a temporary folder, without storage."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

LONGEST_START = 20.0
"""Seconds that a busy machine may take to start a server."""


class RedisServer:
    """A running `redis-server`, or `valkey-server` where there is no other. Used as a context manager.

    It can be killed, started again on the same port, and held so that it takes connections but does not answer.
    """

    def __init__(self, folder: Path) -> None:
        program = shutil.which("redis-server") or shutil.which("valkey-server")
        if program is None:
            raise FileNotFoundError("There is no redis-server. Install it: apt-get install redis-server")
        self._program = program
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.port = 0

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start the server, empty, and wait until it answers: on the port that it had before, or else on a free one."""
        until = time.monotonic() + LONGEST_START
        while time.monotonic() < until:
            self.port = self.port or _free_port()
            options = {"bind": "127.0.0.1", "port": self.port, "dir": self._folder, "save": "", "appendonly": "no"}
            arguments = [text for name, value in options.items() for text in (f"--{name}", str(value))]
            with open(self._folder / "redis.log", "ab") as log:
                self._process = subprocess.Popen(
                    [self._program, *arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
                )
            while self._process.poll() is None and time.monotonic() < until:
                if self._answers():
                    return
                time.sleep(0.01)
            self.kill()
        raise TimeoutError(f"redis-server did not start: {(self._folder / 'redis.log').read_text('utf-8')[-2000:]}")

    def kill(self) -> None:
        """End the server at once, as a crash does. What it held is lost."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def hold(self) -> None:
        """Let the server answer nothing until `release`, as a machine that hangs."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def release(self) -> None:
        """End `hold`."""
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def ask(self, *words: str) -> bytes:
        """The raw answer to one command without spaces in its words: `ask("SCRIPT", "FLUSH")`."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=5) as connection:
            connection.sendall(" ".join(words).encode() + b"\r\n")
            return connection.recv(65536)

    def _answers(self) -> bool:
        try:
            return self.ask("PING") == b"+PONG\r\n"
        except OSError:
            return False

    def __enter__(self) -> RedisServer:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.kill()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port
