"""Arguments that are refused before anything is sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from paystack import NULL, NetworkError, OutcomeUnknownError, ValidationError
from paystack.runtime.checks import (
    amounts_of,
    batch,
    card_bin,
    day_or_time,
    digits,
    event_filters,
    event_ids,
    json_text,
    one_or_zero,
    percent,
    recipients_of,
    required,
    segment,
    share,
    shipping_fee_of,
    subunit,
    transfer_reference,
    transfers_of,
    trimmed,
    true_or_false,
    url_slug,
)
from paystack.runtime.http import Response
from test.support.scripted import Stage, customer, reply


@pytest.mark.parametrize("amount", [1, 1999, 2**63])
def test_an_amount_is_a_whole_number_of_subunits(amount: int) -> None:
    assert subunit("amount", amount) == amount


def test_an_amount_that_was_not_passed_stays_so() -> None:
    assert subunit("amount", None) is None


@pytest.mark.parametrize("amount", [19.99, 1.0, float("nan"), True, False, "1999", Decimal(5), 0, -1, [1], NULL])
def test_any_other_amount_is_refused(amount: Any) -> None:
    with pytest.raises(ValidationError, match="the_amount") as caught:
        subunit("the_amount", amount)
    assert caught.value.field == "the_amount"
    assert (caught.value.status, caught.value.attempts) == (None, 0)


@pytest.mark.parametrize("amount", [10**30, 10**5000, -(10**5000)], ids=lambda amount: "")
def test_an_amount_that_cannot_be_sent_is_refused(amount: int) -> None:
    with pytest.raises(ValidationError, match="at most 30 digits"):
        subunit("amount", amount)


@pytest.mark.parametrize(
    ("value", "quoted"),
    [
        ("CUS_x", "CUS_x"),
        (1173, "1173"),
        ("ada@example.com", "ada%40example.com"),
        ("a/b", "a%2Fb"),
        ("../", "..%2F"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("Ọbí", "%E1%BB%8Cb%C3%AD"),
        ("a b", "a%20b"),
        ("a\r\nb", "a%0D%0Ab"),
        ("...", "..."),
        ("a..b", "a..b"),
    ],
)
def test_a_part_of_a_path_is_quoted_whole(value: object, quoted: str) -> None:
    assert segment("code", value) == quoted


@pytest.mark.parametrize("value", ["", " ", "\t\n", ".", "..", " .. ", None, True, 1.5, b"x", ["x"], "a\ud800"])
def test_a_part_that_would_make_it_another_path_is_refused(value: object) -> None:
    with pytest.raises(ValidationError) as caught:
        segment("code", value)
    assert caught.value.field == "code"


@pytest.mark.parametrize("value", [None, ""])
def test_a_required_argument_must_be_given(value: Any) -> None:
    with pytest.raises(ValidationError, match="email is required"):
        required("email", value)


@pytest.mark.parametrize("value", [0, False, [], {}, "x", NULL])
def test_a_required_argument_may_be_anything_else(value: Any) -> None:
    assert required("x", value) is value


@pytest.mark.parametrize("value", [{"a": [1, None]}, ["ü"], 5, True])
def test_json_text_is_the_value_in_json(value: Any) -> None:
    text = json_text("metadata", value)
    assert isinstance(text, str)
    assert json.loads(text) == value


@pytest.mark.parametrize("value", [None, "", "already text", NULL])
def test_json_text_of_text_or_nothing_is_itself(value: Any) -> None:
    assert json_text("metadata", value) is value


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, {(1, 2): 3}, {"a": object()}])
def test_json_text_refuses_what_json_cannot_hold(value: Any) -> None:
    with pytest.raises(ValidationError, match="metadata cannot be sent as JSON") as caught:
        json_text("metadata", value)
    assert caught.value.field == "metadata"


@pytest.mark.parametrize("email", [None, ""])
def test_a_method_refuses_a_missing_argument_and_sends_nothing(stage: Stage, email: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.customers.create(email))
    assert caught.value.field == "email"
    assert stage.sent == []


@pytest.mark.parametrize("code", ["", "..", None, True])
def test_a_method_refuses_a_bad_path_and_sends_nothing(stage: Stage, code: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.customers.fetch(code))
    assert caught.value.field == "code"
    assert stage.sent == []


def test_a_method_cannot_be_led_to_another_path(stage: Stage) -> None:
    stage.call(lambda client: client.customers.fetch("../transaction?x=1"), customer())
    assert stage.sent[0].url == "/customer/..%2Ftransaction%3Fx%3D1"


@pytest.mark.parametrize(
    "items", [[{"amount": 19.99}], [{"amount": 100}, {"amount": -5}], [{"amount": True}], [{"amount": "0"}]]
)
@pytest.mark.parametrize("argument", ["line_items", "tax"])
def test_amounts_in_lists_are_checked_too(stage: Stage, argument: str, items: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.payment_requests.create("CUS_x", **{argument: items}))
    assert caught.value.field == f"{argument}[{len(items) - 1}].amount"
    assert stage.sent == []


def test_amounts_in_lists_may_be_digits_or_missing() -> None:
    items = [{"amount": 100}, {"amount": "100"}, {"name": "Free"}]
    assert amounts_of("line_items", items) is items
    assert amounts_of("line_items", []) == []


@pytest.mark.parametrize("items", [{"amount": 100}, "tax", 5, iter([{"amount": 100}])])
def test_what_has_amounts_is_a_list(items: Any) -> None:
    with pytest.raises(ValidationError, match="tax must be a list of objects"):
        amounts_of("tax", items)


CHARGE = {"authorization": "AUTH_x", "amount": 250_000, "reference": "rent-1"}


def queued() -> Response:
    data = {"batch_code": "BCH_x", "status": "active", "total_charges": 2, "pending_charges": 2}
    return reply(200, {"status": True, "message": "Charges have been queued", "data": data})


@pytest.mark.parametrize("by_name", [False, True])
def test_a_batch_is_sent_as_a_list(stage: Stage, by_name: bool) -> None:
    charges = [CHARGE, {**CHARGE, "reference": "rent-2", "metadata": {"flat": 7}}]

    def initiate(client: Any) -> Any:
        api = client.bulk_charges
        return api.initiate(charges=charges) if by_name else api.initiate(charges)

    done = stage.call(initiate, queued())
    assert (stage.body, done.data.batch_code) == (charges, "BCH_x")
    assert stage.sent[0].headers["content-type"] == "application/json"


def test_a_batch_whose_answer_was_lost_is_not_sent_again(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError):
        stage.call(lambda client: client.bulk_charges.initiate([CHARGE]), NetworkError("lost", sent=True))
    assert len(stage.sent) == 1


@pytest.mark.parametrize(
    ("charges", "field"),
    [
        (None, "charges"),
        ([], "charges"),
        (CHARGE, "charges"),
        ("AUTH_x", "charges"),
        (NULL, "charges"),
        (["AUTH_x"], "charges[0]"),
        ([{**CHARGE, "amount": 0}], "charges[0].amount"),
        ([{**CHARGE, "amount": "250000"}], "charges[0].amount"),
        ([{**CHARGE, "amount": None}], "charges[0].amount"),
        ([{**CHARGE, "at_least": 0.5}], "charges[0].at_least"),
        ([{**CHARGE, "authorization": ""}], "charges[0].authorization"),
        ([{"amount": 1, "reference": "rent-1"}], "charges[0].authorization"),
        ([{**CHARGE, "reference": " "}], "charges[0].reference"),
        ([{"authorization": "AUTH_x", "amount": 1}], "charges[0].reference"),
        ([CHARGE, {**CHARGE, "authorization": "AUTH_y"}], "charges[1].reference"),
        ([CHARGE, {**CHARGE, "reference": "rent-1 "}], "charges[1].reference"),
        ([{**CHARGE, "reference": f"rent-{number}"} for number in range(1001)], "charges"),
    ],
)
def test_a_batch_that_paystack_would_refuse_is_not_sent(stage: Stage, charges: Any, field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.bulk_charges.initiate(charges))
    assert (caught.value.field, caught.value.attempts) == (field, 0)
    assert stage.sent == []


def test_a_batch_may_have_a_thousand_charges_on_one_authorization() -> None:
    charges = [{**CHARGE, "reference": f"rent-{number}"} for number in range(1000)]
    assert batch("charges", charges) == charges
    assert batch("charges", None) is None
    with pytest.raises(ValidationError, match="charges must have at most 1000 charges, not 1001"):
        batch("charges", [*charges, CHARGE])


def test_a_share_may_be_nothing() -> None:
    assert (share("transaction_charge", 0), share("transaction_charge", None)) == (0, None)
    for wrong in (-1, 0.0, False, 1.5):
        with pytest.raises(ValidationError):
            share("transaction_charge", wrong)  # type: ignore[arg-type]


def test_digits_are_text_on_the_wire() -> None:
    assert [digits("at_least", value) for value in (None, 200_000, "200000")] == [None, "200000", "200000"]
    for wrong in (1.5, "1.5", 0, "x", True):
        with pytest.raises(ValidationError):
            digits("at_least", wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [None, 0, 100, 12.5, 0.0, 100.0])
def test_a_percentage_is_from_0_to_100(value: Any) -> None:
    assert percent("percentage_charge", value) == value


@pytest.mark.parametrize("value", [100.5, -1, 101, True, "12.5", Decimal(5), float("nan"), float("inf"), NULL])
def test_any_other_percentage_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="percentage_charge") as caught:
        percent("percentage_charge", value)
    assert caught.value.field == "percentage_charge"


MOMENTS = [
    None,
    date(2026, 2, 1),
    datetime(2026, 2, 1, 9, tzinfo=timezone.utc),
    "2026-02-01",
    "2026-02-01T09:00",
    "2026-02-01 09:00:00",
    "2026-02-01T09:00:00.000Z",
    "2026-02-01T09:00:00+01:00",
    "2026-02-01T09:00:00.5-0100",
]


@pytest.mark.parametrize("value", MOMENTS)
def test_a_day_or_time_is_sent_as_it_is(value: Any) -> None:
    assert day_or_time("start_date", value) is value


NO_MOMENTS = [
    "",
    "tomorrow",
    "2026-2-1",
    "01/02/2026",
    "2026-02-30",
    "2026-02-01Z",
    "2026-02-01T09",
    "2026-02-01T25:00",
    "2026-02-01T09:00:61",
    "2026-02-01\n",
    "\u0662\u0660\u0662\u0666-02-01",
    "1767604353",
    1767604353,
    True,
    ["2026-02-01"],
    NULL,
]


@pytest.mark.parametrize("value", NO_MOMENTS)
def test_what_is_no_day_or_time_is_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="start_date must be a date") as caught:
        day_or_time("start_date", value)
    assert caught.value.field == "start_date"


def test_a_bool_can_be_sent_as_a_number() -> None:
    assert [one_or_zero("active", value) for value in (None, True, False, 1, 0)] == [None, 1, 0, 1, 0]
    assert type(one_or_zero("active", True)) is int
    for wrong in (2, -1, "true", "1", 1.0, NULL):
        with pytest.raises(ValidationError, match="active must be True or False"):
            one_or_zero("active", wrong)  # type: ignore[arg-type]


def test_a_required_amount_cannot_be_left_out(stage: Stage) -> None:
    with pytest.raises(ValidationError, match="amount is required"):
        stage.call(lambda client: client.transactions.initialize("ada@example.com", None))
    assert stage.sent == []


EMAIL_CALLS: dict[str, Callable[[Any, str], Any]] = {
    "customers.create": lambda client, email: client.customers.create(email),
    "customers.initialize_authorization": lambda client, email: client.customers.initialize_authorization(
        email, "direct_debit"
    ),
    "charges.create": lambda client, email: client.charges.create(email, 500_000, authorization_code="AUTH_x"),
    "transactions.initialize": lambda client, email: client.transactions.initialize(email, 500_000),
    "transactions.charge_authorization": lambda client, email: client.transactions.charge_authorization(
        email, 500_000, "AUTH_x"
    ),
    "transactions.check_authorization": lambda client, email: client.transactions.check_authorization(
        email, 500_000, authorization_code="AUTH_x"
    ),
    "transactions.partial_debit": lambda client, email: client.transactions.partial_debit(
        "AUTH_x", "NGN", 500_000, email
    ),
}


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("make", EMAIL_CALLS.values(), ids=EMAIL_CALLS)
def test_blanks_around_an_email_are_not_sent(stage: Stage, make: Callable[[Any, str], Any]) -> None:
    with pytest.raises(NetworkError):
        stage.call(lambda client: make(client, " ada@example.com\n"), NetworkError("not sent"), max_retries=0)
    assert stage.body["email"] == "ada@example.com"
    with pytest.raises(ValidationError, match="email is required") as caught:
        stage.call(lambda client: make(client, " \t"))
    assert (caught.value.field, stage.sent) == ("email", [])


def test_trimmed_leaves_what_is_not_text() -> None:
    assert trimmed("email", None) is None
    assert trimmed("email", "a@b.co") == "a@b.co"


@pytest.mark.parametrize("reference", ["payout-1042-chairs", "a" * 16, "0_-" * 16, None, NULL])
def test_a_reference_for_a_transfer_is_lower_case(reference: Any) -> None:
    assert transfer_reference("reference", reference) is reference


@pytest.mark.parametrize("reference", ["a" * 15, "a" * 51, "Payout-1042-chairs", "payout.1042.chairs", "", "ạ" * 20, 7])
def test_any_other_reference_for_a_transfer_is_refused(reference: Any) -> None:
    with pytest.raises(ValidationError, match="16 to 50") as caught:
        transfer_reference("reference", reference)
    assert caught.value.field == "reference"


def test_a_batch_has_up_to_100_transfers() -> None:
    transfers = [{"amount": 1, "recipient": "RCP_x", "reference": f"payout-number-{n:03}"} for n in range(101)]
    assert transfers_of("transfers", transfers[:100]) == transfers[:100]
    with pytest.raises(ValidationError, match="transfers must have at most 100 transfers, not 101"):
        transfers_of("transfers", transfers)


def test_transfers_without_references_of_their_own_do_not_share_one() -> None:
    transfers = [{"amount": 1, "recipient": "RCP_x"}, {"amount": 1, "recipient": "RCP_x", "reference": None}]
    assert transfers_of("transfers", transfers) == transfers


@pytest.mark.parametrize(
    ("second", "field"),
    [
        ({"amount": "1"}, "amount"),
        ({"amount": None}, "amount"),
        ({"amount": -1}, "amount"),
        ({"recipient": ""}, "recipient"),
        ({"reference": "payout-1044-chairs"}, "reference"),
        ({"reference": "payout"}, "reference"),
    ],
)
def test_a_transfer_of_a_batch_that_is_refused_is_named(second: dict[str, Any], field: str) -> None:
    chairs = {"amount": 500_000, "recipient": "RCP_x", "reference": "payout-1044-chairs"}
    with pytest.raises(ValidationError) as caught:
        transfers_of("transfers", [chairs, {"amount": 1, "recipient": "RCP_y", **second}])
    assert caught.value.field == f"transfers[1].{field}"


ACCOUNT = {"type": "nuban", "name": "Bola Ade", "account_number": "0000000000", "bank_code": "057"}
CARD = {"type": "authorization", "name": "Ada Obi", "authorization_code": "AUTH_x"}


def test_a_recipient_has_an_account_or_an_authorization() -> None:
    assert recipients_of("batch", [ACCOUNT, CARD]) == [ACCOUNT, CARD]
    assert recipients_of("batch", None) is None


@pytest.mark.parametrize(
    ("recipient", "missing"),
    [
        (ACCOUNT, "type"),
        (ACCOUNT, "name"),
        (ACCOUNT, "account_number"),
        (ACCOUNT, "bank_code"),
        (CARD, "authorization_code"),
    ],
)
@pytest.mark.parametrize("value", [None, ""])
def test_a_recipient_that_lacks_something_is_named(recipient: dict[str, Any], missing: str, value: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        recipients_of("batch", [CARD, {**recipient, missing: value}])
    assert caught.value.field == f"batch[1].{missing}"


@pytest.mark.parametrize("check", [batch, transfers_of, recipients_of])
@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], "items must not be empty: it is a list of [a-z ]+"),
        ({}, "items must be a list of [a-z ]+, not dict"),
        ("RCP_x", "items must be a list of [a-z ]+, not str"),
        (7, "items must be a list of [a-z ]+, not int"),
        ([7], r"items\[0\] must be a dict, not int"),
        ([None], r"items\[0\] must be a dict, not NoneType"),
    ],
)
def test_a_batch_is_a_list_of_objects(check: Callable[[str, Any], Any], items: Any, said: str) -> None:
    with pytest.raises(ValidationError, match=f"^{said}"):
        check("items", items)


def test_what_a_recipient_needs_depends_on_its_type(stage: Stage) -> None:
    for arguments, field in [
        ({"type": "nuban", "bank_code": "057"}, "account_number"),
        ({"type": "mobile_money", "account_number": "0551234987"}, "bank_code"),
        ({"type": "authorization", "account_number": "0000000000", "bank_code": "057"}, "authorization_code"),
    ]:
        with pytest.raises(ValidationError, match=f"{field} is required") as caught:
            stage.call(lambda client, a=arguments: client.transfer_recipients.create(name="Bola Ade", **a))
        assert caught.value.field == field
    assert stage.sent == []


@pytest.mark.parametrize("arguments", [("", "057"), ("0000000000", ""), (None, "057")])
def test_a_filter_that_the_api_needs_is_required(stage: Stage, arguments: Any) -> None:
    with pytest.raises(ValidationError, match="is required"):
        stage.call(lambda client: client.banks.resolve(*arguments))


@pytest.mark.parametrize("slug", ["shoes", "a" * 100, "ada-lamps_2026", "-----", None])
def test_a_slug_has_five_to_a_hundred_plain_characters(slug: str | None) -> None:
    assert url_slug("slug", slug) is slug


@pytest.mark.parametrize(
    "slug", ["", "shop", "a" * 101, "Shoes", "two shoes", "shoes!", "schuhé", "shoes\n", 12345, NULL]
)
def test_any_other_slug_is_refused(slug: Any) -> None:
    with pytest.raises(ValidationError, match="slug must have 5 to 100 characters") as caught:
        url_slug("slug", slug)
    assert caught.value.field == "slug"


def test_a_storefront_with_a_bad_slug_is_not_created(stage: Stage) -> None:
    for make in (
        lambda client: client.storefronts.create("Ada Lamps", "Ada Lamps", "NGN"),
        lambda client: client.storefronts.update(1852308, slug="ada"),
    ):
        with pytest.raises(ValidationError, match="slug must have"):
            stage.call(make)
    assert stage.sent == []


@pytest.mark.parametrize("ids", [["a"], ["a", "a"], [str(one) for one in range(100)], ("a", "b")])
def test_up_to_a_hundred_events_can_be_named(ids: Any) -> None:
    assert event_ids("ids", ids) == list(ids)
    assert event_ids("ids", None) is None


@pytest.mark.parametrize("ids", [[], [str(one) for one in range(101)], "abc", [1], [""], [" "], ["a", None], {"a": 1}])
def test_no_events_too_many_and_other_things_are_refused(ids: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        event_ids("ids", ids)
    assert caught.value.field == "ids"


def test_filters_of_events_are_passed_on_without_those_that_are_none() -> None:
    filters = {"status": "Failed", "from": "2026-01-01", "category_row_id": 4099260516, "to": None}
    assert event_filters("filters", filters) == {
        "status": "Failed",
        "from": "2026-01-01",
        "category_row_id": 4099260516,
    }
    assert event_filters("filters", {}) == {}
    assert event_filters("filters", None) is None


@pytest.mark.parametrize(
    ("filters", "named"),
    [
        ({"event": "charge.success"}, "'event'"),
        ({"from_": "2026-01-01"}, "'from_'"),
        ({"status": "failed"}, "'Delivered', 'Pending', 'Failed'"),
        ([("status", "Failed")], "not list"),
    ],
)
def test_a_filter_that_would_match_other_events_is_refused(stage: Stage, filters: Any, named: str) -> None:
    with pytest.raises(ValidationError, match=named):
        stage.call(lambda client: client.webhook_events.resend_matching(False, filters=filters))
    assert stage.sent == []


def test_whether_events_are_only_counted_must_be_said(stage: Stage) -> None:
    with pytest.raises(ValidationError, match="preview is required"):
        stage.call(lambda client: client.webhook_events.resend_matching(None, filters={"status": "Failed"}))
    assert stage.sent == []


@pytest.mark.parametrize("preview", ["false", "true", "yes", 1, 0, [], NULL])
def test_events_are_not_sent_again_by_a_preview_that_is_no_bool(stage: Stage, preview: Any) -> None:
    with pytest.raises(ValidationError, match="preview must be True or False"):
        stage.call(lambda client: client.webhook_events.resend_matching(preview))
    assert stage.sent == []


def test_true_and_false_are_passed_on() -> None:
    assert [true_or_false("preview", value) for value in (True, False, None)] == [True, False, None]


@pytest.mark.parametrize("digits", ["539983", "53998383", 539983, 53998383, "000000"])
def test_a_card_bin_has_six_or_eight_digits(digits: Any) -> None:
    assert card_bin("bin", digits) == digits


@pytest.mark.parametrize(
    "digits", ["4084084084084081", 4084084084084081, "53998", "5399838", "", None, True, "53998a", "٥٣٩٩٨٣", " 539983"]
)
def test_a_whole_card_number_gets_into_no_url(stage: Stage, digits: Any) -> None:
    with pytest.raises(ValidationError, match="6 or 8 digits") as caught:
        stage.call(lambda client: client.miscellaneous.resolve_card_bin(digits))
    assert caught.value.field == "bin"
    assert "4084" not in str(caught.value)
    assert stage.sent == []


@pytest.mark.parametrize("fee", [0, 1, 250_000, None])
def test_a_shipping_fee_is_a_whole_number_or_zero(fee: Any) -> None:
    assert shipping_fee_of("shipping", {"shipping_fee": fee}) == {"shipping_fee": fee}


@pytest.mark.parametrize("shipping", [{"shipping_fee": fee} for fee in (25.0, -1, "2500", True)] + ["Ikeja", [], None])
def test_an_order_with_another_shipping_fee_is_not_created(stage: Stage, shipping: Any) -> None:
    item: Any = {"item": 2782726, "type": "product", "quantity": 1, "amount": 1500000}
    with pytest.raises(ValidationError, match="shipping"):
        stage.call(lambda client: client.orders.create("a@example.com", "Ada", "Obi", "+234", "NGN", [item], shipping))
    assert stage.sent == []


@pytest.mark.parametrize("amount", ["٣", "1" * 5000, "1.5", ""])
def test_an_amount_in_other_digits_or_without_end_is_refused(amount: str) -> None:
    with pytest.raises(ValidationError, match=r"items\[0\].amount"):
        amounts_of("items", [{"amount": amount}])
