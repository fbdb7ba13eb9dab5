"""Makes the calls of a foreign client with both of ours, and says in words how what they send differs."""

from __future__ import annotations

import asyncio
import json
import keyword
import re
import textwrap
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, unquote

from scripts import printed_by

from paystack import AsyncPaystack, Paystack, PaystackError
from paystack.api.operations import OPERATIONS
from paystack.runtime.http import Send
from test.support.description import DESCRIBED, ROUTES, resolved
from test.support.operation_tests import KEY, AsyncRecorder, Recorder, successes

IN_GENERAL = "in general"
"""Stands for a method in what is said of a client as a whole."""

OUR_NAMES = {
    "enabled_for_verificaton": "enabled_for_verification",
    "end_date": "to",
    "per_page": "perPage",
    "product": "products",
    "settlement_bank": "bank_code",
    "start_date": "from",
    "terminalid": "terminal_id",
    "transfer_charge": "transaction_charge",
    "zipcode": "zip_code",
}
"""What ours calls the arguments that theirs call so. All but the name is compared."""

NULL = "null there, nothing here"

MADE_UP = re.compile(r"\w+-0123456789")
"""Text that stands for any other: see `calls.py`."""

MADE_REFERENCE = re.compile(rb'"[0-9a-f]{32}"')

JSON_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    type(None): "null",
}


def compared(client: str) -> dict[str, set[str]]:
    """The differences of each method of a foreign client, and those in general."""
    found: dict[str, set[str]] = {IN_GENERAL: set()}
    for method, calls in printed_by(f"calls_of_{client}").items():
        found[method] = set()
        for call in calls:
            for line in [f"refuses: {call['refused']}"] if "refused" in call else differences(call):
                found[IN_GENERAL if line.startswith("* ") else method].add(line.removeprefix("* "))
    # An asynchronous method is told of only where it is not as the other.
    same = [name for name in found if name.startswith("async ") and found[name] == found[name.removeprefix("async ")]]
    return {name: lines for name, lines in found.items() if name not in same}


def differences(sent: Mapping[str, Any]) -> Iterator[str]:
    """How a request of theirs differs from what both of ours send for the same call.

    One line for each part that differs; those that begin with * are no matter of the operation.
    """
    path, _, query = sent["url"].partition("?")
    operation = operation_of(sent["method"], path)
    if operation is None:
        yield f"ours has no {re.sub('[^/]*(1234|@)[^/]*', '{}', path)} for {sent['method']}"
        return
    asked = Asked(operation, path, query, sent["body"])
    yield from asked.unknown
    try:
        ours = asked.sent()
    except TypeError as refusal:
        yield f"ours requires {textwrap.shorten(str(refusal).rpartition(': ')[2], 50, placeholder='...')}"
        return
    except PaystackError as refusal:
        if not any(f" {getattr(refusal, 'field', None)}: " in line for line in asked.unknown):
            yield f"ours refuses: {textwrap.shorten(str(refusal), 50, placeholder='...')}"
        return
    our_path, _, our_query = ours.url.partition("?")
    yield from of_paths(path, our_path)
    yield from of_fields("query", asked.query, dict(parse_qsl(our_query, keep_blank_values=True)))
    yield from of_bodies(asked.body, sent["body"], (ours.body or b"").decode())
    there, here = sent["headers"], ours.headers
    assert there["authorization"] == here["authorization"]
    if there.get("content-type") != here.get("content-type"):
        body = "with" if sent["body"] else "without"
        yield f"* content-type {body} a body: {there.get('content-type')} there, {here.get('content-type')} here"


def operation_of(method: str, path: str) -> str | None:
    """The operation of ours that has this method and path; a slash at the end does not matter."""
    found = (name for verb, pattern, name in ROUTES if verb == method and pattern.fullmatch(path.rstrip("/")))
    return next(found, None)


class Asked:
    """What a request of theirs asks for, as arguments of our operation."""

    def __init__(self, operation: str, path: str, query: str, body: str) -> None:
        self.operation = operation
        self.query = dict(parse_qsl(query, keep_blank_values=True))
        self.body = json.loads(body) if body else None
        self.arguments: dict[str, Any] = {}
        self.unknown: list[str] = []
        described = DESCRIBED[operation]
        for part, value in zip(OPERATIONS[operation].path.split("/"), path.rstrip("/").split("/"), strict=True):
            if part.startswith("{"):
                self.arguments[snake(part[1:-1])] = unquote(value)
        parameters = [resolved(parameter) for parameter in described.get("parameters", ())]
        self._pass("query", self.query, {each["name"]: each["schema"] for each in parameters if each["in"] == "query"})
        media = resolved(described.get("requestBody", {})).get("content", {}).get("application/json", {})
        whole = described.get("x-codegen-request-body-name")
        if isinstance(self.body, dict):
            self._pass("body", self.body, {} if whole else fields(media.get("schema", {})))
        elif whole and self.body:
            self.arguments[whole] = self.body = self._taken(self.body, media["schema"], "body")

    def _pass(self, place: str, sent: dict[str, Any], known: Mapping[str, Any]) -> None:
        """Make arguments of what is sent, and leave there what is to be sent alike."""
        for name, value in list(sent.items()):
            del sent[name]
            ours = OUR_NAMES.get(name, name)
            if name not in known and ours in known and ours not in sent:
                self.unknown.append(f"{place} {name}: called {ours} here")
                name = ours
            if name not in known:
                self.unknown.append(f"{place} {name}: ours has no such argument")
            elif value is None:
                self.unknown.append(f"{place} {name}: {NULL}")
            else:
                sent[name] = self._taken(value, known[name], f"{place} {name}")
                self.arguments[snake(name)] = fitted(sent[name], known[name])

    def _taken(self, value: Any, schema: Any, where: str) -> Any:
        """The value as far as ours takes it; the rest is unknown."""
        value = settled(value, schema)
        self.unknown += strangers(value, schema, where)
        return without_nulls(value)

    def sent(self) -> Send:
        """What both clients of ours send."""
        tag, _, verb = self.operation.partition(".")
        _, status, reply = successes(self.operation)[0]
        one, other = Recorder(status, reply), AsyncRecorder(status, reply)

        def call(client: Any) -> Any:
            return getattr(getattr(client, tag), verb)(**self.arguments)

        async def called() -> Any:
            return await call(AsyncPaystack(KEY, transport=other))

        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            sent = first_sent(one, lambda: call(Paystack(KEY, transport=one)))
            assert sent == first_sent(other, lambda: asyncio.run(called())), f"{self.operation}: ours differ"
        return sent


def first_sent(recorder: Recorder, call: Callable[[], Any]) -> Send:
    """What the call sends. What it makes of the answer does not matter."""
    try:
        call()
    except PaystackError:
        if not recorder.sent:
            raise
    sent = recorder.sent[0]
    return replace(sent, body=MADE_REFERENCE.sub(b'"a new one"', sent.body) if sent.body else None)


def snake(name: str) -> str:
    """The argument that a field of the wire is in Python."""
    name = re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def members(schema: Any) -> list[Mapping[str, Any]]:
    """The schemas of which a value has one."""
    schema = resolved(schema)
    several = schema.get("anyOf") or schema.get("oneOf")
    return [member for each in several for member in members(each)] if several else [schema]


def types(schema: Any) -> set[str]:
    """The JSON types that a value may have; none if it may have any."""
    found = [each.get("type", []) for each in members(schema)]
    return {name for each in found for name in ([each] if isinstance(each, str) else each)}


def items(schema: Any) -> Any:
    """The schema of what a list holds."""
    return next((each["items"] for each in members(schema) if "items" in each), {})


def fields(schema: Any) -> dict[str, Any]:
    """The fields of an object and their schemas; none if it may have any."""
    return {name: field for each in members(schema) for name, field in each.get("properties", {}).items()}


def closed(schema: Any) -> list[Any]:
    """The values that ours takes, if it takes only some."""
    each = members(schema)
    return [value for one in each for value in one["enum"]] if all("enum" in one for one in each) else []


def settled(value: Any, schema: Any) -> Any:
    """The value, in which text that stands for any other is one that ours takes, where ours takes only some."""
    if isinstance(value, list):
        return [settled(item, items(schema)) for item in value]
    if isinstance(value, dict):
        known = fields(schema)
        return {name: settled(inner, known.get(name, {})) for name, inner in value.items()}
    choices = closed(schema)
    return choices[0] if choices and isinstance(value, str) and MADE_UP.fullmatch(value) else value


def without_nulls(value: Any) -> Any:
    """The value without fields that are null, which ours leaves out."""
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    if isinstance(value, dict):
        return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}
    return value


def fitted(value: Any, schema: Any) -> Any:
    """The value as those pass it who go by our types: theirs may write a number as text, or the other way round."""
    taken = types(schema)
    if isinstance(value, str) and taken and "string" not in taken:
        if "boolean" in taken and value.lower() in ("true", "false"):
            return value.lower() == "true"
        if {"integer", "number"} & taken and re.fullmatch(r"-?\d+", value):
            return int(value)
    if isinstance(value, int) and taken == {"string"}:
        return str(value)
    return value


def strangers(value: Any, schema: Any, where: str) -> Iterator[str]:
    """The fields within the value that ours does not know, and the values that it does not take."""
    taken, kind = types(schema), JSON_TYPES[type(fitted(value, schema))]
    choices = closed(schema)
    if value is None:
        yield f"{where}: {NULL}"
    elif taken and kind not in taken and not (kind == "integer" and "number" in taken):
        yield f"{where}: {kind} there, {' or '.join(sorted(taken))} here"
    elif choices and value not in choices:
        yield f"{where}: ours does not know {value!r}"
    elif isinstance(value, list):
        for item in value:
            yield from strangers(item, items(schema), f"{where}[]")
    elif isinstance(value, dict):
        known = fields(schema)
        for name, inner in value.items() if known else ():
            if name in known:
                yield from strangers(inner, known[name], f"{where}.{name}")
            else:
                yield f"{where}.{name}: ours has no such field"


def of_paths(there: str, here: str) -> Iterator[str]:
    """How two paths of one operation differ."""
    if there.endswith("/"):
        yield "* path: a slash at the end there"
    if there.rstrip("/") != here:
        assert unquote(there.rstrip("/")) == unquote(here)
        yield f"* path: {''.join(sorted(set(unquote(here)) - set(here)))} there, escaped here"


def of_fields(place: str, theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> Iterator[str]:
    """How fields of one name differ."""
    for name in theirs.keys() | ours.keys():
        there, here = theirs.get(name), ours.get(name)
        if name not in theirs or name not in ours:
            yield f"{place} {name}: {f'{here!r} here' if name in ours else f'{there!r} there'} only"
        elif type(there) is not type(here):
            yield f"{place} {name}: {JSON_TYPES[type(there)]} there, {JSON_TYPES[type(here)]} here"
        elif there in ("True", "False") and there != here:
            yield f"{place} {name}: capitalised there"
        elif there != here:
            yield f"{place} {name}: {there!r} there, {here!r} here"


def of_bodies(sent: Any, there: str, here: str) -> Iterator[str]:
    """How bodies differ as JSON; if they do not, how their bytes do."""
    ours = json.loads(here) if here else None
    if isinstance(sent, dict) and isinstance(ours, dict):
        yield from of_fields("body", sent, ours)
    elif sent != ours:
        in_general = "" if sent or ours else "* "
        yield f"{in_general}body: {there or 'none'} there, {here or 'none'} here"
    whole = json.loads(there) if there else None
    if there and there != here and whole == ours:
        compact = json.dumps(whole, ensure_ascii=False, separators=(",", ":"))
        if there not in (compact, json.dumps(whole, separators=(",", ":"))):
            yield "* body: blanks between its parts there"
        if there.isascii() and not here.isascii():
            yield "* body: letters beyond ASCII are escaped there"
        if compact != here:
            yield "* body: its fields are in another order"
