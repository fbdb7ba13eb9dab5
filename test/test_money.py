"""Amounts in, subunits out: exact, or refused."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from paystack import ValidationError
from paystack.money import from_subunit, to_subunit


@pytest.mark.parametrize(
    ("amount", "currency", "subunits"),
    [
        ("19.99", "NGN", 1999),
        ("0.01", "GHS", 1),
        ("0.1", "ZAR", 10),
        ("5", "USD", 500),
        ("5.00", "XOF", 500),
        ("5.500", "NGN", 550),
        (5, "KES", 500),
        (Decimal("19.99"), "NGN", 1999),
        (Decimal("1E+3"), "NGN", 100_000),
        ("99999999999999999999999999999.99", "NGN", 9999999999999999999999999999999),
    ],
)
def test_an_amount_in_subunits(amount: Any, currency: str, subunits: int) -> None:
    assert to_subunit(amount, currency) == subunits
    assert to_subunit(from_subunit(subunits, currency), currency) == subunits


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        (19.99, "NGN"),
        (True, "NGN"),
        (None, "NGN"),
        ("19.999", "NGN"),
        ("5.50", "XOF"),
        ("0", "NGN"),
        ("0.00", "NGN"),
        ("-1", "NGN"),
        ("", "NGN"),
        (" 5", "NGN"),
        ("1,000", "NGN"),
        ("1_000", "NGN"),
        ("1e3", "NGN"),
        ("١٢", "NGN"),
        (Decimal("NaN"), "NGN"),
        (Decimal("Infinity"), "NGN"),
        ("9" * 5000, "NGN"),
    ],
)
def test_what_is_not_exact_is_refused(amount: Any, currency: str) -> None:
    with pytest.raises(ValidationError) as caught:
        to_subunit(amount, currency)
    assert caught.value.field == "amount"


def test_subunits_in_units() -> None:
    assert str(from_subunit(1999, "NGN")) == "19.99"
    assert str(from_subunit(5, "NGN")) == "0.05"
    assert str(from_subunit(-150, "NGN")) == "-1.50"
    assert str(from_subunit(50_000, "XOF")) == "500"
