"""Fixtures for tests that need a Redis server, which `make check-redis` runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from test.redis.server import RedisServer


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[RedisServer]:
    """A Redis server of this test's own: `redis_server.url` is its address."""
    with RedisServer(tmp_path) as server:
        yield server
