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
from paystack.sandbox.coverage import emulated
from test.support.description import BUNDLED, DESCRIBED, ROUTES, resolved

OLD_PATHS = {
    r"/customer/deactivate_authorization": "/customer/authorization/deactivate",
    r"/settlement/([^/]+)/transaction": r"/settlement/\1/transactions",
}
"""Patterns of paths that the API once had, and what they stand for."""


def find_operation(method: str, path: str) -> dict[str, Any] | None:
    """The operation that a request calls, or None where openapi/ has none."""
    path = path.rstrip("/")
    for old, new in OLD_PATHS.items():
        path = re.sub(f"^{old}$", new, path)
    return next(
        (DESCRIBED[name] for known, pattern, name in ROUTES if known == method and pattern.fullmatch(path)), None
    )


@cache
def of_errors() -> Draft202012Validator:
    return Draft202012Validator(
        {**BUNDLED["components"]["schemas"]["ErrorResponse"], "components": BUNDLED["components"]}
    )


@cache
def validator(operation_id: str, status: int) -> Draft202012Validator:
    declared = DESCRIBED[operation_id]["responses"]
    if status == 501 and operation_id not in emulated():
        return of_errors()
    assert str(status) in declared, f"{operation_id} answered {status}, which openapi/ does not declare"
    schema = resolved(declared[str(status)])["content"]["application/json"]["schema"]
    return Draft202012Validator({**schema, "components": BUNDLED["components"]})


def check_operation(operation: dict[str, Any], status: int, body: bytes) -> None:
    """Fail unless `operation` may answer so."""
    value: Any = json.loads(body)
    errors = list(validator(operation["operationId"], status).iter_errors(value))
    assert not errors, f"{operation['operationId']}: {status}: {errors[0].json_path}: {errors[0].message}"


def check_reply(method: str, target: str, status: int, body: bytes) -> None:
    """Fail unless the API may answer a request so. What openapi/ does not have is unknown."""
    operation = find_operation(method, target.partition("?")[0])
    if operation is not None:
        check_operation(operation, status, body)
    elif body or status != 404:
        assert status == 401, f"{method} {target} is not in openapi/, and was answered {status}"
        errors = list(of_errors().iter_errors(json.loads(body)))
        assert not errors, f"{method} {target}: {errors[0].json_path}: {errors[0].message}"


def check(send: Send, response: Response) -> Response:
    """`response`, once it fits the description of the operation that `send` calls."""
    operation = find_operation(send.method, send.url.partition("?")[0])
    assert operation is not None, f"{send.method} {send.url} is not in openapi/"
    check_operation(operation, response.status, response.body)
    return response


class CheckedTransport(Urllib3Transport):
    """urllib3, with each answer checked."""

    def send(self, send: Send) -> Response:
        return check(send, super().send(send))


class AsyncCheckedTransport(AiohttpTransport):
    """aiohttp, with each answer checked."""

    async def send(self, send: Send) -> Response:
        return check(send, await super().send(send))
