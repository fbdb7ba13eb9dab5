"""Argument checks that run before anything is sent. The description says which field gets which check."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from paystack.runtime.errors import ValidationError
from paystack.runtime.options import NULL


def subunit(name: str, amount: int | None) -> int | None:
    """`amount` if it is a positive whole number of subunits (kobo, pesewa, cent), None if it was not passed.

    Raises `ValidationError` for floats, bools, strings, zero and negatives, which Paystack would refuse or misread.
    """
    if amount is None:
        return None
    if isinstance(amount, bool) or not isinstance(amount, int):
        raise ValidationError(
            f"{name} must be a whole number of subunits (1999 for 19.99), not {type(amount).__name__}.",
            field=name,
        )
    if amount <= 0:
        raise ValidationError(f"{name} must be more than zero, not {amount}.", field=name)
    return amount


def amounts_of(name: str, items: list[Any] | None) -> list[Any] | None:
    """`items` if the `amount` of each is a positive whole number of subunits; digits in text are one too."""
    for index, item in enumerate(items or ()):
        amount = item.get("amount") if isinstance(item, dict) else None
        subunit(f"{name}[{index}].amount", _number(amount))
    return items


def share(name: str, amount: int | None) -> int | None:
    """`amount` if it is a whole number of subunits; a share may be nothing."""
    is_nothing = amount == 0 and isinstance(amount, int) and not isinstance(amount, bool)
    return amount if is_nothing else subunit(name, amount)


def digits(name: str, amount: str | int | None) -> str | None:
    """`amount`, a positive whole number of subunits, as the digits in text that the API reads there."""
    if amount is None:
        return None
    return str(subunit(name, _number(amount)))


def _number(amount: Any) -> Any:
    """`amount`, as a number if it is digits in text."""
    return int(amount) if isinstance(amount, str) and amount.isdecimal() else amount


def segment(name: str, value: object) -> str:
    """`value` quoted as one segment of a path.

    Raises `ValidationError` for what would turn the request into another one: an empty value, `.` and `..`, which every
    HTTP library normalizes away.
    """
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise ValidationError(f"{name} must be a string or an integer, not {type(value).__name__}.", field=name)
    text = str(value)
    if text.strip() in ("", ".", ".."):
        raise ValidationError(f"{name} must not be empty, '.' or '..': it is part of the path.", field=name)
    try:
        return quote(text, safe="")
    except UnicodeEncodeError as cause:
        raise ValidationError(f"{name} is not valid text: {cause}", field=name) from cause


def required(name: str, value: Any) -> Any:
    """`value` unless it is None or an empty string, which the API would answer with an error."""
    if value is None or value == "":
        raise ValidationError(f"{name} is required.", field=name)
    return value


def required_when(name: str, value: Any, other: str, actual: Any, expected: str) -> Any:
    """`value` unless it is missing while the argument `other` is `expected`."""
    if actual == expected and value in (None, ""):
        raise ValidationError(f"{name} is required when {other} is {expected!r}.", field=name)
    return value


def json_text(name: str, value: Any) -> Any:
    """`value` as JSON text, for the few fields that Paystack reads as text; a string is taken as it is."""
    if value is None or value is NULL or isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"{name} cannot be sent as JSON: {cause}", field=name) from cause
