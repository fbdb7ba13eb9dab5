"""Connects an asynchronous transport to whichever address of a host answers first.

asyncio has the same, but uvloop has not, and before Python 3.12 asyncio leaves tasks behind when it is cancelled.
"""

from __future__ import annotations

import asyncio
import concurrent.futures.thread  # noqa: F401  # see below
import socket
from collections import deque
from collections.abc import Iterable
from typing import Any

# asyncio looks addresses up in threads of `concurrent.futures.thread`, which locks before each fork and unlocks after.
# If it were imported by the first call, while a fork waits for that, it would unlock only, and fail on standard error.

NEXT_ADDRESS_AFTER = 0.25
"""Seconds until the next address is tried beside the ones before, as RFC 8305 has it."""


async def connected_socket(host: str, port: int) -> socket.socket:
    """Returns a socket that is connected. Raises the `OSError` of the last address if none takes the connection."""
    loop = asyncio.get_running_loop()
    untried = deque(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    failure: BaseException = OSError("The host has no address.")
    attempts: list[asyncio.Task[socket.socket]] = []
    pending: set[asyncio.Task[socket.socket]] = set()
    try:
        while untried or pending:
            if untried:
                family, kind, protocol, _, address = untried.popleft()
                attempts.append(loop.create_task(_connect(family, kind, protocol, address)))
                pending.add(attempts[-1])
            done, pending = await asyncio.wait(
                pending, timeout=NEXT_ADDRESS_AFTER if untried else None, return_when=asyncio.FIRST_COMPLETED
            )
            for attempt in done:
                refused = attempt.exception()
                if refused is None:
                    attempts.remove(attempt)
                    return attempt.result()
                failure = refused
        raise failure
    finally:
        await _give_up(attempts)


async def _connect(family: int, kind: int, protocol: int, address: Any) -> socket.socket:
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


async def _give_up(attempts: Iterable[asyncio.Task[socket.socket]]) -> None:
    for attempt in attempts:
        attempt.cancel()
    for ended in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(ended, socket.socket):  # connected at the last moment
            ended.close()
