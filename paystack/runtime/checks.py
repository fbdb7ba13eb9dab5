"""Argument checks that run before anything is sent. The description decides which field gets which check."""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, get_args
from urllib.parse import quote

from paystack.runtime.errors import ValidationError
from paystack.runtime.loading import Loading
from paystack.runtime.options import NULL


def subunit(name: str, amount: int | None) -> int | None:
    """Returns `amount` if it is a positive whole number of subunits (kobo, pesewa, cent), or None if it is None.

    Raises `ValidationError` for floats, bools, strings, zero and negative numbers, which Paystack would refuse or
    misread.
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


def trimmed(name: str, text: str | None) -> str | None:
    """Returns `text` without the blanks around it, as Paystack stores it, or None if it is None.

    Raises `ValidationError` if nothing is left.
    """
    if not isinstance(text, str):
        return text
    if not text.strip():
        raise ValidationError(f"{name} is required.", field=name)
    return text.strip()


def amounts_of(name: str, items: list[Any] | None) -> list[Any] | None:
    """Returns `items` if the `amount` of each is a positive whole number of subunits, also as a string of digits."""
    for index, item in enumerate(items or ()):
        amount = item.get("amount") if isinstance(item, dict) else None
        subunit(f"{name}[{index}].amount", _number(amount))
    return items


def share(name: str, amount: int | None) -> int | None:
    """Returns `amount` if it is a whole number of subunits; a share may be zero."""
    is_nothing = amount == 0 and isinstance(amount, int) and not isinstance(amount, bool)
    return amount if is_nothing else subunit(name, amount)


def digits(name: str, amount: str | int | None) -> str | None:
    """Returns `amount`, a positive whole number of subunits, as the string of digits that the API expects."""
    if amount is None:
        return None
    return str(subunit(name, _number(amount)))


def _number(amount: Any) -> Any:
    """Returns `amount`, as a number if it is a string of digits."""
    return int(amount) if isinstance(amount, str) and amount.isdecimal() else amount


def segment(name: str, value: object) -> str:
    """Returns `value` quoted as one segment of a path.

    Raises `ValidationError` for values that would change which endpoint is called: an empty value, and `.` and `..`,
    which HTTP libraries remove.
    """
    if isinstance(value, Enum):
        value = value.value
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
    """Returns `value`. Raises `ValidationError` for None and for an empty string, which the API would reject."""
    if value is None or value == "":
        raise ValidationError(f"{name} is required.", field=name)
    return value


def text(name: str, value: Any) -> str:
    """Returns `value` without the blanks around it, as Paystack reads it.

    Raises `ValidationError` for None, for anything that is not text, and for text that has nothing but blanks.
    """
    if value is None:
        raise ValidationError(f"{name} is required.", field=name)
    if not isinstance(value, str):
        raise ValidationError(f"{name} must be text, not {type(value).__name__}.", field=name)
    trimmed = value.strip()
    if not trimmed:
        raise ValidationError(f"{name} must not be empty.", field=name)
    try:
        trimmed.encode()
    except UnicodeEncodeError as cause:
        raise ValidationError(f"{name} is not valid text: {cause}", field=name) from cause
    return trimmed


def optional_text(name: str, value: Any) -> str | None:
    """Returns `value` as `text` does, or None if it is None."""
    return None if value is None else text(name, value)


def payable(name: str, amount: int, currency: str) -> int:
    """Returns `amount` if it is a number of subunits that Paystack accepts as a payment in `currency`.

    Raises `ValidationError` for less than the minimum, which is usually an amount in units where subunits were meant.
    """
    with Loading():
        from paystack import money  # not at the top: only payments need it

    subunit(name, required(name, amount))
    least = money.minimum(currency)
    if least is not None and amount < least:
        meant, smallest = money.from_subunit(amount, currency), money.from_subunit(least, currency)
        raise ValidationError(
            f"{name} is in subunits: {amount} is {currency} {meant}, and Paystack's minimum is {currency} {smallest} "
            f'({least} subunits). If you mean {currency} {amount}, pass paystack.money.to_subunit("{amount}", '
            f'"{currency}"), which is {amount * 100}.',
            field=name,
        )
    return amount


def required_when(name: str, value: Any, other: str, actual: Any, expected: str) -> Any:
    """Returns `value`. Raises `ValidationError` if it is missing while the argument `other` is `expected`."""
    if actual == expected and value in (None, ""):
        raise ValidationError(f"{name} is required when {other} is {expected!r}.", field=name)
    return value


def one_of(name: str, value: Any, known: Any) -> Any:
    """Returns `value`, a filter. Raises `ValidationError` if it is not one of the literals of the type `known`.

    Paystack does not refuse an unknown value in a filter: it lists nothing.
    """
    if value is None or value in (values := get_args(known)):
        return value
    raise ValidationError(
        f"{name} must be one of {', '.join(map(repr, values))}, not {value!r}: Paystack would list nothing. "
        "To send a value that this version does not know, use client.request().",
        field=name,
    )


def json_text(name: str, value: Any) -> Any:
    """Returns `value` as JSON text, for the few fields that Paystack reads as text. A string is returned unchanged."""
    if value is None or value is NULL or isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"{name} cannot be sent as JSON: {cause}", field=name) from cause
