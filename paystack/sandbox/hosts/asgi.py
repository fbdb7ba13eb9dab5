"""The ASGI host: the sandbox as an application for uvicorn, hypercorn or any other ASGI 3 server.

It uses asyncio and the standard library only. The core decides what a request means; the server owns the sockets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from paystack.runtime.http import Response
from paystack.sandbox.app import Core
from paystack.sandbox.engine.clock import ClockMode
from paystack.sandbox.engine.messages import (
    LARGEST_BODY,
    Answer,
    Disconnect,
    Request,
    Truncated,
    has_body,
    host_of,
    join_headers,
)
from paystack.sandbox.engine.replies import BODY_TOO_LARGE, Refused

if TYPE_CHECKING:
    import os

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

WORKERS = 32
"""Requests handled at the same time. Each request that waits for webhooks occupies one worker."""

_LOST = Response(502, {"content-type": "text/plain"}, b"lost")
"""A reply that is begun and not finished, where a fault asks for a lost connection."""


class Application:
    """One core as an ASGI application. Whoever made the core starts and closes it."""

    def __init__(self, core: Core) -> None:
        """Host this core."""
        self.core = core
        self._workers = _make_workers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or follow the server's lifespan."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, send)
        else:
            raise ValueError(f"the sandbox speaks HTTP, not {scope['type']}")

    def start(self) -> None:
        """Called when the server starts."""

    def stop(self) -> None:
        """Called when the server stops; it may start again."""
        self._workers.shutdown(wait=False)
        self._workers = _make_workers()

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        self.start()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.stop()
        await send({"type": "lifespan.shutdown.complete"})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await _read_body(receive)
            if body is None:
                return
            request = _request(scope, body)
        except Refused as refusal:
            await _send(send, scope["method"], Answer(refusal.response()))
            return
        loop = asyncio.get_running_loop()
        answer = await loop.run_in_executor(self._workers, self.core.answer, request)
        if answer.delay and await _is_gone_within(answer.delay, receive):
            return
        await _send(send, scope["method"], answer)


class Standalone(Application):
    """An application that makes its own core, and a new one each time the server starts again."""

    def __init__(
        self, seed: int, clock: ClockMode, database: str | os.PathLike[str] | None, allow_hosts: Sequence[str]
    ) -> None:
        """Make the first core at once, as some servers do not support lifespans."""
        self._seed = seed
        self._clock: ClockMode = clock
        self._database = database
        self._allow_hosts = allow_hosts
        self._is_closed = False
        super().__init__(self._make_core())

    def start(self) -> None:
        """Start ticking under a wall clock, with a new core after a stop."""
        if self._is_closed:
            self.core = self._make_core()
            self._is_closed = False
        if self._clock == "wall":
            self.core.engine.start_ticking()

    def stop(self) -> None:
        """Stop delivering and ticking."""
        super().stop()
        self.core.close()
        self._is_closed = True

    def _make_core(self) -> Core:
        return Core(seed=self._seed, clock=self._clock, database=self._database, allow_hosts=self._allow_hosts)


def app(
    *,
    seed: int = 0,
    clock: ClockMode = "wall",
    database: str | os.PathLike[str] | None = None,
    allow_hosts: Sequence[str] = (),
) -> Standalone:
    """A new sandbox as an application: `uvicorn --factory paystack.sandbox.asgi:app`.

    The state is in this process, so the server must have one worker. Under the wall clock, refunds and webhook retries
    move on by themselves; the manual clock stands still until a control moves it. `database` is a file that keeps the
    state for the next start. `allow_hosts` are the names under which it is served, beside localhost. Raises
    `SandboxError` for a file or name that cannot be used.
    """
    return Standalone(seed, clock, database, allow_hosts)


def _make_workers() -> ThreadPoolExecutor:
    # Not on the event loop: the core waits for webhooks, and their receiver may run on the same loop.
    return ThreadPoolExecutor(WORKERS, thread_name_prefix="paystack-sandbox-asgi")


def _request(scope: Scope, body: bytes) -> Request:
    """The request that a scope describes, its path taken relative to the mount point (`root_path`)."""
    headers = join_headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    host = host_of(headers)
    raw: bytes | None = scope.get("raw_path")
    path = quote(scope["path"]) if raw is None else raw.decode("latin-1")
    mount = quote(scope.get("root_path", "")).rstrip("/")
    if path.startswith(f"{mount}/"):
        path = path.removeprefix(mount)
    query = scope.get("query_string", b"").decode("latin-1")
    base_url = f"{scope.get('scheme', 'http')}://{host or _server(scope)}{mount}"
    return Request.from_target(scope["method"], f"{path}?{query}", headers, body, base_url)


def _server(scope: Scope) -> str:
    host, port = scope.get("server") or ("127.0.0.1", None)
    return host if port is None else f"{host}:{port}"


async def _read_body(receive: Receive) -> bytes | None:
    """The whole body, or None if the client disconnected before its end. Refuses a body that is too large."""
    chunks: list[bytes] = []
    total = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk: bytes = message.get("body", b"")
        total += len(chunk)
        if total > LARGEST_BODY:
            raise Refused(BODY_TOO_LARGE)
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)


async def _is_gone_within(seconds: float, receive: Receive) -> bool:
    """Wait for this time, or until the client disconnects; True if it did."""
    leaving = asyncio.ensure_future(_disconnected(receive))
    done, _ = await asyncio.wait({leaving}, timeout=seconds)
    leaving.cancel()
    return bool(done)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, method: str, answer: Answer) -> None:
    """Send a reply, or only its beginning where the connection is to be lost.

    An application cannot close a connection. It can end before the body that it announced, and servers then close the
    connection. For a `Disconnect`, the client therefore gets the head of a 502 without its body, rather than nothing.
    """
    reply = answer.reply
    if isinstance(reply, Disconnect):
        reply = Truncated(_LOST, 0)
    response = reply.response if isinstance(reply, Truncated) else reply
    headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in response.headers.items()]
    if has_body("GET", response.status):
        headers.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    if isinstance(reply, Truncated):
        await send({"type": "http.response.body", "body": response.body[: reply.keep], "more_body": True})
    else:
        body = response.body if has_body(method, response.status) else b""
        await send({"type": "http.response.body", "body": body})
