"""Events: only what Paystack signed is believed, and nothing that it sent is lost."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import datetime, timezone
from typing import Any

import pytest

import paystack
from paystack import (
    AsyncPaystack,
    ChargeSuccessEvent,
    ConfigurationError,
    Paystack,
    SignatureVerificationError,
    Transaction,
    UnknownEvent,
    webhooks,
)
from paystack.models.webhook_events import ONCE
from paystack.runtime.models import parse
from paystack.webhooks import SIGNATURE_HEADER, construct_event, event_from, is_paystack_ip, sign, verify_signature

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"
OTHER = "sk_test_ffffffffffffffffffffffffffffffffffffffff"

CHARGE: dict[str, Any] = {
    "event": "charge.success",
    "data": {
        "id": 4099260516,
        "status": "success",
        "reference": "order-1042",
        "amount": 500000,
        "paid_at": "2026-01-05T09:12:33.000Z",
        "customer": {"email": "ada@example.com", "first_name": "Adélaïde"},
        "new_field": [1],
    },
}


def event_of(value: Any) -> Any:
    """The event in `value`, properly signed."""
    payload = value if isinstance(value, bytes) else json.dumps(value).encode()
    return construct_event(payload, sign(payload, KEY), KEY)


def dumped(event: Any) -> Any:
    return event.model_dump(mode="json", by_alias=True, exclude_unset=True)


def test_a_signature_is_the_hmac_sha512_of_the_raw_body() -> None:
    payload = b'{"event":"charge.success"}'
    assert sign(payload, KEY) == hmac.new(KEY.encode(), payload, hashlib.sha512).hexdigest()
    assert SIGNATURE_HEADER == "x-paystack-signature"


def test_a_signed_event_is_typed() -> None:
    event = event_of(CHARGE)
    assert type(event) is ChargeSuccessEvent
    assert type(event.data) is Transaction
    assert event.data.amount == 500000
    assert event.data.paid_at == datetime(2026, 1, 5, 9, 12, 33, tzinfo=timezone.utc)
    assert event.data.customer.first_name == "Adélaïde"
    assert event.lenient is False
    assert dumped(event) == CHARGE


@pytest.mark.parametrize("convert", [bytes, bytearray, memoryview, lambda payload: payload.decode()])
def test_the_raw_body_may_be_bytes_or_text(convert: Any) -> None:
    payload = json.dumps(CHARGE, ensure_ascii=False).encode()
    event = construct_event(convert(payload), sign(payload, KEY), KEY)
    assert event.event == "charge.success"
    assert sign(convert(payload), KEY) == sign(payload, KEY)


@pytest.mark.parametrize("payload", [CHARGE, [CHARGE], None, 5])
def test_a_parsed_body_is_refused(payload: Any) -> None:
    for refuse in (construct_event, verify_signature):
        with pytest.raises(TypeError, match="pass the raw body"):
            refuse(payload, "signature", KEY)


@pytest.mark.parametrize("signature", [None, ""])
def test_a_missing_signature_is_refused(signature: str | None) -> None:
    with pytest.raises(SignatureVerificationError, match="x-paystack-signature"):
        construct_event(json.dumps(CHARGE), signature, KEY)


@pytest.mark.parametrize(
    "signature",
    [
        "0" * 128,
        "x",
        "é",
        "\ud800",
        "\udcff",
        "signature with \x00",
        sign(b"something else", KEY),
        sign(json.dumps(CHARGE), OTHER),
        sign(json.dumps(CHARGE), KEY)[:-1],
        sign(json.dumps(CHARGE), KEY) + " ",
        hmac.new(KEY.encode(), json.dumps(CHARGE).encode(), hashlib.sha256).hexdigest(),
    ],
)
def test_a_wrong_signature_is_refused(signature: str) -> None:
    with pytest.raises(SignatureVerificationError, match="does not match") as caught:
        construct_event(json.dumps(CHARGE), signature, KEY)
    assert KEY not in str(caught.value)
    assert sign(json.dumps(CHARGE), KEY) not in str(caught.value)


def test_a_body_that_was_changed_by_one_byte_is_refused() -> None:
    payload = json.dumps(CHARGE).encode()
    with pytest.raises(SignatureVerificationError):
        construct_event(payload.replace(b"500000", b"500001"), sign(payload, KEY), KEY)
    with pytest.raises(SignatureVerificationError):
        construct_event(payload + b"\n", sign(payload, KEY), KEY)


def test_the_signature_is_checked_before_anything_is_parsed() -> None:
    for payload in (b"", b"{", b"[]", b"\xff"):
        with pytest.raises(SignatureVerificationError):
            construct_event(payload, "0" * 128, KEY)


@pytest.mark.parametrize("secrets", [[OTHER, KEY], (KEY, OTHER), [KEY]])
def test_several_keys_may_be_valid_while_they_are_changed(secrets: Any) -> None:
    payload = json.dumps(CHARGE)
    assert construct_event(payload, sign(payload, KEY), secrets).event == "charge.success"
    with pytest.raises(SignatureVerificationError):
        construct_event(payload, sign(payload, "sk_test_third"), secrets)


@pytest.mark.parametrize(
    "secret", [KEY.encode(), bytearray(KEY.encode()), [KEY.encode()], [KEY, KEY.encode()], (KEY, 5), [[KEY]]]
)
def test_a_key_that_is_no_text_is_refused_with_words(secret: Any) -> None:
    payload = json.dumps(CHARGE)
    for check in (construct_event, verify_signature):
        with pytest.raises(TypeError, match="pass the secret key as text") as caught:
            check(payload, sign(payload, KEY), secret)
        assert KEY not in str(caught.value)
    with pytest.raises(TypeError, match="pass the secret key as text"):
        sign(payload, secret)


def test_a_refused_event_does_not_show_the_key_in_a_traceback() -> None:
    for secret in (KEY, [KEY, OTHER], (OTHER, KEY)):
        with pytest.raises(SignatureVerificationError) as caught:
            construct_event(b"{}", "0" * 128, secret)
        frame = caught.value.__traceback__
        while frame is not None:
            if frame.tb_frame.f_code.co_filename != __file__:
                assert KEY not in repr(frame.tb_frame.f_locals)
            frame = frame.tb_next


@pytest.mark.parametrize("secret", [None, "", [], [KEY, ""], [KEY, None]])
def test_a_missing_secret_never_passes(secret: Any) -> None:
    payload = json.dumps(CHARGE)
    with pytest.raises(ConfigurationError, match="No secret key"):
        construct_event(payload, sign(payload, ""), secret)


@pytest.mark.parametrize("payload", [b"", b"{", b"not json", b"\xff\xfe", b'{"event":"x"', b"[" * 100_000])
def test_signed_text_that_is_no_json_is_a_value_error(payload: bytes) -> None:
    with pytest.raises(ValueError, match="not a JSON object"):
        event_of(payload)


@pytest.mark.parametrize("payload", [b"[]", b"null", b'"charge.success"', b"5", b"[1]", b"true"])
def test_signed_json_that_is_no_object_is_a_value_error(payload: bytes) -> None:
    with pytest.raises(ValueError, match="not a JSON object"):
        event_of(payload)


@pytest.mark.parametrize("value", [{}, {"data": {}}, {"event": None}, {"event": 5}, {"event": ["charge.success"]}])
def test_a_signed_object_without_an_event_is_a_value_error(value: Any) -> None:
    with pytest.raises(ValueError, match="does not name its event"):
        event_of(value)


@pytest.mark.parametrize("data", [{"id": 1, "deep": {"list": [None, 1.5]}}, [1, 2], "text", None])
def test_an_unknown_event_keeps_its_data(data: Any) -> None:
    value = {"event": "planet.aligned", "data": data, "extra": {"a": 1}}
    event = event_of(value)
    assert type(event) is UnknownEvent
    assert (event.event, event.data, event.extra) == ("planet.aligned", data, {"a": 1})
    assert dumped(event) == value


def test_an_unknown_event_may_have_no_data() -> None:
    event = event_of({"event": "planet.aligned"})
    assert event.data is None
    assert dumped(event) == {"event": "planet.aligned"}


@pytest.mark.parametrize("name", ["", "charge.success ", "CHARGE.SUCCESS", "__class__", "ChargeSuccessEvent"])
def test_a_name_that_is_nearly_an_events_is_unknown(name: str) -> None:
    assert type(event_of({"event": name, "data": {}})) is UnknownEvent


@pytest.mark.parametrize("data", [{"id": "x", "amount": [1]}, {}, None, [], 5, "text"])
def test_an_event_that_does_not_fit_is_an_event_all_the_same(data: Any) -> None:
    value = {"event": "charge.success", "data": data}
    event = event_of(value)
    assert type(event) is ChargeSuccessEvent
    assert event.lenient is True
    assert dumped(event) == value


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (CHARGE["data"], "charge.success:4099260516:success"),
        ({**CHARGE["data"], "id": None}, "charge.success:order-1042:success"),
        ({"reference": "r", "status": "odd"}, "charge.success:r:odd"),
    ],
)
def test_the_dedupe_key_names_event_subject_and_status(data: Any, key: str) -> None:
    assert event_of({"event": "charge.success", "data": data}).dedupe_key == key
    again = event_of({"event": "other", "data": data}).dedupe_key
    assert again.startswith(key.replace("charge.success", "other") + ":")


@pytest.mark.parametrize("event", [CHARGE, {**CHARGE, "event": "new.event"}, {"event": "invoice.update", "data": {}}])
def test_two_deliveries_of_one_event_have_one_dedupe_key(event: Any) -> None:
    first = json.dumps(event).encode()
    second = json.dumps({key: event[key] for key in reversed(event)}, indent=1).encode()
    assert event_of(first).dedupe_key == event_of(second).dedupe_key
    assert event_of(first).dedupe_key == parse(type(event_of(first)), second).dedupe_key  # made by hand


DISPUTE = {"id": 2867, "status": "awaiting-merchant-feedback", "dueAt": "2026-01-08T00:00:00.000Z"}
SUBSCRIPTION = {"id": 9, "status": "non-renewing", "next_payment_date": "2026-02-01T00:00:00.000Z"}
REFUND = {"id": 3, "status": "needs-attention"}


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("charge.dispute.remind", DISPUTE, {**DISPUTE, "updatedAt": "2026-01-07T00:00:00.000Z"}),
        ("charge.dispute.create", DISPUTE, {**DISPUTE, "dueAt": "2026-01-09T00:00:00.000Z"}),
        ("charge.dispute.resolve", DISPUTE, {**DISPUTE, "resolution": "declined"}),
        ("subscription.not_renew", SUBSCRIPTION, {**SUBSCRIPTION, "next_payment_date": "2026-03-01T00:00:00.000Z"}),
        ("subscription.disable", SUBSCRIPTION, {**SUBSCRIPTION, "most_recent_invoice": {"id": 2}}),
        ("subscription.create", SUBSCRIPTION, {**SUBSCRIPTION, "new": 1}),
        ("refund.needs-attention", REFUND, {**REFUND, "refund_reference": "R2"}),
        ("refund.processing", REFUND, {**REFUND, "refund_reference": "R2"}),
        ("invoice.update", {"id": 1, "status": "pending"}, {"id": 1, "status": "pending", "paid_at": None}),
        ("preauthorization.capture.failed", {"id": 1, "status": "capture_failed"}, {**REFUND, "id": 1}),
        ("added.later", {"id": 1, "status": "active"}, {"id": 1, "status": "active", "times": 2}),
    ],
)
def test_a_state_that_comes_again_has_another_dedupe_key(name: str, first: Any, second: Any) -> None:
    keys = {event_of({"event": name, "data": data}).dedupe_key for data in (first, second, first)}
    assert len(keys) == 2


@pytest.mark.parametrize("name", sorted(ONCE))
def test_what_comes_once_has_one_dedupe_key_however_its_payload_is_written(name: str) -> None:
    data = {"id": 5, "status": "done", "reference": "r"}
    first = event_of({"event": name, "data": data})
    assert first.dedupe_key == event_of({"event": name, "data": {**data, "log": {}}}).dedupe_key == f"{name}:5:done"


def test_events_about_different_things_have_different_dedupe_keys() -> None:
    keys = {
        event_of({"event": name, "data": data}).dedupe_key
        for name in ("charge.success", "refund.pending")
        for data in ({"id": 1}, {"id": 2}, {"id": 1, "status": "success"}, {"reference": "r"}, [1], [2], None, "x")
    }
    assert len(keys) == 16


def test_an_event_about_nothing_in_particular_is_known_by_its_payload() -> None:
    value = {"data": [{"brand": "visa"}], "event": "subscription.expiring_cards"}
    payload = json.dumps(value).encode()
    key = event_of(payload).dedupe_key
    assert key == f"subscription.expiring_cards:{hashlib.sha256(payload).hexdigest()}"


def test_an_event_nested_as_deep_as_can_be_read_has_a_dedupe_key_and_a_repr() -> None:
    payload = b'{"event":"new","data":' + b"[" * 900 + b"]" * 900 + b"}"
    event = event_of(payload)
    assert event.dedupe_key.startswith("new:")
    assert len(repr(event)) + len(str(event)) < 2000


@pytest.mark.parametrize("address", ["52.31.139.75", "52.49.173.169", "52.214.14.220", "::ffff:52.31.139.75"])
def test_paystacks_addresses_are_known(address: str) -> None:
    assert is_paystack_ip(address) is True


@pytest.mark.parametrize(
    "address", ["52.31.139.76", "127.0.0.1", "::1", "", "52.31.139.75, 1.2.3.4", "localhost", None]
)
def test_other_addresses_are_not(address: Any) -> None:
    assert is_paystack_ip(address) is False


@pytest.mark.parametrize("client_type", [Paystack, AsyncPaystack])
def test_a_client_checks_events_with_its_own_key(client_type: Any) -> None:
    client = client_type(KEY)
    payload = json.dumps(CHARGE)
    assert client.webhooks is client.webhooks
    assert client.webhooks.construct_event(payload, sign(payload, KEY)).data.reference == "order-1042"
    client.webhooks.verify_signature(payload, sign(payload, KEY))
    with pytest.raises(SignatureVerificationError):
        client.webhooks.construct_event(payload, sign(payload, OTHER))
    with pytest.raises(SignatureVerificationError):
        client.webhooks.verify_signature(payload, None)


def test_the_module_is_reached_from_the_package() -> None:
    assert paystack.webhooks is webhooks


def test_an_event_has_its_name_as_its_type_too() -> None:
    for name in ("charge.success", "shop.opened"):
        payload = json.dumps({"event": name, "data": {"id": 1, "type": "card"}, "type": "kept"}).encode()
        event = construct_event(payload, sign(payload, KEY), KEY)
        assert event.type == event.event == name
        assert event.model_dump(by_alias=True, exclude_unset=True)["type"] == "kept"


@pytest.mark.parametrize("convert", [dict, json.dumps, lambda value: json.dumps(value, indent=1).encode()])
def test_an_event_of_the_log_is_the_one_that_was_delivered(convert: Any) -> None:
    for value in (CHARGE, {"event": "subscription.disable", "data": {"id": 5, "status": "ongoing", "é": [1.5, None]}}):
        delivered, logged = event_of(value), event_from(convert(value))
        assert type(logged) is type(delivered)
        assert dumped(logged) == dumped(delivered)
        assert logged.dedupe_key == delivered.dedupe_key


def test_an_event_of_the_log_may_be_unknown_or_of_another_shape() -> None:
    assert type(event_from({"event": "shop.opened", "data": 5})) is UnknownEvent
    assert event_from({"event": "charge.success", "data": {"amount": {"odd": True}}}).lenient is True


@pytest.mark.parametrize("payload", [None, 5, [CHARGE], True])
def test_an_event_of_the_log_is_a_dict_or_text(payload: Any) -> None:
    with pytest.raises(TypeError, match="pass the event as a dict or as JSON text, not as"):
        event_from(payload)


@pytest.mark.parametrize("payload", [{}, {"event": None}, "", "{", "[]", b"null", '{"data":{}}'])
def test_what_is_no_event_in_the_log_is_a_value_error(payload: Any) -> None:
    with pytest.raises(ValueError, match=r"^The payload (is not a JSON object|does not name its event)"):
        event_from(payload)


def test_the_type_of_events_can_stand_where_annotations_are_evaluated() -> None:
    """As in a program without `from __future__ import annotations`, and in frameworks that read a function's types."""
    script = """
from typing import get_type_hints
from paystack.inbox import AsyncHandler, Handler
from paystack.webhooks import Event

def queued(event: Event | None, handler: Handler | None = None, later: AsyncHandler | None = None) -> list[Event]: ...
assert get_type_hints(queued)["event"] == Event | None
"""
    names: dict[str, Any] = {}
    exec(compile(script, "shop.py", "exec", dont_inherit=True), names)
    assert isinstance(event_of({"event": "charge.success", "data": {}}), names["Event"])
    assert isinstance(event_of({"event": "shop.opened", "data": {}}), names["Event"])
