"""A PostgreSQL server for tests, on a free port of loopback, in a temporary folder that is removed with it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

START_TIMEOUT = 60.0


class PostgresServer:
    """Runs until it is closed. PostgreSQL refuses to run as root, so it then runs as the user `postgres`."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="paystack-postgres-"))
        self._data = self._folder / "data"
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self._user: dict[str, Any] = {}
        if os.getuid() == 0:
            self._user = {"user": "postgres", "group": "postgres", "extra_groups": []}
            shutil.chown(self._folder, "postgres", "postgres")
        try:
            command = [program("initdb"), "-D", self._data, "-U", "shop", "--auth=trust", "--no-sync", "-E", "UTF8"]
            subprocess.run([*command, "--locale=C"], check=True, capture_output=True, cwd=self._folder, **self._user)
            self.start()
        except BaseException:
            self.close()
            raise

    @property
    def conninfo(self) -> str:
        return f"host=127.0.0.1 port={self.port} user=shop dbname=postgres"

    def start(self) -> None:
        """Start the server, again after `stop`, and wait until it answers."""
        settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "off"}
        settings |= {"max_connections": "100", "log_min_messages": "fatal", "shared_buffers": "32MB"}
        command = [program("postgres"), "-D", str(self._data), "-p", str(self.port)]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        log = (self._folder / "log").open("ab")
        with log:
            self._process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self._folder, **self._user)
        end = time.monotonic() + START_TIMEOUT
        ready = [program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        while subprocess.run(ready, check=False).returncode != 0:
            if self._process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"PostgreSQL did not start: {(self._folder / 'log').read_text()}")
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server, which breaks every connection."""
        if self._process is not None:
            self._process.send_signal(how)
            try:
                self._process.wait(30)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def close(self) -> None:
        self.stop(signal.SIGQUIT)  # at once: nothing is kept
        shutil.rmtree(self._folder, ignore_errors=True)


def program(name: str) -> str:
    """Returns the path of one of PostgreSQL's programs. Debian keeps those of the server off the PATH."""
    found = shutil.which(name) or next(
        (str(path) for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)), None
    )
    if found is None:
        raise RuntimeError(f"There is no {name}. Install it: apt-get install postgresql")
    return found
