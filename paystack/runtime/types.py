"""Field types for values that Paystack writes in more than one way. Models use them. Nothing here does I/O."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from typing import Annotated, Any, ClassVar, TypeAlias

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, SchemaValidator, ValidationError, core_schema

from paystack.runtime.loading import Loading
from paystack.runtime.reading import AS_IS, Converted, Kinds

_YEAR = re.compile(r"\d{4}")
_YEAR_FIRST = re.compile(r"\d{4}")
_DIGITS = re.compile(r"[-+]?[\d.]*")
_NAME_OF_OFFSET = re.compile(r"\b(?:GMT|UTC)(?=[+-]\d)")


class WireTime(datetime):
    """A time in a form other than Paystack's usual one (UTC, milliseconds, `Z`), which dumps give back as it came."""

    _text: str | None = None

    @classmethod
    def received(cls, moment: datetime, text: str) -> WireTime:
        made = cls.combine(moment.date(), moment.timetz()).replace(fold=moment.fold)
        made._text = text
        return made

    def __reduce_ex__(self, protocol: Any) -> Any:
        moment = datetime.combine(self.date(), self.timetz())
        return (WireTime.received, (moment, self._text)) if self._text else moment.__reduce_ex__(protocol)

    def __repr__(self) -> str:
        return repr(datetime.combine(self.date(), self.timetz()))


def _moment(text: str) -> datetime:
    """Returns the time in `text`. Raises `ValueError` if nobody can be sure of it."""
    moment: datetime
    try:
        # Bare digits are not a time, but pydantic would read them as seconds since 1970.
        moment = _last_try(text) if _DIGITS.fullmatch(text) else _ISO.validate_json(json.dumps(text))
    except ValidationError:
        moment = _last_try(text)
    return moment if wire_time(moment) == text else WireTime.received(moment, text)


_ISO = SchemaValidator(core_schema.datetime_schema(strict=True, tz_constraint="aware"))


def _last_try(text: str) -> datetime:
    """Returns the time in `text`, in a form that the fast parser does not know."""
    if not _YEAR.search(text) or _DIGITS.fullmatch(text):
        raise ValueError("not a time")
    with Loading():
        from dateutil import parser

    plain = _NAME_OF_OFFSET.sub("", text)  # dateutil reads GMT+0100 as one hour behind
    try:
        moment: datetime = parser.parse(plain, default=datetime(2000, 1, 1), tzinfos=_zone)
        other: datetime = parser.parse(plain, default=datetime(2000, 2, 2), tzinfos=_zone)
        day_first: datetime = parser.parse(
            plain, default=datetime(2000, 1, 1), tzinfos=_zone, dayfirst=not _YEAR_FIRST.match(plain)
        )
    except OverflowError:
        raise ValueError("not a time") from None
    if not moment == other == day_first:
        raise ValueError("a part of the date is missing, or it is not certain which number is the day")
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)


def _zone(name: str | None, seconds: int | None) -> timezone | None:
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    if name:
        raise ValueError(f"{name} means different offsets in different places")
    return None


def wire_time(moment: Any) -> Any:
    """Returns `moment` as it was received, or else as Paystack writes times: in UTC, with milliseconds and `Z`.

    Other values are returned as is.
    """
    if not isinstance(moment, datetime):
        return moment
    if isinstance(moment, WireTime) and moment._text is not None:
        return moment._text
    with suppress(OverflowError):  # the first and the last possible day may have no equivalent in UTC
        moment = moment.astimezone(timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


_aware = core_schema.datetime_schema(strict=False, tz_constraint="aware")
_usual = core_schema.str_schema(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$")
_time = core_schema.union_schema(
    [
        core_schema.chain_schema([_usual, _aware]),
        core_schema.no_info_after_validator_function(_moment, core_schema.str_schema()),
        core_schema.chain_schema([core_schema.is_instance_schema(datetime), _aware]),
    ],
    mode="left_to_right",
    serialization=core_schema.plain_serializer_function_ser_schema(wire_time, when_used="json-unless-none"),
)


class _Time:
    """Reads times as Paystack writes them on pydantic's fast path, and all others with `_moment`."""

    kinds: ClassVar[Kinds] = {str: Converted(SchemaValidator(_time).validate_python)}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _time

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "format": "date-time"}


Timestamp: TypeAlias = Annotated[datetime, _Time()]
"""An aware `datetime`. JSON dumps write it as it was received."""


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

    kinds: ClassVar[Kinds] = {int: AS_IS, str: Converted(_digits)}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from_text = core_schema.no_info_after_validator_function(_digits, core_schema.str_schema())
        return core_schema.union_schema(
            [core_schema.int_schema(), from_text],
            mode="left_to_right",
            serialization=core_schema.plain_serializer_function_ser_schema(_as_received),
        )


WireInteger: TypeAlias = Annotated[int, _DigitsAllowed()]
"""An `int` that Paystack writes sometimes as a number and sometimes as digits in a string."""


class _IntegerAllowed:
    """Lets a `float` field keep a whole number as it is: beyond 2**53, a `float` would lose digits."""

    kinds: ClassVar[Kinds] = {int: AS_IS, float: AS_IS}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.union_schema([core_schema.int_schema(), core_schema.float_schema()], mode="left_to_right")


WireNumber: TypeAlias = Annotated[float, _IntegerAllowed()]
"""A number. One that was received without a fraction is an `int`, so that no digit is lost."""

JsonValue: TypeAlias = Any
"""Any JSON value."""

# No value fits two of these types, so the first that fits is right. By default, pydantic would try them all.
Metadata: TypeAlias = Annotated[dict[str, Any] | str | int | None, Field(union_mode="left_to_right")]
"""The merchant's metadata: usually an object; `""`, `0` or null if there is none; text if text was sent."""

DateOrTime: TypeAlias = date | datetime | str
"""A date or a time, as an object or as ISO 8601 text."""
