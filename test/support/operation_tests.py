"""What every generated test of an operation checks: the request on the wire, and that no reply loses a field.

`test/generated/` holds one subclass of `OperationTests` for each operation; the data in it comes from the description.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar
from urllib.parse import parse_qsl

import pytest

import paystack
from openapi.check import url_file
from paystack import AsyncPaystack, Paystack
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Response, Send

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"


@dataclass(frozen=True)
class Call:
    """A call in Python, the request line it stands for, and the name of the request example it sends as its body."""

    make: Callable[[Any], Any]
    sends: str
    body: str | None = None


class Recorder:
    """Both kinds of transport: keeps what is sent, and answers with one prepared reply."""

    def __init__(self, status: int, body: str) -> None:
        self.response = Response(status, {"content-type": "application/json"}, body.encode())
        self.sent: list[Send] = []

    def send(self, send: Send) -> Response:
        self.sent.append(send)
        return self.response

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


def run(kind: str, call: Call, tag: str, status: int, reply: str) -> tuple[Any, Send]:
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


def dumped(model: Any) -> Any:
    """`model` as it would go back on the wire."""
    return json.loads(model.model_dump_json(by_alias=True, exclude_unset=True))


class OperationTests:
    """Subclassed by the generated tests. The description's names: calls, request examples, response examples."""

    operation: ClassVar[str]
    response_type: ClassVar[str]
    calls: ClassVar[tuple[Call, ...]]
    requests: ClassVar[dict[str, str]]
    replies: ClassVar[dict[str, tuple[int, str]]]

    def run(self, kind: str, call: Call, status: int, reply: str) -> tuple[Any, Send, str]:
        """What `run` gives, and where to look if it is wrong."""
        where = f"{described_in(self.operation)}: x-calls: the call that sends {call.sends}"
        try:
            return *run(kind, call, self.operation.partition(".")[0], status, reply), where
        except Exception as error:
            raise AssertionError(f"{where} cannot be made: {error}") from error

    def test_the_description_has_a_call_and_a_reply(self) -> None:
        assert self.calls
        assert self.replies
        assert {call.body for call in self.calls if call.body} == set(self.requests)

    @pytest.mark.parametrize("kind", ["sync", "async"])
    def test_each_call_sends_the_described_request(self, kind: str) -> None:
        status, reply = next(iter(self.replies.values()))
        for call in self.calls:
            _, send, where = self.run(kind, call, status, reply)
            method, url = call.sends.split(" ")
            path, _, query = url.partition("?")
            sent_path, _, sent_query = send.url.partition("?")
            assert (send.method, sent_path) == (method, path), where
            assert sorted(parse_qsl(sent_query)) == sorted(parse_qsl(query)), where
            assert send.headers["authorization"] == f"Bearer {KEY}"
            if call.body is None:
                assert send.body is None, where
                assert "content-type" not in send.headers
            else:
                assert send.headers["content-type"] == "application/json"
                assert json.loads(send.body or b"") == json.loads(self.requests[call.body]), where

    @pytest.mark.parametrize("kind", ["sync", "async"])
    def test_each_reply_is_typed_and_loses_nothing(self, kind: str) -> None:
        for name, (status, reply) in self.replies.items():
            result, *_ = self.run(kind, self.calls[0], status, reply)
            envelope = getattr(result, "response", result)
            assert type(envelope) is getattr(paystack, self.response_type)
            assert not envelope.http.lenient, f"{name} was parsed leniently"
            assert envelope.http.status == status
            assert dumped(envelope) == json.loads(reply), name
