"""How replies and pages show themselves: in a `repr`, in IPython and in rich.

They show what was received, without nulls and empty objects, and without what pays or stops a payment: logs and
tracebacks print reprs. Nothing here changes what a dump has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import Field, fields
from datetime import datetime
from typing import Any, ClassVar

SECRET_FIELDS = frozenset(
    {
        "account_number",
        "authorization_code",
        "bvn",
        "card_number",
        "cvv",
        "email_token",
        "number",
        "otp",
        "pin",
        "receiver_bank_account_number",
        "sender_bank_account_number",
    }
)
"""Fields of which only the end is shown."""

DEPTH = 12
"""How deep a look goes. Models refer to each other in circles, and Python does not recurse without end."""


class Showing:
    """The base class of what shows its fields, one to a line where a terminal shows it."""

    __slots__ = ()

    def _shown(self) -> Iterator[tuple[str | None, Any]]:
        """Returns the names and values of what is shown. A value without a name is shown alone."""
        raise NotImplementedError

    def __rich_repr__(self) -> Iterator[Any]:
        for name, value in self._parts():
            yield value if name is None else (name, value)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """Print this in IPython, whose `printer` breaks lines where they get too long."""
        with printer.group(4, f"{type(self).__name__}(", ")"):
            for number, (name, value) in enumerate(self._parts()):
                if number:
                    printer.text(",")
                printer.breakable(" " if number else "")
                printer.text(f"{name}=" if name else "")
                printer.pretty(value)

    def _parts(self) -> Iterator[tuple[str | None, Any]]:
        """Returns what is shown. What has fields of its own can be broken into lines; the rest is text."""
        is_deep = _is_deeper(self, DEPTH)
        for name, value in self._shown():
            inside = value if isinstance(value, list) else (value,)
            has_fields = any(isinstance(one, Showing) for one in inside)
            yield name, value if has_fields and not is_deep else Shown(name, value)


class ShowingDataclass(Showing):
    """The base class of dataclasses that show their fields, but for those with `repr=False` and those that are None.

    Pass `repr=False` to `dataclass`, which would write a `__repr__` of its own.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __repr__(self) -> str:
        return text_of(None, self)

    def _shown(self) -> Iterator[tuple[str | None, Any]]:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.repr and value is not None:
                yield field.name, value


class Shown:
    """A value whose `repr` is what is shown of it. Some names are those of secrets."""

    def __init__(self, name: str | None, value: Any) -> None:
        self._name, self._value = name, value

    def __repr__(self) -> str:
        return text_of(self._name, self._value)


class Remark:
    """A remark among values, such as how many more there are. Its `repr` has no quotes."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def text_of(name: str | None, value: Any, depth: int = DEPTH) -> str:
    """Returns what is shown of `value`, which is called `name`, in one line."""
    if name in SECRET_FIELDS and value:
        return repr(f"...{str(value)[-4:]}" if len(str(value)) > 8 else "...")
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Showing):
        return f"{type(value).__name__}({_joined(value._shown(), depth, '{}={}')})"
    if isinstance(value, dict):
        return f"{{{_joined(value.items(), depth, '{!r}: {}')}}}"
    if isinstance(value, list):
        return f"[{_joined(((None, item) for item in value), depth, '')}]"
    return repr(value)


def _joined(parts: Iterable[tuple[str | None, Any]], depth: int, form: str) -> str:
    """Returns what is shown of `parts`, one level further down. `form` has a place for a name and for its value."""
    if not depth:
        return "..."
    shown = ((name, text_of(name, value, depth - 1)) for name, value in parts)
    return ", ".join(text if name is None else form.format(name, text) for name, text in shown)


def _is_deeper(value: Any, levels: int) -> bool:
    """Returns whether more than `levels` lists and objects with fields stand inside each other in `value`."""
    if isinstance(value, Showing):
        inside = [item for _, item in value._shown()]
    elif isinstance(value, list):
        inside = value
    else:
        return False
    return levels == 0 or any(_is_deeper(item, levels - 1) for item in inside)
