"""A peer that carries out what it is sent, and then answers with whatever it likes.

`CALLS` are the calls of the description, from the generated tests, so that a new operation is attacked without a line
here. `ATTACKS` are the answers: each is given the `Exchange` it spoils. `Peer` counts what took effect.
"""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import test.generated
from paystack import NetworkError, RequestTimeoutError
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Operation, Response, Send
from test.support.operation_tests import Call, OperationTests, addressed

OTHER = "another-order"
"""The reference of the payment that a peer answers about instead of the one asked for."""

OTHERS_EMAIL = "eve@other.example"


@dataclass(frozen=True)
class Described:
    """An operation with its calls and the bodies of its successes, as the description has them."""

    name: str
    operation: Operation
    calls: tuple[Call, ...]
    replies: tuple[Any, ...]

    @property
    def tag(self) -> str:
        return self.name.partition(".")[0]

    @property
    def is_read(self) -> bool:
        return self.operation.method == "GET"


def _described() -> Iterator[Described]:
    for module in pkgutil.iter_modules(test.generated.__path__):
        importlib.import_module(f"{test.generated.__name__}.{module.name}")
    for tests in OperationTests.__subclasses__():
        made = tests()
        name = made.operation_id
        yield Described(name, OPERATIONS[name], made.calls, tuple(body for _, _, body in made.replies))


CALLS: dict[str, Described] = {described.name: described for described in _described()}


@dataclass
class Exchange:
    """One request, the answer that would be right, and the one that the peer gave before."""

    send: Send
    right: Any
    other: Any
    """The right answer to the same question about another payment, customer or thing."""
    last: Response


Attack = Callable[[Exchange], Response]


def answer(status: int, body: Any, **headers: str) -> Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Response(status, {"content-type": "application/json", **headers}, content)


def about_another(value: Any, name: str = "") -> Any:
    """`value` about something else: every ID, code, reference and address in it is a different one."""
    if isinstance(value, dict):
        return {key: about_another(item, key) for key, item in value.items()}
    if isinstance(value, list):
        return [about_another(item) for item in value]
    if name == "reference" and value is not None:
        return OTHER
    if name == "email" and value is not None:
        return OTHERS_EMAIL
    if name == "slug" and value is not None:
        return "another-slug"
    if name == "id" and isinstance(value, int):
        return value + 1_000_000
    if name.endswith("_code") and isinstance(value, str) and "_" in value:
        return value.partition("_")[0] + "_another"
    return value


class Peer:
    """A transport. `attack` spoils the first answers of the kind `spoils`; `done` has the writes that took effect."""

    def __init__(self, attack: Attack | None, spoils: int = 1) -> None:
        self.attack = attack
        self.spoils = spoils
        self.done: list[Send] = []
        self.sent: list[Send] = []
        self.last = answer(200, {"status": True, "message": "Customers retrieved", "data": [], "meta": {"total": 0}})

    def send(self, send: Send) -> Response:
        self.sent.append(send)
        if send.method != "GET":
            self.done.append(send)
        right = self.right(send)
        if self.attack is not None and self.spoils > 0:
            self.spoils -= 1
            other = about_another(right)
            return self.attack(Exchange(send, right, other, self.last))
        return answer(200, right)

    def right(self, send: Send) -> Any:
        """The right answer to `send`; to a lookup, the payment that was made under that reference."""
        body = addressed(send, copy.deepcopy(CALLS[send.operation].replies[0]))
        data = body.get("data")
        for made in self.done if send.method == "GET" and isinstance(data, dict) else ():
            for asked in payments(made):
                if asked["reference"] == unquote(send.url.partition("?")[0].rpartition("/")[2]):
                    data.update(_as_made(asked, data, OPERATIONS[made.operation]))
                    return body
        return body

    def close(self) -> None:
        pass


def payments(send: Send) -> list[dict[str, Any]]:
    """What a request asks for under a reference: each item of a batch, or else its body."""
    body = json.loads(send.body) if send.body else None
    if not isinstance(body, dict):
        return []
    items = body.get(OPERATIONS[send.operation].batch or "")
    return [{**body, **item} for item in items or [body] if "reference" in {**body, **item}]


def references(send: Send) -> tuple[str, ...]:
    """The references in the body of a request."""
    return tuple(asked["reference"] for asked in payments(send))


def _as_made(asked: dict[str, Any], data: dict[str, Any], made_by: Operation) -> dict[str, Any]:
    """What a lookup tells of the payment `asked`, besides the rest of `data`."""
    made = {
        "reference": asked["reference"],
        "status": "abandoned" if made_by.unrecoverable else "success",
        "amount": asked.get("amount"),
        "requested_amount": asked.get("amount"),
        "currency": asked.get("currency") or data.get("currency") or "NGN",
    }
    if "recipient" in asked:
        return {**made, "recipient": {**data["recipient"], "recipient_code": asked["recipient"]}}
    customer = data.get("customer") or {"id": 1, "customer_code": "CUS_x"}
    return {**made, "customer": {**customer, "email": asked.get("email", customer.get("email"))}}


class AsyncPeer(Peer):
    """The peer of the asynchronous client."""

    async def send(self, send: Send) -> Response:  # type: ignore[override]
        return super().send(send)

    async def close(self) -> None:  # type: ignore[override]
        super().close()


# --- the attacks -----------------------------------------------------------------------------------------------------

REFUSALS: dict[str, dict[str, Any]] = {
    "not_found": {"message": "Not found", "type": "api_error", "code": "not_found"},
    "transaction_not_found": {"message": "Transaction reference not found.", "code": "transaction_not_found"},
    "an old text": {"message": "Transaction reference is invalid"},
    "invalid_key": {"message": "Invalid key", "type": "validation_error", "code": "invalid_Key"},
    "duplicate_reference": {"message": "Duplicate Transaction Reference", "code": "duplicate_reference"},
    "feature_unavailable": {"message": "Not available", "code": "feature_unavailable"},
    "validation_error": {"message": '"amount" is wrong', "type": "validation_error", "code": "invalid_params"},
    "processor_error": {"message": "Declined", "type": "processor_error", "data": {"status": "failed"}},
}
UNDECIDED = (100, 101, 199, 408, 425, 499, 500, 502, 503, 504, 507, 520, 599, 600, 999)
"""Statuses that do not say whether the request took effect."""

BODIES: dict[str, bytes] = {
    "empty": b"",
    "blank": b" \r\n",
    "HTML": b"<!doctype html><html><body>Bad gateway</body></html>",
    "text": b"upstream connect error",
    "null": b"null",
    "true": b"true",
    "a number": b"200",
    "a string": b'"success"',
    "a list": b"[]",
    "a list of objects": b'[{"status":true}]',
    "an empty object": b"{}",
    "another API's object": b'{"error":"login required"}',
    "NaN": b"NaN",
    "bad UTF-8": b'{"status":true,"data":"\xff"}',
    "two objects": b'{"status":true}{"status":true}',
    "deep": b'{"status":true,"data":' + b"[" * 5_000,
    "zeros": b"\x00" * 64,
}
WRONG: dict[str, Any] = {
    "null": None,
    "an empty list": [],
    "a list": [[1]],
    "an empty object": {},
    "an object": {"x": {"y": []}},
    "a text": "text",
    "an empty text": "",
    "a number": 7,
    "a fraction": 0.5,
    "zero": 0,
    "true": True,
    "false": False,
}


def _changed(exchange: Exchange, name: str, value: Any) -> Response:
    """The right answer with one field of its data changed."""
    body = copy.deepcopy(exchange.right)
    if isinstance(body.get("data"), dict):
        body["data"][name] = value
    return answer(200, body)


def _cut(exchange: Exchange, part: float) -> Response:
    body = json.dumps(exchange.right).encode()
    return answer(200, body[: int(len(body) * part)])


def _lost(error: NetworkError) -> Attack:
    def attack(exchange: Exchange) -> Response:
        raise copy.copy(error)

    return attack


def _attacks() -> Iterator[tuple[str, Attack]]:
    yield "connection lost", _lost(NetworkError("lost its connection.", sent=True))
    yield "read timeout", _lost(RequestTimeoutError("no answer in 30 s.", sent=True))
    for status in UNDECIDED:
        yield f"{status} with the right body", lambda e, status=status: answer(status, e.right)
        yield f"{status} with HTML", lambda e, status=status: answer(status, BODIES["HTML"])
    for status in (101, 408, 499, 500, 503):
        for name, refusal in REFUSALS.items():
            body = {"status": False, **refusal}
            yield f"{status} with {name}", lambda e, status=status, body=body: answer(status, body)
        for name in ("empty", "null", "a list", "deep"):
            yield f"{status} with {name}", lambda e, status=status, name=name: answer(status, BODIES[name])
    for status in (400, 401, 403, 404, 409, 422, 429):
        yield f"{status} with the right body", lambda e, status=status: answer(status, e.right)
    for name, content in BODIES.items():
        yield f"200 with {name}", lambda e, content=content: answer(200, content)
    for status in (201, 202, 206):
        yield f"{status} with HTML", lambda e, status=status: answer(status, BODIES["HTML"])
    for part in (0.01, 0.3, 0.6, 0.9, 0.99):
        yield f"cut after {part:.0%}", lambda e, part=part: _cut(e, part)


ATTACKS: dict[str, Attack] = dict(_attacks())
"""Answers that leave open what happened: a write must not be reported as failed after one of them."""

DATA: dict[str, Attack] = {
    "status alone": lambda e: answer(200, {"status": True}),
    **{
        f"data is {name}": lambda e, value=value: answer(200, {"status": True, "message": "m", "data": value})  # type: ignore[misc]
        for name, value in WRONG.items()
    },
}
"""Successes without the data that tells what happened, for operations whose replies have any."""

SUBSTITUTES: dict[str, Attack] = {
    "about another": lambda e: answer(200, e.other),
    "about another, 201": lambda e: answer(201, e.other),
    "about another, without a message": lambda e: answer(200, {"status": True, "data": e.other.get("data")}),
}
"""Successes about another payment, customer or thing: what a proxy that repeats its last answer sends."""


def replays(name: str) -> Iterator[tuple[str, Attack]]:
    """The answers to other operations than `name`, as a proxy or a connection that is one answer behind sends them."""
    for other in CALLS.values():
        if type(other.replies[0].get("data")) is not type(CALLS[name].replies[0].get("data")) or other.name != name:
            body = about_another(other.replies[0])
            if other.name.partition(".")[0] != name.partition(".")[0]:
                yield f"the answer to {other.name}", lambda e, body=body: answer(200, body)  # type: ignore[misc]


def shapes(right: Any) -> Iterator[tuple[str, Attack]]:
    """Successes in which one field of the data has the wrong shape, for each field of the right answer."""
    data = right.get("data")
    for name in data if isinstance(data, dict) else ():
        for kind, value in WRONG.items():
            yield f"{name} is {kind}", lambda e, name=name, value=value: _changed(e, name, value)
