"""Calls every method of a foreign client, with arguments made from its annotations, and prints what each call sends.

Standard library only: a script runs in its client's environment, which has neither this project nor its tools.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
import textwrap
import threading
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timezone
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import NoneType, UnionType
from typing import Any, NamedTuple

KEY = "sk_test_0123456789abcdef0123456789abcdef01234567"

VALUES: dict[str, tuple[Any, ...]] = {
    "account": ({"number": "0123456789", "bank_code": "057"},),
    "account_type": ("personal",),
    "action": ("process",),
    "address": ({"street": "1 Marina", "city": "Lagos", "state": "Lagos"},),
    "amount": (500_000, "500000"),
    "at_least": (250_000, "250000"),
    "bank": ({"code": "057", "account_number": "0123456789"},),
    "bank_transfer": ({"account_expires_at": "2026-01-05T09:12:33.000Z"},),
    "bearer": ("account",),
    "bearer_type": ("all",),
    "bin": ("539983", 539983),
    "birthday": ("1990-05-17",),
    "body": ({"timeout": 30},),
    "channel": ("direct_debit",),
    "channels": ("card",),
    "charge": (5000, "5000"),
    "currency": ("NGN",),
    "custom_fields": ({"display_name": "Size", "variable_name": "size"},),
    "data": ({"id": 1234, "reference": 5678},),
    "date": ("2026-01-05",),
    "description": ("Café São Tomé",),
    "domain_name": ("shop.example.com",),
    "destinations": ({"target": "+2348012345678", "name": "Ada"},),
    "email": ("ada@example.com",),
    "email_or_code": ("ada@example.com",),
    "from": ("2026-01-05",),
    "id": (1234, "1234"),
    "interval": ("monthly",),
    "invoice_limit": (3,),
    "line_items": ({"name": "Shoes", "amount": 5000, "quantity": 2},),
    "metadata": ({"cart": "42", "weight": 1.5}, '{"cart":"42","weight":1.5}'),
    "mobile_money": ({"phone": "0551234987", "provider": "mtn"},),
    "name": ("Chiọma's Shop",),
    "page": (2, "2"),
    "pagination": (25,),
    "per_page": (25, "25"),
    "percentage_charge": (12.5, 12),
    "qr": ({"provider": "scan-to-pay"},),
    "quantity": (3,),
    "resolution": ("declined",),
    "risk_action": ("allow",),
    "share": (20, "20"),
    "tax": ({"name": "VAT", "amount": 375},),
    "to": ("2026-01-06",),
    "url": ("https://example.com/thanks",),
    "ussd": ({"type": "737"},),
}
"""What the arguments of a name can be, or those whose name ends so; the first that has the type is taken."""

PLAIN: dict[type, tuple[Any, ...]] = {
    bool: (True, False),
    int: (1234,),
    float: (12.5,),
    datetime: (datetime(2026, 1, 5, 9, 12, 33, tzinfo=timezone.utc),),
    date: (date(2026, 1, 5),),
    dict: ({"cart": "42"},),
    str: (),
    object: ({"cart": "42"},),
}
"""What an argument can be whose name says nothing, by the first type that it fits. Text names the argument."""


class Field(NamedTuple):
    """An argument of a method, or a field of a model."""

    kind: Any
    required: bool


class Method(NamedTuple):
    """A method of the foreign client. It is called with keywords."""

    name: str
    call: Callable[..., Any]
    fields: Mapping[str, Field]


def signature(call: Callable[..., Any], *skipped: str) -> dict[str, Field]:
    """The arguments of a method as its signature has them."""
    return {
        name: Field(parameter.annotation, parameter.default is parameter.empty)
        for name, parameter in inspect.signature(call).parameters.items()
        if name not in ("self", *skipped) and parameter.kind is not parameter.VAR_KEYWORD
    }


def arguments(fields: Mapping[str, Field], every: bool) -> list[dict[str, Any]]:
    """The required arguments or every one: of one call, or of several, so that each alternative is there once."""
    values = {name: alternatives(field.kind, name, every) for name, field in fields.items() if every or field.required}
    turns = max(map(len, values.values()), default=1)
    return [{name: each[turn % len(each)] for name, each in values.items()} for turn in range(turns)]


def alternatives(kind: Any, name: str, every: bool) -> list[Any]:
    """A value for each alternative of the type."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin is typing.Annotated:
        return alternatives(parts[0], name, every)
    if origin in (typing.Union, UnionType):
        return [value for part in parts if part is not NoneType for value in alternatives(part, name, every)]
    if origin is typing.Literal:
        return list(parts)
    if origin and issubclass(origin, Sequence):
        return [[value] for value in alternatives(parts[0], name, every)]
    if hasattr(kind, "item_type"):  # a list of pydantic 1
        return [[value] for value in alternatives(kind.item_type, name, every)]
    if fields := fields_of(kind):
        return [model for given in arguments(fields, every) for model in accepted(kind, given)]
    if kind is not Any and issubclass(origin or kind, Enum):
        return list(kind)
    return plain(object if kind is Any else origin or kind, name)


def plain(kind: type, name: str) -> list[Any]:
    """The values that the name stands for, or the type."""
    # pydantic 1 derives its strict types from the plain ones, but its bool from int.
    base = bool if kind.__name__ == "StrictBool" else next(each for each in PLAIN if issubclass(kind, each))
    words = name.strip("_").removeprefix("var_").split("_")
    for suffix in ("_".join(words[start:]) for start in range(len(words))):
        fitting = [value for value in VALUES.get(suffix, ()) if isinstance(value, base) and base is not bool]
        if fitting:
            return fitting[:1]
    return list(PLAIN[base] or (f"{name}-0123456789",))


def fields_of(kind: Any) -> dict[str, Field]:
    """The fields of a model, be it of pydantic 1, of pydantic 2 or of a generator's own; none if it is no model."""
    if types := getattr(kind, "openapi_types", None):
        return {name: Field(documented(type_), True) for name, type_ in types.items()}
    if fields := getattr(kind, "model_fields", None):
        return {name: Field(field.annotation, field.is_required()) for name, field in fields.items()}
    if fields := getattr(kind, "__fields__", None):
        kinds = typing.get_type_hints(kind)
        return {name: Field(kinds[name], bool(field.required)) for name, field in fields.items()}
    return {}


def documented(kind: str, models: Mapping[str, Any] | None = None) -> Any:
    """The type that a generator names in a docstring."""
    return eval(kind, {**(models or {}), "datetime": datetime})


def accepted(model: Any, given: dict[str, Any]) -> list[Any]:
    """The model with these fields; where it names the values that it takes, with each of those."""
    try:
        return [model(**given)]
    except ValueError as problem:
        errors = problem.errors() if hasattr(problem, "errors") else []
        named = {error["loc"][0]: re.findall(r"'([^']*)'", error["msg"].partition("one of")[2]) for error in errors}
        if not all(named.values()):
            raise
    choices = {
        name: [[value] if isinstance(given[name], list) else value for value in of] for name, of in named.items()
    }
    turns = max(map(len, choices.values()))
    return [model(**{**given, **{name: of[turn % len(of)] for name, of in choices.items()}}) for turn in range(turns)]


class Recorder:
    """A server on loopback that keeps what it is sent, and answers each request with an empty success."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        sent = self.sent

        class Handler(BaseHTTPRequestHandler):
            wbufsize = -1  # one packet for the whole reply, which otherwise waits for an acknowledgement

            def do(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                sent.append({"method": self.command, "url": self.path, "headers": headers, "body": body.decode()})
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.end_headers()
                self.wfile.write(b'{"status": true, "message": "Done", "data": null}')

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = str(server.server_port)
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def sent_by(self, method: Method, given: Mapping[str, Any]) -> dict[str, Any]:
        """What the call sends, or why it sends nothing. What the client makes of the answer does not matter."""
        self.sent.clear()
        try:
            method.call(**given)
        except Exception as problem:
            if not self.sent:
                told = f"{type(problem).__name__}: {problem}".replace(self.port, "")
                return {"refused": textwrap.shorten(told, 50, placeholder="...")}
        (sent,) = self.sent
        return dict(sent)

    def calls(self, method: Method) -> Iterator[dict[str, Any]]:
        """What the method sends with the arguments it asks for, and with every argument.

        Where the client refuses every argument at once, the first that it can do without is left out.
        """
        for every in (False, True):
            for given in arguments(method.fields, every):
                yield (found := self.sent_by(method, given))
                optional = [name for name in given if not method.fields[name].required]
                for name in optional if "refused" in found else ():
                    rest = {other: value for other, value in given.items() if other != name}
                    if "refused" not in (found := self.sent_by(method, rest)):
                        yield found
                        break


def show(recorder: Recorder, methods: Iterator[Method]) -> None:
    """Print what each method sends, for the test to read."""
    found = {}
    for method in methods:
        calls = list(recorder.calls(method))
        found[method.name] = [call for at, call in enumerate(calls) if call not in calls[:at]]
    json.dump(found, sys.stdout)
