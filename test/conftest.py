"""Fixtures for tests that drive the clients against the sandbox."""

from __future__ import annotations

import asyncio
import atexit
import gc
import os
import signal
import sys
import tempfile
from collections.abc import Generator, Iterator

import pytest

from paystack.sandbox import Sandbox
from test.support.caller import Caller


def pytest_configure() -> None:
    """Keep the key that `serve` and `trigger` make for a machine out of the user's own files, and let Ctrl-C work."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    os.environ["XDG_STATE_HOME"] = os.environ["LOCALAPPDATA"] = folder.name
    # A shell lets what it runs in the background ignore Ctrl-C, and so would the servers that the tests end with it.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Two workers for each processor: a third of the tests' time is waiting for deadlines, retries and processes."""
    return 2 * (os.cpu_count() or 1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the slow tests that take longest, or one worker would go on with them after the others have ended."""

    def seconds(item: pytest.Item) -> int:
        slow = item.get_closest_marker("slow")
        return 0 if slow is None else int(slow.kwargs.get("seconds", 0))

    items.sort(key=seconds, reverse=True)


def pytest_collection_finish() -> None:
    """Exempt the collected tests from garbage collection: each full collection would walk over all of them."""
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown() -> Generator[None, None, None]:
    """Fail a test after which Python takes an exception to be handled still: it would be the context of later ones."""
    yield
    assert sys.exc_info()[1] is None, "use test.support.interrupts.in_a_thread_of_its_own"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, sandbox: Sandbox) -> Iterator[Caller]:
    caller = Caller(request.param, sandbox)
    yield caller
    caller.close()


@pytest.fixture(params=["sync", "async"])
def struck_call(request: pytest.FixtureRequest, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[Caller]:
    """For a sandbox with faults, whose replies fit no description: nothing is checked, and no wait takes time."""

    async def no_wait(seconds: float) -> None:
        pass

    monkeypatch.setattr("paystack.runtime.client.time.sleep", lambda seconds: None)
    caller = Caller(request.param, sandbox, transport=None)
    if request.param == "async":
        monkeypatch.setattr(asyncio, "sleep", no_wait)
    yield caller
    caller.close()
