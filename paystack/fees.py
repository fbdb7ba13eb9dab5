"""Estimates what Paystack keeps of a payment and charges for a transfer, from its published rates.

These are estimates: contracts differ and rates change. What was really charged are the `fees` of a transaction and the
`fee_charged` of a transfer, as the API tells them; use those in your books. Nothing here does I/O.

All amounts are in subunits, and all arithmetic is in whole numbers. A fee is rounded once, half up to the subunit,
with its tax.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Literal, get_args

from paystack.money import from_subunit
from paystack.runtime.checks import subunit, text
from paystack.runtime.errors import ValidationError
from paystack.runtime.loading import Loading

if TYPE_CHECKING:
    from paystack.models import Channel, Currency

AS_OF = date(2026, 10, 1)
"""The month in which the tables were gathered. No source says since when each rate holds."""

SOURCE = "Paystack's support pages and published clients, parts of which are outdated"

Brand = Literal["amex", "meeza"]
"""Brands of cards that have rates of their own."""

TransferTo = Literal["bank", "mobile_money"]
"""Where a transfer goes to."""

_UNSEEN = "no reply of the API that shows this fee is known"
_TAX_GUESSED = "VAT of 15% is added, which is a guess"
_TAX_UNKNOWN = "VAT is charged on top, and no source says how much; it is not included"
_FLAT_UNSEEN = "replies of the API confirm the rate; none is known that shows the flat part or the cap"
_AT_THE_LIMIT = "sources differ on whether the flat part is charged at exactly this amount"


@dataclass(frozen=True, slots=True)
class FeeRule:
    """A row of `PAYMENT_FEES`: which payments it is for, and what Paystack keeps of them."""

    currency: str
    rate: int
    """In hundredths of a percent: 150 is 1.5%."""
    channel: str | None = None
    """None for every channel that has no row of its own."""
    international: bool | None = False
    """Whether the card was issued in another country. None where it makes no difference."""
    brand: Brand | None = None
    flat: int = 0
    flat_from: int = 0
    """The flat part is waived for smaller amounts."""
    cap: int | None = None
    """The most, before tax."""
    tax: int = 0
    """In percent of the fee."""
    seen: bool = False
    """Whether replies of the API show this rate."""
    doubt: str = _UNSEEN
    """What is uncertain about a row whose rate was not seen."""

    def doubt_about(self, amount: int) -> str | None:
        """Returns what is uncertain about the fee for `amount` subunits; None if replies of the API confirm it."""
        if self.flat_from and amount == self.flat_from:
            return _AT_THE_LIMIT
        if not self.seen:
            return self.doubt
        return _FLAT_UNSEEN if self.flat and amount >= self.flat_from else None

    def fee(self, amount: int) -> tuple[int, int]:
        """Returns the fee for `amount` subunits, with its tax, and the tax in it."""
        before = amount * self.rate + (self.flat * 10_000 if amount >= self.flat_from else 0)
        if self.cap is not None:
            before = min(before, self.cap * 10_000)
        total = _half_up(before * (100 + self.tax), 1_000_000)
        return total, total - _half_up(before, 10_000)

    def words(self) -> str:
        """Returns the rule as people say it, such as `1.5% + NGN 100.00 (waived below NGN 2500.00)`."""
        said = f"{self.rate / 100:g}%"
        if self.flat:
            said += f" + {_shown(self.flat, self.currency)}"
        if self.flat_from:
            said += f" (waived below {_shown(self.flat_from, self.currency)})"
        if self.cap is not None:
            said += f", at most {_shown(self.cap, self.currency)}"
        return f"{said}, plus {self.tax}% VAT" if self.tax else said


PAYMENT_FEES: tuple[FeeRule, ...] = (
    FeeRule("NGN", 150, flat=10_000, flat_from=250_000, cap=200_000, seen=True),
    FeeRule("NGN", 390, "card", international=True, flat=10_000, flat_from=250_000, seen=True),
    FeeRule(
        "NGN", 450, "card", international=True, brand="amex", flat=10_000, flat_from=250_000,
        doubt="sources differ on whether the flat part is charged",
    ),
    FeeRule("NGN", 50, "direct_debit", cap=100_000),
    FeeRule("NGN", 100, "dedicated_nuban", cap=30_000),
    FeeRule("NGN", 50, "pos", cap=100_000),
    FeeRule("USD", 390, international=None),
    FeeRule("USD", 450, "card", international=None, brand="amex"),
    FeeRule("GHS", 195, international=None),
    FeeRule("KES", 290, "card", seen=True),
    FeeRule("KES", 380, "card", international=True),
    FeeRule("KES", 150, "mobile_money"),
    FeeRule("KES", 150, "bank_transfer", seen=True),
    FeeRule("ZAR", 290, flat=100, tax=15, doubt=_TAX_GUESSED),
    FeeRule("ZAR", 310, "card", international=True, flat=100, tax=15, doubt=_TAX_GUESSED),
    FeeRule("ZAR", 200, "eft", tax=15, doubt=_TAX_GUESSED),
    FeeRule("XOF", 320, "card", doubt=_TAX_UNKNOWN),
    FeeRule("XOF", 380, "card", international=True, doubt=_TAX_UNKNOWN),
    FeeRule("XOF", 195, "mobile_money", doubt=_TAX_UNKNOWN),
    FeeRule("RWF", 290, "card"),
    FeeRule("RWF", 380, "card", international=True),
    FeeRule("EGP", 270, "card", flat=250),
    FeeRule("EGP", 350, "card", international=True, flat=250),
    FeeRule("EGP", 200, "card", brand="meeza", doubt="no source says whether the flat part is charged"),
)  # fmt: skip
"""What Paystack keeps of a payment."""


@dataclass(frozen=True, slots=True)
class TransferFeeRule:
    """A row of `TRANSFER_FEES`: the fee for each transfer of at most so much."""

    currency: str
    to: TransferTo | None
    """None for every destination."""
    steps: tuple[tuple[int | None, int], ...]
    """Upper bounds, inclusive, and the fee up to each, before tax. None is no bound."""
    tax: int = 0
    doubt: str = _UNSEEN

    def fee(self, amount: int) -> tuple[int, int]:
        """Returns the fee for a transfer of `amount` subunits, with its tax, and the tax in it."""
        before = next(fee for most, fee in self.steps if most is None or amount <= most)
        total = _half_up(before * (100 + self.tax), 100)
        return total, total - before

    def words(self) -> str:
        """Returns the rule as people say it."""
        parts = [
            _shown(fee, self.currency) + (f" up to {_shown(most, self.currency)}" if most is not None else "")
            for most, fee in self.steps
        ]
        said = ", ".join(parts) + (" above" if len(parts) > 1 else " for each transfer")
        return f"{said}, plus {self.tax}% VAT" if self.tax else said


TRANSFER_FEES: tuple[TransferFeeRule, ...] = (
    TransferFeeRule("NGN", None, ((500_000, 1_000), (5_000_000, 2_500), (None, 5_000))),
    TransferFeeRule("GHS", "mobile_money", ((None, 100),)),
    TransferFeeRule("GHS", "bank", ((None, 800),)),
    TransferFeeRule("ZAR", "bank", ((None, 300),), tax=15, doubt=_TAX_GUESSED),
)
"""What Paystack charges for a transfer, beside its amount."""


@dataclass(frozen=True, slots=True)
class FeeEstimate:
    """What a payment or a transfer probably costs, in subunits of `currency`. `total` is `net` plus `fee`."""

    total: int
    """What the customer pays; for a transfer, what leaves your balance."""
    fee: int
    """What Paystack keeps, with the tax that is known."""
    net: int
    """What is left for you; for a transfer, what the recipient gets."""
    tax: int
    """The part of the fee that is tax."""
    currency: str
    rule: str
    """The rule in words, such as `1.5% + NGN 100.00 (waived below NGN 2500.00), at most NGN 2000.00`."""
    doubt: str | None
    """What is uncertain about the fee; None if replies of the API confirm it."""
    as_of: date = AS_OF
    """When the table was gathered. Only the month is known."""
    source: str = SOURCE


def estimate(
    amount: int,
    currency: Currency,
    *,
    channel: Channel = "card",
    international: bool = False,
    brand: Brand | None = None,
) -> FeeEstimate:
    """Returns what Paystack probably keeps of a payment of `amount` subunits. The API's own `fees` decide.

    Args:
        amount: What the customer pays, in subunits.
        currency: The ISO 4217 code of the currency, such as `NGN`.
        channel: How the customer pays.
        international: Whether the card was issued in another country. Such cards cost more.
        brand: The brand of the card, if it has a rate of its own: `amex` or `meeza`.

    Raises `ValidationError` for a combination that no source has a rate for. The message names those that are known.
    """
    subunit("amount", _present("amount", amount))
    rule = payment_rule(currency, channel=channel, international=international, brand=brand)
    return _of_payment(amount, rule)


def amount_for(
    net: int,
    currency: Currency,
    *,
    channel: Channel = "card",
    international: bool = False,
    brand: Brand | None = None,
) -> int:
    """Returns the smallest amount to charge, in subunits, so that `net` subunits are probably left after the fee.

    `estimate` of that amount then has this `net`. The other arguments and the errors are those of `estimate`. Whether
    you may pass fees on to your customers depends on your country.
    """
    subunit("net", _present("net", net))
    rule = payment_rule(currency, channel=channel, international=international, brand=brand)
    # What is left grows with the amount, but for one step back where the flat part begins.
    if rule.flat_from and _left(rule, rule.flat_from - 1) >= net:
        return _smallest(rule, net, 1, rule.flat_from - 1)
    high = max(rule.flat_from, net)
    while _left(rule, high) < net:
        high *= 2
    return _smallest(rule, net, max(rule.flat_from, 1), high)


def estimate_transfer(amount: int, currency: Currency, *, to: TransferTo = "bank") -> FeeEstimate:
    """Returns what Paystack probably charges for a transfer of `amount` subunits. The API's own `fee_charged` decides.

    The recipient gets the whole amount; the fee leaves your balance beside it, so `total` is what the balance needs.

    Raises `ValidationError` for a currency or a destination that no source has a fee for.
    """
    subunit("amount", _present("amount", amount))
    rule = transfer_rule(currency, to=to)
    fee, tax = rule.fee(amount)
    return FeeEstimate(amount + fee, fee, amount, tax, rule.currency, rule.words(), rule.doubt)


def payment_rule(
    currency: str, *, channel: str = "card", international: bool = False, brand: str | None = None
) -> FeeRule:
    """Returns the row of `PAYMENT_FEES` for such payments. Raises `ValidationError` if there is none."""
    code = text("currency", currency).upper()
    of_currency = [rule for rule in PAYMENT_FEES if rule.currency == code]
    if not of_currency:
        raise ValidationError(
            f"No source has fees for payments in {code!r}, only in {_codes(PAYMENT_FEES)}.", field="currency"
        )
    _check_channel(channel)
    if not isinstance(international, bool):
        raise ValidationError(f"international must be True or False, not {international!r}.", field="international")
    if international and channel != "card":
        raise ValidationError(f"Only a card can be international, not the channel {channel!r}.", field="international")
    if brand is not None and brand not in get_args(Brand):
        raise ValidationError(
            f"brand must be one of {', '.join(map(repr, get_args(Brand)))}, not {brand!r}: other brands have no rates "
            "of their own, so leave it out.",
            field="brand",
        )
    if brand is not None and channel != "card":
        raise ValidationError(f"Only a card has a brand, not the channel {channel!r}.", field="brand")
    fitting = [
        rule
        for rule in of_currency
        if rule.international in (None, international) and rule.channel in (None, channel) and rule.brand == brand
    ]
    if not fitting:
        known = "; ".join(_combination(rule) for rule in of_currency)
        raise ValidationError(
            f"No source has a fee for {code} with channel={channel!r}, international={international} and "
            f"brand={brand!r}. Known are: {known}.",
            field="channel" if brand is None else "brand",
        )
    return max(fitting, key=lambda rule: rule.channel is not None)


def transfer_rule(currency: str, *, to: str = "bank") -> TransferFeeRule:
    """Returns the row of `TRANSFER_FEES` for such transfers. Raises `ValidationError` if there is none."""
    code = text("currency", currency).upper()
    if to not in get_args(TransferTo):
        raise ValidationError(f"to must be 'bank' or 'mobile_money', not {to!r}.", field="to")
    of_currency = [rule for rule in TRANSFER_FEES if rule.currency == code]
    if not of_currency:
        raise ValidationError(
            f"No source has fees for transfers in {code!r}, only in {_codes(TRANSFER_FEES)}.", field="currency"
        )
    for rule in of_currency:
        if rule.to in (None, to):
            return rule
    known = ", ".join(repr(rule.to) for rule in of_currency)
    raise ValidationError(f"No source has a fee for transfers in {code} to {to!r}, only to {known}.", field="to")


def _of_payment(amount: int, rule: FeeRule) -> FeeEstimate:
    fee, tax = rule.fee(amount)
    return FeeEstimate(amount, fee, amount - fee, tax, rule.currency, rule.words(), rule.doubt_about(amount))


def _left(rule: FeeRule, amount: int) -> int:
    return amount - rule.fee(amount)[0]


def _smallest(rule: FeeRule, net: int, low: int, high: int) -> int:
    """Returns the smallest amount from `low` to `high` that leaves `net`. At `high` it does."""
    while low < high:
        middle = (low + high) // 2
        if _left(rule, middle) >= net:
            high = middle
        else:
            low = middle + 1
    return low


def _present(name: str, amount: int | None) -> int:
    if amount is None:
        raise ValidationError(f"{name} is required.", field=name)
    return amount


def _check_channel(channel: object) -> None:
    with Loading():
        from paystack.models import Channel  # not at the top: models take a while to import

    known = get_args(get_args(Channel)[0])
    if channel not in known:
        raise ValidationError(
            f"channel must be one of {', '.join(map(repr, known))}, not {channel!r}.", field="channel"
        )


def _combination(rule: FeeRule) -> str:
    parts = [
        f"channel={rule.channel!r}" if rule.channel else "any other channel",
        *(["international=True"] if rule.international else []),
        *([f"brand={rule.brand!r}"] if rule.brand else []),
    ]
    return " with ".join([parts[0], ", ".join(parts[1:])]) if len(parts) > 1 else parts[0]


def _codes(rules: tuple[FeeRule, ...] | tuple[TransferFeeRule, ...]) -> str:
    return ", ".join(dict.fromkeys(rule.currency for rule in rules))


def _shown(amount: int, currency: str) -> str:
    return f"{currency} {from_subunit(amount, currency)}"


def _half_up(numerator: int, denominator: int) -> int:
    return (2 * numerator + denominator) // (2 * denominator)
