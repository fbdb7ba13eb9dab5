"""How replies become models: exact where they fit, complete where they do not."""

from __future__ import annotations

import copy
import json
import pickle
import random
import re
import subprocess
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin

import pytest
from pydantic import ValidationError

import paystack
from paystack import (
    Customer,
    CustomerListResponse,
    CustomerResponse,
    EmbeddedCustomer,
    Envelope,
    ListMeta,
    LoggedEvent,
    OrderItem,
    Transaction,
    models,
)
from paystack.runtime.models import AnyResponse, Model, parse, spelled
from paystack.runtime.types import Digits, wire_time
from test.support.description import BUNDLED
from test.support.parsed import parsed
from test.support.scripted import Stage, customer

PAYMENT = {"id": 7, "status": "success", "reference": "order-1", "amount": 100}
ADA = {"customer_code": "CUS_x", "email": "ada@example.com"}
ROOT = Path(__file__).parents[2]


def read(model: type[Any], value: Any) -> Any:
    """`value` as `model`, which it must fit."""
    read, lenient = parsed(model, json.dumps(value).encode())
    assert not lenient
    return read


def read_leniently(model: type[Any], value: Any) -> Any:
    """`value` as `model`, which it must not fit."""
    read, lenient = parsed(model, json.dumps(value).encode())
    assert lenient
    return read


def dumped(model: Any) -> Any:
    """`model` as it goes back on the wire; the two ways of dumping must agree."""
    text = json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))
    assert text == json.loads(json.dumps(model.model_dump(mode="json", by_alias=True, exclude_unset=True)))
    return text


# Two spellings of one thing


@pytest.mark.parametrize(
    ("received", "filled"),
    [
        ({}, None),
        ({"paid_at": "2026-01-05T09:12:33.000Z"}, 5),
        ({"paidAt": "2026-01-06T09:12:33.000Z"}, 6),
        ({"paid_at": "2026-01-05T09:12:33.000Z", "paidAt": "2026-01-06T09:12:33.000Z"}, 5),
        ({"paid_at": None, "paidAt": None}, None),
        ({"paid_at": None}, None),
    ],
)
@pytest.mark.parametrize("lenient", [False, True])
def test_either_spelling_fills_the_field_and_the_dump_is_as_received(
    received: dict[str, Any], filled: int | None, lenient: bool
) -> None:
    value = {**PAYMENT, **received, **({"fees": "1.5"} if lenient else {})}
    payment = (read_leniently if lenient else read)(Transaction, value)
    assert (payment.paid_at and payment.paid_at.day) == filled
    assert dumped(payment) == value


def test_a_spelling_fills_the_field_where_the_other_is_null() -> None:
    payment = read(Transaction, {**PAYMENT, "paid_at": None, "paidAt": "2026-01-06T09:12:33.000Z"})
    assert payment.paid_at == datetime(2026, 1, 6, 9, 12, 33, tzinfo=timezone.utc)
    assert payment.model_dump(exclude_unset=True).keys() == {*PAYMENT, "paid_at", "paidAt"}


@pytest.mark.parametrize(
    ("model", "name", "also", "item"),
    [
        (getattr(models, model), name, also, item)
        for model in dir(models)
        for name, also in getattr(getattr(models, model), "model_spellings", {}).items()
        for item in ("2026-01-06T09:12:33.000Z", 5, True, "text")
    ],
)
def test_every_spelling_of_every_model_is_read_and_comes_back_as_it_was_received(
    model: type[Any], name: str, also: str, item: Any
) -> None:
    for received in (
        {name: item},
        {also: item},
        {name: None, also: item},
        {name: item, also: None},
        {name: item, also: item},
    ):
        one, _ = parsed(model, json.dumps(received).encode())
        assert getattr(one, name) is not None
        for twin in (one, pickle.loads(pickle.dumps(one)), copy.deepcopy(one), one.model_copy()):
            assert dumped(twin) == received
            assert json.loads(json.dumps(twin.model_dump(exclude_unset=True), default=wire_time)) == received
            assert twin == one
        assert repr(one).count(f"{name}=") + repr(one).count(f"{also}=") == 1


def test_a_filled_field_that_is_then_set_is_dumped() -> None:
    payment = read(Transaction, {**PAYMENT, "paid_at": None, "paidAt": "2026-01-06T09:12:33.000Z"})
    assert dumped(payment)["paid_at"] is None
    assert payment.model_dump(exclude_none=True).keys() >= {"paidAt"}
    assert "paid_at" not in payment.model_dump(exclude_none=True)
    payment.paid_at = datetime(2026, 1, 7, tzinfo=timezone.utc)
    assert dumped(payment)["paid_at"] == "2026-01-07T00:00:00.000Z"


def test_a_spelling_of_a_field_that_is_required_but_missing_fills_it_too() -> None:
    @spelled("made_at", also="madeAt")
    class Thing(Model):
        made_at: str
        madeAt: str | None = None

    thing = read_leniently(Thing, {"madeAt": "today"})
    assert thing.made_at == "today"
    assert dumped(thing) == {"madeAt": "today"}


# Names that Python cannot have


LOGGED = {"_id": "6ac94b47fdad55440ef2066a", "event_name": "charge.success", "status": "Failed"}


@pytest.mark.parametrize("received", [LOGGED, {**LOGGED, "id": 5}, {**LOGGED, "trial_count": "3"}])
def test_a_field_with_an_underscore_has_another_name_in_python_and_its_own_in_dumps(received: dict[str, Any]) -> None:
    event, _ = parsed(LoggedEvent, json.dumps(received).encode())
    assert event.id == "6ac94b47fdad55440ef2066a"
    for twin in (event, LoggedEvent.from_dict(received), pickle.loads(pickle.dumps(event)), event.model_copy()):
        assert dumped(twin) == twin.to_dict() == twin.model_dump(exclude_unset=True) == received
        assert twin == event
    assert "id='6ac94b47fdad55440ef2066a'" in repr(event)


def test_a_key_that_has_the_python_name_of_another_field_stays_what_it_is() -> None:
    received = {"event_name": "charge.success", "status": "Failed", "id": "6ac94b47fdad55440ef2066a"}
    event = read_leniently(LoggedEvent, received)
    assert event.id is None
    assert dumped(event) == received


def test_a_field_that_is_an_expression_has_another_name_in_python() -> None:
    received = {"item": 7, "IFNULL(p1.expires_in, p2.expires_in)": 30, "IFNULL(p1.metadata, p2.metadata)": "{}"}
    item = read(OrderItem, received)
    assert (item.product_expires_in, item.product_metadata) == (30, "{}")
    assert dumped(item) == received


# Times


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-01-05T09:12:33.000Z", datetime(2026, 1, 5, 9, 12, 33)),
        ("2026-01-05T09:12:33Z", datetime(2026, 1, 5, 9, 12, 33)),
        ("2026-01-05T10:12:33+01:00", datetime(2026, 1, 5, 9, 12, 33)),
        ("2026-01-05T09:12:33.123456Z", datetime(2026, 1, 5, 9, 12, 33, 123456)),
        ("2017-03-06 17:19:31", datetime(2017, 3, 6, 17, 19, 31)),
        ("2016-09-12", datetime(2016, 9, 12)),
        ("Mon Sep 12 2016 14:18:55 GMT+0100 (WAT)", datetime(2016, 9, 12, 13, 18, 55)),
        ("Mon Sep 12 2016 14:18:55 GMT-0330", datetime(2016, 9, 12, 17, 48, 55)),
        ("Mon, 12 Sep 2016 14:18:55 GMT", datetime(2016, 9, 12, 14, 18, 55)),
        ("Mon, 12 Sep 2016 14:18:55 +0200", datetime(2016, 9, 12, 12, 18, 55)),
        ("0001-01-01T00:00:00.000Z", datetime(1, 1, 1)),
    ],
)
def test_times_are_aware_and_right_and_dumped_as_they_came(text: str, moment: datetime) -> None:
    payment = read(Transaction, {**PAYMENT, "paid_at": text})
    assert payment.paid_at == moment.replace(tzinfo=timezone.utc)
    assert payment.paid_at.utcoffset() is not None
    assert dumped(payment)["paid_at"] == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "may",
        "Invalid date",
        "0000-00-00T00:00:00.000Z",
        "0",
        "-1.5",
        "2024",
        "20240105",
        "1700000000",
        "2024-05",
        "Feb 2024",
        "in 2024",
        "2026-13-45T99:00:00Z",
        "Mon Sep 12 2016 14:18:55 WAT",
        "Mon Sep 12 2016 14:18:55 GMT+0000 (Coordinated Universal Time)",
        "2026-01-05 10:00 CST",
        "2026-01-05T10:00:00+99:99",
        "1" * 400,
        "2026" * 50,
        "\u0662\u0660\u0662\u0666",
    ],
)
def test_a_time_that_nobody_can_be_sure_of_makes_the_reply_lenient_and_stays_text(text: str) -> None:
    payment = read_leniently(Transaction, {**PAYMENT, "paid_at": text})
    assert payment.paid_at == text
    assert dumped(payment)["paid_at"] == text


@pytest.mark.parametrize(
    "text",
    [
        "2026-01-05T09:12:33.000Z",
        "2026-01-05T10:12:33+01:00",
        "2026-01-05T09:12:33.999999Z",
        "2026-01-05T10:12:33.000+01:00",
        "2026-01-05 09:12:33",
        "0001-01-01T00:00:00.000Z",
        "0001-01-01T00:00:00.000+05:00",
        "9999-12-31T23:59:59.000-05:00",
    ],
)
def test_times_are_dumped_as_they_came_also_from_a_copy(text: str) -> None:
    payment = read(Transaction, {**PAYMENT, "paid_at": text})
    for one in (payment, pickle.loads(pickle.dumps(payment)), copy.deepcopy(payment), payment.model_copy()):
        assert dumped(one)["paid_at"] == text
        assert one == payment
        assert type(one.paid_at.isoformat()) is str
        assert repr(one.paid_at).startswith("datetime.datetime(")


@pytest.mark.parametrize(
    ("moment", "wire"),
    [
        (datetime(2026, 1, 5, 10, 12, 33, tzinfo=timezone(timedelta(hours=1))), "2026-01-05T09:12:33.000Z"),
        (datetime(2026, 1, 5, 9, 12, 33, 999999, tzinfo=timezone.utc), "2026-01-05T09:12:33.999Z"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "0001-01-01T00:00:00.000+05:00"),
    ],
)
def test_a_time_of_ones_own_is_dumped_as_paystack_writes_times(moment: datetime, wire: str) -> None:
    payment = Transaction(**PAYMENT, paid_at=moment)
    assert dumped(payment)["paid_at"] == wire
    payment = read(Transaction, {**PAYMENT, "paid_at": "2026-01-05T10:12:33+01:00"})
    payment.paid_at += timedelta(hours=1)
    assert dumped(payment)["paid_at"] == "2026-01-05T10:12:33.000Z"
    payment.paid_at = moment
    assert dumped(payment)["paid_at"] == wire


def test_a_time_without_an_offset_is_refused_where_one_makes_a_model() -> None:
    with pytest.raises(ValidationError):
        Transaction(**PAYMENT, paid_at=datetime(2026, 1, 5))


def test_a_time_can_be_dumped_as_a_value() -> None:
    payment = read(Transaction, {**PAYMENT, "paid_at": "2026-01-05T10:12:33+01:00"})
    moment = payment.model_dump()["paid_at"]
    assert isinstance(moment, datetime)
    assert moment.utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize("value", [1700000000, 1.5, True, {"a": 1}, ["2026"]])
def test_a_time_of_another_type_is_kept(value: Any) -> None:
    payment = read_leniently(Transaction, {**PAYMENT, "paid_at": value})
    assert payment.paid_at == value
    assert dumped(payment)["paid_at"] == value


# Whole numbers in digits


@pytest.mark.parametrize("text", ["0", "100", str(2**63), "9" * 40])
def test_digits_in_a_string_are_a_number_and_go_back_out_as_digits(text: str) -> None:
    payment = read(Transaction, {**PAYMENT, "amount": text})
    assert payment.amount == int(text)
    assert payment.amount + 1 == int(text) + 1
    assert isinstance(payment.amount, Digits)
    assert dumped(payment)["amount"] == text
    assert dumped(pickle.loads(pickle.dumps(payment)))["amount"] == text


def test_numbers_stay_numbers() -> None:
    payment = read(Transaction, {**PAYMENT, "id": 2**62})
    assert type(payment.id) is int
    assert dumped(payment)["id"] == 2**62


@pytest.mark.parametrize("value", ["007", "+1", "1.0", "1e3", " 1", "", "\u0661", "-5", 1.5, True, [1]])
def test_what_is_no_whole_number_is_kept(value: Any) -> None:
    payment = read_leniently(Transaction, {**PAYMENT, "amount": value})
    assert payment.amount == value
    assert type(payment.amount) is type(value)
    assert dumped(payment)["amount"] == value


@pytest.mark.parametrize("number", [9007199254740993, 2**70, 5, 5.0, 5.25, -1, 0, 1e300])
def test_a_number_keeps_its_digits(number: Any) -> None:
    meta = read(ListMeta, {"total_volume": number})
    assert meta.total_volume == number
    assert type(meta.total_volume) is type(number)
    assert json.dumps(dumped(meta)) == json.dumps({"total_volume": number})


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize("field", ["id", "amount", "fees", "metadata", "authorization", "message", "plan", "paid_at"])
def test_true_and_false_in_another_place_are_dumped_as_they_came(field: str, value: bool) -> None:
    payment = read_leniently(Transaction, {**PAYMENT, field: value})
    assert getattr(payment, field) is value
    assert dumped(payment)[field] is value
    assert payment.model_dump()[field] is value
    meta = read_leniently(ListMeta, {"total": value, "total_volume": value})
    assert json.dumps(dumped(meta)) == json.dumps({"total": value, "total_volume": value})


# Strictness


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("identified", 1),
        ("identified", "true"),
        ("integration", "5"),
        ("integration", 5.0),
        ("email", 5),
    ],
)
def test_no_value_is_turned_into_another_type(field: str, value: Any) -> None:
    one = read_leniently(EmbeddedCustomer, {field: value})
    assert getattr(one, field) == value
    assert type(getattr(one, field)) is type(value)
    assert json.dumps(dumped(one)) == json.dumps({field: value})


def test_unknown_fields_are_kept_at_every_depth() -> None:
    value = {"status": True, "new": {"a": [1]}, "data": {**ADA, "x y": None, "authorizations": [{"new": True}]}}
    one = read(CustomerResponse, value)
    assert one.new == {"a": [1]}
    assert one.data.authorizations[0].new is True
    assert dumped(one) == value


def test_unknown_values_of_an_enum_are_kept() -> None:
    payment = read(Transaction, {**PAYMENT, "status": "on-hold", "currency": "TZS", "channel": "telepathy"})
    assert (payment.status, payment.currency, payment.channel) == ("on-hold", "TZS", "telepathy")


@pytest.mark.parametrize("name", ["TransactionStatus", "Currency", "Channel", "RiskAction", "TransactionLogEntryType"])
def test_open_enums_still_list_their_values(name: str) -> None:
    literal, text = get_args(getattr(models, name))
    assert text is str
    assert len(get_args(literal)) >= 3
    assert all(isinstance(value, str) for value in get_args(literal))


def test_the_statuses_of_a_payment_are_listed() -> None:
    assert "reversal-pending" in get_args(get_args(models.TransactionStatus)[0])


# What does not fit


def test_a_reply_that_does_not_fit_is_marked_and_logged_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("paystack.runtime.exchange._checked", set())
    for _ in range(2):
        one = stage.call(lambda client: client.customers.fetch("CUS_x"), customer(id="abc", email=5))
        assert one.http.lenient
        assert (one.data.id, one.data.email) == ("abc", 5)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "customers.fetch" in caplog.text


def test_what_fits_is_typed_even_where_something_else_does_not() -> None:
    value = {
        "status": True,
        "message": 5,
        "data": [
            {
                "id": "x",
                "created_at": "2026-01-05T09:12:33.000Z",
                "authorizations": [{"bin": 1}, 5, None, {"bin": "4"}],
            },
            "not a customer",
            {"id": 2, "dedicated_account": {"bank": {"id": "y"}, "active": "yes"}},
            None,
        ],
        "meta": {"total": "many", "perPage": "20"},
    }
    page: Any = read_leniently(CustomerListResponse, value)
    items: list[Any] = page.data
    first, second, third, fourth = items
    assert type(first) is Customer
    assert first.created_at == datetime(2026, 1, 5, 9, 12, 33, tzinfo=timezone.utc)
    assert type(first.authorizations[0]) is type(first.authorizations[3])
    assert first.authorizations[0].bin == 1
    assert first.authorizations[1:3] == [5, None]
    assert second == "not a customer"
    assert third.dedicated_account.bank.id == "y"
    assert fourth is None
    assert (type(page.meta), page.meta.total, page.meta.per_page) == (ListMeta, "many", 20)
    assert dumped(page) == value


@pytest.mark.parametrize("value", [None, 5, "text", [], [1], True, {"id": []}])
def test_data_of_any_type_is_kept(value: Any) -> None:
    one = read_leniently(CustomerResponse, {"status": True, "data": value})
    assert dumped(one) == {"status": True, "data": value}


def test_a_required_field_that_is_missing_is_none() -> None:
    payment = read_leniently(Transaction, {"id": 1})
    assert (payment.status, payment.reference, payment.amount, payment.currency) == (None, None, None, None)
    assert dumped(payment) == {"id": 1}


def test_an_empty_object_is_a_reply_with_nothing_in_it() -> None:
    one = read_leniently(CustomerResponse, {})
    assert (one.status, one.data, one.message) == (None, None, None)
    assert dumped(one) == {}


@pytest.mark.parametrize(
    "name",
    ["cls", "self", "_fields_set", "_http", "__dict__", "__class__", "model_dump", "model_fields", "http", "copy"],
)
@pytest.mark.parametrize("status", [True, 5])
def test_a_field_may_have_any_name(name: str, status: Any) -> None:
    value = {"status": status, "data": {**ADA, name: {name: 1}}, name: "x"}
    one, lenient = parsed(CustomerResponse, json.dumps(value).encode())
    assert lenient is (status == 5)
    assert dumped(one) == value


@pytest.mark.parametrize("total", [1, "one"])
def test_both_spellings_are_kept_where_both_were_received(total: Any) -> None:
    value = {"perPage": 20, "per_page": 50, "total": total}
    meta, lenient = parsed(ListMeta, json.dumps(value).encode())
    assert lenient is (total == "one")
    assert (meta.per_page, meta.perPage) == (50, 20)
    assert dumped(meta) == value


@pytest.mark.filterwarnings("error")
def test_dumping_what_does_not_fit_warns_of_nothing() -> None:
    one = read_leniently(EmbeddedCustomer, {"email": 5, "risk_action": {"account_number": "0123456789"}})
    assert one.model_dump(exclude_unset=True) == {"email": 5, "risk_action": {"account_number": "0123456789"}}
    with pytest.warns(UserWarning, match="Expected"):
        one.model_dump(warnings=True)


@pytest.mark.parametrize("depth", [3, 30, 230])
def test_deep_nesting_is_read_as_far_as_it_can_be(depth: int) -> None:
    body = b'{"id":"x","transactions":[{"customer":' * depth + b"{}" + b"}]}" * depth
    one, lenient = parsed(EmbeddedCustomer, body)
    assert lenient
    for _ in range(3):
        assert type(one) is EmbeddedCustomer
        assert one.id == "x"
        assert one.transactions
        one = one.transactions[0].customer
    if depth == 30:
        assert dumped(parse(EmbeddedCustomer, body)) == json.loads(body)


def test_nesting_without_end_is_no_reply() -> None:
    with pytest.raises(ValueError, match="nested too deeply"):
        parse(CustomerResponse, b'{"status":true,"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}")


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"5", b'"x"', b"{", b'{"a":1}x', b"<html>", b'{"a":"\xff"}'])
def test_what_is_no_json_object_is_no_reply(body: bytes) -> None:
    with pytest.raises(ValueError):
        parse(AnyResponse, body)


@pytest.mark.parametrize("body", [b'{"status":1,"message":"\\ud800"}', b'{"status":1,"message":NaN}'])
def test_values_that_only_python_reads_do_not_lose_the_reply(body: bytes) -> None:
    one, lenient = parsed(AnyResponse, body)
    assert lenient
    assert one.status == 1


@pytest.mark.parametrize("field", ["authorization", "subaccount", "plan_object", "split", "customer", "log"])
def test_an_empty_object_is_nothing_to_a_reader_and_still_an_object_in_a_dump(field: str) -> None:
    value = {**PAYMENT, field: {}}
    payment = read(Transaction, value)
    assert not getattr(payment, field)
    assert dumped(payment) == value
    assert payment


@pytest.mark.parametrize("value", [{"bin": None}, {"new": None}, {"bin": "408408"}, {"bin": 5}])
def test_an_object_with_anything_in_it_is_something(value: Any) -> None:
    assert parse(Transaction, json.dumps({**PAYMENT, "authorization": value}).encode()).authorization


HALF_AN_EMOJI = "\ud83d"


def test_half_an_emoji_can_be_dumped() -> None:
    value = {**PAYMENT, "message": HALF_AN_EMOJI, "customer": {"email": HALF_AN_EMOJI, "new": [HALF_AN_EMOJI]}}
    payment = read_leniently(Transaction, {**value, "metadata": {HALF_AN_EMOJI: 1}, "paid_at": "2026-01-05T10:12:33Z"})
    assert type(payment.customer) is EmbeddedCustomer
    text = payment.to_json()
    assert json.loads(text) == {**value, "metadata": {HALF_AN_EMOJI: 1}, "paid_at": "2026-01-05T10:12:33Z"}
    assert json.loads(payment.model_dump_json(indent=2, by_alias=True, exclude_unset=True)) == json.loads(text)
    assert pickle.loads(pickle.dumps(payment)) == payment


def test_a_model_has_what_models_of_generated_clients_have() -> None:
    value = {**PAYMENT, "amount": "100", "paidAt": "2026-01-05T10:12:33+01:00", "new": [1], "authorization": {}}
    for payment in (Transaction.from_dict(value), Transaction.from_json(json.dumps(value))):
        assert type(payment) is Transaction
        assert payment.amount == 100
        assert payment.to_dict() == json.loads(payment.to_json()) == value
    assert Transaction.from_dict({"amount": [1]}).to_dict() == {"amount": [1]}
    with pytest.raises(ValueError):
        Transaction.from_json("[]")


# Replies that went wrong on the way, at random but the same in every run

ODD: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    -1,
    2**50,
    1.5,
    "",
    "0",
    "x",
    "null",
    [],
    [None],
    [[]],
    {},
    {"a": {}},
    {"id": []},
]


def described_replies() -> Iterator[tuple[type[Envelope], Any]]:
    for path in BUNDLED["paths"].values():
        for operation in path.values():
            for status, response in operation.get("responses", {}).items():
                media = response.get("content", {}).get("application/json")
                if media and status.startswith("2") and "$ref" in media["schema"]:
                    model = getattr(paystack, media["schema"]["$ref"].rpartition("/")[2])
                    yield from ((model, example["value"]) for example in media["examples"].values())


def mutated(value: Any, chance: random.Random) -> Any:
    """`value` with some of its parts lost, replaced or added."""
    roll = chance.random()
    if roll < 0.08:
        return chance.choice(ODD)
    if isinstance(value, dict):
        kept = {key: value[key] for key in value if chance.random() > 0.05}
        kept = {key: mutated(item, chance) for key, item in kept.items()}
        if chance.random() < 0.1:
            kept[chance.choice(["cls", "new", "_http", "x y"])] = chance.choice(ODD)
        return kept
    if isinstance(value, list):
        return [mutated(item, chance) for item in value] + ([chance.choice(ODD)] if chance.random() < 0.1 else [])
    return value


def test_no_reply_is_refused_and_no_field_is_lost_whatever_happened_to_it() -> None:
    replies = list(described_replies())
    assert len(replies) >= 4
    chance = random.Random(20260105)
    lenient_ones = 0
    for round_ in range(6):
        for model, sample in replies:
            value = mutated(sample, chance)
            if not isinstance(value, dict):
                continue
            one, lenient = parsed(model, json.dumps(value).encode())
            assert isinstance(one, model)
            assert dumped(one) == value, (round_, model)
            lenient_ones += lenient
    assert lenient_ones > 50


# First use


NAMES = [name for name in dir(models) if isinstance(getattr(models, name), type)]


def test_every_model_can_be_used_first() -> None:
    for name in NAMES:
        model = getattr(models, name)
        if issubclass(model, Model):
            assert model.model_rebuild(force=True) is True
            assert parse(model, b"{}") is not None
    assert "Transaction" in NAMES


def in_a_circle(name: str) -> bool:
    """Whether the model's annotations lead back to it."""
    seen: set[str] = set()
    todo = [name]
    while todo:
        model = getattr(models, todo.pop())
        annotations = model.__annotations__.values() if issubclass(model, Model) else ()
        refs = set(re.findall(r"\w+", " ".join(annotations))) & set(NAMES)
        if name in refs:
            return True
        todo += refs - seen
        seen |= refs
    return False


def test_every_model_in_a_circle_can_be_the_first_in_a_fresh_interpreter() -> None:
    # A child for each model, forked before any model is imported: models refer to each other in circles.
    script = """
import os, sys
from paystack.runtime.models import parse
failed = []
for name in sys.argv[1:]:
    if (child := os.fork()) == 0:
        code = 1
        try:
            from paystack import models
            model = getattr(models, name)
            parse(model, b'{"customer": {"transactions": [{"customer": {"id": 1}}]}}')
            code = 0
        finally:
            os._exit(code)
    if os.waitpid(child, 0)[1]:
        failed.append(name)
sys.exit(f"cannot be first: {failed}" if failed else 0)
"""
    names = sorted(name for name in NAMES if in_a_circle(name))
    assert "EmbeddedCustomer" in names
    done = subprocess.run([sys.executable, "-c", script, *names], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


A_USERS_MODULE = """
from __future__ import annotations
import copy, json, pickle
from datetime import datetime, timezone
from decimal import Decimal
from typing import Generic, TypeVar
from pydantic import BaseModel, Field, PrivateAttr, TypeAdapter, computed_field, field_serializer
from paystack import EmbeddedCustomer, Transaction
T = TypeVar('T')
paid = {"id": 1, "status": "s", "reference": "r", "amount": 1, "currency": "NGN"}
nested = {**paid, "customer": {"transactions": [paid]}}
def check(one):
    assert isinstance(one, Transaction), one
    assert type(one.customer.transactions[0]) is Transaction
"""


@pytest.mark.parametrize(
    "first_use",
    [
        "check(TypeAdapter(list[Transaction]).validate_python([nested])[0])",
        "check(TypeAdapter(Transaction | None).validate_python(nested))",
        "TypeAdapter(Transaction).json_schema()",
        "class Shop(BaseModel):\n  payment: Transaction\ncheck(Shop(payment=nested).payment)",
        "class Box(BaseModel, Generic[T]):\n  item: T\ncheck(Box[Transaction](item=nested).item)",
        "class Mine(Transaction, frozen=True):\n  order: int\ncheck(Mine(**nested, order=5))",
        "class Mine(Transaction):\n  pass\nclass Ours(Mine):\n  order: int\ncheck(Ours(**nested, order=5))",
        "class Mine(Transaction):\n  pass\ncheck(TypeAdapter(list[Mine]).validate_python([nested])[0])",
        "def local():\n  class Mine(Transaction):\n    customer: Payer\n"
        "  class Payer(EmbeddedCustomer):\n    pass\n  return Mine(**nested)\n"
        "mine = local(); check(mine); assert type(mine.customer).__name__ == 'Payer'",
        "class Box(BaseModel):\n  items: dict[str, list[Transaction | None]]\n"
        "check(Box(items={'a': [nested]}).items['a'][0])",
        "class Shop(BaseModel):\n  payment: 'Transaction'\ncheck(Shop.model_validate_json("
        "json.dumps({'payment': nested})).payment)",
        "import dataclasses, pydantic\n@pydantic.dataclasses.dataclass\nclass Shop:\n  payment: Transaction\n"
        "check(Shop(nested).payment)",
        "class Mine(Transaction, Generic[T]):\n  item: T\nmine = Mine[EmbeddedCustomer](**nested, item={'id': 1})\n"
        "check(mine); assert type(mine.item) is EmbeddedCustomer",
        "class Mine(Transaction):\n  order: int\nmine = Mine(**nested, order=5)\n"
        "for one in (pickle.loads(pickle.dumps(mine)), copy.deepcopy(mine), mine.model_copy()):\n"
        "  check(one); assert type(one) is Mine and one == mine and one.order == 5 and one.to_dict() == mine.to_dict()",
        "class Mine(Transaction):\n  _seen: bool = PrivateAttr(default=True)\n"
        "mine = Mine.from_dict({**nested, 'paid_at': None, 'paidAt': '2026-01-05', 'fees': 'x'})\n"
        "twin = pickle.loads(pickle.dumps(mine))\ncheck(twin)\n"
        "assert twin._seen and twin == mine and twin.to_dict()['paid_at'] is None and twin.paid_at.day == 5",
        "class Mine(Transaction):\n  at: datetime = Field(alias='At')\n  price: Decimal\n  @computed_field\n"
        "  def twice(self) -> int:\n    return self.amount * 2\n  @field_serializer('price')\n"
        "  def _(self, value: Decimal) -> str:\n    return f'NGN {value}'\n"
        "mine = Mine(**nested, At=datetime(2026, 1, 5, tzinfo=timezone.utc), price=Decimal('1.50'))\ncheck(mine)\n"
        "assert mine.model_dump()['price'] == 'NGN 1.50' and mine.model_dump()['twice'] == 2\n"
        "assert 'twice=2' in repr(mine) and mine.to_dict()['At'].startswith('2026-01-05')",
        # Names that the library has too are the user's own in the user's module.
        "class Currency(BaseModel):\n  code: str\nclass Mine(Transaction):\n  paid_in: Currency\n"
        "mine = Mine(**nested, paid_in={'code': 'NGN'})\ncheck(mine); assert type(mine.paid_in) is Currency\n"
        "assert not {'WireInteger', 'Authorization'} & set(globals())",
    ],
)
def test_a_model_can_be_used_first_as_a_part_of_a_users_type(first_use: str) -> None:
    script = A_USERS_MODULE + first_use
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_model_is_the_body_and_the_answer_of_a_fastapi_route_at_its_first_use() -> None:
    script = """
import asyncio, json
from fastapi import FastAPI
import httpx
from paystack import CustomerResponse, Transaction
app = FastAPI()
@app.post("/payment")
def payment(payment: Transaction) -> Transaction:
    assert type(payment.customer.transactions[0]) is Transaction
    return payment
@app.post("/all")
def all(payments: list[Transaction]) -> dict[str, Transaction]:
    return {payment.reference: payment for payment in payments}
async def main():
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop") as http:
        paid = {"id": 1, "status": "s", "reference": "r", "amount": 1, "paid_at": "2026-01-05T10:12:33+01:00"}
        value = {**paid, "customer": {"transactions": [paid]}, "authorization": {}, "new": [1]}
        answer = await http.post("/payment", json=value)
        assert answer.status_code == 200, answer.text
        assert {key: answer.json()[key] for key in value}["paid_at"] == value["paid_at"]
        assert (await http.post("/all", json=[value])).json()["r"]["new"] == [1]
        assert (await http.post("/payment", json={"id": "x"})).status_code == 422
        schemas = (await http.get("/openapi.json")).json()["components"]["schemas"]
        described = schemas["Transaction-Output"]["properties"]["paid_at"]["anyOf"]
        assert described[0] == {"type": "string", "format": "date-time"}, described
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_models_can_be_used_first_by_many_threads_at_once() -> None:
    script = """
import threading
from paystack import CustomerResponse
from test.support.parsed import parsed
import json
paid = {"id": 1, "status": "s", "reference": "r", "amount": 1, "customer": {"id": 2}}
body = json.dumps({"status": True, "data": {"customer_code": "C", "email": "e", "transactions": [paid]}}).encode()
ready, failures = threading.Barrier(8), []
def first():
    ready.wait()
    try:
        one, lenient = parsed(CustomerResponse, body)
        assert not lenient and one.data.transactions[0].customer.id == 2
    except BaseException as failure:
        failures.append(repr(failure))
threads = [threading.Thread(target=first) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
assert not failures, failures
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_circles_are_models_all_the_way_round() -> None:
    one = read(EmbeddedCustomer, {"transactions": [{**PAYMENT, "customer": {"transactions": [PAYMENT]}}]})
    inner = one.transactions[0].customer.transactions[0]
    assert type(inner) is Transaction


def test_a_field_that_may_be_missing_is_optional() -> None:
    annotation = Transaction.model_fields["customer"].annotation
    assert get_origin(annotation) is UnionType
    assert set(get_args(annotation)) == {EmbeddedCustomer, type(None)}


def test_replies_survive_pickling(stage: Stage) -> None:
    one = stage.call(lambda client: client.customers.fetch("CUS_x"), customer(new=1))
    twin = pickle.loads(pickle.dumps(one))
    assert twin == one
    assert twin.http == one.http
    assert twin.data.new == 1


def test_an_envelope_that_was_not_received_has_no_http() -> None:
    with pytest.raises(AttributeError, match="not received over HTTP"):
        _ = AnyResponse(status=True).http


def test_a_repr_shows_nothing_that_pays_or_stops_a_payment() -> None:
    text = (
        '{"status":true,"data":{"customer_code":"C","email":"e","dedicated_account":{"account_number":"9930015180"},"authorizations":'
        '[{"authorization_code":"AUTH_8dfhjjdt42","last4":"4081"}],"subscriptions":'
        '[{"id":1,"subscription_code":"SUB_x","email_token":"d7gofp6yppn3qz7"}],"extra":{"bvn":"20012345677","list":[{"otp":"123456"}]}}}'
    )
    reply = CustomerResponse.model_validate_json(text)
    shown = repr(reply) + str(reply)
    for secret in ("9930015180", "AUTH_8dfhjjdt42", "20012345677", "123456", "d7gofp6yppn3qz7"):
        assert secret not in shown
    assert "4081" in shown and "...5180" in shown
    assert json.loads(reply.model_dump_json(by_alias=True, exclude_unset=True)) == json.loads(text)


def test_a_repr_shows_what_was_received_once() -> None:
    payment = read(Transaction, {**PAYMENT, "paidAt": "2026-01-05T09:12:33.000Z", "message": None, "new": {"a": 1}})
    assert repr(payment) == (
        "Transaction(id=7, status='success', reference='order-1', amount=100, "
        "paid_at=2026-01-05T09:12:33Z, new={'a': 1})"
    )
    assert repr(read_leniently(Transaction, {"id": 7})) == "Transaction(id=7)"
    assert repr(read(EmbeddedCustomer, {"transactions": [PAYMENT]})) == (
        "EmbeddedCustomer(transactions=[Transaction(id=7, status='success', reference='order-1', amount=100)])"
    )
    assert str(read(EmbeddedCustomer, {"id": 7, "new": "x"})) == "id=7 new='x'"
    assert repr(read(ListMeta, {"perPage": 20, "per_page": 50})) == "ListMeta(per_page=50, perPage=20)"


def test_a_repr_of_the_replies_in_the_description_is_no_longer_than_they_are() -> None:
    for model, sample in described_replies():
        assert len(repr(read(model, sample))) < 1.6 * len(json.dumps(sample)) + 100


@pytest.mark.parametrize("depth", [5, 230, 900])
def test_a_repr_of_deep_nesting_is_cut(depth: int) -> None:
    body = b'{"id":"x","transactions":[{"customer":' * min(depth, 230) + b"{}" + b"}]}" * min(depth, 230)
    one, _ = parsed(EmbeddedCustomer, body)
    assert len(repr(one)) < 1000
    other = AnyResponse(status=True, data=json.loads("[" * depth + "]" * depth))
    third = AnyResponse(status=True, data=json.loads('{"a":' * depth + "1" + "}" * depth))
    assert len(repr(other)) + len(str(third)) < 1000
    assert ("..." in repr(other)) is (depth > 5)


@pytest.mark.parametrize("body", [b'{"status":true,"data":{"account_number":"0123456789"', b'["0123456789"]'])
def test_a_body_that_is_no_object_is_not_quoted_by_the_error(body: bytes) -> None:
    with pytest.raises(ValueError) as caught:
        parse(CustomerResponse, body)
    assert "0123456789" not in "".join(traceback.format_exception(caught.value))
