"""Which error a reply becomes, what it says, and what it carries."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import paystack
from paystack import (
    APIError,
    ApiException,
    AuthenticationError,
    DuplicateReferenceError,
    NetworkError,
    NotFoundError,
    OutcomeUnknownError,
    PaystackError,
    PermissionDeniedError,
    ProcessorError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from paystack.runtime.replies import UnreadableReplyError
from test.support.scripted import KEY, Stage, Step, reply


def failure(*steps: Step) -> Any:
    """What fetching a customer raises after these answers, without retries."""
    with pytest.MonkeyPatch.context() as monkeypatch, pytest.raises(PaystackError) as caught:
        Stage("sync", monkeypatch).call(lambda client: client.customers.fetch("CUS_x"), *steps, max_retries=0)
    return caught.value


def refused(status: int, message: str, code: str | None = None, kind: str | None = None, **more: Any) -> Any:
    body = {"status": False, "message": message, "code": code, "type": kind, **more}
    return failure(reply(status, {key: value for key, value in body.items() if value is not None}))


@pytest.mark.parametrize(
    ("status", "message", "code", "kind", "error"),
    [
        (401, "Invalid key", "invalid_Key", "validation_error", AuthenticationError),
        (400, "Invalid key", "invalid_Key", "validation_error", AuthenticationError),
        (401, "Invalid key", None, None, AuthenticationError),
        (400, "Email Address is required", "missing_params", "validation_error", ValidationError),
        (400, "Invalid Amount Sent", "invalid_amount", "validation_error", ValidationError),
        (400, "Duplicate Transaction Reference", "duplicate_reference", "validation_error", DuplicateReferenceError),
        (400, "Duplicate Transaction Reference", None, None, DuplicateReferenceError),
        (409, "Please provide a unique reference.", "duplicate_transfer_reference", None, DuplicateReferenceError),
        (404, "Please provide a unique reference.", "duplicate_transfer_reference", None, DuplicateReferenceError),
        (404, "Duplicate reference(s) found: payout-1", "unknown", "api_error", DuplicateReferenceError),
        (404, "Transfer not found", None, None, NotFoundError),
        (422, "Could not resolve account name. Check parameters or try again.", None, None, ValidationError),
        (400, "Transaction reference not found.", "transaction_not_found", "validation_error", NotFoundError),
        (404, "Transaction reference not found.", "transaction_not_found", "validation_error", NotFoundError),
        (404, "Transaction not found", None, None, NotFoundError),
        (404, "Customer not found", "customer_not_found", "api_error", NotFoundError),
        (404, "Authorization code not found.", None, "validation_error", NotFoundError),
        (400, "Transaction has been fully reversed", "transaction_reversed", "api_error", ValidationError),
        (403, "Not allowed", None, None, PermissionDeniedError),
        (400, "Not enabled for your business", "feature_unavailable", "api_error", PermissionDeniedError),
        (422, "Invalid Refund state", None, None, ValidationError),
        (400, "Declined", "unprocessed_transaction", "processor_error", ProcessorError),
        (429, "Too many requests", None, None, RateLimitError),
        (429, "Too many requests", "rate_limited", "validation_error", RateLimitError),
        (500, "Oops", "unknown", "api_error", ServerError),
        (599, "Oops", None, None, ServerError),
        (503, "Try later", None, "validation_error", ServerError),
        (418, "Teapot", None, None, APIError),
        (409, "Conflict", None, "validation_error", ValidationError),
        (200, "Nope", None, None, APIError),
        (200, "Nope", None, "validation_error", ValidationError),
        (302, "Moved", None, None, APIError),
    ],
)
def test_code_then_type_then_status_decide_the_error(
    status: int, message: str, code: str | None, kind: str | None, error: type[APIError]
) -> None:
    raised = refused(status, message, code, kind)
    assert type(raised) is error
    assert (raised.status, raised.code, raised.type, raised.api_message) == (status, code, kind, message)
    assert raised.attempts == 1


def test_a_wrong_pin_or_otp_is_a_processor_error_with_the_charge() -> None:
    data = {"status": "failed", "reference": "order-1", "message": "Incorrect PIN"}
    raised = refused(400, "Charge attempted", data=data)
    assert type(raised) is ProcessorError
    assert raised.data == data


@pytest.mark.parametrize("data", [None, [], "failed", {"status": "pending"}])
def test_other_data_in_a_refusal_is_kept_but_decides_nothing(data: Any) -> None:
    raised = refused(400, "No", data=data)
    assert type(raised) is ValidationError
    assert raised.data == data


@pytest.mark.parametrize("body", [b"", b"<html>", b"[1]", b"null", b"{", b'"x"', b"\xff", b"[" * 100_000])
def test_a_refusal_that_is_no_json_object_is_still_told_by_its_status(body: bytes) -> None:
    raised = failure(reply(404, body))
    assert type(raised) is NotFoundError
    assert (raised.body, raised.api_message, raised.code) == (body, None, None)


def test_the_message_of_an_empty_or_foreign_body_says_so() -> None:
    assert str(failure(reply(404, b""))) == "GET /customer/CUS_x answered 404: an empty body."
    assert "an HTML page" in str(failure(reply(502, b"\n <html>secret stack trace</html>")))
    assert "secret stack trace" not in str(failure(reply(502, b"\n <html>secret stack trace</html>")))
    assert "a body that does not look like a Paystack reply." in str(failure(reply(404, b"404 page not found")))


@pytest.mark.parametrize("odd", [5, None, [], {"a": 1}, "", "  ", True])
def test_odd_values_in_a_refusal_break_nothing(odd: Any) -> None:
    raised = failure(reply(400, {"status": odd, "message": odd, "code": odd, "type": odd, "meta": odd, "data": odd}))
    assert type(raised) is ValidationError
    assert (raised.code, raised.type, raised.api_message, raised.next_step) == (None, None, None, None)


@pytest.mark.parametrize("holder", ["meta", "metadata"])
@pytest.mark.parametrize("spelling", ["nextStep", "next_step"])
@pytest.mark.parametrize("blank", ["", " ", "\u00a0", "\n"])
def test_the_next_step_is_read_in_each_spelling(holder: str, spelling: str, blank: str) -> None:
    hint: dict[str, Any] = {holder: {spelling: f"Send an amount in kobo{blank}"}}
    raised = refused(400, "Invalid Amount Sent", **hint)
    assert raised.next_step == "Send an amount in kobo"
    assert str(raised) == ("GET /customer/CUS_x answered 400: Invalid Amount Sent. Next: Send an amount in kobo")


def test_the_message_has_one_full_stop_before_the_next_step() -> None:
    raised = refused(400, "Reference not found.", meta={"nextStep": "Check it"})
    assert str(raised) == "GET /customer/CUS_x answered 400: Reference not found. Next: Check it"
    assert raised.message == str(raised)
    assert raised.api_message == "Reference not found."


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ('"email" must be a valid email', "email"),
        ('"metadata.custom_fields" must be of type object', "metadata.custom_fields"),
        ("Email Address is required", "email"),
        ("Something went wrong", None),
        ("Invalid Email Address Passed", "email"),
        ("Email does not match Authorization code. Authorization may be inactive.", "email"),
        ("Invalid Amount Sent", "amount"),
        ("amount must be an integer", "amount"),
        ("Refund amount is wrong", "amount"),
        ("Refund amount cannot be greater than initial amount", "refund_amount"),
        ("Capture amount cannot be more than authorized amount", "amount"),
        ("No preauthorized transaction exists for the reference provided", "reference"),
        ("Your balance is not enough to fulfil this request", "amount"),
        ("Duplicate Transaction Reference", "reference"),
        ("Invalid character in transaction reference", "reference"),
        ("Transaction reference is invalid", "reference"),
        ("Please provide a unique reference. Reference already exists on a transfer", "reference"),
        ("Currency not supported by merchant", "currency"),
        ("Currency not supported or allowed", "currency"),
        ("Authorization code is invalid", "authorization_code"),
        ("Transaction has been fully reversed", "transaction"),
        ("Transaction ID should be numeric.", "id"),
        ("Transaction ID or reference is invalid", "id_or_reference"),
        ("Customer not found", "customer"),
        ("Invalid BVN", "bvn"),
        ("Invalid bearer type : must be one of: subaccount, account", "bearer_type"),
        ("Invalid interval selected", "interval"),
        ("Slug already in use", "slug"),
        ("The push notification ID provided is invalid", "event_id"),
        ("Could not resolve account name. Check parameters or try again.", "account_number"),
        ("Recipient specified is invalid", "recipient"),
        ("Transfer code is invalid", "transfer_code"),
        ('The "email" is wrong', None),
    ],
)
def test_the_field_is_named_where_paystack_names_it(message: str, field: str | None) -> None:
    assert refused(400, message).field == field


@pytest.mark.parametrize(
    ("code", "field"),
    [
        ("invalid_email_address", "email"),
        ("duplicate_reference", "reference"),
        ("refund_amount_exceeds_transaction_amount", "amount"),
        ("transaction_reversed", "transaction"),
        ("invalid_bank_code", "bank_code"),
    ],
)
def test_the_field_is_named_where_only_the_code_tells_it(code: str, field: str) -> None:
    assert refused(400, "No", code=code, type="validation_error").field == field


@pytest.mark.parametrize("name", ["message", "gateway_response"])
def test_the_reason_that_stands_in_the_data_is_told(name: str) -> None:
    raised = refused(400, "Charge attempted", data={"status": "failed", name: "Incorrect PIN"})
    assert str(raised) == "GET /customer/CUS_x answered 400: Charge attempted: Incorrect PIN"
    assert raised.api_message == "Charge attempted"
    assert str(refused(400, "Incorrect PIN", data={name: "Incorrect PIN"})).count("Incorrect PIN") == 1


@pytest.mark.parametrize("reason", [None, "", " ", 5, ["Incorrect PIN"], {"a": 1}])
def test_a_reason_that_is_no_text_is_left_out(reason: Any) -> None:
    raised = refused(400, "Charge attempted", data={"status": "failed", "message": reason})
    assert str(raised) == "GET /customer/CUS_x answered 400: Charge attempted"


@pytest.mark.parametrize("status", [500, 502, 503, 504, 501, 599])
@pytest.mark.parametrize("code", ["not_found", "invalid_key", "duplicate_reference", "transaction_not_found"])
def test_a_server_error_is_one_whatever_code_it_bears(status: int, code: str) -> None:
    body = {"status": False, "message": "Duplicate Transaction Reference", "code": code, "type": "validation_error"}
    assert type(failure(reply(status, body))) is ServerError


@pytest.mark.parametrize("name", ["x-request-id", "request-id", "cf-ray"])
def test_the_request_id_is_read_from_any_of_its_headers(name: str) -> None:
    raised = failure(reply(500, b"", **{name.replace("-", "_"): "id-1"}))
    assert raised.request_id == "id-1"
    assert raised.headers == {name: "id-1"}


@pytest.mark.parametrize(("header", "seconds"), [("5", 5.0), ("0", 0.0), ("1.5", 1.5), ("soon", None), ("inf", None)])
def test_retry_after_is_in_seconds(header: str, seconds: float | None) -> None:
    assert failure(reply(429, retry_after=header)).retry_after == seconds


def test_a_rate_limit_without_a_header_has_no_retry_after() -> None:
    assert failure(reply(429)).retry_after is None


def test_errors_of_generated_clients_are_known_by_their_old_name() -> None:
    assert ApiException is APIError
    with pytest.raises(ApiException):
        raise refused(404, "No")


ERRORS = [
    value
    for name in sorted(dir(paystack))
    if isinstance(value := getattr(paystack, name), type) and issubclass(value, PaystackError)
]

TREE = {
    "ConfigurationError": PaystackError,
    "NetworkError": PaystackError,
    "RequestTimeoutError": NetworkError,
    "OutcomeUnknownError": NetworkError,
    "APIError": PaystackError,
    "AuthenticationError": APIError,
    "PermissionDeniedError": APIError,
    "NotFoundError": APIError,
    "RateLimitError": APIError,
    "ServerError": APIError,
    "ValidationError": APIError,
    "DuplicateReferenceError": ValidationError,
    "ProcessorError": APIError,
    "PaymentError": PaystackError,
    "NotSupportedError": PaystackError,
    "SignatureVerificationError": PaystackError,
}


def test_the_tree_of_errors_is_the_documented_one() -> None:
    for name, base in TREE.items():
        assert getattr(paystack, name).__bases__ == (base,)


@pytest.mark.parametrize("error_type", [*ERRORS, UnreadableReplyError], ids=lambda error_type: error_type.__name__)
def test_every_error_survives_pickling_and_copying(error_type: type[PaystackError]) -> None:
    error = error_type("what happened")
    state = {name: f"<{name}>" for name in vars(error)} | {"retry_after": 3.0, "added_later": [1]}
    vars(error).update(state)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is error_type
        assert vars(twin) == vars(error)
        assert str(twin) == "what happened"
        assert twin.args == error.args


def test_a_raised_error_is_the_same_after_pickling() -> None:
    body = {"status": False, "message": '"email" is bad', "meta": {"nextStep": "Fix it"}, "data": {"a": 1}}
    raised = failure(reply(400, body, x_request_id="r1"))
    twin = pickle.loads(pickle.dumps(raised))
    assert vars(twin) == vars(raised)
    assert (twin.field, twin.next_step, twin.data, twin.request_id) == ("email", "Fix it", {"a": 1}, "r1")


def test_a_dedicated_account_may_come_inside_its_customer(stage: Stage) -> None:
    data = {"id": 1173, "email": "ada@example.com", "dedicated_account": {"id": 90271}}
    answer = reply(200, {"status": True, "message": "Managed account successfully retrieved", "data": data})
    fetched = stage.call(lambda client: client.dedicated_accounts.fetch(90271), answer)
    assert fetched.data.dedicated_account.id == 90271
    with pytest.raises(UnreadableReplyError, match="is about 1173"):
        stage.call(lambda client: client.dedicated_accounts.fetch(90272), answer, max_retries=0)


@pytest.mark.parametrize("data", [{"id": 1, "code": "VT_y", "name": "Stall"}, {"id": 1, "name": "Summer sale"}])
def test_a_virtual_terminal_has_the_code_that_was_asked_for(stage: Stage, data: Any) -> None:
    answer = reply(200, {"status": True, "message": "Virtual Terminal retrieved", "data": data})
    with pytest.raises(UnreadableReplyError, match="VT_x"):
        stage.call(lambda client: client.virtual_terminals.fetch("VT_x"), answer, max_retries=0)


def test_a_refusal_that_comes_as_a_200_is_an_error_and_not_an_unknown_outcome(stage: Stage) -> None:
    answer = reply(200, {"status": False, "message": "Device has been commissioned already"})
    with pytest.raises(APIError) as caught:
        stage.call(lambda client: client.terminals.commission("1850302117049"), answer)
    assert type(caught.value) is APIError
    assert (caught.value.status, caught.value.api_message) == (200, "Device has been commissioned already")
    assert len(stage.sent) == 1


def test_errors_before_sending_have_no_status_and_no_attempts() -> None:
    error = ValidationError("amount must be more than zero", field="amount")
    assert (error.status, error.attempts, error.field, error.body) == (None, 0, "amount", b"")


def test_no_error_shows_the_key_or_what_was_sent(stage: Stage) -> None:
    secrets = [KEY, KEY[-12:], "5060666666666666666", "9876"]
    steps: list[Step] = [
        reply(400, {"status": False, "message": "No"}),
        reply(500),
        reply(200, b"<html>"),
        NetworkError("lost its connection.", sent=True),
        NetworkError("could not connect."),
    ]
    for step in steps:
        with pytest.raises((APIError, NetworkError)) as caught:
            stage.call(
                lambda client: client.request("POST", "/charge", body={"card": "5060666666666666666", "pin": "9876"}),
                step,
                max_retries=0,
            )
        shown = f"{caught.value} {caught.value!r} {vars(caught.value)}"
        assert not [secret for secret in secrets if secret in shown]


def test_an_unknown_outcome_says_what_to_do() -> None:
    error = OutcomeUnknownError("m", reference="order-1")
    assert (error.sent, error.retryable, error.reference) == (True, False, "order-1")
