"""A server that answers each operation with its first response example, about what was asked for.

The code blocks of the API pages run against it.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from paystack.runtime.http import Send
from test.support.conformance import find_operation
from test.support.description import resolved
from test.support.operation_tests import addressed


def answer_to(method: str, path: str, body: bytes) -> tuple[int, bytes]:
    """Status and body of the first response example of what is called; 404 where openapi/ has no such operation."""
    operation = find_operation(method, path)
    if operation is None:
        return 404, b""
    status, reply = next((s, r) for s, r in operation["responses"].items() if s.startswith("2"))
    example = next(iter(reply["content"]["application/json"]["examples"].values()))
    send = Send(method, path, {}, body, 1, 1, operation=operation["operationId"])
    return int(status), json.dumps(addressed(send, resolved(example)["value"])).encode()


class ExampleServer:
    """`with ExampleServer() as url:` serves on loopback."""

    def __enter__(self) -> str:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                received = self.rfile.read(int(self.headers.get("content-length", 0)))
                status, body = answer_to(self.command, self.path.partition("?")[0], received)
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_PUT = do_DELETE = answer

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}"

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._server.server_close()
