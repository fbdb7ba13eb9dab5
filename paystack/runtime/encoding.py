"""How the values of a call are encoded: the query, the JSON body, and the headers that a caller adds.

Nothing here decides what is sent, or whether: `exchange` does. A value that cannot be encoded raises `ValidationError`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any
from urllib.parse import urlencode

from paystack.runtime.errors import ValidationError
from paystack.runtime.hidden import Body, Headers, secret, without_frames
from paystack.runtime.http import Request
from paystack.runtime.options import NULL

_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)


def passed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns `values` without those that are None, which means "not passed"."""
    return {name: value for name, value in values.items() if value is not None}


def query_string(request: Request) -> str:
    """Returns the query of `request`, with its "?" or "&", to append to the path; empty if nothing was passed."""
    if not request.query:
        return ""
    if unsendable := _unsendable(request.query):
        name, kind = unsendable
        raise ValidationError(f"{name} cannot be sent in a query: {kind}.", field=name)
    try:
        query = urlencode({name: _text(value) for name, value in request.query.items() if value is not None})
    except ValueError as failure:
        cause = _bare(failure)
    else:
        return ("&" if "?" in request.path else "?") + query if query else ""
    raise ValidationError(f"{request.operation}: the query is not valid text: {cause}") from cause


def json_body(request: Request, body: Mapping[str, Any] | Sequence[Any] | None) -> bytes | None:
    """Returns `body` as JSON, or None if it is None. `request` is named in the error."""
    if body is None:
        return None
    try:
        return Body(_json(body).encode())
    except (TypeError, ValueError, RecursionError) as failure:
        cause = _bare(failure)
    del body  # which a traceback would show
    raise ValidationError(f"{request.operation}: an argument cannot be sent as JSON: {cause}") from cause


def merged_headers(headers: Mapping[str, str], added: Mapping[str, str] | None) -> Mapping[str, str]:
    """Returns `headers` with those in `added`, which the caller passed for one call and which take precedence."""
    if not added:
        return headers
    added = Headers({name: secret(value) for name, value in added.items()})
    for name, value in added.items():
        if not _HEADER_NAME.fullmatch(name):
            raise ValidationError(f"{name!r} is not the name of a header.", field=name)
        if not (isinstance(value, str) and value.isascii() and value.isprintable()):
            raise ValidationError(f"the header {name} must be printable ASCII text.", field=name)
    return Headers({**headers, **{name.lower(): value for name, value in added.items()}})


def _unsendable(query: Mapping[str, Any]) -> tuple[str, str] | None:
    """Returns the name and type of a value that no query can have; None if there is none."""
    for name, value in query.items():
        if value is NULL or (isinstance(value, (bytes, Mapping, Sequence)) and not isinstance(value, str)):
            return name, type(value).__name__
    return None


def _bare(failure: Exception) -> Exception:
    """Returns `failure` without its frames. Of an error about text, which keeps the text, only the message is left."""
    return ValueError(str(failure)) if isinstance(failure, UnicodeError) else without_frames(failure)


def _json(body: Mapping[str, Any] | Sequence[Any]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=_json_value, allow_nan=False)


def _json_value(value: Any) -> Any:
    if value is NULL:
        return None
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return _text(value)
    raise TypeError(f"{type(value).__name__} is not a JSON type")


def _text(value: Any) -> str:
    """Returns `value` as Paystack reads it in a query."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
