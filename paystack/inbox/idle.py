"""Connections that wait for their next use, in threads and across forks. Nothing here knows which database it is."""

from __future__ import annotations

import os
from collections import deque
from typing import Generic, Protocol, TypeVar


class Closable(Protocol):
    def close(self) -> object: ...


Connection = TypeVar("Connection", bound=Closable)

MOST_IDLE = 8
"""More connections than this are closed after their use."""


class Idle(Generic[Connection]):
    """The idle connections of one process. A connection is used by one thread at a time, and by the next one later."""

    def __init__(self) -> None:
        self._connections: deque[Connection] = deque()
        self._inherited: list[object] = []
        self._pid = os.getpid()

    def take(self) -> Connection | None:
        """Returns a connection that nobody uses, if there is one."""
        self._forget_inherited()
        try:
            return self._connections.pop()
        except IndexError:
            return None

    def give_back(self, connection: Connection) -> bool:
        """Keep a connection, and return whether there was room for it; if not, close it."""
        self._forget_inherited()
        if len(self._connections) >= MOST_IDLE:
            return False
        self._connections.append(connection)
        return True

    def take_all(self) -> list[Connection]:
        """Returns all idle connections, which are nobody's from now on: close them."""
        taken = []
        while (connection := self.take()) is not None:
            taken.append(connection)
        return taken

    def close(self) -> None:
        for connection in self.take_all():
            connection.close()

    def _forget_inherited(self) -> None:
        if self._pid != os.getpid():
            # A child must not use or close its parent's connections: both share a socket or the locks of a file. They
            # are kept, because Python closes what nobody refers to.
            self._inherited.append(self._connections)
            self._connections, self._pid = deque(), os.getpid()
