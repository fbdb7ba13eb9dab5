"""Field types for what Paystack writes in more than one way. Models use them; nothing here does I/O."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, AwareDatetime, Field, GetCoreSchemaHandler, PlainSerializer
from pydantic_core import core_schema

_YEAR = re.compile(r"\d{4}")
_YEAR_FIRST = re.compile(r"\d{4}")
_NAME_OF_OFFSET = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")


def _last_try(text: str) -> datetime | str:
    """A time in a form that the fast parser does not know, or the text itself."""
    if not _YEAR.search(text):
        return text
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
        return text  # dateutil filled in a part of the date that is missing, or guessed which number is the day
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _zone(name: str | None, seconds: int | None) -> timezone | None:
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    if name:
        raise ValueError(f"{name} stands for different offsets in different places")
    return None


def wire_time(moment: Any) -> Any:
    """`moment` as Paystack writes it: UTC, milliseconds, `Z`. What is no time stays as it is."""
    if not isinstance(moment, datetime):
        return moment
    with suppress(OverflowError):  # the first and the last day there is have no neighbours in UTC
        moment = moment.astimezone(timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


Timestamp = Annotated[
    # Bare digits are no time: pydantic would count them as seconds since 1970.
    Annotated[str, Field(pattern=r"^[-+]?[\d.]*$")] | AwareDatetime | Annotated[str, AfterValidator(_last_try)],
    Field(union_mode="left_to_right"),
    PlainSerializer(wire_time, when_used="json-unless-none"),
]
"""An aware `datetime`; a text that no parser can read stays the `str` it was. JSON dumps write the wire's form."""


class Digits(int):
    """A whole number that came as digits in a JSON string, and goes back out as one."""


def _digits(text: str) -> Digits:
    if text.isascii() and text.isdigit() and str(int(text)) == text:
        return Digits(text)
    raise ValueError("not a whole number in digits")


def _as_received(number: int) -> int | str:
    return str(int(number)) if isinstance(number, Digits) else number


class _DigitsAllowed:
    """Lets an `int` field take digits in a string; numbers never leave pydantic's own fast path."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        from_text = core_schema.no_info_after_validator_function(_digits, core_schema.str_schema())
        return core_schema.union_schema(
            [core_schema.int_schema(), from_text],
            mode="left_to_right",
            serialization=core_schema.plain_serializer_function_ser_schema(_as_received),
        )


WireInteger = Annotated[int, _DigitsAllowed()]
"""An `int` that Paystack writes as a number in one place and as digits in a string in another."""

JsonValue: TypeAlias = Any
"""Anything that JSON can hold."""

# No two of these are written alike, so that the first that fits is the one; pydantic would try them all.
Metadata: TypeAlias = Annotated[dict[str, Any] | str | int | None, Field(union_mode="left_to_right")]
"""What a merchant attached: an object as a rule; `""`, `0` or null when there is none; text when text was sent."""

DateOrTime: TypeAlias = date | datetime | str
"""A day or a moment, as a value or as ISO text."""
