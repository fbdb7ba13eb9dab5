"""Whatever schemathesis asks the sandbox, by the description or against it, the description has the answer.

Every run asks the same: the seed is fixed, and the sandbox is brought back to one state before each case.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks as described

from paystack.api.operations import OPERATIONS
from paystack.sandbox.coverage import emulated
from test.schema.names import bodies_of, links_of
from test.schema.world import CARD, CURRENCY, EMAIL, KEY, World
from test.support.description import BUNDLED, DESCRIBED, resolved

WORLD = World()

ANYWHERE = {
    "body.email": "emails",
    "body.amount": "amounts",
    "body.currency": "currencies",
    "body.pin": "pins",
    "body.otp": "otps",
    "body.birthday": "birthdays",
}

VALUES = {
    "emails": [EMAIL],
    "amounts": [100, 10_000],
    "currencies": [CURRENCY],
    "pins": ["1234"],
    "otps": ["123456"],
    "birthdays": ["2007-04-15"],
}


def bound(places: Mapping[str, str], probability: float) -> dict[str, Any]:
    return {place: {"dictionary": kind, "probability": probability} for place, kind in places.items()}


KINDS = {values: f"kind {number}" for number, values in enumerate(dict.fromkeys(map(tuple, WORLD.names.values())))}
"""The dictionary for each list of names: many places can name the same things."""


def named(probability: float) -> list[dict[str, Any]]:
    """For each operation, where it can name something of the world."""
    places: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for (operation, place), values in WORLD.names.items():
        places[operation][place] = KINDS[tuple(values)]
    # Schemathesis asks every entry about every operation, so those that say the same are one.
    alike: defaultdict[tuple[tuple[str, str], ...], list[str]] = defaultdict(list)
    for operation, own in places.items():
        alike[tuple(sorted(own.items()))].append(operation)
    return [
        {"include-operation-id": operations, "parameters": bound({**ANYWHERE, **dict(own)}, probability)}
        for own, operations in alike.items()
    ]


def description() -> dict[str, Any]:
    """The bundled description, with the bodies of its links where schemathesis looks for them."""
    made = deepcopy(BUNDLED)
    for link in made["components"]["links"].values():
        if "x-request-body" in link:
            link["requestBody"] = link.pop("x-request-body")
    return made


def load(**more: Any) -> Any:
    """The description as schemathesis reads it, for the application of the world."""
    dictionaries = {**VALUES, **{name: list(values) for values, name in KINDS.items()}}
    options = {
        "seed": 1042,
        # What is asked follows from the description alone, not from literals in the code of the sandbox.
        "analysis": {"constants": {"enabled": False}},
        "headers": {"authorization": f"Bearer {KEY}"},
        "dictionaries": {name: {"values": values} for name, values in dictionaries.items()},
        **more,
    }
    schema = schemathesis.openapi.from_dict(description(), config=schemathesis.Config.from_dict(options))
    schema.app = WORLD.application
    return schema


GENERATION = {"deterministic": True, "with-security-parameters": False}

ALONE = load(generation=GENERATION, parameters=bound(ANYWHERE, 0.5), operations=named(0.5))

# Chains get nowhere unless most of their links succeed: so all bodies are allowed ones, and no link is guessed.
LINKED = load(
    generation={**GENERATION, "mode": "positive"},
    parameters=bound(ANYWHERE, 1.0),
    phases={"stateful": {"inference": {"algorithms": []}}},
)

# Left out of schemathesis's checks, because the API is what it is:
# - negative_data_rejection: it takes numbers as text, and does not mind unknown or odd optional fields.
# - positive_data_acceptance: what is well-formed may still name what is not there, or come at the wrong time.
# - unsupported_method, allow_header_conformance: it answers an empty 404 to a method that a path does not have.
# - ignored_auth: it takes any key that begins like a test key, as made-up ones may; test/sandbox refuses the others.
# - missing_required_header, use_after_free, ensure_resource_availability, object_level_authorization: there are no such
#   headers, nothing can be deleted, and each key has a world of its own.
CHECKS = [
    not_a_server_error,
    described.status_code_conformance,
    described.content_type_conformance,
    described.response_headers_conformance,
    described.response_schema_conformance,
]

MAY_FAIL = {
    "customers.fetch_mandate_authorizations": "cursor",
    "direct_debits.list_mandate_authorizations": "cursor",
    "storefronts.list": "status",
}
"""Parameters whose unknown values the API answers with 500, and so does the sandbox."""

NOT_EMULATED = sorted(OPERATIONS.keys() - emulated())
"""Operations that have no rule in the sandbox, so that it answers 501."""

CHANGED_BY_REFUSALS = ("charges.submit", "subscriptions.create")
"""Where a refusal changes something: a wrong answer ends a charge, and a bad date does not prevent a subscription."""

SETTINGS = settings(derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))


def operation_of(made_for: schemathesis.Case | schemathesis.HookContext) -> Any:
    return made_for.operation.definition.raw["operationId"]


def validate(case: schemathesis.Case, response: schemathesis.Response) -> None:
    """Fail unless the response is one that the description has."""
    may_be_500 = MAY_FAIL.get(operation_of(case)) in case.query
    excluded = [not_a_server_error] if may_be_500 else []
    case.validate_response(response, checks=CHECKS, excluded_checks=excluded)


@ALONE.exclude(operation_id=NOT_EMULATED).parametrize()
@settings(SETTINGS, max_examples=5)
def test_every_answer_is_described(case: schemathesis.Case) -> None:
    WORLD.prepare(case.method)
    response = case.call()
    if 400 <= response.status_code < 500 and not operation_of(case).startswith(CHANGED_BY_REFUSALS):
        WORLD.note_refusal()
    validate(case, response)


def cases(operation: str) -> Iterator[schemathesis.Case]:
    """Requests to an operation: the examples of the description with the names of the world, each name in turn."""
    named_here = {place: values for (name, place), values in WORLD.names.items() if name == operation}
    parameters = [
        (item["in"], item["name"], [*named_here.get(f"{item['in']}.{item['name']}", ()), item.get("example")])
        for item in map(resolved, DESCRIBED[operation].get("parameters", ()))
        if item.get("required")
    ]
    for body in bodies_of(operation, WORLD.names) or [None]:
        fields = body.keys() if isinstance(body, dict) else ()
        in_body = [(name, named_here[f"body.{name}"]) for name in fields if f"body.{name}" in named_here]
        for number in range(max(len(values) for *_, values in [*parameters, *in_body, (None, [None])])):
            made: dict[str, Any] = {"headers": {"authorization": f"Bearer {KEY}"}}
            for where, parts in (("path", "path_parameters"), ("query", "query")):
                made[parts] = {
                    name: values[number % len(values)] for location, name, values in parameters if location == where
                }
            if body is not None:
                named_in_body = {name: values[number % len(values)] for name, values in in_body}
                made["body"] = {**body, **named_in_body} if isinstance(body, dict) else body
                made["media_type"] = "application/json"
            yield ALONE.find_operation_by_id(operation).Case(**made)


@pytest.mark.parametrize("operation", sorted(emulated()))
def test_every_operation_succeeds_with_an_example_of_the_description(operation: str) -> None:
    """Its names are replaced by those of the world, as the links of the description say."""
    answers = []
    for case in cases(operation):
        WORLD.rebuild()
        response = case.call()
        validate(case, response)
        answers.append((response.status_code, response.text[:120], case.path_parameters, case.body))
        if response.status_code < 300:
            return
    raise AssertionError(f"no example leads {operation} to success: {answers}")


SOURCES: defaultdict[str, set[str]] = defaultdict(set)
"""The operations whose replies have a link to an operation."""
LINKED_FIELDS: set[tuple[str, str]] = set()
"""The fields of bodies that links lead to, by operation."""

for source in sorted(emulated()):
    for target, place, _ in links_of(source):
        SOURCES[target].add(source)
        if place.startswith("body."):
            LINKED_FIELDS.add((target, place.removeprefix("body.")))

HARDLY_BEGUN = ("charges", "disputes", "miscellaneous", "terminals")
"""Tags whose chains begin with what a request by chance hardly meets, such as a dispute; `CHAINS` has charges."""

TAGS = sorted({name.partition(".")[0] for name in SOURCES} - set(HARDLY_BEGUN))


@LINKED.hook
def map_body(context: schemathesis.HookContext, body: Any) -> Any:
    """An example of the description, as a schema cannot say what belongs together, with what a link has put in."""
    operation = operation_of(context)
    if operation == "charges.create":
        return {"email": body["email"], "amount": body["amount"], "card": CARD}
    examples = bodies_of(operation, WORLD.names)
    if not examples:
        return body
    example = examples[len(str(body)) % len(examples)]
    if operation == "payment_requests.create":
        return {**example, "draft": True}
    if not isinstance(body, dict) or not isinstance(example, dict):
        return example
    linked = {name: value for name, value in body.items() if (operation, name) in LINKED_FIELDS}
    return {**example, **linked}


def around(tag: str) -> set[str]:
    """The operations of a tag that links lead to, and all those from which the links come."""
    found = {name for name in SOURCES if name.startswith(f"{tag}.")}
    left = list(found)
    while left:
        new = SOURCES[left.pop()] - found
        found |= new
        left += new
    return found


def succeeded_along_links(operations: set[str], examples: int) -> set[str]:
    """Follow the links between these operations while customers pay. Returns the operations that were carried out."""
    succeeded = set()

    class Shop(LINKED.include(operation_id=sorted(operations)).as_state_machine()):  # type: ignore[misc]
        """Follows the links from reply to reply."""

        def setup(self) -> None:
            WORLD.rebuild()

        def after_call(self, response: schemathesis.Response, case: schemathesis.Case) -> None:
            if response.status_code < 300:
                succeeded.add(operation_of(case))
                if operation_of(case) == "transactions.initialize":
                    WORLD.ask("POST", "/_sandbox/pay", reference=response.json()["data"]["reference"])

        def validate_response(self, response: schemathesis.Response, case: schemathesis.Case, **kwargs: Any) -> None:
            validate(case, response)

    run_state_machine_as_test(Shop, settings=settings(SETTINGS, max_examples=examples, stateful_step_count=8))
    return succeeded


@pytest.mark.parametrize("tag", TAGS)
def test_what_one_operation_makes_the_others_name(tag: str) -> None:
    assert SOURCES.keys() & succeeded_along_links(around(tag), 10)


CHAINS = {
    "transfers": {
        "transfer_recipients.create",
        "transfer_recipients.fetch",
        "transfer_recipients.update",
        "transfers.initiate",
        "transfers.verify",
        "transfers.fetch",
    },
    "payments": {
        "transactions.initialize",
        "transactions.verify",
        "transactions.fetch",
        "refunds.create",
        "refunds.fetch",
    },
    "saved cards": {"transactions.initialize", "transactions.verify", "transactions.charge_authorization"},
    "customers": {"customers.create", "customers.fetch", "customers.update", "customers.risk_action"},
    "mandates": {"customers.initialize_authorization", "customers.verify_authorization"},
    "charges": {"charges.create", "charges.check"},
    "charge steps": {"charges.create", "charges.submit_pin"},
    "payment requests": {"payment_requests.create", "payment_requests.finalize", "payment_requests.verify"},
    "pages": {"pages.create", "pages.fetch", "pages.update"},
}
"""Operations that lead to one another by the links of the description."""


@pytest.mark.parametrize("chain", CHAINS)
def test_every_answer_along_the_links_is_described(chain: str) -> None:
    # What is tried depends on the constants in the code, too, so that a change of it can need more tries.
    succeeded: set[str] = set()
    for examples in (40, 120, 360):
        succeeded |= succeeded_along_links(CHAINS[chain], examples)
        if succeeded == CHAINS[chain]:
            break
    assert succeeded == CHAINS[chain]
