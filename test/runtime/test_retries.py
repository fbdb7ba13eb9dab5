"""What is sent again after a failure, what is not, and what the caller is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from paystack import (
    NULL,
    APIError,
    AuthenticationError,
    NetworkError,
    NotFoundError,
    OutcomeUnknownError,
    PaystackError,
    PermissionDeniedError,
    RateLimitError,
    RequestOptions,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from paystack.runtime.http import Request, Response, RetryClass
from paystack.runtime.models import AnyResponse
from test.support.scripted import Stage, Step, customer, reply

KINDS: list[RetryClass] = ["safe", "reference", "never"]


def operation(retry: RetryClass, **options: Any) -> Callable[[Any], Any]:
    """A call of an operation that is marked `retry` in the description."""
    method = "GET" if retry == "safe" else "POST"
    body = None if retry == "safe" else {"amount": 100, "reference": "order-1"}
    request_options = RequestOptions(**options) if options else None
    request = Request(method, "/thing", "things.do", retry, body=body, options=request_options)
    return lambda client: client.call(request, lambda: AnyResponse)


def not_sent() -> NetworkError:
    return NetworkError("could not connect.")


def connect_timeout() -> NetworkError:
    return RequestTimeoutError("no connection in 5 s.")


def reset() -> NetworkError:
    return NetworkError("lost its connection.", sent=True)


def read_timeout() -> NetworkError:
    return RequestTimeoutError("no answer in 30 s.", sent=True)


def bad_certificate() -> NetworkError:
    return NetworkError("the certificate failed verification.", retryable=False)


LOST: dict[str, Callable[[], Step]] = {
    "connection reset": reset,
    "read timeout": read_timeout,
    "500": lambda: reply(500, {"status": False, "message": "Oops"}),
    "502 in HTML": lambda: reply(502, b"<html>Bad gateway</html>"),
    "503 without a body": lambda: reply(503, b""),
    "504": lambda: reply(504, b"upstream timed out"),
    "500 with a code": lambda: reply(500, {"status": False, "message": "m", "code": "not_found"}),
    "503 with a code": lambda: reply(503, {"status": False, "message": "m", "code": "invalid_key"}),
    "408": lambda: reply(408, {"status": False, "message": "m", "type": "validation_error"}),
    "425": lambda: reply(425),
    "499 with a code": lambda: reply(499, {"status": False, "message": "m", "code": "duplicate_reference"}),
    "101": lambda: reply(101, b""),
    "600": lambda: reply(600, b""),
    "400 with the body of a success": lambda: reply(400, {"status": True, "message": "m", "data": {"id": 1}}),
    "neither status nor data": lambda: reply(200, {"error": "login required"}),
    "cut JSON": lambda: reply(200, b'{"status":true,"data":{"id"'),
    "HTML": lambda: reply(200, b"<html>Welcome to the hotel</html>"),
    "empty": lambda: reply(200, b""),
    "a list": lambda: reply(200, b"[]"),
    "null": lambda: reply(201, b"null"),
    "not UTF-8": lambda: reply(200, b'{"status":true,"message":"\xff"}'),
    "nested without end": lambda: reply(200, b'{"status":true,"data":' + b"[" * 100_000),
}


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize("failure", [not_sent, connect_timeout])
def test_whatever_was_not_sent_is_sent_again(
    stage: Stage, retry: RetryClass, failure: Callable[[], NetworkError]
) -> None:
    done = stage.call(operation(retry), failure(), failure(), reply())
    assert done.status is True
    assert done.http.attempts == 3
    assert len({(send.method, send.url, send.body) for send in stage.sent}) == 1
    assert len(stage.sent) == 3


@pytest.mark.parametrize("retry", KINDS)
def test_a_request_that_never_leaves_is_given_up_after_the_retries(stage: Stage, retry: RetryClass) -> None:
    last = not_sent()
    with pytest.raises(NetworkError) as caught:
        stage.call(operation(retry), not_sent(), not_sent(), last)
    assert caught.value is last
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert caught.value.sent is False
    assert caught.value.attempts == 3


@pytest.mark.parametrize("retry", KINDS)
def test_a_certificate_that_fails_verification_is_not_tried_again(stage: Stage, retry: RetryClass) -> None:
    with pytest.raises(NetworkError, match="certificate") as caught:
        stage.call(operation(retry), bad_certificate())
    assert type(caught.value) is NetworkError
    assert caught.value.attempts == 1
    assert stage.waits == []


def test_an_answer_that_is_too_large_is_not_fetched_again(stage: Stage) -> None:
    too_large = NetworkError("was answered with more than 100 MB.", sent=True, retryable=False)
    with pytest.raises(NetworkError) as caught:
        stage.call(operation("safe"), too_large)
    assert caught.value is too_large
    assert caught.value.attempts == 1
    assert stage.waits == []


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_safe_request_whose_answer_is_lost_is_sent_again(stage: Stage, failure: Callable[[], Step]) -> None:
    done = stage.call(operation("safe"), failure(), reply())
    assert done.http.attempts == 2
    assert len(stage.sent) == 2


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_safe_request_whose_answers_are_all_lost_fails_as_the_last_did(
    stage: Stage, failure: Callable[[], Step]
) -> None:
    with pytest.raises(PaystackError) as caught:
        stage.call(operation("safe"), failure(), failure(), failure())
    assert isinstance(caught.value, (NetworkError, APIError))
    assert not isinstance(caught.value, OutcomeUnknownError)
    assert caught.value.attempts == 3


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_write_whose_answer_is_lost_is_not_sent_again(stage: Stage, failure: Callable[[], Step]) -> None:
    lost = failure()
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(operation("never"), lost)
    error = caught.value
    assert len(stage.sent) == 1
    assert error.sent is True
    assert error.attempts == 1
    assert error.__cause__ is not None
    assert "POST /thing" in str(error)
    if isinstance(lost, Response):
        assert error.status == lost.status
        assert error.body == lost.body
    else:
        assert error.__cause__ is lost
        assert error.status is None
        assert error.body is None


def test_a_write_that_left_on_a_later_attempt_is_unknown_too(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(operation("never"), not_sent(), reset())
    assert caught.value.attempts == 2


def test_an_unknown_outcome_keeps_the_request_id(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(operation("never"), reply(502, b"", x_request_id="req_7"))
    assert caught.value.request_id == "req_7"


def test_a_customer_is_not_created_twice(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError):
        stage.call(lambda client: client.customers.create("ada@example.com"), read_timeout())
    assert len(stage.sent) == 1


def test_an_update_that_repeats_harmlessly_is_sent_again(stage: Stage) -> None:
    done = stage.call(lambda client: client.customers.update("CUS_x", phone="0801"), read_timeout(), customer())
    assert done.http.attempts == 2


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize("seconds", ["0", "7", "2.5", "60"])
def test_a_request_over_the_rate_limit_waits_as_long_as_it_is_told(
    stage: Stage, retry: RetryClass, seconds: str
) -> None:
    done = stage.call(operation(retry), reply(429, retry_after=seconds), reply())
    assert stage.waits == [float(seconds)]
    assert done.http.attempts == 2
    assert len(stage.sent) == 2


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize("headers", [{}, {"retry_after": "soon"}, {"retry_after": "-3"}, {"retry_after": "nan"}])
def test_a_rate_limit_without_a_time_to_wait_is_waited_out_as_usual(
    stage: Stage, retry: RetryClass, headers: dict[str, str]
) -> None:
    stage.call(operation(retry), reply(429, **headers), reply())
    assert stage.waits == [0.5]


DATED = "Mon, 05 Jan 2026 09:12:33 GMT"


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "Mon, 05 Jan 2026 09:12:45 GMT", "date": DATED}, 12),
        ({"retry_after": "Mon, 05 Jan 2026 09:12:00 GMT", "date": DATED}, 0),
        ({"retry_after": "Monday, 05-Jan-26 09:12:40 GMT", "date": DATED}, 7),
        ({"x_ratelimit_reset": "9"}, 9),
        ({"retry_after": "4", "x_ratelimit_reset": "9"}, 4),
        ({"retry_after": "soon", "x_ratelimit_reset": "9"}, 9),
    ],
)
def test_a_rate_limit_is_waited_out_by_whatever_header_tells(
    stage: Stage, retry: RetryClass, headers: dict[str, str], seconds: float
) -> None:
    stage.call(operation(retry), reply(429, **headers), reply())
    assert stage.waits == [seconds]


def test_a_date_without_the_servers_time_is_compared_with_ours(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("paystack.runtime.replies.time.time", lambda: 1767604353.0)
    stage.call(operation("safe"), reply(429, retry_after="Mon, 05 Jan 2026 09:12:43 GMT"), reply())
    assert stage.waits == [10]


def test_a_reply_tells_what_is_left_of_the_rate_limit(stage: Stage) -> None:
    headers = {"x_ratelimit_limit": "3000", "x_ratelimit_remaining": "2999", "x_ratelimit_reset": "41.5"}
    limit = stage.call(operation("safe"), reply(**headers)).http.rate_limit
    assert limit == (3000, 2999, 41.5)
    assert (limit.limit, limit.remaining, limit.reset) == (3000, 2999, 41.5)
    assert stage.call(operation("safe"), reply(x_ratelimit_remaining="0")).http.rate_limit == (None, 0, None)
    assert stage.call(operation("safe"), reply(x_ratelimit_limit="many")).http.rate_limit is None
    with pytest.raises(RateLimitError) as caught:
        stage.call(operation("never"), reply(429, **headers), max_retries=0)
    assert (caught.value.rate_limit, caught.value.retry_after) == (limit, 41.5)


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize("seconds", ["61", "3600", "1e30"])
def test_a_rate_limit_that_lasts_too_long_is_reported_at_once(stage: Stage, retry: RetryClass, seconds: str) -> None:
    with pytest.raises(RateLimitError) as caught:
        stage.call(operation(retry), reply(429, retry_after=seconds))
    assert caught.value.retry_after == float(seconds)
    assert stage.waits == []


def test_a_rate_limit_beyond_the_deadline_is_reported_at_once(stage: Stage) -> None:
    with pytest.raises(RateLimitError):
        stage.call(operation("safe"), reply(429, retry_after="20"), deadline=20)
    assert stage.waits == []


def test_a_lasting_rate_limit_is_given_up_after_the_retries(stage: Stage) -> None:
    with pytest.raises(RateLimitError) as caught:
        stage.call(operation("never"), *[reply(429, retry_after="1")] * 3)
    assert caught.value.attempts == 3
    assert caught.value.retry_after == 1


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, ValidationError),
        (401, AuthenticationError),
        (402, APIError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, APIError),
        (422, ValidationError),
        (301, APIError),
        (302, APIError),
        (304, APIError),
        (307, APIError),
        (308, APIError),
    ],
)
def test_a_refusal_or_a_redirect_is_final(stage: Stage, retry: RetryClass, status: int, error: type[APIError]) -> None:
    answer = reply(status, {"status": False, "message": "No"}, location="https://elsewhere.example/thing")
    with pytest.raises(APIError) as caught:
        stage.call(operation(retry), answer)
    assert type(caught.value) is error
    assert caught.value.status == status
    assert caught.value.attempts == 1
    assert len(stage.sent) == 1


@pytest.mark.parametrize("retry", KINDS)
@pytest.mark.parametrize("status", [False, "false", 0])
def test_a_success_that_says_it_failed_is_a_failure(stage: Stage, retry: RetryClass, status: Any) -> None:
    with pytest.raises(APIError, match="Not today") as caught:
        stage.call(operation(retry), reply(200, {"status": status, "message": "Not today"}))
    assert caught.value.status == 200
    assert len(stage.sent) == 1


def test_a_success_without_a_status_is_a_success(stage: Stage) -> None:
    done = stage.call(operation("never"), reply(200, {"data": {"id": 1}}))
    assert done.status is None
    assert done.data == {"id": 1}
    assert done.http.lenient


@pytest.mark.parametrize("retry", KINDS)
def test_no_retries_means_one_attempt(stage: Stage, retry: RetryClass) -> None:
    with pytest.raises(NetworkError) as caught:
        stage.call(operation(retry), not_sent(), max_retries=0)
    assert caught.value.attempts == 1


def test_retries_can_be_set_for_one_call(stage: Stage) -> None:
    with pytest.raises(NetworkError):
        stage.call(operation("safe", max_retries=0), not_sent())
    assert stage.call(operation("safe", max_retries=4), *[not_sent()] * 4, reply()).http.attempts == 5


@pytest.mark.parametrize(("jitter", "first"), [(0.0, 0.25), (1.0, 0.5)])
def test_waits_double_up_to_eight_seconds(stage: Stage, jitter: float, first: float) -> None:
    stage.jitter = jitter
    stage.call(operation("safe"), *[not_sent()] * 7, reply(), max_retries=7)
    assert stage.waits == [first, first * 2, first * 4, first * 8, first * 16, first * 16, first * 16]


def test_a_wait_that_does_not_fit_the_deadline_is_not_begun(stage: Stage) -> None:
    with pytest.raises(NetworkError, match="could not connect") as caught:
        stage.call(operation("safe"), *[not_sent()] * 2, deadline=1.0, max_retries=5)
    assert stage.waits == [0.5]
    assert caught.value.attempts == 2


def test_attempts_get_no_more_time_than_the_deadline_leaves(stage: Stage) -> None:
    def slow() -> Response:
        stage.now += 10
        raise not_sent()

    stage.call(operation("safe"), slow, reply(), deadline=12)
    assert [(send.connect_timeout, send.read_timeout) for send in stage.sent] == [(5, 12), (1.5, 1.5)]


def test_a_deadline_that_passes_during_a_wait_is_a_timeout(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def oversleep() -> Response:
        stage.now += 0.4
        raise not_sent()

    sleep = stage.sleep
    monkeypatch.setattr(stage, "sleep", lambda seconds: sleep(seconds + 5))
    monkeypatch.setattr("paystack.runtime.client.time.sleep", stage.sleep)
    with pytest.raises(RequestTimeoutError, match="deadline") as caught:
        stage.call(operation("never"), oversleep, deadline=1.0)
    assert caught.value.sent is False
    assert caught.value.attempts == 1


def test_the_deadline_can_be_set_for_one_call(stage: Stage) -> None:
    stage.call(operation("safe", deadline=3), reply(), deadline=100)
    assert stage.sent[0].read_timeout == 3


def test_a_response_tells_how_it_came(stage: Stage) -> None:
    def slow() -> Response:
        stage.now += 2
        return reply(503)

    answer = reply(201, {"status": True, "message": "Made"}, x_request_id="req_1")
    done = stage.call(operation("safe"), slow, answer)
    assert done.http.status == 201
    assert done.http.attempts == 2
    assert done.http.elapsed == 2.5
    assert done.http.body == answer.body
    assert done.http.headers == {"x-request-id": "req_1"}
    assert done.http.request_id == "req_1"
    assert done.http.lenient is False
    assert done.http.recovered is False


@pytest.mark.parametrize("passed", [None, NULL])
def test_an_operation_that_needs_a_reference_makes_one(stage: Stage, passed: Any) -> None:
    def initialize(client: Any) -> Any:
        body = {"amount": 100, "reference": passed}
        return client.call(Request("POST", "/t", "t.init", "reference", body=body), lambda: AnyResponse)

    stage.call(initialize, not_sent(), reply())
    first, second = (send.body for send in stage.sent)
    assert first == second, "each attempt must carry the same reference"
    with pytest.raises(NetworkError) as caught:
        stage.call(initialize, not_sent(), max_retries=0)
    made = caught.value.reference
    assert made is not None
    assert stage.body["reference"] == made
    assert made.encode() not in (first or b""), "another call needs another reference"
    assert len(made) >= 20
    assert made.isalnum()


@pytest.mark.parametrize("passed", ["", "  ", 42])
def test_an_empty_reference_is_refused_and_not_replaced(stage: Stage, passed: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.transactions.charge_authorization("a@b.co", 1, "AUTH_x", reference=passed))
    assert (caught.value.field, stage.sent) == ("reference", [])


def test_a_reference_of_the_callers_own_is_kept(stage: Stage) -> None:
    stage.call(operation("reference"), reply())
    assert stage.body["reference"] == "order-1"


def test_other_writes_get_no_reference(stage: Stage) -> None:
    stage.call(lambda client: client.customers.create("ada@example.com"), customer())
    assert stage.body == {"email": "ada@example.com"}


@pytest.mark.parametrize("status", [400, 429])
def test_errors_carry_the_reference(stage: Stage, status: int) -> None:
    with pytest.raises(PaystackError) as caught:
        stage.call(operation("reference"), reply(status), max_retries=0)
    assert isinstance(caught.value, (APIError, NetworkError))
    assert caught.value.reference == "order-1"


def test_a_server_error_keeps_what_came_back(stage: Stage) -> None:
    with pytest.raises(ServerError) as caught:
        stage.call(operation("safe"), reply(500, b"oops", x_request_id="req_9"), max_retries=0)
    assert (caught.value.status, caught.value.body, caught.value.request_id) == (500, b"oops", "req_9")


@pytest.mark.parametrize("retry", ["never", "reference"])
def test_a_write_is_not_sent_before_its_answer_can_be_read(stage: Stage, retry: RetryClass) -> None:
    def damaged() -> type[AnyResponse]:
        raise ImportError("The package 'paystack' is damaged.")

    request = Request("POST", "/thing", "things.do", retry, body={"amount": 100, "reference": "order-1"})
    with pytest.raises(ImportError, match="damaged"):
        stage.call(lambda client: client.call(request, damaged), reply())
    assert stage.transport.sent == []
