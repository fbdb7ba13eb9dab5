"""What goes on the wire: bodies, queries, headers, and what is refused before anything is sent."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from paystack import NULL, RequestOptions, Timeout, ValidationError
from paystack.runtime.http import Request
from paystack.runtime.models import AnyResponse
from test.support.scripted import KEY, Stage, customer, reply


def endless() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["self"] = value
    return value


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


def test_what_is_not_passed_is_left_out(stage: Stage) -> None:
    stage.call(lambda client: client.customers.create("ada@example.com", first_name=None, phone=""), customer())
    assert stage.body == {"email": "ada@example.com", "phone": ""}


def test_null_is_sent_as_null(stage: Stage) -> None:
    stage.call(lambda client: client.customers.update("CUS_x", phone=NULL, metadata={"a": NULL, "b": None}), customer())
    assert stage.body == {"phone": None, "metadata": {"a": None, "b": None}}


def test_a_write_without_arguments_sends_an_empty_object(stage: Stage) -> None:
    stage.call(lambda client: client.customers.update("CUS_x"), customer())
    assert stage.sent[0].body == b"{}"


@pytest.mark.parametrize(
    "value",
    ["Adélaïde Ọbí 🦜", "\u2028", "a\x00b", 2**63, 10**60, -1, 1.5, True, [1, [2]], {"": {}}, '"\\'],
)
def test_values_arrive_as_they_were_given(stage: Stage, value: Any) -> None:
    stage.call(lambda client: client.customers.update("CUS_x", metadata={"value": value}), customer())
    assert stage.body == {"metadata": {"value": value}}


def test_text_is_sent_as_utf_8(stage: Stage) -> None:
    stage.call(lambda client: client.customers.update("CUS_x", first_name="Ọbí"), customer())
    assert stage.sent[0].body == '{"first_name":"Ọbí"}'.encode()


def test_times_in_a_body_are_iso_text(stage: Stage) -> None:
    lagos = timezone(timedelta(hours=1))
    metadata = {"day": date(2026, 1, 5), "time": datetime(2026, 1, 5, 10, 0, tzinfo=lagos)}
    stage.call(lambda client: client.customers.update("CUS_x", metadata=metadata), customer())
    assert stage.body["metadata"] == {"day": "2026-01-05", "time": "2026-01-05T09:00:00.000Z"}


@pytest.mark.parametrize(
    "value",
    [
        Decimal("19.99"),
        float("nan"),
        float("inf"),
        b"bytes",
        {1, 2},
        object(),
        "\ud800",
        {"\ud800": 1},
        {(1, 2): 3},
        10**5000,
        endless(),
        deep(),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_hold_is_refused_before_sending(stage: Stage, value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.customers.update("CUS_x", metadata={"value": value}))
    assert caught.value.status is None
    assert caught.value.attempts == 0
    assert "customers.update" in str(caught.value)
    assert stage.sent == []


def test_filters_are_encoded(stage: Stage) -> None:
    def listed(client: Any) -> Any:
        lagos = timezone(timedelta(hours=1))
        return client.customers.list(
            next="a b&c=d/é",
            from_=date(2026, 1, 5),
            to=datetime(2026, 1, 6, 0, 30, tzinfo=lagos),
            use_cursor=True,
            per_page=20,
        )

    stage.call(listed, reply(200, {"status": True, "data": []}))
    assert stage.sent[0].url == (
        "/customer?use_cursor=true&next=a+b%26c%3Dd%2F%C3%A9&from=2026-01-05&to=2026-01-05T23%3A30%3A00.000Z&perPage=20"
    )


@pytest.mark.parametrize("value", ["\ud800", 10**5000], ids=["surrogate", "huge"])
def test_a_filter_that_is_no_text_is_refused_before_sending(stage: Stage, value: Any) -> None:
    with pytest.raises(ValidationError):
        stage.call(lambda client: client.customers.list(next=value))
    assert stage.sent == []


@pytest.mark.parametrize("value", [None, ""])
def test_a_query_argument_that_is_required_must_be_given(stage: Stage, value: Any) -> None:
    with pytest.raises(ValidationError, match="upload_filename is required"):
        stage.call(lambda client: client.disputes.upload_url(2867, value))
    assert stage.sent == []


@pytest.mark.parametrize("missing", [None, ""])
def test_an_argument_of_the_query_that_the_api_needs_is_missed_before_sending(stage: Stage, missing: Any) -> None:
    with pytest.raises(ValidationError, match="account_number is required") as caught:
        stage.call(lambda client: client.dedicated_accounts.requery(missing, "wema-bank"))
    assert (caught.value.field, caught.value.attempts) == ("account_number", 0)
    assert stage.sent == []


def test_a_delete_sends_its_arguments_as_json(stage: Stage) -> None:
    data = {"account_number": "9930015180"}
    answer = reply(200, {"status": "success", "data": data})
    removed = stage.call(lambda client: client.dedicated_accounts.remove_split("9930015180"), answer)
    send = stage.sent[0]
    assert (send.method, send.url, stage.body) == ("DELETE", "/dedicated_account/split", data)
    assert send.headers["content-type"] == "application/json"
    assert removed.status == "success"


def test_every_request_says_who_asks(stage: Stage) -> None:
    stage.call(lambda client: client.customers.fetch("CUS_x"), customer())
    headers = dict(stage.sent[0].headers)
    assert headers.pop("user-agent").startswith("paystack-client/")
    assert headers == {"authorization": f"Bearer {KEY}", "accept": "application/json"}
    assert stage.sent[0].body is None


def test_options_of_one_call_win_over_the_clients(stage: Stage) -> None:
    options = RequestOptions(timeout=Timeout(1, 2), headers={"X-Trace": "t1"})
    stage.call(lambda client: client.customers.fetch("CUS_x", request_options=options), customer(), timeout=60)
    send = stage.sent[0]
    assert (send.connect_timeout, send.read_timeout) == (1, 2)
    assert send.headers["x-trace"] == "t1"
    assert send.headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize(("timeout", "expected"), [(60, (5, 60)), (2, (2, 2)), (Timeout(9, 8), (9, 8))])
def test_a_timeout_in_seconds_is_for_reading(stage: Stage, timeout: Any, expected: tuple[float, float]) -> None:
    stage.call(lambda client: client.customers.fetch("CUS_x"), customer(), timeout=timeout)
    assert (stage.sent[0].connect_timeout, stage.sent[0].read_timeout) == expected


def test_there_is_always_a_timeout(stage: Stage) -> None:
    stage.call(lambda client: client.customers.fetch("CUS_x"), customer())
    assert (stage.sent[0].connect_timeout, stage.sent[0].read_timeout) == (5, 30)


def test_a_header_of_ones_own_replaces_the_clients_whatever_its_case(stage: Stage) -> None:
    options = RequestOptions(headers={"User-Agent": "shop/1"})
    stage.call(lambda client: client.customers.fetch("CUS_x", request_options=options), customer())
    assert [value for name, value in stage.sent[0].headers.items() if name.lower() == "user-agent"] == ["shop/1"]


def test_a_public_key_can_be_passed_for_the_one_operation_that_takes_it(stage: Stage) -> None:
    options = RequestOptions(headers={"Authorization": "Bearer pk_test_1234567890"})
    paid = {
        "status": True,
        "type": "success",
        "code": "ok",
        "message": "Charge successful",
        "data": {"status": "success"},
    }
    stage.call(lambda client: client.capitec_pay.requery("order-1042", request_options=options), reply(200, paid))
    send = stage.sent[0]
    assert send.url == "/capitec-pay/requery/order-1042"
    keys = [value for name, value in send.headers.items() if name.lower() == "authorization"]
    assert keys == ["Bearer pk_test_1234567890"]
    assert "pk_test_1234567890" not in repr(send)


@pytest.mark.parametrize(
    ("name", "value"),
    [("X-A", "1\r\nX-B: 2"), ("X-A", "é"), ("X-A", 5), ("X-A\r\nX-B", "1"), ("", "1"), ("X A", "1"), ("X:A", "1")],
)
def test_a_header_that_would_break_the_request_is_refused(stage: Stage, name: str, value: Any) -> None:
    options = RequestOptions(headers={name: value})
    with pytest.raises(ValidationError):
        stage.call(lambda client: client.customers.fetch("CUS_x", request_options=options))
    assert stage.sent == []


def test_what_is_sent_and_asked_for_shows_no_secret_when_printed(stage: Stage) -> None:
    card = {"number": "4084084084084081", "cvv": "408"}
    options = RequestOptions(headers={"x-token": "tok_1234567890"})
    request = Request("POST", "/charge", "charges.create", body={"card": card}, query={"bvn": "123"}, options=options)
    stage.call(lambda client: client.call(request, lambda: AnyResponse), reply())
    shown = f"{request!r} {stage.sent[0]!r} {options!r}"
    for secret in (KEY, KEY[-30:], "4084084084084081", "408", "tok_1234567890", "123"):
        assert secret not in shown
    assert json.loads(stage.sent[0].body or b"") == {"card": card}


class TestClientRequest:
    def test_reaches_any_path(self, stage: Stage) -> None:
        done = stage.call(
            lambda client: client.request("POST", "/plan", params={"a": 1}, body={"name": "Monthly", "x": None}),
            reply(200, {"status": True, "data": {"id": 3}, "extra": 1}),
        )
        assert done.data == {"id": 3}
        assert done.extra == 1
        assert (stage.sent[0].method, stage.sent[0].url) == ("POST", "/plan?a=1")
        assert stage.body == {"name": "Monthly"}

    @pytest.mark.parametrize(
        ("path", "sent"),
        [
            ("/bank?currency=NGN", "/bank?currency=NGN"),
            ("/customer/ada%40example.com", "/customer/ada%40example.com"),
            ("/customer/ada@example.com", "/customer/ada@example.com"),
            ("/a b", "/a%20b"),
            ("/ü#x", "/%C3%BC%23x"),
            ("/a\r\nb", "/a%0D%0Ab"),
            ("/a/...", "/a/..."),
        ],
    )
    def test_encodes_what_is_not_encoded(self, stage: Stage, path: str, sent: str) -> None:
        stage.call(lambda client: client.request("get", path), reply())
        assert (stage.sent[0].method, stage.sent[0].url) == ("GET", sent)

    def test_adds_params_to_a_query_that_is_there(self, stage: Stage) -> None:
        stage.call(lambda client: client.request("GET", "/bank?currency=NGN", params={"perPage": 5}), reply())
        assert stage.sent[0].url == "/bank?currency=NGN&perPage=5"

    @pytest.mark.parametrize(
        "path",
        [
            "https://evil.example/x",
            "//evil.example/x",
            "/\\evil.example",
            "evil.example",
            "",
            "@evil.example",
            "/..",
            "/a/../b",
            "/a/./b",
            "/a/%2e%2e/b",
            "/a/%2E./b",
            "/%2e",
            "/\ud800",
        ],
    )
    def test_refuses_to_leave_the_api(self, stage: Stage, path: str) -> None:
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda client: client.request("GET", path))
        assert caught.value.field == "path"
        assert stage.sent == []

    @pytest.mark.parametrize("method", ["", "GET /x", "GET\r\n", "gët"])
    def test_refuses_what_is_no_method(self, stage: Stage, method: str) -> None:
        with pytest.raises(ValidationError) as caught:
            stage.call(lambda client: client.request(method, "/x"))
        assert caught.value.field == "method"

    @pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "post"])
    def test_never_sends_a_write_twice(self, stage: Stage, method: str) -> None:
        from paystack import OutcomeUnknownError

        with pytest.raises(OutcomeUnknownError):
            stage.call(lambda client: client.request(method, "/x", body={}), reply(503))
        assert len(stage.sent) == 1

    def test_sends_a_read_again(self, stage: Stage) -> None:
        assert stage.call(lambda client: client.request("GET", "/x"), reply(503), reply()).http.attempts == 2
