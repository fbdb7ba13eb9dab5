"""What the client says of a request that took effect and was then answered by a hostile peer.

Every operation of the description is attacked, with each of its calls: see test/support/hostile.py.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from paystack import (
    AsyncPaystack,
    AuthenticationError,
    BatchOutcomeUnknownError,
    DuplicateReferenceError,
    NotFoundError,
    OutcomeUnknownError,
    Paystack,
    PaystackError,
    PermissionDeniedError,
    ProcessorError,
    RateLimitError,
    ValidationError,
)
from paystack.runtime.http import Request
from test.support.hostile import (
    ATTACKS,
    CALLS,
    DATA,
    OTHER,
    OTHERS_EMAIL,
    REFUSALS,
    SUBSTITUTES,
    AsyncPeer,
    Attack,
    Described,
    Peer,
    about_another,
    answer,
    references,
    replays,
    shapes,
)
from test.support.operation_tests import KEY, dumped
from test.support.scripted import Stage

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")

DEFINITE = (
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    ProcessorError,
    RateLimitError,
    ValidationError,
)
"""What says that a request was refused and had no effect."""

WRITES = [name for name, described in CALLS.items() if not described.is_read]
READS = [name for name, described in CALLS.items() if described.is_read]
REFERENCED = [name for name in WRITES if CALLS[name].operation.retry == "reference"]


def client_over(stage: Stage, attack: Attack | None, spoils: int, *, names_nothing: bool = False) -> tuple[Any, Peer]:
    """A client of the stage's kind and its peer. With `names_nothing`, the client makes the references itself."""
    peer: Peer = Peer(attack, spoils) if stage.kind == "sync" else AsyncPeer(attack, spoils)
    client: Any = (Paystack if stage.kind == "sync" else AsyncPaystack)(KEY, transport=peer)  # type: ignore[arg-type]
    if names_nothing:
        call = client.call

        def unnamed(request: Request, response_type: Any) -> Any:
            body: Any = request.body
            nameless = (
                {**body, "reference": None}
                if request.batch is None
                else {**body, request.batch: [{**item, "reference": None} for item in body[request.batch]]}
            )
            return call(replace(request, body=nameless), response_type)

        client.call = unnamed
    return client, peer


def outcome(stage: Stage, client: Any, described: Described, call: int) -> Any:
    """The result of a call, or the error that it raised. Any other exception fails the test."""
    try:
        return stage.run(described.calls[call].make(getattr(client, described.tag)))
    except PaystackError as error:
        return error


def shows_another(result: Any) -> bool:
    text = json.dumps(dumped(getattr(result, "response", result)))
    return any(mark in text for mark in (f'"{OTHER}"', OTHERS_EMAIL, "_another"))


def right_data(stage: Stage, described: Described) -> Any:
    """The data of the right reply, as the client parses it."""
    client, _ = client_over(stage, None, 0)
    return getattr(stage.run(described.calls[0].make(getattr(client, described.tag))), "data", None)


def names_what_was_asked(stage: Stage, described: Described, call: int) -> bool:
    """Whether a right reply says what it is about, so that the answer about another thing can be told."""
    client, peer = client_over(stage, None, 0)
    stage.run(described.calls[call].make(getattr(client, described.tag)))
    right = peer.right(peer.sent[0])
    if described.operation.batch:
        return True
    if not isinstance(right.get("data"), dict) or about_another(right) == right:
        return False
    send = peer.sent[0]
    asked = json.loads(send.body or b"{}")
    data = right["data"]
    if "reference" in asked:
        return "reference" in data
    if "transfer_code" in asked:
        return "transfer_code" in data
    if "transaction" in asked:
        return isinstance(data.get("transaction"), dict)
    if "customer_code" in data:
        return True
    return described.operation.path.endswith("}") and described.name.partition(".")[2] in {
        *("check", "fetch", "update", "verify")
    }


Sieve = Callable[[str, dict[str, Attack]], dict[str, Attack]]
"""Which of the attacks on an operation to make."""


EVERY = int(os.environ.get("HOSTILE_EVERY", "5"))
"""Of how many attacks on an operation `make check` makes one; 1 makes all of them, which takes ten minutes."""


@pytest.fixture(params=["few", pytest.param("many", marks=pytest.mark.slow)])
def sieve(request: pytest.FixtureRequest) -> Sieve:
    """`make test` makes every twentieth attack, and others on each operation; `make check` makes every fifth."""
    step = 20 if request.param == "few" else EVERY

    def sifted(name: str, attacks: dict[str, Attack]) -> dict[str, Attack]:
        first = zlib.crc32(name.encode()) % step
        return {attack: attacks[attack] for attack in list(attacks)[first::step]}

    return sifted


def each_call(stage: Stage, described: Described, attacks: dict[str, Attack]) -> Iterator[tuple[str, Any, Any, Peer]]:
    """Make each call under each attack, on the first answer; and the first call also with it on all answers."""
    for number in range(len(described.calls)):
        for unnamed in (False, True) if described.operation.retry == "reference" else (False,):
            for attack_name, attack in attacks.items():
                for spoils in (1,) if number else (1, 100):
                    client, peer = client_over(stage, attack, spoils, names_nothing=unnamed)
                    case = f"{described.name}, call {number}, {attack_name}, {spoils} spoiled"
                    yield (
                        (case + ", unnamed" if unnamed else case),
                        outcome(stage, client, described, number),
                        spoils,
                        peer,
                    )


def named_by(error: Any) -> tuple[str, ...]:
    """The references that an error tells the caller to look up."""
    if isinstance(error, BatchOutcomeUnknownError):
        items = [item["reference"] for item in (*error.not_found, *error.unknown)]
        return (*(item.reference for item in error.found), *items)
    return (error.reference,)


def check_write(described: Described, case: str, got: Any, peer: Peer) -> None:
    retry, sent = described.operation.retry, [references(send) for send in peer.done]
    if retry == "never":
        assert len(peer.done) == 1, f"{case}: sent {len(peer.done)} times"
    if retry == "reference":
        renamed = 2 if described.operation.unrecoverable and case.endswith("unnamed") else 1
        assert len(sent) == len(set(sent)) <= renamed, f"{case}: sent {sent}"
    if isinstance(got, PaystackError):
        assert not isinstance(got, DEFINITE), f"{case}: {got!r}"
        if retry != "safe":
            assert isinstance(got, OutcomeUnknownError), f"{case}: {got!r}"
        if sent[-1]:
            assert named_by(got) == sent[-1], f"{case}: {got!r} has the references {named_by(got)}"


@pytest.mark.parametrize("name", WRITES)
def test_a_write_that_took_effect_is_never_reported_as_failed_or_sent_twice(
    stage: Stage, sieve: Sieve, name: str
) -> None:
    described = CALLS[name]
    attacks = dict(ATTACKS)
    if described.replies[0].get("data") is not None:
        attacks |= DATA
        if isinstance(right_data(stage, described), dict):  # its fields are not described, so any object will do
            del attacks["data is an empty object"], attacks["data is an object"]
        if isinstance(described.replies[0]["data"], list):  # it has what is new, which may be nothing
            del attacks["data is an empty list"]
    for case, got, spoils, peer in each_call(stage, described, sieve(name, attacks)):
        check_write(described, case, got, peer)
        if not isinstance(got, PaystackError):
            assert spoils == 1 or described.replies[0].get("data") is None, f"{case}: made up a result"
            assert not shows_another(got), case


@pytest.mark.parametrize("name", WRITES)
def test_a_write_never_returns_what_is_about_another(stage: Stage, sieve: Sieve, name: str) -> None:
    described = CALLS[name]
    # Some replies do not say what they are about: of those, only that nothing is sent twice can be held.
    can_tell = names_what_was_asked(stage, described, 0)
    for case, got, _, peer in each_call(stage, described, sieve(name, SUBSTITUTES | dict(replays(name)))):
        check_write(described, case, got, peer)
        assert isinstance(got, PaystackError) or not can_tell or not shows_another(got), f"{case}: {got!r}"


@pytest.mark.parametrize("name", WRITES)
def test_a_write_survives_every_shape(stage: Stage, sieve: Sieve, name: str) -> None:
    described = CALLS[name]
    for case, got, _, peer in each_call(stage, described, sieve(name, dict(shapes(described.replies[0])))):
        check_write(described, case, got, peer)


@pytest.mark.parametrize("name", READS)
def test_a_read_is_right_or_a_paystack_error(stage: Stage, sieve: Sieve, name: str) -> None:
    described = CALLS[name]
    told = names_what_was_asked(stage, described, 0)
    attacks = {**ATTACKS, **DATA, **dict(shapes(described.replies[0])), **dict(replays(name))}
    if told:
        attacks |= SUBSTITUTES
    for case, got, _, peer in each_call(stage, described, sieve(name, attacks)):
        assert peer.done == [], case
        if not isinstance(got, PaystackError) and told:
            assert not shows_another(got), f"{case}: {got!r}"


@pytest.mark.parametrize("name", READS)
def test_a_read_is_made_again(stage: Stage, sieve: Sieve, name: str) -> None:
    described = CALLS[name]
    for attack_name, attack in sieve(name, ATTACKS).items():
        client, peer = client_over(stage, attack, 1)
        got = outcome(stage, client, described, 0)
        assert not isinstance(got, PaystackError), f"{attack_name}: {got!r}"
        assert len(peer.sent) == 2, attack_name


@pytest.mark.parametrize("name", [name for name in CALLS if name not in REFERENCED])
def test_a_duplicate_is_an_error_of_the_client_where_nothing_has_a_reference(stage: Stage, name: str) -> None:
    """The answer may be that to another call, which did have one."""
    refused = answer(400, {"status": False, **REFUSALS["duplicate_reference"]})
    client, peer = client_over(stage, lambda exchange: refused, 100)
    got = outcome(stage, client, CALLS[name], 0)
    assert isinstance(got, DuplicateReferenceError), repr(got)
    assert len(peer.sent) == 1


@pytest.mark.parametrize("name", REFERENCED)
def test_a_write_that_a_middlebox_doubled_is_its_own(stage: Stage, name: str) -> None:
    """The second copy is refused as a duplicate, and that answer is passed on."""
    described = CALLS[name]
    refused = {"status": False, **REFUSALS["duplicate_reference"]}

    def doubled(exchange: Any) -> Any:
        return answer(400, refused)

    client, peer = client_over(stage, doubled, 1, names_nothing=True)
    got = outcome(stage, client, described, 0)
    assert not isinstance(got, PaystackError), repr(got)
    if described.operation.unrecoverable is None:
        assert got.http.recovered
        assert len(peer.done) == 1
    client, peer = client_over(stage, doubled, 100, names_nothing=True)
    got = outcome(stage, client, described, 0)
    assert isinstance(got, OutcomeUnknownError), repr(got)
    assert named_by(got) == references(peer.done[-1])


@pytest.mark.parametrize("retry", ["never", "reference", "safe"])
@pytest.mark.parametrize(("status", "body"), [(501, b""), (501, b"<html>"), (404, b""), (405, b""), (405, b"<html>")])
def test_what_a_server_cannot_do_was_not_done(stage: Stage, retry: str, status: int, body: bytes) -> None:
    def attack(exchange: Any) -> Any:
        return answer(status, body)

    name = {"never": "refunds.create", "reference": "charges.create", "safe": "transactions.verify"}[retry]
    client, peer = client_over(stage, attack, 100)
    got = outcome(stage, client, CALLS[name], 0)
    assert isinstance(got, PaystackError)
    assert not isinstance(got, OutcomeUnknownError), repr(got)
    assert got.status == status  # type: ignore[attr-defined]
    assert len(peer.sent) == 1


@pytest.mark.parametrize(("status", "body"), [(501, b""), (404, b""), (405, b"")])
def test_any_request_that_a_server_cannot_do_was_not_done(stage: Stage, status: int, body: bytes) -> None:
    with pytest.raises(PaystackError) as caught:
        stage.call(lambda client: client.request("POST", "/new/thing", body={"a": 1}), answer(status, body))
    assert not isinstance(caught.value, OutcomeUnknownError)


def test_no_attack_is_forgotten() -> None:
    assert len(ATTACKS) >= 100
    assert {"transactions.charge_authorization", "refunds.create", "charges.submit_otp"} <= set(WRITES)
