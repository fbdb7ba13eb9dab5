"""Field types for what Paystack writes in more than one way. Models use them; nothing here does I/O."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, AwareDatetime, Field, GetCoreSchemaHandler, PlainSerializer
from pydantic_core import core_schema

_YEAR = re.compile(r"\d{4}")


def _last_try(text: str) -> datetime | str:
    """A time in a form that the fast parser does not know, or the text itself."""
    if not _YEAR.search(text):
        return text  # dateutil would fill in today's date around a word such as "may"
    from dateutil import parser

    try:
        moment: datetime = parser.parse(text)
    except (ValueError, OverflowError):
        return text
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def wire_time(moment: datetime | str) -> str:
    """`moment` as Paystack writes it: UTC, milliseconds, `Z`."""
    if isinstance(moment, str):
        return moment
    utc = moment.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


Timestamp = Annotated[
    AwareDatetime | Annotated[str, AfterValidator(_last_try)],
    Field(union_mode="left_to_right"),
    PlainSerializer(wire_time, return_type=str, when_used="json-unless-none"),
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

Metadata: TypeAlias = dict[str, Any] | str | int | None
"""What a merchant attached: an object as a rule; `""`, `0` or null when there is none; text when text was sent."""

DateOrTime: TypeAlias = date | datetime | str
"""A day or a moment, as a value or as ISO text."""
