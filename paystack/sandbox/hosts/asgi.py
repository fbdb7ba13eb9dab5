"""The ASGI host: the sandbox as an application for uvicorn, hypercorn or any other ASGI 3 server.

Standard library only, on asyncio. What a request means is for the core; sockets are for the server.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
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
"""Requests that are handled at the same time; those that wait for webhooks hold one each."""

_LOST = Response(502, {"content-type": "text/plain"}, b"lost")
"""What is begun and never sent where the connection is to be lost."""


class Application:
    """One core behind the ASGI interface. Whoever made the core starts and closes it."""

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
        """Called when the server comes up."""

    def stop(self) -> None:
        """Called when the server goes down; it may come up again."""
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
    """An application with a core of its own, which lives as long as the server and then gives way to a new one."""

    def __init__(self, seed: int, clock: ClockMode, database: str | os.PathLike[str] | None) -> None:
        """Make the first core at once: some servers have no lifespan."""
        self._seed = seed
        self._clock: ClockMode = clock
        self._database = database
        self._is_closed = False
        super().__init__(self._make_core())

    def start(self) -> None:
        """Let the clock run, if it is one that does."""
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
        return Core(seed=self._seed, clock=self._clock, database=self._database)


def app(*, seed: int = 0, clock: ClockMode = "wall", database: str | os.PathLike[str] | None = None) -> Standalone:
    """A new sandbox as an application: `uvicorn --factory paystack.sandbox.asgi:app`.

    Its state is in this process, so the server must have one worker. The wall clock moves refunds and webhook retries
    on by itself; the manual one stands still until a control moves it. `database` is a file that keeps the state, for
    the next start too; raises `SandboxError` when it cannot be used.
    """
    return Standalone(seed, clock, database)


def _make_workers() -> ThreadPoolExecutor:
    # The core waits for locks and for webhooks, which may be received on the very event loop that asks it.
    return ThreadPoolExecutor(WORKERS, thread_name_prefix="paystack-sandbox-asgi")


def _request(scope: Scope, body: bytes) -> Request:
    """The request that a scope describes. Below a mount point (`root_path`) the rest of the path is what counts."""
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
    """The whole body, or None when the client left before it was sent. Refuses one that is too large."""
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
    """Wait so long, or until the client leaves; True if it left."""
    leaving = asyncio.ensure_future(_disconnected(receive))
    done, _ = await asyncio.wait({leaving}, timeout=seconds)
    leaving.cancel()
    return bool(done)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, method: str, answer: Answer) -> None:
    """Send a reply, or as much of one as a lost connection lets through.

    An application cannot close a connection, but it can end before the body that it announced: servers then close it.
    A `Disconnect` therefore gives the client the head of a 502 whose body never comes, rather than nothing.
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
