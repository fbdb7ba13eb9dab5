"""What every generated test of an operation checks: the request on the wire, and that no reply loses a field.

`test/generated/` holds one subclass of `OperationTests` for each operation, with the calls that the description makes.
Examples of requests and replies are read from the description itself.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import json
import re
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import parse_qsl, unquote

import pytest

import paystack
from openapi.check import url_file
from paystack import AsyncPaystack, Paystack
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Response, Send
from test.support.description import DESCRIBED, resolved

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"


@dataclass(frozen=True)
class Call:
    """A call in Python, the request line it stands for, and the name of the request example it sends as its body."""

    make: Callable[[Any], Any]
    sends: str
    body: str | None = None


class Recorder:
    """Both kinds of transport: keeps what is sent, and answers with one prepared reply, about what was asked for."""

    def __init__(self, status: int, reply: Any) -> None:
        self.status = status
        self.reply = reply
        self.sent: list[Send] = []

    def send(self, send: Send) -> Response:
        self.sent.append(send)
        body = json.dumps(addressed(send, self.reply)).encode()
        return Response(self.status, {"content-type": "application/json"}, body)

    def close(self) -> None:
        pass


class AsyncRecorder(Recorder):
    async def send(self, send: Send) -> Response:  # type: ignore[override]
        return super().send(send)

    async def close(self) -> None:  # type: ignore[override]
        pass


def described_in(operation: str) -> str:
    """The file of the description that has the calls of `operation`."""
    return f"openapi/{url_file(operation.partition('.')[0], OPERATIONS[operation].path)}"


def run(kind: str, call: Call, tag: str, status: int, reply: Any) -> tuple[Any, Send]:
    """Make `call` with the synchronous or the asynchronous client; give back its result and the one request it sent."""
    if kind == "sync":
        recorder = Recorder(status, reply)
        result = call.make(getattr(Paystack(KEY, transport=recorder), tag))
    else:
        recorder = AsyncRecorder(status, reply)
        client = AsyncPaystack(KEY, transport=recorder)

        async def awaited() -> Any:
            pending = call.make(getattr(client, tag))
            assert inspect.isawaitable(pending)
            return await pending

        result = asyncio.run(awaited())
    assert len(recorder.sent) == 1
    return result, recorder.sent[0]


@contextmanager
def warned_if_deprecated(operation: str, body: str | None) -> Iterator[None]:
    """Expect the warning of a deprecated operation, or of a deprecated field of the request example `body`."""
    described = DESCRIBED[operation]
    schema = resolved(described.get("requestBody", {})).get("content", {}).get("application/json", {}).get("schema")
    sent = examples(described.get("requestBody", {})).get(body or "", {})
    fields = resolved(schema).get("properties", {}) if schema else {}
    told = [described["x-instead"]] if described.get("deprecated") else []
    told += [field["x-instead"] for name, field in fields.items() if name in sent and "x-instead" in field]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    assert [str(warning.message).partition(". ")[2] for warning in caught] == told
    assert all(warning.category is DeprecationWarning for warning in caught)


def addressed(send: Send, reply: Any) -> Any:
    """`reply`, an example, as the answer to `send`: it names the reference, the ID, the code or the address there."""
    reply = copy.deepcopy(reply)
    data = reply.get("data") if isinstance(reply, dict) else None
    body = json.loads(send.body) if send.body else {}
    asked = body if isinstance(body, dict) else {}
    if (items := OPERATIONS[send.operation].batch) and isinstance(data, list):
        reply["data"] = [{**data[0], **_as_told(item)} for item in asked[items]]
    if not isinstance(data, dict):
        return reply
    if "reference" in asked and "reference" in data:
        data["reference"] = asked["reference"]
    elif "transfer_code" in asked and "transfer_code" in data:
        data["transfer_code"] = asked["transfer_code"]
    elif isinstance(data.get("transaction"), dict) and "transaction" in asked:
        _name(data["transaction"], str(asked["transaction"]), "reference")
    elif "customer_code" in data and (customer := asked.get("email") or asked.get("customer")):
        _name(data, str(customer), "customer_code")
    elif OPERATIONS[send.operation].path.endswith("}"):
        parameter = OPERATIONS[send.operation].path.rpartition("{")[2][:-1]
        _name(data, unquote(send.url.partition("?")[0].rpartition("/")[2]), parameter)
    return reply


def _as_told(item: dict[str, Any]) -> dict[str, Any]:
    """What the reply to a batch repeats of `item`."""
    return {name: item[name] for name in ("reference", "recipient", "amount") if name in item}


def _name(thing: dict[str, Any], asked: str, parameter: str) -> None:
    """Give `thing` the name that it was asked for by, in the field that holds names of its kind."""
    prefix = re.match("[A-Z]+_", asked)
    if parameter == "reference" and "reference" in thing and not asked.isdecimal():
        thing["reference"] = asked
    elif asked.isdecimal() and "id" in thing:
        thing["id"] = type(thing["id"])(asked)
    elif "@" in asked and "email" in thing:
        thing["email"] = asked
    elif prefix:
        thing.update({k: asked for k, v in thing.items() if isinstance(v, str) and v.startswith(prefix[0])})
    elif "slug" in thing:
        thing["slug"] = asked


def dumped(model: Any) -> Any:
    """`model` as it would go back on the wire."""
    return json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))


def examples(holder: dict[str, Any]) -> dict[str, Any]:
    """The named JSON examples of a request body or a response."""
    media = resolved(holder).get("content", {}).get("application/json", {})
    return {name: resolved(example)["value"] for name, example in media.get("examples", {}).items()}


def successes(operation_id: str) -> list[tuple[str, int, Any]]:
    """Name, status and body of each example of a success of an operation."""
    return [
        (name, int(status), body)
        for status, response in DESCRIBED[operation_id]["responses"].items()
        if status.startswith("2")
        for name, body in examples(response).items()
    ]


class OperationTests:
    """Subclassed by the generated tests. The names are the description's."""

    operation_id: ClassVar[str]
    response_type: ClassVar[str]
    calls: ClassVar[tuple[Call, ...]]

    @property
    def tag(self) -> str:
        return self.operation_id.partition(".")[0]

    @property
    def requests(self) -> dict[str, Any]:
        """Name of a request example -> its body."""
        return examples(DESCRIBED[self.operation_id].get("requestBody", {}))

    @property
    def replies(self) -> list[tuple[str, int, Any]]:
        """Name, status and body of each example of a success."""
        return successes(self.operation_id)

    @contextmanager
    def named(self, part: str) -> Iterator[None]:
        """Say in each error which operation and which of its examples it is about, and where they are written."""
        try:
            yield
        except Exception as error:
            place = f"{described_in(self.operation_id)}: {self.operation_id}, {part}"
            raise AssertionError(f"{place}: {error!r}") from error

    def test_the_description_has_a_call_and_a_reply(self) -> None:
        with self.named("x-calls and examples"):
            assert self.calls
            assert self.replies
            assert {call.body for call in self.calls if call.body} == set(self.requests)

    @pytest.mark.parametrize("kind", ["sync", "async"])
    def test_each_call_sends_the_described_request(self, kind: str) -> None:
        _, status, reply = self.replies[0]
        for call in self.calls:
            with self.named(f"{call.sends} ({call.body})" if call.body else call.sends):
                with warned_if_deprecated(self.operation_id, call.body):
                    _, send = run(kind, call, self.tag, status, reply)
                method, url = call.sends.split(" ")
                path, _, query = url.partition("?")
                sent_path, _, sent_query = send.url.partition("?")
                assert (send.method, sent_path) == (method, path)
                assert sorted(parse_qsl(sent_query)) == sorted(parse_qsl(query))
                assert send.headers["authorization"] == f"Bearer {KEY}"
                if call.body is None:
                    assert send.body is None
                    assert "content-type" not in send.headers
                else:
                    assert send.headers["content-type"] == "application/json"
                    assert json.loads(send.body or b"") == self.requests[call.body]

    @pytest.mark.parametrize("kind", ["sync", "async"])
    def test_each_reply_is_typed_and_loses_nothing(self, kind: str) -> None:
        for name, status, reply in self.replies:
            with self.named(f"reply {name}"):
                with warned_if_deprecated(self.operation_id, self.calls[0].body):
                    result, send = run(kind, self.calls[0], self.tag, status, reply)
                envelope = getattr(result, "response", result)
                assert type(envelope) is getattr(paystack, self.response_type)
                assert not envelope.http.lenient, "parsed leniently"
                assert envelope.http.status == status
                assert dumped(envelope) == addressed(send, reply)
