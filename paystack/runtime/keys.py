"""Idempotency keys: which text can be one, which reference of a transfer it becomes, and how a note carries one.

Nothing here does I/O. Who looks a key up, and what follows from it, stands in the workflows.
"""

from __future__ import annotations

import re
import uuid

from paystack.runtime.checks import TRANSFER_REFERENCE, text
from paystack.runtime.errors import ValidationError
from paystack.runtime.loading import Loading

LONGEST = 100
"""The longest key that a note carries. Paystack documents no limit; longer notes might be cut."""

_KEY = re.compile(r"[A-Za-z0-9\-.=_]+")
_NOTE = re.compile(r"\s*\[key: ([A-Za-z0-9\-.=_]+)\]")


def key_or_none(name: str, value: object) -> str | None:
    """Returns `value` if it can be a key, or None if it is None. Keys have the characters of a reference.

    Raises `ValidationError` for an empty value: with a key made here instead, calling again would pay again.
    """
    if value is None:
        return None
    key = text(name, value)
    if key != value or not _KEY.fullmatch(key):
        raise ValidationError(
            f"{name} may have letters, digits, '-', '.', '=' and '_', and no other characters: {value!r}.", field=name
        )
    if len(key) > LONGEST:
        raise ValidationError(f"{name} must have at most {LONGEST} characters, not {len(key)}.", field=name)
    return key


def new_reference() -> str:
    """Returns a reference that nobody else can have."""
    return uuid.uuid4().hex


def note_with(key: str, note: str | None) -> str:
    """Returns `note` with `key` in front of it, where it survives if a long note is cut."""
    return f"[key: {key}] {note or ''}".rstrip()


def key_in(note: object) -> str | None:
    """Returns the key that `note` carries; None if it carries none."""
    found = _NOTE.match(note) if isinstance(note, str) else None
    return found[1] if found else None


def transfer_reference_of(name: str, key: object) -> str:
    """Returns the reference of the transfer that belongs to `key`: always the same one, in every process.

    Paystack takes 16 to 50 lower-case letters, digits, `-` and `_` there. A key of that form is its own reference. Any
    other text is hashed into it, without the blanks around it, and however its accents are encoded: two spellings that
    look the same must not pay twice. Raises `ValidationError` for a key that is empty or not text.
    """
    given = text(name, key)
    if TRANSFER_REFERENCE.fullmatch(given):
        return given
    with Loading():  # not at the top: most programs pay nobody
        from hashlib import sha256
        from unicodedata import normalize

    return f"key-{sha256(normalize('NFC', given).encode()).hexdigest()[:40]}"
