"""Field types for values that Paystack writes in more than one way. Models use them. Nothing here does I/O."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, AwareDatetime, Field, GetCoreSchemaHandler, PlainSerializer
from pydantic_core import core_schema

from paystack.runtime.loading import Loading

_YEAR = re.compile(r"\d{4}")
_YEAR_FIRST = re.compile(r"\d{4}")
_NAME_OF_OFFSET = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")


def _last_try(text: str) -> datetime | str:
    """Returns the time in `text`, in a form that the fast parser does not know, or `text` itself."""
    if not _YEAR.search(text):
        return text
    with Loading():
        from dateutil import parser

    plain = _NAME_OF_OFFSET.sub("", text)  # dateutil reads GMT+0100 as one hour behind
    try:
        moment: datetime = parser.parse(plain, default=datetime(2000, 1, 1), tzinfos=_zone)
        other: datetime = parser.parse(plain, default=datetime(2000, 2, 2), tzinfos=_zone)
        day_first: datetime = parser.parse(
            plain, default=datetime(2000, 1, 1), tzinfos=_zone, dayfirst=not _YEAR_FIRST.match(plain)
        )
    except (ValueError, OverflowError):
        return text
    if not moment == other == day_first:
        return text  # dateutil filled in a missing part of the date, or guessed which number is the day
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _zone(name: str | None, seconds: int | None) -> timezone | None:
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    if name:
        raise ValueError(f"{name} means different offsets in different places")
    return None


def wire_time(moment: Any) -> Any:
    """Returns `moment` as Paystack writes it: in UTC, with milliseconds and `Z`. Other values are returned as is."""
    if not isinstance(moment, datetime):
        return moment
    with suppress(OverflowError):  # the first and the last possible day may have no equivalent in UTC
        moment = moment.astimezone(timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


Timestamp = Annotated[
    # Bare digits are not a time, but pydantic would read them as seconds since 1970.
    Annotated[str, Field(pattern=r"^[-+]?[\d.]*$")] | AwareDatetime | Annotated[str, AfterValidator(_last_try)],
    Field(union_mode="left_to_right"),
    PlainSerializer(wire_time, when_used="json-unless-none"),
]
"""An aware `datetime`, or the text as a `str` if it cannot be parsed. JSON dumps write times as Paystack does."""


class Digits(int):
    """A whole number that was received as digits in a JSON string, and is dumped as one."""


def _digits(text: str) -> Digits:
    if text.isascii() and text.isdigit() and str(int(text)) == text:
        return Digits(text)
    raise ValueError("not a whole number in digits")


def _as_received(number: int) -> int | str:
    return str(int(number)) if isinstance(number, Digits) else number


class _DigitsAllowed:
    """Lets an `int` field accept digits in a string. Numbers stay on pydantic's own fast path."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        from_text = core_schema.no_info_after_validator_function(_digits, core_schema.str_schema())
        return core_schema.union_schema(
            [core_schema.int_schema(), from_text],
            mode="left_to_right",
            serialization=core_schema.plain_serializer_function_ser_schema(_as_received),
        )


WireInteger = Annotated[int, _DigitsAllowed()]
"""An `int` that Paystack writes sometimes as a number and sometimes as digits in a string."""

JsonValue: TypeAlias = Any
"""Any JSON value."""

# No value fits two of these types, so the first that fits is right. By default, pydantic would try them all.
Metadata: TypeAlias = Annotated[dict[str, Any] | str | int | None, Field(union_mode="left_to_right")]
"""The merchant's metadata: usually an object; `""`, `0` or null if there is none; text if text was sent."""

DateOrTime: TypeAlias = date | datetime | str
"""A date or a time, as an object or as ISO 8601 text."""
