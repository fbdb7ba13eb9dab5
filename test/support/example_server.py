"""A server that answers each operation with its first response example: what the API pages' code blocks run against."""

from __future__ import annotations

import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from test.support.description import OPERATIONS, resolved


def routes() -> list[tuple[str, re.Pattern[str], int, bytes]]:
    """Method, path, status and body of each operation, in the order in which a path is looked up."""
    found = []
    for method, pattern, operation in OPERATIONS:
        status, reply = next((s, r) for s, r in operation["responses"].items() if s.startswith("2"))
        example = next(iter(reply["content"]["application/json"]["examples"].values()))
        body = json.dumps(resolved(example)["value"]).encode()
        found.append((method, pattern, int(status), body))
    return found


class ExampleServer:
    """`with ExampleServer() as url:` serves on loopback."""

    def __enter__(self) -> str:
        table = routes()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                self.rfile.read(int(self.headers.get("content-length", 0)))
                path = self.path.partition("?")[0]
                matching = (row for row in table if row[0] == self.command and row[1].fullmatch(path))
                _, _, status, body = next(matching, ("", None, 404, b""))
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
