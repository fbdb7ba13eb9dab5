"""A connection of the httptools transport: it writes a request and reads the answer, piece by piece as it comes.

Only `fast_transport.py` imports this module. Nothing here knows what a failure means for the caller.
"""

from __future__ import annotations

import asyncio
import math
import zlib
from collections.abc import Callable
from typing import Any, cast

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from paystack.runtime.failures import LARGEST_BODY
from paystack.runtime.http import Response
from paystack.runtime.per_loop import has_ended

LARGEST_HEAD = 65_536
"""How many bytes may come in a row without one of the body: a head, interim answers, or what surrounds a chunk."""

KEPT_FOR = 15.0
"""Seconds that a connection is kept open without a request, as with aiohttp. Servers give up on theirs later."""


class TooLargeError(Exception):
    """The body of the answer is larger than `LARGEST_BODY`."""


class Connection(asyncio.Protocol):
    """One connection. It has one request at a time, and is used again only after an answer that leaves no doubt.

    A single timer serves all requests: each notes until when it can wait, and the timer looks at the note when it
    fires. To start and cancel a timer for each read costs more than to parse the answer.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, forget: Callable[[Connection], None]) -> None:
        self.lost = loop.create_future()
        """Done when the connection is closed."""
        self._loop = loop
        self._forget = forget
        self._transport: asyncio.Transport
        self._parser: Any = None
        self._waiter: asyncio.Future[None] | None = None
        """Done when the answer has come or cannot come any more. None while nothing is expected."""
        self._failure: BaseException | None = None
        self.is_usable = True
        """Whether another request can be sent, as far as is known: after an answer that was in order."""
        self._idle_since = 0.0
        # The timer.
        self._late = self._fires = math.inf
        self._timer: asyncio.TimerHandle | None = None
        self._read_timeout = self._until = math.inf
        # The answer.
        self._is_head = False
        self._status = 0
        self._arriving: dict[str, str] | None = None
        """The headers of a head that is arriving."""
        self._headers: dict[str, str] = {}
        self._pieces: list[bytes] = []
        self._size = self._without_body = 0
        self._ends_with_connection = False
        self._decompress: _Decompressor | None = None

    @property
    def is_open(self) -> bool:
        """Whether something can be written."""
        return not self._transport.is_closing()

    @property
    def is_fresh(self) -> bool:
        """Whether a connection that was kept is still usable: not for too long, and nothing else has come."""
        if self._loop.time() - self._idle_since > KEPT_FOR:
            return False
        return self.is_usable and self.is_open and not has_ended(self._transport)

    async def exchange(self, request: bytes, *, is_head: bool, read_timeout: float, until: float) -> Response:
        """Send a request, and return the answer. `until` is on the clock of the event loop.

        Raises `TimeoutError`, `TooLargeError`, or whatever broke the connection or the answer.
        """
        if self._parser is None:
            self._parser = HttpResponseParser(self)
            # What servers on the way do now and then, and aiohttp and http.client read as well.
            self._parser.set_dangerous_leniencies(
                lenient_headers=True, lenient_optional_cr_before_lf=True, lenient_spaces_after_chunk_size=True
            )
        self._waiter = waiter = self._loop.create_future()
        self._is_head, self._read_timeout, self._until = is_head, read_timeout, until
        self._pieces, self._size, self._without_body = [], 0, 0
        try:
            self._transport.write(request)
            self._wait_for_more()
            await waiter
        except BaseException:
            self.abort()
            raise
        if self._failure is not None:
            raise self._failure
        return Response(self._status, self._headers, b"".join(self._pieces), self.abort)

    def close(self) -> None:
        """Close the connection in order, or at once if a request would still be written."""
        self.is_usable = False
        if self._transport.get_write_buffer_size():
            self._transport.abort()
        else:
            self._transport.close()

    def abort(self) -> None:
        """Close the connection at once, so that nothing more is read or written."""
        self.is_usable = False
        self._transport.abort()

    # --- what asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's are not subclasses

    def resume_writing(self) -> None:
        if self._waiter is not None:
            self._wait_for_more()  # a large request has left

    def data_received(self, data: bytes) -> None:
        if self._waiter is None:
            self.abort()  # nobody asked for it
            return
        self._without_body += len(data)
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as failure:
            self.is_usable = False
            self._end(failure)
            if isinstance(failure.__context__, (KeyboardInterrupt, SystemExit)):  # raised in what httptools called
                raise failure.__context__ from None
        if self._waiter is None:
            return
        if self._without_body > LARGEST_HEAD:
            self._end(HttpParserError("The head of the answer is too large."))
        else:
            self._wait_for_more()

    def eof_received(self) -> None:
        self.is_usable = False
        if self._ends_with_connection and self._waiter is not None:
            self._complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self.is_usable = False
        if self._timer is not None:
            self._timer.cancel()
        self._end(exc or ConnectionError("The server closed the connection."))
        self._forget(self)
        if not self.lost.done():
            self.lost.set_result(None)

    # --- what httptools calls

    def on_message_begin(self) -> None:
        if self._waiter is None:
            self.is_usable = False  # another answer behind the one that was asked for
        else:
            self._arriving = {}

    def on_header(self, name: bytes, value: bytes) -> None:
        if self._arriving is not None:  # else it is a trailer
            self._arriving[name.decode("iso-8859-1").strip().lower()] = value.decode("iso-8859-1").strip()

    def on_headers_complete(self) -> None:
        headers, self._arriving = self._arriving, None
        if headers is None:
            return
        self._headers = headers
        self._status = self._parser.get_status_code()
        if self._status < 200:
            return
        self._ends_with_connection = (
            self._status not in (204, 304)
            and "content-length" not in headers
            and not headers.get("transfer-encoding", "").lower().endswith("chunked")
        )
        coding = headers.get("content-encoding", "").lower()
        self._decompress = _Decompressor(coding) if coding in _WINDOW_BITS else None
        if self._is_head:
            self.is_usable = self._parser.should_keep_alive()
            self._parser = None  # it would wait for a body
            self._end(None)

    def on_body(self, data: bytes) -> None:
        if self._waiter is None:
            self.is_usable = False
            return
        self._without_body = 0
        if self._decompress is not None:
            try:
                data = self._decompress.piece(data, LARGEST_BODY - self._size + 1)
            except zlib.error as failure:
                self._end(failure)
                return
        self._pieces.append(data)
        self._size += len(data)
        if self._size > LARGEST_BODY:
            self._pieces = []
            self._end(TooLargeError())

    def on_message_complete(self) -> None:
        if self._waiter is None:
            return
        if self._status >= 200:
            # An answer that came before the whole request was written would be followed by what is left of it.
            self.is_usable = self._parser.should_keep_alive() and not self._transport.get_write_buffer_size()
            self._complete()
        elif self._status == 101:  # nobody asked for another protocol
            self.is_usable = False
            self._end(None)

    # --- the state of the answer

    def _complete(self) -> None:
        is_cut = self._decompress is not None and not self._decompress.is_whole
        self._end(zlib.error("The compressed body of the answer is cut off.") if is_cut else None)

    def _end(self, failure: BaseException | None) -> None:
        """Stop waiting: the answer is there, or `failure` says why it is not."""
        waiter, self._waiter = self._waiter, None
        if waiter is None:
            return
        self._failure = failure
        self._ends_with_connection = False
        self._idle_since = self._loop.time()
        self._late = self._idle_since + KEPT_FOR
        if failure is not None:
            self.abort()
        if not waiter.done():  # as it is when the task was cancelled
            waiter.set_result(None)

    # --- the timer

    def _wait_for_more(self) -> None:
        self._late = min(self._loop.time() + self._read_timeout, self._until)
        if self._late < self._fires:
            self._start_timer()

    def _start_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._fires = self._late
        self._timer = self._loop.call_at(self._fires, self._look)

    def _look(self) -> None:
        self._timer, self._fires = None, math.inf
        now = self._loop.time()
        if now < self._late:
            self._start_timer()
        elif self._waiter is None:
            self.close()
        else:
            self._end(TimeoutError("The answer did not come in time."))


_WINDOW_BITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
"""How zlib is told these content codings."""


class _Decompressor:
    """The body of a compressed answer, as far as it has come."""

    def __init__(self, coding: str) -> None:
        self._bits = _WINDOW_BITS[coding]
        self._inflate: Any = None

    @property
    def is_whole(self) -> bool:
        """Whether the body may end here. An answer without a body has none to decompress."""
        return self._inflate is None or self._inflate.eof

    def piece(self, data: bytes, most: int) -> bytes:
        """Returns what `data` adds to the body, but no more than `most` bytes, which is then all that is decompressed.

        Raises `zlib.error` for data that is not compressed.
        """
        if self._inflate is None:
            # Some servers leave the header of zlib out, which tells the size of the window.
            is_bare = self._bits == 15 and data[0] & 15 != 8
            self._inflate = zlib.decompressobj(-15 if is_bare else self._bits)
        pieces = [self._inflate.decompress(data, most)]
        left = most - len(pieces[0])
        while left > 0 and self._inflate.eof and self._inflate.unused_data:  # gzip may have several members
            data, self._inflate = self._inflate.unused_data, zlib.decompressobj(self._bits)
            pieces.append(self._inflate.decompress(data, left))
            left -= len(pieces[-1])
        return b"".join(pieces)
