"""How the text of an argument becomes the value that its annotation asks for."""

from __future__ import annotations

import json
import re
import types
from collections.abc import Sequence
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeGuard, Union, get_args, get_origin

import click
from click.shell_completion import CompletionItem
from typing_extensions import is_typeddict

from paystack.cli.state import Stdin, is_terminal
from paystack.runtime.checks import day_or_time
from paystack.runtime.errors import ValidationError
from paystack.runtime.hidden import Hidden, hidden

if TYPE_CHECKING:
    ParamType: TypeAlias = click.ParamType[Any]
else:
    ParamType = click.ParamType  # older versions of click have no argument here

LONGEST_METAVAR = 50
"""Characters of the values that stand in the place of an option's value; longer ones are in its description."""

_WHOLE = re.compile(r"[+-]?\d+", re.ASCII)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)
_GROUPED = re.compile(r"[+-]?\d{1,3}([ ,_']\d{3})+(\.\d*)?", re.ASCII)
LONGEST_WHOLE = 30
"""Digits of a whole number. Python itself refuses to read thousands of them."""
_ID = re.compile(r"0|[1-9]\d{0,15}", re.ASCII)


class Whole(ParamType):
    """A whole number, such as an amount in subunits."""

    name = "integer"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        if not _WHOLE.fullmatch(value):
            fraction = _NUMBER.fullmatch(value) and value.lstrip("+-").replace(".", "").isdigit()
            hint = " Amounts are in subunits: 5000 stands for 50.00." if fraction else ""
            if _GROUPED.fullmatch(value):
                hint = " Write amounts in subunits and without separators: 100000 stands for 1,000.00."
            self.fail(f"{value!r} is not a whole number.{hint}", param, ctx)
        if len(value) > LONGEST_WHOLE:
            self.fail(f"a number of {len(value)} digits is too long.", param, ctx)
        return int(value)


class Number(ParamType):
    """A number, which may have a fraction."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        if isinstance(value, (int, float)):
            return value
        if not _NUMBER.fullmatch(value):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return int(value) if _WHOLE.fullmatch(value) else float(value)


class IdOrText(ParamType):
    """An ID, which is a number, or else a code or another text."""

    name = "id|code"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str | int:
        return int(value) if isinstance(value, str) and _ID.fullmatch(value) else value


class Day(ParamType):
    """A day or a time in ISO 8601."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return day_or_time("it", value)
        except ValidationError:
            self.fail(f"{value!r} is not a day or a time such as 2026-01-31 or 2026-01-31T09:30:00Z.", param, ctx)


def moment_of(text: str) -> datetime:
    """Returns the moment that `Day` accepted; a day begins at midnight, and what has no time zone is in UTC."""
    from dateutil.parser import isoparse

    moment = isoparse(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


class OneOf(ParamType):
    """One of a few values. `is_open` lets others pass: Paystack may know more of them than this version."""

    def __init__(self, known: Sequence[Any], *, is_open: bool) -> None:
        self.known = known
        self.is_open = is_open
        self.name = "text" if is_open else "choice"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        names = "|".join(map(str, self.known))
        return f"[{names}]" if len(names) <= LONGEST_METAVAR else "VALUE"

    @property
    def help(self) -> str:
        """What the help of the option says beside its description."""
        names = ", ".join(map(str, self.known))
        if len(names) <= LONGEST_METAVAR and not self.is_open:
            return ""
        return f" {'Such as' if self.is_open else 'One of'} {names}."

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        for one in self.known:
            if value == one or value == str(one):
                return one
        if not self.is_open:
            from difflib import get_close_matches

            close = get_close_matches(str(value), [str(one) for one in self.known], n=1)
            meant = f" Did you mean {close[0]!r}?" if close else ""
            self.fail(f"{value!r} is not one of {', '.join(map(str, self.known))}.{meant}", param, ctx)
        return value

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(str(one)) for one in self.known if str(one).startswith(incomplete)]


class Json(ParamType):
    """JSON, or `@file`, or `-` for standard input.

    If text is one of the kinds, what begins as no JSON object, list or text stands for itself.
    """

    def __init__(self, kinds: tuple[type, ...]) -> None:
        self.kinds = kinds
        self.or_text = str in kinds
        self.name = "json|text" if self.or_text else "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        if value == "-" or value.startswith("@"):
            return Later(value, param, self)
        return self.parse(value, param, ctx)

    def parse(self, text: str, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Returns the value in `text`. What is wrong is said without the text, which may be secret."""
        if self.or_text and text.lstrip()[:1] not in ("{", "[", '"'):
            return text
        try:
            value = json.loads(text, parse_constant=_no_constant)
        except RecursionError:
            self.fail("it is nested too deeply.", param, ctx)
        except ValueError as problem:
            said = str(problem)
            if isinstance(problem, json.JSONDecodeError):
                said = f"{problem.msg} at line {problem.lineno} column {problem.colno}"
            self.fail(f"it is not JSON: {said}. Quote it for the shell, or use @file.", param, ctx)
        if not isinstance(value, self.kinds):
            wanted = " or ".join(sorted(_JSON_NAMES[kind] for kind in self.kinds))
            self.fail(f"it must be a JSON {wanted}, not {_JSON_NAMES.get(type(value), 'null')}.", param, ctx)
        return value


_JSON_NAMES: dict[type, str] = {
    dict: "object",
    list: "list",
    str: "text",
    int: "a number",
    float: "a number",
    bool: "true or false",
}


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


class Later:
    """A value that is read when the whole command is known to be right: from a file, or from standard input."""

    def __init__(self, source: str, param: click.Parameter | None, kind: Json | None = None) -> None:
        self.source = source
        self._param = param
        self._kind = kind

    def value(self, stdin: Stdin, what: str, ctx: click.Context) -> Any:
        """Returns the JSON value that is there."""
        text = self.text(stdin, what, lines=False)
        return text if self._kind is None else self._kind.parse(text, self._param, ctx)

    def text(self, stdin: Stdin, what: str, *, lines: bool) -> str:
        """Returns what is there; with `lines` only a line of it, as for a password."""
        if self.source == "-":
            try:
                found = stdin.line(what) if lines else stdin.rest(what)
            except (ValueError, OSError) as problem:
                raise click.BadParameter(f"{problem}.", param=self._param) from None
            if found is None or (not found and not lines):
                raise click.BadParameter("there is nothing on standard input.", param=self._param)
            return found
        path = self.source[1:]
        try:
            with open(path, encoding="utf-8-sig") as file:
                content = file.read()
        except UnicodeDecodeError:
            raise click.BadParameter(f"{path} is not UTF-8 text.", param=self._param) from None
        except (OSError, ValueError) as problem:
            reason = problem.strerror if isinstance(problem, OSError) else str(problem)
            raise click.BadParameter(f"{path or 'the file'} cannot be read: {reason}.", param=self._param) from None
        return content.rstrip("\r\n") if lines else content


class SecretText(ParamType):
    """A PIN, an account number or the like: `-` asks for it, `@file` reads it, and nothing else is accepted.

    `inner` is the type of the value.
    """

    name = "-|@file"

    def __init__(self, inner: ParamType) -> None:
        self.inner = inner

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if isinstance(value, str) and (value == "-" or value.startswith("@")):
            return Later(value, param)
        self.fail(
            "it is secret, and must not be typed as an argument: other users of this machine see it in the list of "
            "processes, and the shell keeps it. Use '-' to be asked for it or to pipe it in, or @file.",
            param,
            ctx,
        )

    def ask(self, later: Later | None, param: click.Parameter, ctx: click.Context, stdin: Stdin, what: str) -> Any:
        """Returns the secret: prompted for on a terminal, else read from standard input or the file."""
        import sys

        if isinstance(self.inner, Json):
            text = (later or Later("-", param)).text(stdin, what, lines=False)
            return hidden(self.inner.parse(text, param, ctx))
        if (later is None or later.source == "-") and is_terminal(sys.stdin):
            text = click.prompt(what, hide_input=True, err=True)
        else:
            text = (later or Later("-", param)).text(stdin, what, lines=True)
        value = text.strip()
        if not value:
            raise click.BadParameter("it is empty.", param=param, ctx=ctx)
        return Hidden(value)


def is_secret(kind: object) -> TypeGuard[SecretText]:
    """Whether values of this type are asked for."""
    return isinstance(kind, SecretText)


class Shape:
    """What an annotation asks for: the type of one value, whether it is a flag, and whether several make a list."""

    def __init__(self, kind: ParamType, *, is_flag: bool = False, is_list: bool = False, fields: str = "") -> None:
        self.kind = kind
        self.is_flag = is_flag
        self.is_list = is_list
        self.fields = fields


def shape_of(annotation: Any) -> Shape:
    """Returns the shape of an annotation, which may be `... | None`."""
    options = [one for one in _members(annotation) if one is not type(None)]
    literals = [value for one in options if get_origin(one) is Literal for value in get_args(one)]
    if literals:
        return Shape(OneOf(literals, is_open=any(get_origin(one) is not Literal for one in options)))
    if bool in options:
        return Shape(click.BOOL, is_flag=True)
    if date in options:
        return Shape(Day())
    objects = [one for one in options if get_origin(one) is dict or one is dict or is_typeddict(one)]
    if objects:
        fields = ", ".join(objects[0].__annotations__) if is_typeddict(objects[0]) else ""
        return Shape(Json((dict, str) if str in options else (dict,)), fields=fields)
    if len(options) == 1 and get_origin(options[0]) in (list, Sequence):
        item = get_args(options[0])[0]
        inner = shape_of(item)
        if isinstance(inner.kind, Json):
            return Shape(Json((list,)), fields=inner.fields)
        return Shape(inner.kind, is_list=True)
    if str in options:
        return Shape(IdOrText() if int in options else click.STRING)
    if int in options:
        return Shape(Whole())
    if float in options or any(get_args(one)[:1] == (float,) for one in options):
        return Shape(Number())
    raise TypeError(f"no command line type stands for {annotation!r}")


def _members(annotation: Any) -> list[Any]:
    if get_origin(annotation) in (Union, types.UnionType):
        return [member for one in get_args(annotation) for member in _members(one)]
    return [annotation]
