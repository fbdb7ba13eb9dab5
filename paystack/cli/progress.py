"""Progress bars on standard error, for whatever pages or waits: only where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from paystack.cli.state import is_terminal

T = TypeVar("T")


@contextmanager
def progress(what: str, total: int | None = None, *, hidden: bool = False) -> Iterator[Callable[[int], None]]:
    """Show a bar while the block runs, and give it a function that says how much is done, 1 at a time or more."""
    if hidden or not is_terminal(sys.stderr):
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        # Standard output goes where it goes: to a file, or to the next command.
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.advance(task, done)


def counted(items: Iterable[T], total: int | None, *, hidden: bool = False, what: str = "Listing") -> Iterator[T]:
    """Returns `items`, and shows how many of them were taken."""
    with progress(what, total, hidden=hidden) as advance:
        for item in items:
            yield item
            advance(1)
