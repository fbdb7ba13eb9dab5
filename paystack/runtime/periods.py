"""Periods that callers pass as `since` and `until`: days and times, as times with a zone."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from datetime import time as time_of_day

from paystack.runtime.errors import ValidationError


def period_of(since: date | datetime | None, until: date | datetime | None) -> tuple[datetime | None, datetime | None]:
    """Returns the bounds of a period as times with a zone, both inclusive. A date is that whole day in UTC."""
    first, last = _moment("since", since, time_of_day.min), _moment("until", until, _LAST_OF_DAY)
    if first is not None and last is not None and first > last:
        raise ValidationError("since must not be later than until.", field="since")
    return first, last


_LAST_OF_DAY = (datetime.min + timedelta(days=1, milliseconds=-1)).time()


def _moment(name: str, value: object, of_day: time_of_day) -> datetime | None:
    """Returns `value` as a time with a zone. A day becomes its time `of_day` in UTC."""
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValidationError(
                f"{name} must have a time zone, such as datetime(2026, 1, 15, 9, tzinfo=timezone.utc): {value!r}.",
                field=name,
            )
        return value
    if isinstance(value, date):
        return datetime.combine(value, of_day, timezone.utc)
    raise ValidationError(f"{name} must be a date or a datetime, not {type(value).__name__}.", field=name)
