"""The runs of `make limits`, in short windows: what waits for its turn is never answered 429, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from paystack import RateLimit
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.limits import RateLimits
from test.limits import runs
from test.redis.server import RedisServer

WINDOW = 4.0
CALLS = 240

pytestmark = pytest.mark.slow


@pytest.fixture
def limited() -> Iterator[Sandbox]:
    with Sandbox(rate_limits=RateLimits(window=WINDOW)) as sandbox:
        yield sandbox


def test_threads_that_wait_for_their_turn(limited: Sandbox) -> None:
    result = runs.threads(limited.url, limited.secret_key, CALLS, WINDOW, RateLimit(window=WINDOW))
    assert result.statuses == {200: CALLS}
    assert result.seconds < 4 * WINDOW


def test_tasks_that_wait_for_their_turn(limited: Sandbox) -> None:
    result = runs.tasks(limited.url, limited.secret_key, CALLS, WINDOW, RateLimit(window=WINDOW))
    assert result.statuses == {200: CALLS}
    assert result.seconds < 4 * WINDOW


def test_processes_that_count_together(limited: Sandbox, redis_server: RedisServer) -> None:
    result = runs.processes(limited.url, limited.secret_key, CALLS, WINDOW, redis_server.url)
    assert result.statuses == {200: CALLS}
    assert result.seconds > 2 * WINDOW, "together they have one limit"


def test_without_a_limiter_429s_are_waited_out_and_nothing_is_lost(limited: Sandbox) -> None:
    result = runs.tasks(limited.url, limited.secret_key, CALLS, WINDOW, None, max_retries=20)
    assert (result.done, result.refused) == (CALLS, 0)
    assert result.statuses[429] > 0
