"""A server that receives webhooks and keeps them."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    """Connections that wait to be accepted: many accounts may send at the same moment."""


class Receiver:
    """Receives webhooks at `url` until it is closed. `answers` are the next statuses it gives, 200 once used up."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.received: list[tuple[bytes, Mapping[str, str]]] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.received.append((body, {k.lower(): v for k, v in self.headers.items()}))
                self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hooks"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def events(self) -> list[str]:
        return [json.loads(body)["event"] for body, _ in self.received]

    def data(self, event: str) -> Any:
        bodies = [json.loads(body) for body, _ in self.received]
        return next(body["data"] for body in bodies if body["event"] == event)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
