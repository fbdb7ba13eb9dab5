"""Transfers whose answer was lost: asked for by their reference, a batch item by item, and never made twice."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from paystack import (
    BatchOutcomeUnknownError,
    DuplicateReferenceError,
    NetworkError,
    OutcomeUnknownError,
    RateLimitError,
    RequestOptions,
    ValidationError,
)
from paystack.runtime.http import Response
from test.runtime.test_retries import LOST, not_sent, reset
from test.support.scripted import Stage, Step, reply

REFERENCE = "payout-1042-chairs"
RECIPIENT = "RCP_2x5j67tnnw1t98k"


def transfer(reference: str | None = REFERENCE, recipient: Any = RECIPIENT, **options: Any) -> Callable[[Any], Any]:
    """A transfer of 5,000.00."""
    return lambda client: client.transfers.initiate("balance", 500_000, recipient, reference=reference, **options)


def made(**fields: Any) -> Response:
    """What `transfers.verify` says of a transfer."""
    recipient = {"id": 28891, "recipient_code": RECIPIENT, "type": "nuban", "name": "Bola Ade"}
    data = {"reference": REFERENCE, "status": "success", "amount": 500_000, "currency": "NGN", "transfer_code": "TRF_x"}
    return reply(200, {"status": True, "data": {**data, "recipient": recipient, **fields}})


def not_found() -> Response:
    return reply(404, {"status": False, "message": "Transfer not found"})


def duplicate(status: int = 400) -> Response:
    message = "Please provide a unique reference. Reference already exists on a transfer"
    body = {"status": False, "type": "validation_error", "code": "duplicate_transfer_reference", "message": message}
    return reply(status, body)


def lines(stage: Stage) -> list[str]:
    """What was sent: a letter for each transfer or batch (T) and question (Q)."""
    return ["Q" if send.method == "GET" else "T" for send in stage.sent]


def asked(stage: Stage) -> list[str]:
    """The references that were looked up, in order."""
    prefix = "/transfer/verify/"
    return [send.url.removeprefix(prefix) for send in stage.sent if send.url.startswith(prefix)]


def references(stage: Stage) -> list[str]:
    return [json.loads(send.body)["reference"] for send in stage.sent if send.body]


# --- one transfer ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_transfer_whose_answer_was_lost_is_asked_for(stage: Stage, failure: Callable[[], Step]) -> None:
    done = stage.call(transfer(), failure(), made())
    assert (lines(stage), asked(stage)) == (["T", "Q"], [REFERENCE])
    assert (done.data.status, done.data.recipient.recipient_code) == ("success", RECIPIENT)
    assert (done.http.recovered, done.http.attempts) == (True, 1)


@pytest.mark.parametrize("status", ["otp", "pending", "received", "failed", "reversed", "blocked"])
def test_what_is_found_is_the_result_whatever_became_of_it(stage: Stage, status: str) -> None:
    done = stage.call(transfer(), reset(), made(status=status))
    assert (done.data.status, done.http.recovered) == (status, True)
    assert lines(stage) == ["T", "Q"]


def test_a_transfer_that_never_arrived_is_sent_again_under_the_same_reference(stage: Stage) -> None:
    done = stage.call(transfer(None), reset(), not_found(), not_found(), lambda: made(reference=references(stage)[-1]))
    assert lines(stage) == ["T", "Q", "Q", "T"]
    (reference,) = set(references(stage))
    assert 16 <= len(reference) <= 50 and set(reference) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_")
    assert (done.http.recovered, done.http.attempts) == (False, 2)
    assert 1.0 in stage.waits


def test_a_transfer_that_shows_up_late_is_not_sent_again(stage: Stage) -> None:
    assert stage.call(transfer(), reset(), not_found(), made()).http.recovered is True
    assert lines(stage) == ["T", "Q", "Q"]


@pytest.mark.parametrize("status", [400, 404, 409, 422, 200])
def test_a_used_reference_on_the_first_attempt_is_another_transfer(stage: Stage, status: int) -> None:
    with pytest.raises(DuplicateReferenceError) as caught:
        stage.call(transfer(), duplicate(status))
    assert (lines(stage), caught.value.reference, caught.value.field) == (["T"], REFERENCE, "reference")


@pytest.mark.parametrize("status", [400, 404, 200])
def test_a_used_reference_on_a_later_attempt_proves_that_the_first_landed(stage: Stage, status: int) -> None:
    done = stage.call(transfer(), reset(), not_found(), not_found(), duplicate(status), made())
    assert lines(stage) == ["T", "Q", "Q", "T", "Q"]
    assert (done.http.recovered, done.http.attempts) == (True, 2)


def test_a_used_reference_that_the_client_made_is_its_own(stage: Stage) -> None:
    done = stage.call(transfer(None), duplicate(), lambda: made(reference=references(stage)[-1]))
    assert (lines(stage), done.http.recovered) == (["T", "Q"], True)


def test_a_used_reference_that_nothing_has_leaves_it_unknown(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(transfer(), reset(), not_found(), not_found(), duplicate(), not_found(), not_found())
    assert (lines(stage).count("T"), caught.value.reference) == (2, REFERENCE)


@pytest.mark.parametrize(
    "other",
    [
        {"amount": 400_000},
        {"recipient": {"id": 7, "recipient_code": "RCP_of_another"}},
        {"recipient": "RCP_of_another"},
        {"currency": "GHS"},
    ],
)
def test_what_is_found_but_is_another_transfer_is_not_ours(stage: Stage, other: dict[str, Any]) -> None:
    with pytest.raises(DuplicateReferenceError, match="another payment") as caught:
        stage.call(transfer(currency="NGN"), reset(), made(**other))
    assert (lines(stage), caught.value.reference) == (["T", "Q"], REFERENCE)


def test_a_currency_that_was_not_asked_for_is_not_compared(stage: Stage) -> None:
    assert stage.call(transfer(), reset(), made(currency="GHS")).http.recovered is True


@pytest.mark.parametrize("recipient", [28891, "28891"])
def test_a_recipient_may_be_named_by_its_id(stage: Stage, recipient: Any) -> None:
    assert stage.call(transfer(recipient=recipient), reset(), made()).http.recovered is True
    assert stage.call(transfer(recipient=recipient), reset(), made(recipient=28891)).http.recovered is True
    with pytest.raises(DuplicateReferenceError):
        stage.call(transfer(recipient=recipient), reset(), made(recipient={"id": 1, "recipient_code": RECIPIENT}))


@pytest.mark.parametrize(
    "found",
    [
        {"recipient": None},
        {"recipient": 28891},
        {"recipient": {}},
        {"recipient": {"recipient_code": ["RCP_x"]}},
        {"recipient": [RECIPIENT]},
        {"amount": None},
        {"status": None},
        {"status": ["success"]},
        {"currency": None},
        {"reference": "payout-1043-lamps"},
        {"reference": None},
    ],
)
def test_what_cannot_be_compared_leaves_it_unknown(stage: Stage, found: dict[str, Any]) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(transfer(currency="NGN"), reset(), *[made(**found)] * 3)
    assert caught.value.reference == REFERENCE
    assert lines(stage).count("T") == 1


def test_what_a_made_reference_cannot_belong_to_leaves_it_unknown(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(transfer(None), reset(), lambda: made(reference=references(stage)[-1], amount=1))
    assert caught.value.reference == references(stage)[0]


@pytest.mark.parametrize("answer", [lambda: reply(401), lambda: reply(500), lambda: reply(404, b""), not_sent, reset])
def test_a_question_without_an_answer_leaves_it_unknown(stage: Stage, answer: Callable[[], Step]) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        stage.call(transfer(), reset(), *(answer() for _ in range(3)))
    assert caught.value.reference == REFERENCE
    assert lines(stage)[0] == "T" and "T" not in lines(stage)[1:]
    assert isinstance(caught.value.__cause__, NetworkError)


def test_a_balance_that_is_too_low_is_a_refusal(stage: Stage) -> None:
    message = "Your balance is not enough to fulfil this request"
    with pytest.raises(ValidationError, match="balance") as caught:
        stage.call(transfer(), reply(400, {"status": False, "message": message}))
    assert (lines(stage), caught.value.field) == (["T"], "amount")


@pytest.mark.parametrize("reference", ["too-short", "Payout-1042-chairs", "payout.1042.chairs", "p" * 51, "", " " * 20])
def test_a_reference_that_paystack_refuses_is_not_sent(stage: Stage, reference: str) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(transfer(reference))
    assert (stage.sent, caught.value.field) == ([], "reference")


def test_a_one_time_password_is_never_sent_twice(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError):
        stage.call(lambda client: client.transfers.finalize("TRF_x", "928783"), reset())
    assert lines(stage) == ["T"]


def test_the_answer_about_another_transfer_does_not_say_that_this_one_was_finalized(stage: Stage) -> None:
    with pytest.raises(OutcomeUnknownError):
        stage.call(lambda client: client.transfers.finalize("TRF_x", "928783"), made(transfer_code="TRF_another"))


# --- a batch ---------------------------------------------------------------------------------------------------------

CHAIRS = {"amount": 500_000, "recipient": RECIPIENT, "reference": "payout-1044-chairs", "reason": "Two chairs"}
LAMPS = {"amount": 120_000, "recipient": "RCP_7hn2yq4wd8k3zmc", "reference": "payout-1045-lamps"}


def batch(*items: Any, **options: Any) -> Callable[[Any], Any]:
    return lambda client: client.transfers.bulk("balance", list(items or (CHAIRS, LAMPS)), **options)


def nameless(item: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if name != "reference"}


def queued(*items: dict[str, Any], **fields: Any) -> Response:
    """The answer to a batch of these items."""
    data = [
        {**nameless(item), "reference": item["reference"], "transfer_code": "TRF_x", "currency": "NGN", **fields}
        for item in items
    ]
    return reply(
        200, {"status": True, "message": "2 transfers queued.", "data": [{"status": "received", **it} for it in data]}
    )


def one_of(item: dict[str, Any], **fields: Any) -> Response:
    """What `transfers.verify` says of an item of a batch."""
    recipient = {"id": 7, "recipient_code": item["recipient"], "type": "nuban", "name": "Bola Ade"}
    return made(**{"reference": item["reference"], "amount": item["amount"], "recipient": recipient, **fields})


def used(*used_before: str) -> Response:
    message = f"Duplicate reference(s) found: {','.join(used_before)}"
    return reply(404, {"status": False, "message": message, "type": "api_error", "code": "unknown"})


def sent(stage: Stage) -> list[list[dict[str, Any]]]:
    """The items of each batch that was sent."""
    return [json.loads(send.body)["transfers"] for send in stage.sent if send.body]


def named(items: list[Any]) -> list[str]:
    return [item["reference"] if isinstance(item, dict) else item.reference for item in items]


def test_a_batch_is_sent_as_it_is(stage: Stage) -> None:
    done = stage.call(batch(), queued(CHAIRS, LAMPS))
    assert sent(stage) == [[CHAIRS, LAMPS]]
    assert named(done.data) == [CHAIRS["reference"], LAMPS["reference"]]
    assert done.http.recovered is False


def test_each_transfer_gets_a_reference_before_the_first_attempt(stage: Stage) -> None:
    items = [nameless(CHAIRS), {**nameless(LAMPS), "reference": None}]
    stage.call(batch(*items), lambda: queued(*sent(stage)[-1]))
    (first, second) = named(sent(stage)[0])
    assert first != second and {len(first), len(second)} == {32}
    assert "reference" not in items[0], "what the caller passed stays as it was"


@pytest.mark.parametrize("failure", LOST.values(), ids=LOST)
def test_a_batch_whose_answer_was_lost_is_asked_for(stage: Stage, failure: Callable[[], Step]) -> None:
    done = stage.call(batch(), failure(), one_of(CHAIRS), one_of(LAMPS, status="pending"))
    assert (lines(stage), asked(stage)) == (["T", "Q", "Q"], [CHAIRS["reference"], LAMPS["reference"]])
    assert type(done).__name__ == "TransferBulkResponse"
    assert [item.status for item in done.data] == ["success", "pending"]
    assert [item.recipient for item in done.data] == [CHAIRS["recipient"], LAMPS["recipient"]]
    assert (done.http.recovered, done.http.attempts, done.http.lenient) == (True, 1, False)
    assert json.loads(done.http.body)["data"] == done.to_dict()["data"]
    assert pickle.loads(pickle.dumps(done)) == done


def test_a_batch_that_never_arrived_is_sent_again_under_the_same_references(stage: Stage) -> None:
    items = [CHAIRS, nameless(LAMPS)]
    done = stage.call(batch(*items), reset(), *[not_found()] * 4, lambda: queued(*sent(stage)[-1]))
    assert lines(stage) == ["T", "Q", "Q", "Q", "Q", "T"]
    first, again = sent(stage)
    assert first == again
    assert (done.http.recovered, done.http.attempts) == (False, 2)
    assert stage.waits.count(1.0) >= 1, "all are asked for, then after one wait all are asked for again"


def test_a_batch_that_shows_up_late_is_not_sent_again(stage: Stage) -> None:
    done = stage.call(batch(), reset(), not_found(), not_found(), one_of(CHAIRS), one_of(LAMPS))
    assert (lines(stage), done.http.recovered) == (["T", "Q", "Q", "Q", "Q"], True)


def test_a_transfer_that_was_found_is_not_asked_for_again(stage: Stage) -> None:
    done = stage.call(batch(), reset(), one_of(CHAIRS), not_found(), one_of(LAMPS))
    assert asked(stage) == [CHAIRS["reference"], LAMPS["reference"], LAMPS["reference"]]
    assert named(done.data) == [CHAIRS["reference"], LAMPS["reference"]]


def test_a_batch_of_which_only_a_part_is_there_says_which(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(), reset(), one_of(CHAIRS), not_found(), not_found())
    error = caught.value
    assert lines(stage) == ["T", "Q", "Q", "Q"]
    assert (named(error.found), error.not_found, error.unknown) == ([CHAIRS["reference"]], [LAMPS], [])
    assert error.found[0].status == "success"
    assert isinstance(error, OutcomeUnknownError) and error.attempts == 1
    assert "1 took effect, 1 did not, and 0 must be looked up" in str(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (named(copied.found), copied.not_found) == ([CHAIRS["reference"]], [LAMPS])
    stage.call(batch(*error.not_found), queued(LAMPS))
    assert sent(stage) == [[LAMPS]], "just the others can be sent again"


def test_the_references_that_the_client_made_are_in_the_error(stage: Stage) -> None:
    items = [nameless(CHAIRS), nameless(LAMPS)]
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(*items), reset(), lambda: one_of(sent(stage)[0][0]), not_found(), not_found())
    assert caught.value.not_found == sent(stage)[0][1:]


def test_what_is_found_of_a_batch_without_its_recipient_is_not_known_to_be_ours(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError, match="its recipient is not known") as caught:
        stage.call(batch(), reset(), one_of(CHAIRS), one_of(LAMPS, recipient=None))
    assert (named(caught.value.found), caught.value.unknown) == ([CHAIRS["reference"]], [LAMPS])


@pytest.mark.parametrize("other", [{"amount": 1}, {"recipient": "RCP_of_another"}, {"currency": "GHS"}])
def test_a_batch_whose_reference_belongs_to_another_transfer_is_told(stage: Stage, other: dict[str, Any]) -> None:
    with pytest.raises(DuplicateReferenceError, match="another payment") as caught:
        stage.call(batch(currency="NGN"), reset(), one_of(CHAIRS, **other), not_found(), not_found())
    assert (caught.value.reference, caught.value.references) == (CHAIRS["reference"], [CHAIRS["reference"]])
    assert lines(stage).count("T") == 1


def test_a_batch_of_which_a_part_is_there_and_another_part_is_not_ours_says_both(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError, match="its amount is 1") as caught:
        stage.call(batch(), reset(), one_of(CHAIRS), one_of(LAMPS, amount=1))
    assert (named(caught.value.found), caught.value.unknown) == ([CHAIRS["reference"]], [LAMPS])


def test_what_a_made_reference_of_a_batch_cannot_belong_to_leaves_it_unknown(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(nameless(CHAIRS)), reset(), lambda: one_of(sent(stage)[0][0], amount=1))
    assert caught.value.unknown == sent(stage)[0]


def test_used_references_on_the_first_attempt_are_those_of_others(stage: Stage) -> None:
    with pytest.raises(DuplicateReferenceError) as caught:
        stage.call(batch(), used(LAMPS["reference"], CHAIRS["reference"]))
    error = caught.value
    assert lines(stage) == ["T"]
    assert (error.reference, error.references) == (LAMPS["reference"], [LAMPS["reference"], CHAIRS["reference"]])
    assert (error.status, error.field) == (404, "reference")
    assert pickle.loads(pickle.dumps(error)).references == error.references


def test_used_references_on_a_later_attempt_prove_that_the_first_landed(stage: Stage) -> None:
    steps = [reset(), *[not_found()] * 4, used(CHAIRS["reference"]), one_of(CHAIRS), one_of(LAMPS)]
    done = stage.call(batch(), *steps)
    assert lines(stage) == ["T", "Q", "Q", "Q", "Q", "T", "Q", "Q"]
    assert (done.http.recovered, done.http.attempts) == (True, 2)


def test_used_references_that_the_client_made_are_its_own(stage: Stage) -> None:
    steps = [
        lambda: used(*named(sent(stage)[0])),
        lambda: one_of(sent(stage)[0][0]),
        lambda: one_of(sent(stage)[0][1]),
    ]
    done = stage.call(batch(CHAIRS, nameless(LAMPS)), *steps)
    assert (lines(stage), done.http.recovered) == (["T", "Q", "Q"], True)


def test_a_used_reference_that_the_caller_gave_beside_made_ones_is_that_of_another(stage: Stage) -> None:
    with pytest.raises(DuplicateReferenceError):
        stage.call(batch(CHAIRS, nameless(LAMPS)), used(CHAIRS["reference"]))
    assert lines(stage) == ["T"]


def test_used_references_that_nothing_has_leave_all_unknown(stage: Stage) -> None:
    steps = [reset(), *[not_found()] * 4, used(CHAIRS["reference"]), *[not_found()] * 4]
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(), *steps)
    error = caught.value
    assert (lines(stage).count("T"), error.found, error.not_found) == (2, [], [])
    assert error.unknown == [CHAIRS, LAMPS]


@pytest.mark.parametrize("answer", [lambda: reply(401), lambda: reply(500), lambda: reply(404, b""), not_sent, reset])
def test_a_question_without_an_answer_leaves_the_rest_of_a_batch_unknown(
    stage: Stage, answer: Callable[[], Step]
) -> None:
    with pytest.raises(BatchOutcomeUnknownError, match="failed too") as caught:
        stage.call(batch(), reset(), one_of(CHAIRS), *(answer() for _ in range(3)))
    error = caught.value
    assert (named(error.found), error.not_found, error.unknown) == ([CHAIRS["reference"]], [], [LAMPS])
    assert "T" not in lines(stage)[1:]
    assert isinstance(error.__cause__, NetworkError)


def test_what_was_not_found_before_a_question_failed_is_unknown(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(), reset(), not_found(), reply(401))
    assert (caught.value.not_found, caught.value.unknown) == ([], [CHAIRS, LAMPS])


def test_a_batch_is_asked_for_even_when_nothing_may_be_sent_again(stage: Stage) -> None:
    assert stage.call(batch(), reset(), one_of(CHAIRS), one_of(LAMPS), max_retries=0).http.recovered is True
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(), reset(), *[not_found()] * 4, max_retries=0)
    assert (lines(stage), caught.value.unknown) == (["T", "Q", "Q", "Q", "Q"], [CHAIRS, LAMPS])


def test_a_batch_stays_unknown_when_the_next_attempt_tells_nothing(stage: Stage) -> None:
    with pytest.raises(BatchOutcomeUnknownError) as caught:
        stage.call(batch(), reset(), *[not_found()] * 4, not_sent(), not_sent())
    assert caught.value.unknown == [CHAIRS, LAMPS]


def test_a_batch_is_asked_for_within_the_deadline(stage: Stage) -> None:
    def slow() -> Response:
        stage.now += 9.8
        raise reset()

    with pytest.raises(BatchOutcomeUnknownError):
        stage.call(batch(request_options=RequestOptions(deadline=10)), slow, *[not_found()] * 4)
    assert sum(stage.waits) <= 0.2 + 1e-9


def test_a_batch_is_asked_for_with_the_headers_of_the_call(stage: Stage) -> None:
    options = RequestOptions(headers={"authorization": "Bearer sk_test_of_another_account_0123456789"})
    stage.call(batch(request_options=options), reset(), one_of(CHAIRS), one_of(LAMPS))
    assert {send.headers["authorization"] for send in stage.sent} == {"Bearer sk_test_of_another_account_0123456789"}


def test_a_refusal_of_a_batch_is_the_answer(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.call(
            batch(), reply(400, {"status": False, "message": "Your balance is not enough to fulfil this request"})
        )
    with pytest.raises(RateLimitError):
        stage.call(batch(), *(reply(429) for _ in range(3)))
    assert lines(stage) == ["T", "T", "T"]


@pytest.mark.parametrize(
    "answer",
    [
        lambda: queued(CHAIRS),
        lambda: queued(CHAIRS, {**LAMPS, "reference": "payout-of-another"}),
        lambda: queued(CHAIRS, LAMPS, {**LAMPS, "reference": "payout-of-another"}),
        lambda: queued(CHAIRS, LAMPS, status=None),
        lambda: reply(200, {"status": True, "data": []}),
        lambda: reply(200, {"status": True, "data": {"id": 1}}),
        lambda: reply(200, {"status": True}),
    ],
)
def test_an_answer_that_does_not_tell_of_each_transfer_is_none(stage: Stage, answer: Callable[[], Response]) -> None:
    done = stage.call(batch(), answer(), one_of(CHAIRS), one_of(LAMPS))
    assert (lines(stage), done.http.recovered) == (["T", "Q", "Q"], True)


@pytest.mark.parametrize(
    ("items", "field"),
    [
        ([], "transfers"),
        ([CHAIRS] * 101, "transfers"),
        ([CHAIRS, CHAIRS], "transfers[1].reference"),
        ([CHAIRS, {**LAMPS, "reference": "short"}], "transfers[1].reference"),
        ([{**CHAIRS, "reference": ""}], "transfers[0].reference"),
        ([{**CHAIRS, "amount": 0}], "transfers[0].amount"),
        ([{**CHAIRS, "amount": 19.99}], "transfers[0].amount"),
        ([{"recipient": RECIPIENT}], "transfers[0].amount"),
        ([{"amount": 500_000}], "transfers[0].recipient"),
        (["RCP_x"], "transfers[0]"),
    ],
)
def test_a_batch_that_paystack_refuses_is_not_sent(stage: Stage, items: list[Any], field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.call(lambda client: client.transfers.bulk("balance", items))
    assert (stage.sent, caught.value.field) == ([], field)
