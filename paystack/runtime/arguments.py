"""Arguments that several workflows take: checked, and as Paystack takes them. Nothing here makes calls."""

from __future__ import annotations

import json
import math
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from paystack.runtime.checks import text
from paystack.runtime.errors import ValidationError
from paystack.runtime.hidden import hidden

if TYPE_CHECKING:
    from paystack.models import Currency


def currency_code(currency: str) -> Currency:
    """Returns the code of a currency as Paystack writes it."""
    return text("currency", currency).upper()


def metadata_of(metadata: Mapping[str, Any] | None, name: str = "metadata") -> dict[str, Any] | None:
    """Returns a copy of `metadata`, the argument `name`, if it can be sent. Warns if it is too large.

    A warning names the line that called the method of the client, whose check calls this.
    """
    if metadata is None:
        return None
    if not isinstance(metadata, Mapping):
        raise ValidationError(f"{name} must be a dict, not {type(metadata).__name__}.", field=name)
    fields = dict(metadata)
    if not all(isinstance(key, str) for key in fields):
        raise ValidationError(f"The keys of {name} must be text.", field=name)
    try:
        json.dumps(fields, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"{name} cannot be sent as JSON: {cause}", field=name) from cause
    if len(fields) > 50:
        warnings.warn(f"{name} has {len(fields)} keys; use at most 50", stacklevel=4)
    for key, value in fields.items():
        if len(key) > 40:
            warnings.warn(f"the {name} key {key[:40]!r}... is longer than 40 characters", stacklevel=4)
        if isinstance(value, str) and len(value) > 500:
            warnings.warn(f"the {name} value of {key!r} is longer than 500 characters", stacklevel=4)
    return fields


def remark(name: str, value: str | None) -> str | None:
    """Returns text for people to read, which may be left out or empty."""
    return None if value is None or (isinstance(value, str) and not value.strip()) else text(name, value)


def private_text(name: str, value: object) -> str:
    """Returns `value`, such as a one-time password, so that neither a `repr` nor a traceback shows it.

    Raises `ValidationError`, which does not show it either, for None, blanks, and anything but ASCII text.
    """
    if isinstance(value, str) and not value.isascii():
        raise ValidationError(f"{name} may have letters, digits and signs of ASCII, and no others.", field=name)
    return hidden(text(name, hidden(value)))


def timeout_of(value: float) -> float:
    """Returns `value`, the argument `timeout`, if it is a number of seconds. It may be 0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value) or value < 0:
        raise ValidationError(f"timeout must be a number of seconds, at least 0, not {value!r}.", field="timeout")
    return value
