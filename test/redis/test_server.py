"""The Redis server that the other tests use: real, empty, and back on the same port after a crash."""

from __future__ import annotations

import pytest
import redis

from test.redis.server import RedisServer


def test_the_server_loses_everything_in_a_crash_and_comes_back_on_the_same_port(redis_server: RedisServer) -> None:
    url = redis_server.url
    with redis.Redis.from_url(url) as client:
        client.set("key", "value")
        redis_server.kill()
        with pytest.raises(redis.ConnectionError):
            client.get("key")
        redis_server.start()
        assert redis_server.url == url
        assert client.get("key") is None


def test_a_server_that_is_held_does_not_answer(redis_server: RedisServer) -> None:
    with redis.Redis.from_url(redis_server.url, socket_timeout=0.1, retry=None) as client:
        client.set("key", "value")
        redis_server.hold()
        with pytest.raises(redis.TimeoutError):
            client.get("key")
        redis_server.release()
        assert client.get("key") == b"value"
