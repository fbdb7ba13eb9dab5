"""One API call as a rule sees it, and the checks that several rules share.

Nothing here changes state. A check returns the value, or raises `Refused` with the API's message.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.clock import parse_date
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import (
    BODY_NOT_LIST,
    BODY_NOT_OBJECT,
    MALFORMED_BODY,
    MISSING,
    Guess,
    Refused,
    invalid,
    missing,
)

AMOUNT_LEFT_OUT = Guess("amount-missing", "The message for a missing amount.")

EMAIL_MISSING = missing("Email Address is required")
EMAIL_INVALID = invalid("Invalid Email Address Passed", "invalid_email_address")
AMOUNT_MISSING = missing("Amount is required", unverified=AMOUNT_LEFT_OUT)
AMOUNT_INVALID = invalid("Invalid Amount Sent", "invalid_amount")
AMOUNT_NOT_INTEGER = invalid("amount must be an integer", "invalid_amount")
METADATA_NOT_OBJECT = invalid('"metadata" must be of type object')
BAD_DATE = invalid("Invalid '{field}' date passed")

CURRENCIES = ("NGN", "GHS", "ZAR", "KES", "USD", "XOF")
"""The currencies that the sandbox's merchant accepts. The first is the default."""

CURRENCY_UNSUPPORTED = invalid(
    "Currency not supported by merchant", next_step=f"The sandbox's merchant accepts {', '.join(CURRENCIES)}"
)

LARGEST_AMOUNT = 2**53 - 1
"""JSON readers that store numbers as doubles lose subunits above this."""

DEEPEST = 100
"""The deepest nesting of objects and lists in a body: Python may read deeper JSON but fail to write it again."""

_EMAIL = re.compile(r"[^@\s,;<>()\[\]]+@[^@\s,;<>()\[\]]+\.[^@\s.,;<>()\[\]]+")
_DIGITS = re.compile(r"-?[0-9]{1,20}")


@dataclass(slots=True)
class Call:
    """A request with a known route: its account, path parameters and parsed body."""

    account: Account
    request: Request
    path: dict[str, str]
    content: dict[str, Any] | list[Any]
    """The parsed body."""

    @property
    def body(self) -> dict[str, Any]:
        """The body, which almost every operation takes as an object; refuses a list."""
        if isinstance(self.content, list):
            raise Refused(BODY_NOT_OBJECT)
        return self.content

    def items(self) -> list[Any]:
        """The body of an operation that takes a list; refuses an object."""
        if not isinstance(self.content, list):
            raise Refused(BODY_NOT_LIST)
        return self.content

    def query(self, *names: str) -> str | None:
        """The last value of the first of these query parameters that has one; None if all are absent or empty."""
        for name in names:
            values = self.request.query.get(name)
            if values and values[-1] != "":
                return values[-1]
        return None

    def text(self, name: str) -> str | None:
        """A body field as text; None when it is absent, null, empty, a list or an object."""
        value = self.body.get(name)
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            return None
        return str(value).strip() or None

    def required(self, name: str) -> str:
        """A body field as text; refuses the call if it has none."""
        value = self.text(name)
        if value is None:
            raise Refused(MISSING, field=name)
        return value

    def flag(self, name: str, default: bool = False) -> bool:
        """A body field as a boolean, which forms send as text."""
        value = self.body.get(name, default)
        if isinstance(value, str):
            return value.strip().lower() in ("true", "1", "yes")
        return bool(value)

    def object(self, name: str) -> dict[str, Any] | None:
        """A body field that is an object, possibly sent as JSON text; None if it is anything else."""
        value = self.body.get(name)
        if isinstance(value, str):
            value = parse_json_text(value)
        return value if isinstance(value, dict) else None

    def email(self) -> str:
        """The payer's email; refuses a missing or invalid one."""
        value = self.text("email")
        if value is None:
            raise Refused(EMAIL_MISSING)
        if not is_email(value):
            raise Refused(EMAIL_INVALID)
        return value

    def amount(self, name: str = "amount") -> int:
        """A body field as an amount in subunits; see `whole_amount`. Refuses a missing one."""
        value = self.body.get(name)
        if value is None or value == "":
            raise Refused(AMOUNT_MISSING)
        return whole_amount(value)

    def currency(self) -> str:
        """The currency; defaults to the merchant's first. Refuses one that the merchant does not accept."""
        value = self.text("currency") or CURRENCIES[0]
        if value not in CURRENCIES:
            raise Refused(CURRENCY_UNSUPPORTED)
        return value

    def metadata_object(self) -> dict[str, Any] | None:
        """The metadata, None if absent; refuses anything but an object."""
        value = self.body.get("metadata")
        if value is not None and not isinstance(value, dict):
            raise Refused(METADATA_NOT_OBJECT)
        return value

    def metadata_object_or_text(self) -> dict[str, Any] | str | None:
        """The metadata: an object, possibly sent as JSON text, or other text; None if absent or empty."""
        value = self.body.get("metadata")
        if value is not None and not isinstance(value, (dict, str)):
            raise Refused(METADATA_NOT_OBJECT)
        return self.object("metadata") or value or None

    def whole_query(self, *names: str) -> int | None:
        """A query parameter as a whole number; None if it is absent, -1 if it is not a number."""
        value = self.query(*names)
        if value is None:
            return None
        return int(value) if _DIGITS.fullmatch(value) else -1

    def period(self) -> tuple[int | None, int | None]:
        """The moments that the `from` and `to` filters name, None for an absent one; refuses what is not a date."""
        bounds: list[int | None] = []
        for name in ("from", "to"):
            value = self.query(name)
            moment = None if value is None else parse_date(value, end_of_day=name == "to")
            if value is not None and moment is None:
                raise Refused(BAD_DATE, field=name)
            bounds.append(moment)
        return bounds[0], bounds[1]


def is_email(value: str) -> bool:
    """Whether `value` looks like an email address."""
    return len(value) <= 254 and _EMAIL.fullmatch(value) is not None


def whole_amount(value: object) -> int:
    """A positive amount in subunits from an integer, a whole float or a digit string; refuses anything else."""
    if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
        value = int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, float) or (isinstance(value, str) and is_decimal(value)):
        raise Refused(AMOUNT_NOT_INTEGER)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused(AMOUNT_INVALID)
    if not 0 < value <= LARGEST_AMOUNT:
        raise Refused(AMOUNT_INVALID)
    return value


def is_decimal(text: str) -> bool:
    """Whether `text` is a number with a fraction."""
    return re.fullmatch(r"\s*-?[0-9]*\.[0-9]+\s*", text) is not None


def parse_json_text(text: str) -> object:
    """The value of JSON text, or None if it is not JSON."""
    try:
        return _load(text)
    except (ValueError, RecursionError):
        return None


def parse_body(request: Request) -> dict[str, Any] | list[Any]:
    """The body as an object or a list: a form if its content type says so, else JSON; refuses anything else."""
    if not request.body.strip():
        return {}
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return _parse_form(request.body)
    try:
        value = _load(request.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise Refused(MALFORMED_BODY) from None
    if not isinstance(value, (dict, list)):
        raise Refused(BODY_NOT_OBJECT)
    return value


def parse_object(request: Request) -> dict[str, Any]:
    """The body as an object; refuses anything else."""
    content = parse_body(request)
    if isinstance(content, list):
        raise Refused(BODY_NOT_OBJECT)
    return content


def _load(text: str) -> Any:
    value = _decode(text)
    if text.count("[") + text.count("{") > DEEPEST and _depth(value) > DEEPEST:
        raise ValueError("too deeply nested")
    return value


def _finite(text: str) -> float:
    # Python accepts NaN and Infinity, which are not JSON, and reads 1e999 as infinity.
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


# `json.loads` would make a new decoder for each body.
_decode = json.JSONDecoder(parse_constant=_finite, parse_float=_finite).decode


def _depth(value: object) -> int:
    """How deeply objects and lists are nested, counted level by level to avoid recursion."""
    depth = 0
    level = [value]
    while level := [item for item in level if isinstance(item, (dict, list))]:
        depth += 1
        level = [inner for item in level for inner in (item.values() if isinstance(item, dict) else item)]
    return depth


def _parse_form(body: bytes) -> dict[str, Any]:
    """The fields of a form: `card[number]=` makes an object and `channels[]=` a list."""
    fields: dict[str, Any] = {}
    try:
        pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=1000)
    except ValueError:
        raise Refused(MALFORMED_BODY) from None
    for name, value in pairs:
        parts = re.findall(r"[^\[\]]+|\[\]", name) or [name]
        if len(parts) > DEEPEST:
            raise Refused(MALFORMED_BODY)
        target: Any = fields
        for part, following in pairwise(parts):
            if not isinstance(target, dict):
                raise Refused(MALFORMED_BODY)
            target = target.setdefault(part, [] if following == "[]" else {})
        if parts[-1] == "[]" and isinstance(target, list):
            target.append(value)
        elif isinstance(target, dict):
            target[parts[-1]] = value
        else:
            raise Refused(MALFORMED_BODY)
    return fields
