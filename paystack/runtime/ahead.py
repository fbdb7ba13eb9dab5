"""Imports what a reply needs while the reply is on its way: the first call of a process need not wait for both.

Only where a request may be sent again. If the import failed after a payment had left, its answer would be lost.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from paystack.runtime.loading import release_import_lock

if TYPE_CHECKING:
    from paystack.runtime.http import Request

Model = TypeVar("Model")
FindModel = Callable[[], type[Model]]
"""Returns the model of a reply; it is not imported before."""

NEEDED = "paystack.runtime.models"
"""What is imported for the first reply of a process, together with pydantic, which takes the longest."""


class Ahead:
    """While this is entered, a thread of its own finds the model of the reply, unless replies were parsed before.

    A `transport` that imports what it sends with at its first request does that before: the request has to leave first.
    The thread has ended when this is left. Where a request may not be sent again, the model is found at once.
    """

    __slots__ = ("_thread", "_transport")

    def __init__(self, request: Request, find_model: FindModel[Any], transport: object = None) -> None:
        self._transport = transport
        self._thread: Thread | None = None
        if request.retry != "safe":
            find_model()
        elif NEEDED not in sys.modules:
            self._thread = Thread(target=_find, args=(find_model,), daemon=True)

    def __enter__(self) -> None:
        if self._thread is not None:
            prepare = getattr(self._transport, "prepare", None)
            if prepare is not None:
                prepare()
            with suppress(RuntimeError):  # where there are no threads, the model is found when the reply is there
                self._thread.start()

    def __exit__(self, *exc_info: object) -> None:
        if self._thread is not None and self._thread.ident is not None:
            release_import_lock()  # or the thread could wait for this one for ever
            self._thread.join()


def _find(find_model: FindModel[Any]) -> None:
    with suppress(Exception):  # raised again where the reply is parsed
        find_model()
