"""In-process hosts: transports for clients that call the core directly, without sockets.

They implement the `Transport` and `AsyncTransport` protocols of `paystack.runtime.transport`.
"""

from __future__ import annotations

import time

from paystack.runtime.errors import NetworkError, RequestTimeoutError
from paystack.runtime.http import Response, Send
from paystack.sandbox.app import Core
from paystack.sandbox.engine.messages import Answer, Disconnect, Request, Truncated


class InProcessTransport:
    """Sends a synchronous client's requests to a core."""

    def __init__(self, core: Core, base_url: str) -> None:
        """`base_url` is where checkout pages can be opened."""
        self._core = core
        self._base_url = base_url

    def send(self, send: Send) -> Response:
        """The response. Raises `NetworkError` if a fault lost it, and `RequestTimeoutError` if it came too late."""
        answer = self._core.answer(_request(send, self._base_url))
        if answer.delay:
            time.sleep(min(answer.delay, send.read_timeout))
        return _response(send, answer)

    def close(self) -> None:
        """Do nothing: there is no connection to close."""


class AsyncInProcessTransport:
    """Sends an asynchronous client's requests to a core."""

    def __init__(self, core: Core, base_url: str) -> None:
        """`base_url` is where checkout pages can be opened."""
        self._core = core
        self._base_url = base_url

    async def send(self, send: Send) -> Response:
        """The response. Raises `NetworkError` if a fault lost it, and `RequestTimeoutError` if it came too late."""
        # Imported here: a synchronous client does not need asyncio.
        import asyncio

        answer = self._core.answer(_request(send, self._base_url))
        await asyncio.sleep(min(answer.delay, send.read_timeout))
        return _response(send, answer)

    async def close(self) -> None:
        """Do nothing: there is no connection to close."""


def _request(send: Send, base_url: str) -> Request:
    headers = {name.lower(): value for name, value in send.headers.items()}
    return Request.from_target(send.method, send.url, headers, send.body or b"", base_url)


def _response(send: Send, answer: Answer) -> Response:
    if answer.delay > send.read_timeout:
        raise RequestTimeoutError(f"{send.call} got no answer in {send.read_timeout:g} s.", sent=True)
    if isinstance(answer.reply, (Disconnect, Truncated)):
        raise NetworkError(f"{send.call} lost its connection before the whole answer came.", sent=True)
    return answer.reply
