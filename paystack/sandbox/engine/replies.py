"""Replies: the API's envelope, error rows, and the guesses that replies rest on.

Here are the types, how they are written as JSON, and the errors that any request can meet. A resource declares its
own error rows and guesses as constants beside its rules.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from paystack.runtime.http import Response

JSON_TYPE = "application/json; charset=utf-8"
UNVERIFIED_HEADER = "x-sandbox-unverified"

CHECK_VALUES = "Ensure that the value(s) you're passing are valid."
# The API ends this text with a no-break space.
PROVIDE_PARAMS = "Provide all required params\u00a0"
CORRECT_KEY = "Ensure that you provide the correct authorization key for the request"
CORRECT_REFERENCE = (
    "Ensure that you're passing the correct reference for the requested resource that exists on this integration"
)
TRY_LATER = "Try again later"


class Guess(str):
    """The name of behaviour that no source confirms; replies that rest on it say so in `X-Sandbox-Unverified`.

    Declare it as a constant beside the behaviour. docs/SandboxCoverage.md and `GET /_sandbox` list all guesses.
    """

    meaning: str

    __slots__ = ("meaning",)

    def __new__(cls, name: str, meaning: str) -> Guess:
        """`meaning` is one sentence, which the lists show."""
        guess = super().__new__(cls, name)
        guess.meaning = meaning
        return guess


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One error reply; `message` may hold `{placeholders}`."""

    status: int
    message: str
    type: str | None = "validation_error"
    code: str | None = None
    next_step: str | None = CHECK_VALUES
    unverified: Guess | None = None
    data: object = None


def invalid(message: str, code: str | None = "invalid_params", **more: Any) -> ErrorRow:
    """A 400 for a value that the API does not accept."""
    return ErrorRow(400, message, code=code, **more)


def missing(message: str, **more: Any) -> ErrorRow:
    """A 400 for a value that the API requires."""
    return ErrorRow(400, message, code="missing_params", next_step=PROVIDE_PARAMS, **more)


def absent(message: str, code: str = "not_found", status: int = 404, **more: Any) -> ErrorRow:
    """A 404, unless `status` says otherwise, for an unknown id, code or reference."""
    return ErrorRow(status, message, code=code, next_step=CORRECT_REFERENCE, **more)


REQUEST_BODY = Guess("request-body", "The answer to a body that is not a JSON object or a form.")

INVALID_KEY = ErrorRow(401, "Invalid key", code="invalid_Key", next_step=CORRECT_KEY)
MALFORMED_BODY = invalid("Request body is not valid JSON", unverified=REQUEST_BODY)
BODY_NOT_OBJECT = invalid("Request body must be an object", unverified=REQUEST_BODY)
BODY_NOT_LIST = invalid("Request body must be a list", unverified=REQUEST_BODY)
BODY_TOO_LARGE = ErrorRow(413, "Request body is too large", code="invalid_params", unverified=REQUEST_BODY)
NOT_EMULATED = ErrorRow(
    501,
    "{operation} is not emulated by the sandbox",
    type="api_error",
    code="not_emulated",
    next_step="Use a test key against https://api.paystack.co for this operation",
)
SANDBOX_FAILED = ErrorRow(
    500,
    "The sandbox failed to handle this request; see its log",
    type="api_error",
    code="unknown",
    next_step=TRY_LATER,
)
MISSING = missing("{field} is required")
INVALID = invalid("{field} is invalid")


class Refused(Exception):
    """Raised to answer with an error row."""

    def __init__(self, row: ErrorRow, **blanks: object) -> None:
        """Answer with `row`; `blanks` are the values of its placeholders."""
        super().__init__(row.message.format(**blanks))
        self.row = row

    @property
    def message(self) -> str:
        """The API's message."""
        return str(self)

    def response(self) -> Response:
        """The error reply."""
        row = self.row
        body: dict[str, Any] = {"status": False, "message": self.message}
        if row.next_step is not None:
            body["meta"] = {"nextStep": row.next_step}
        if row.type is not None:
            body["type"] = row.type
        if row.code is not None:
            body["code"] = row.code
        if row.data is not None:
            body["data"] = row.data
        return json_response(row.status, body, (row.unverified,) if row.unverified else ())


# `json.dumps` would make a new encoder for each reply.
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_encode_in_ascii = json.JSONEncoder(separators=(",", ":")).encode


def dump(value: object) -> bytes:
    """`value` as JSON in UTF-8; characters that UTF-8 cannot encode are escaped."""
    try:
        return _encode(value).encode()
    except UnicodeEncodeError:
        return _encode_in_ascii(value).encode()


def json_response(status: int, body: object, unverified: tuple[str, ...] = ()) -> Response:
    """A JSON reply, with the guesses that it rests on in its header."""
    headers = {"content-type": JSON_TYPE}
    if unverified:
        headers[UNVERIFIED_HEADER] = ", ".join(unverified)
    return Response(status, headers, dump(body))


def ok(
    message: str,
    data: object = None,
    *,
    meta: Mapping[str, object] | None = None,
    status: int = 200,
    unverified: tuple[str, ...] = (),
) -> Response:
    """A successful reply: the message, with `data` and `meta` unless they are None."""
    body: dict[str, object] = {"status": True, "message": message}
    if data is not None:
        body["data"] = data
    if meta is not None:
        body["meta"] = meta
    return json_response(status, body, unverified)


def unknown_route() -> Response:
    """The API's reply to an unknown path: a 404 with an empty body."""
    return Response(404, {"content-type": JSON_TYPE}, b"")
