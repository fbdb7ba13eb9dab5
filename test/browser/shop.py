"""A merchant's site on loopback, where payers come back to. It remembers what was asked for, and sells nothing."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<!doctype html><html lang=en><title>The shop</title><link rel=icon href='data:,'><h1>Back at the shop</h1>"


class Shop:
    """Answers every GET with one page; use it as a context manager."""

    def __init__(self) -> None:
        self.visits: list[str] = []
        self.onward: str | None = None
        """Where a payer who comes back is sent on to, if anywhere."""
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                shop.visits.append(self.path)
                if shop.onward is not None and self.path != "/thanks":
                    self.send_response(302)
                    self.send_header("location", shop.onward)
                    self.send_header("content-length", "0")
                    self.end_headers()
                    return
                self.send_response(200)
                self.send_header("content-type", "text/html; charset=utf-8")
                self.send_header("content-length", str(len(PAGE)))
                self.end_headers()
                self.wfile.write(PAGE)

            def log_message(self, format: str, *args: object) -> None:
                pass

        # Another port is another site, as browsers see it.
        self._servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(2)]
        self.url, self.other_url = (f"http://127.0.0.1:{server.server_port}" for server in self._servers)

    def __enter__(self) -> Shop:
        for server in self._servers:
            server.daemon_threads = True
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *reason: object) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()
