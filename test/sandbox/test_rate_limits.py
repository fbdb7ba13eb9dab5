"""Rate limits, when a sandbox enforces them: so many requests to an endpoint, then 429 until the window ends."""

from __future__ import annotations

import pytest

from paystack import Paystack, RateLimitError, RequestOptions
from paystack.api.operations import OPERATIONS
from paystack.runtime.limits import DEFAULT, PUBLISHED, limit_of
from paystack.sandbox import Sandbox
from paystack.sandbox.engine import limits
from paystack.sandbox.engine.limits import RateLimits
from test.support.raw_http import Api, closing_api

LIMIT = DEFAULT["test"]


def test_the_request_beyond_the_limit_is_refused_with_the_published_words() -> None:
    with Sandbox(rate_limits=True) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        replies = [api.get("/customer") for _ in range(LIMIT + 2)]
    assert [reply.status for reply in replies] == [200] * LIMIT + [429] * 2
    refused = replies[-1]
    assert refused.json == {
        "status": False,
        "message": "Rate limit exceeded!",
        "meta": {"nextStep": "Wait a few minutes and try the API call again"},
        "type": "api_error",
        "code": "rate_limited",
    }
    assert [reply.headers["x-ratelimit-remaining"] for reply in replies[-4:]] == ["1", "0", "0", "0"]
    assert refused.headers["x-ratelimit-limit"] == str(LIMIT)
    assert 0 < int(refused.headers["x-ratelimit-reset"]) <= 60


def test_each_endpoint_and_each_key_is_counted_apart() -> None:
    with Sandbox(rate_limits=True) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        for number in range(LIMIT):
            assert api.get(f"/customer/nobody-{number}@example.com").status == 404
        assert api.get("/customer/ada@example.com").status == 429
        assert api.get("/customer").status == 200
        with closing_api(sandbox.url, "sk_test_another") as other:
            assert other.get("/customer/ada@example.com").status == 404


def test_a_refused_request_does_nothing() -> None:
    with Sandbox(rate_limits=True) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        for number in range(LIMIT + 5):
            api.post("/customer", email=f"customer-{number}@example.com")
        assert api.get("/customer?perPage=200").json["meta"]["total"] == LIMIT


def test_the_client_waits_until_the_window_ends() -> None:
    with Sandbox(rate_limits=RateLimits(window=1.0)) as sandbox:
        client = sandbox.client()
        for _ in range(LIMIT + 1):
            client.customers.list()


def test_a_client_that_may_not_wait_is_told_which_limit_it_is() -> None:
    with Sandbox(rate_limits=True) as sandbox, Paystack(sandbox.secret_key, base_url=sandbox.url) as client:
        with pytest.raises(RateLimitError) as caught:
            for _ in range(LIMIT + 1):
                client.customers.list(request_options=RequestOptions(deadline=2))
        assert caught.value.code == "rate_limited"
        assert caught.value.rate_limit is not None
        assert caught.value.rate_limit.limit == LIMIT


def test_nothing_is_counted_unless_it_is_asked_for(api: Api) -> None:
    assert {api.get("/customer").status for _ in range(LIMIT + 5)} == {200}
    assert "x-ratelimit-limit" not in api.get("/customer").headers


def test_a_new_window_begins_on_the_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(limits.time, "monotonic", lambda: now)
    counting = RateLimits()
    assert counting.count("key", "customers.list").remaining == LIMIT - 1
    now += 59
    assert counting.count("key", "customers.list") == limits.Counted(LIMIT, LIMIT - 2, 1)
    now += 1
    assert counting.count("key", "customers.list") == limits.Counted(LIMIT, LIMIT - 1, 60)
    now += 250
    assert counting.count("key", "customers.list") == limits.Counted(LIMIT, LIMIT - 1, 50)


def test_live_mode_has_the_published_limits() -> None:
    assert RateLimits("live").count("key", "transactions.verify").limit == 3000
    assert limit_of("customers.list", "live") == 600
    assert {name for table in PUBLISHED.values() for name in table} <= set(OPERATIONS)


@pytest.mark.parametrize(("mode", "window"), [("production", 60), ("test", 0)])
def test_other_limits_are_refused(mode: str, window: float) -> None:
    with pytest.raises(ValueError, match="rate limits are those of 'test' or 'live'"):
        RateLimits(mode, window)  # type: ignore[arg-type]
