"""Exact conversion between amounts as people write them ("19.99") and the whole subunits of the API.

Nothing here rounds: an amount that cannot be converted exactly is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from paystack.runtime.errors import ValidationError

DECIMALS = 2
"""Paystack counts every currency in hundredths, even XOF, which has no smaller unit in use."""

WITHOUT_FRACTIONS = frozenset({"XOF"})
"""Currencies whose fractions Paystack ignores. An amount with a fraction is refused here instead."""

MINIMUMS: Mapping[str, int] = {"NGN": 5_000, "USD": 200, "GHS": 10, "ZAR": 100, "KES": 300, "XOF": 100}
"""The least that Paystack documents for one payment, in subunits, by currency. A currency left out has none known."""

_AMOUNT = re.compile(r"(\d{1,40})(?:\.(\d{1,40}))?", re.ASCII)


def to_subunit(amount: str | int | Decimal, currency: str) -> int:
    """Returns `amount` units of `currency` in subunits: `to_subunit("19.99", "NGN")` is 1999.

    Raises `ValidationError` for a float (it cannot hold 19.99 exactly), for more decimals than the currency has, and
    for anything that is not a positive amount in plain digits.
    """
    if isinstance(amount, bool) or not isinstance(amount, (str, int, Decimal)):
        kind = type(amount).__name__
        raise ValidationError(f"amount must be text, an int or a Decimal, not {kind}.", field="amount")
    parts = _AMOUNT.fullmatch(format(amount, "f") if isinstance(amount, Decimal) else str(amount))
    if parts is None:
        raise ValidationError(f"{str(amount)!r} is not an amount in plain digits, such as '19.99'.", field="amount")
    fraction = (parts[2] or "").rstrip("0")
    if len(fraction) > (0 if currency.upper() in WITHOUT_FRACTIONS else DECIMALS):
        raise ValidationError(f"{amount} {currency} has more decimals than the currency.", field="amount")
    subunits = int(parts[1] + fraction.ljust(DECIMALS, "0"))
    if not subunits:
        raise ValidationError("amount must be more than zero.", field="amount")
    return subunits


def from_subunit(amount: int, currency: str) -> Decimal:
    """Returns `amount` subunits of `currency` in units: `from_subunit(1999, "NGN")` is `Decimal("19.99")`."""
    sign, digits = ("-" if amount < 0 else ""), str(abs(amount)).rjust(DECIMALS + 1, "0")
    fraction = digits[-DECIMALS:]
    if currency.upper() in WITHOUT_FRACTIONS and not int(fraction):
        return Decimal(f"{sign}{digits[:-DECIMALS]}")
    return Decimal(f"{sign}{digits[:-DECIMALS]}.{fraction}")


def minimum(currency: str) -> int | None:
    """Returns the least that a payment in `currency` may be, in subunits; None if Paystack documents none."""
    return MINIMUMS.get(currency.upper())
