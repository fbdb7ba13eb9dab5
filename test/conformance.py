"""Checks that the sandbox answers what the description says: the status is declared, the body fits its schema."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from paystack.runtime.aio_transport import AiohttpTransport
from paystack.runtime.http import Response, Send
from paystack.runtime.transport import Urllib3Transport
from test.test_spec import BUNDLED, HTTP_METHODS, resolved

OPERATIONS = [
    (method.upper(), re.compile(re.sub(r"\\\{.*?\\\}", "[^/]+", re.escape(path))), operation)
    for path, item in sorted(BUNDLED["paths"].items(), key=lambda entry: entry[0].count("{"))
    for method, operation in item.items()
    if method in HTTP_METHODS
]


@cache
def validator(operation_id: str, status: int) -> Draft202012Validator:
    operation = next(operation for _, _, operation in OPERATIONS if operation["operationId"] == operation_id)
    declared = operation["responses"]
    assert str(status) in declared, f"{operation_id} answered {status}, which openapi/ does not declare"
    schema = resolved(declared[str(status)])["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": BUNDLED["components"]})


def check(send: Send, response: Response) -> Response:
    """`response`, once it fits the description of the operation that `send` calls."""
    path = send.url.partition("?")[0]
    for method, pattern, operation in OPERATIONS:
        if method == send.method and pattern.fullmatch(path):
            body: Any = json.loads(response.body)
            errors = list(validator(operation["operationId"], response.status).iter_errors(body))
            assert not errors, f"{operation['operationId']}: {errors[0].json_path}: {errors[0].message}"
            return response
    raise AssertionError(f"{send.method} {path} is not in openapi/")


class CheckedTransport(Urllib3Transport):
    """urllib3, with each answer checked."""

    def send(self, send: Send) -> Response:
        return check(send, super().send(send))


class AsyncCheckedTransport(AiohttpTransport):
    """aiohttp, with each answer checked."""

    async def send(self, send: Send) -> Response:
        return check(send, await super().send(send))
