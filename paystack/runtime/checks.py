"""Argument checks that run before anything is sent. The description decides which field gets which check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from enum import Enum
from typing import Any, get_args
from urllib.parse import quote

from paystack.runtime.errors import ValidationError
from paystack.runtime.loading import Loading
from paystack.runtime.options import NULL

LARGEST_BATCH = 1000
"""The most charges that Paystack takes in one batch."""
MOST_TRANSFERS = 100
"""The most transfers that Paystack takes in one batch."""
MOST_EVENT_IDS = 100
"""The most webhook events that Paystack resends at a time."""

MOST_DIGITS = 30
"""The most digits of an amount. Python does not write numbers of thousands of digits, so not all can be sent."""

_SLUG = re.compile(r"[a-z0-9_-]{5,100}")
_DIGITS = re.compile(rf"[0-9]{{1,{MOST_DIGITS}}}")
_CARD_BIN = re.compile(r"[0-9]{6}|[0-9]{8}")


def subunit(name: str, amount: int | None) -> int | None:
    """Returns `amount` if it is a positive whole number of subunits (kobo, pesewa, cent), or None if it is None.

    Raises `ValidationError` for floats, bools, strings, zero and negative numbers, which Paystack would refuse or
    misread, and for numbers so large that they cannot be sent.
    """
    if amount is None:
        return None
    if isinstance(amount, bool) or not isinstance(amount, int):
        raise ValidationError(
            f"{name} must be a whole number of subunits (1999 for 19.99), not {type(amount).__name__}.",
            field=name,
        )
    if abs(amount) >= 10**MOST_DIGITS:  # which the message cannot show either
        raise ValidationError(f"{name} must have at most {MOST_DIGITS} digits.", field=name)
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


def amounts_of(name: str, items: Any) -> Any:
    """Returns `items` if the `amount` of each is a positive whole number of subunits, also as a string of digits."""
    if items is None or items is NULL or items == []:
        return items
    for index, item in enumerate(_listed(name, items, "objects")):
        amount = item.get("amount") if isinstance(item, dict) else None
        subunit(f"{name}[{index}].amount", _number(amount))
    return items


def share(name: str, amount: int | None) -> int | None:
    """Returns `amount` if it is a whole number of subunits; a share may be zero."""
    is_nothing = amount == 0 and isinstance(amount, int) and not isinstance(amount, bool)
    return amount if is_nothing else subunit(name, amount)


def percent(name: str, share: float | None) -> float | None:
    """Returns `share` if it is a number from 0 to 100, or None if it is None."""
    if share is None:
        return None
    if isinstance(share, bool) or not isinstance(share, (int, float)):
        raise ValidationError(f"{name} must be a number, such as 12.5, not {type(share).__name__}.", field=name)
    if not 0 <= share <= 100:
        raise ValidationError(f"{name} is in percent: it must be from 0 to 100, not {share}.", field=name)
    return share


def day_or_time(name: str, moment: date | str | None) -> date | str | None:
    """Returns `moment` if it is a date, a datetime or such a day or time in ISO 8601 text, or None if it is None."""
    if moment is None or isinstance(moment, date) or (isinstance(moment, str) and _is_iso(moment)):
        return moment
    raise ValidationError(
        f"{name} must be a date, a datetime or ISO 8601 text such as '2026-02-01' or '2026-02-01T09:00:00Z', "
        f"not {moment!r}.",
        field=name,
    )


_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)


def _is_iso(text: str) -> bool:
    """Returns whether `text` is a day that exists, alone or with a time of day."""
    parts = _ISO.fullmatch(text)
    if parts is None:
        return False
    day, clock = parts.groups()
    try:
        date.fromisoformat(day)
        time.fromisoformat(clock or "00:00")
    except ValueError:
        return False
    return True


TRANSFER_REFERENCE = re.compile(r"[a-z0-9_-]{16,50}")
"""What Paystack takes as the reference of a transfer."""


def transfer_reference(name: str, reference: str | None) -> str | None:
    """Returns `reference` if Paystack accepts it for a transfer, or None if it is None.

    Raises `ValidationError` unless it has 16 to 50 characters, which are lower-case letters, digits, `-` and `_`.
    """
    if reference is None or reference is NULL:
        return reference
    if not isinstance(reference, str) or not TRANSFER_REFERENCE.fullmatch(reference):
        raise ValidationError(
            f"{name} must have 16 to 50 characters, each a lower-case letter, a digit, - or _, so not {reference!r}.",
            field=name,
        )
    return reference


def batch(name: str, charges: list[Any] | None) -> list[Any] | None:
    """Returns `charges` if Paystack takes them as one batch: 1 to 1,000, each with a reference that no other has.

    Each has an authorization and a positive whole number of subunits. An authorization may repeat.
    """
    references: dict[str, str] = {}
    for place, charge in _objects(name, charges, "charges", LARGEST_BATCH):
        text(f"{place}.authorization", charge.get("authorization"))
        subunit(f"{place}.amount", required(f"{place}.amount", charge.get("amount")))
        subunit(f"{place}.at_least", charge.get("at_least"))
        _own_reference(place, text(f"{place}.reference", charge.get("reference")), references)
    return None if charges is None else list(charges)


def transfers_of(name: str, transfers: list[Any] | None) -> list[Any] | None:
    """Returns `transfers`, those of a batch, if each has an amount, a recipient and a reference that no other has.

    A transfer without a reference gets one before it is sent. Raises `ValidationError` for one that Paystack refuses.
    """
    references: dict[str, str] = {}
    for place, transfer in _objects(name, transfers, "transfers", MOST_TRANSFERS):
        subunit(f"{place}.amount", required(f"{place}.amount", transfer.get("amount")))
        required(f"{place}.recipient", transfer.get("recipient"))
        reference = transfer_reference(f"{place}.reference", transfer.get("reference"))
        if isinstance(reference, str):
            _own_reference(place, reference, references)
    return None if transfers is None else list(transfers)


def recipients_of(name: str, recipients: list[Any] | None) -> list[Any] | None:
    """Returns `recipients`, those of a batch, if each has what its type needs.

    Raises `ValidationError` otherwise.
    """
    for place, recipient in _objects(name, recipients, "transfer recipients"):
        kind = required(f"{place}.type", recipient.get("type"))
        required(f"{place}.name", recipient.get("name"))
        for field in ("account_number", "bank_code"):
            required_unless(f"{place}.{field}", recipient.get(field), f"{place}.type", kind, "authorization")
        code = recipient.get("authorization_code")
        required_when(f"{place}.authorization_code", code, f"{place}.type", kind, "authorization")
    return None if recipients is None else list(recipients)


def _listed(name: str, items: Any, of: str, most: int | None = None) -> Sequence[Any]:
    """Returns `items` if it is a list, or a tuple, of at least one item. `of` says what they are.

    Raises `ValidationError` otherwise, and for more than `most`.
    """
    if not isinstance(items, (list, tuple)):
        raise ValidationError(f"{name} must be a list of {of}, not {type(items).__name__}.", field=name)
    if not items:
        raise ValidationError(f"{name} must not be empty: it is a list of {of}.", field=name)
    if most is not None and len(items) > most:
        raise ValidationError(f"{name} must have at most {most} {of}, not {len(items)}.", field=name)
    return items


def _objects(name: str, items: Any, of: str, most: int | None = None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Returns the objects in `items`, each after its place, such as `transfers[0]`; nothing if `items` is None.

    Raises `ValidationError` for anything that is not a list of objects.
    """
    for index, item in enumerate(() if items is None else _listed(name, items, of, most)):
        place = f"{name}[{index}]"
        if not isinstance(item, dict):
            raise ValidationError(f"{place} must be a dict, not {type(item).__name__}.", field=place)
        yield place, item


def _own_reference(place: str, reference: str, taken: dict[str, str]) -> None:
    """Note in `taken` that the item at `place` has `reference`. Raises `ValidationError` if another one has it."""
    if taken.setdefault(reference, place) != place:
        why = f"{place}.reference is {reference!r}, as that of {taken[reference]} is: each item needs its own."
        raise ValidationError(why, field=f"{place}.reference")


def url_slug(name: str, slug: str | None) -> str | None:
    """Returns `slug` if it has 5 to 100 lower-case letters, digits, hyphens and underscores, or None if it is None."""
    if slug is not None and not (isinstance(slug, str) and _SLUG.fullmatch(slug)):
        raise ValidationError(
            f"{name} must have 5 to 100 characters: lower-case letters from a to z, digits, hyphens and underscores.",
            field=name,
        )
    return slug


def event_ids(name: str, ids: list[str] | None) -> list[str] | None:
    """Returns `ids` if it is a list of 1 to 100 IDs of webhook events, which are strings."""
    if ids is None:
        return None
    of = "IDs of webhook events"
    for index, event in enumerate(_listed(name, ids, of, MOST_EVENT_IDS)):
        if not isinstance(event, str) or not event.strip():
            raise ValidationError(f"{name} must be a list of {of}, which are strings: see {name}[{index}].", field=name)
    return list(ids)


def event_filters(name: str, filters: Any) -> dict[str, Any] | None:
    """Returns `filters` if each is a filter of webhook events, without those that are None.

    Raises `ValidationError` for any other name, because a filter that Paystack ignores would match more events.
    """
    if filters is None:
        return None
    with Loading():
        from paystack import models  # not at the top: few calls need it

    if not isinstance(filters, dict):
        raise ValidationError(f"{name} must be a dict of filters, not {type(filters).__name__}.", field=name)
    known = models.WebhookEventFilters.__annotations__
    if unknown := [key for key in filters if key not in known]:
        raise ValidationError(
            f"{name} takes {', '.join(map(repr, known))}, not {unknown[0]!r}: Paystack might ignore it, and match more "
            "events than you mean.",
            field=name,
        )
    one_of(f"{name}.status", filters.get("status"), models.LoggedEventStatusFilter)
    return {key: value for key, value in filters.items() if value is not None}


def digits(name: str, amount: str | int | None) -> str | None:
    """Returns `amount`, a positive whole number of subunits, as the string of digits that the API expects."""
    if amount is None:
        return None
    return str(subunit(name, _number(amount)))


def _number(amount: Any) -> Any:
    """Returns `amount`, as a number if it is a string of digits."""
    return int(amount) if isinstance(amount, str) and _DIGITS.fullmatch(amount) else amount


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


def required_unless(name: str, value: Any, other: str, actual: Any, expected: str) -> Any:
    """Returns `value`. Raises `ValidationError` if it is missing, unless the argument `other` is `expected`."""
    if actual != expected and value in (None, ""):
        raise ValidationError(f"{name} is required unless {other} is {expected!r}.", field=name)
    return value


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


def one_or_zero(name: str, value: bool | int | None) -> int | None:
    """Returns `value`, a bool, as 1 or 0, for the filters that take the word `true` for false."""
    if value is None:
        return None
    if not isinstance(value, int) or value not in (0, 1):
        raise ValidationError(f"{name} must be True or False, not {value!r}.", field=name)
    return int(value)


def true_or_false(name: str, value: bool | None) -> bool | None:
    """Returns `value` if it is a bool, or None if it is None: the API would take anything else for one of the two."""
    if value is not None and not isinstance(value, bool):
        raise ValidationError(f"{name} must be True or False, not {value!r}.", field=name)
    return value


def card_bin(name: str, digits: str | int | None) -> str | int | None:
    """Returns `digits` if they are 6 or 8, as the first of a card number. The error never shows them."""
    if isinstance(digits, bool) or not _CARD_BIN.fullmatch(str(digits)):
        raise ValidationError(
            f"{name} must be the first 6 or 8 digits of a card number. Never pass the whole number.", field=name
        )
    return digits


def shipping_fee_of(name: str, shipping: Any) -> Any:
    """Returns `shipping` if its `shipping_fee`, where it has one, is a whole number of subunits, which may be zero."""
    if not isinstance(shipping, dict):
        raise ValidationError(f"{name} must be an object (a dict).", field=name)
    share(f"{name}.shipping_fee", shipping.get("shipping_fee"))
    return shipping


def json_text(name: str, value: Any) -> Any:
    """Returns `value` as JSON text, for the few fields that Paystack reads as text. A string is returned unchanged."""
    if value is None or value is NULL or isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"{name} cannot be sent as JSON: {cause}", field=name) from cause
