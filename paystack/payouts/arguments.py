"""What callers pass to pay somebody: checked, and as Paystack takes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import isgeneratorfunction
from typing import TYPE_CHECKING, Any

from typing_extensions import Required, TypedDict

from paystack.payouts.wanted import Account, Wanted
from paystack.runtime.arguments import currency_code, metadata_of, private_text, remark
from paystack.runtime.checks import required, subunit, text
from paystack.runtime.errors import ValidationError
from paystack.runtime.invoking import is_asynchronous
from paystack.runtime.keys import new_reference, transfer_reference_of

if TYPE_CHECKING:
    from paystack.models import TransferRecipientTypeInput


class PayoutItem(TypedDict, total=False):
    """One item of `payouts.bulk`."""

    amount: Required[int]
    """The amount to pay, in subunits."""

    recipient: Required[str]
    """The code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`."""

    idempotency_key: Required[str]
    """Your name for this payment, stored before you call. The same key always means the same payout."""

    reason: str | None
    """What the payment is for."""

    metadata: Mapping[str, Any] | None
    """Data to store with the transfer."""


_OF_CURRENCY: Mapping[str, TransferRecipientTypeInput] = {
    "NGN": "nuban",
    "GHS": "ghipss",
    "KES": "kepss",
    "ZAR": "basa",
}
"""The type of bank accounts by their currency."""

_OF_BANK: Mapping[tuple[str, str], TransferRecipientTypeInput] = {
    ("GHS", "MTN"): "mobile_money",
    ("GHS", "VOD"): "mobile_money",
    ("GHS", "ATL"): "mobile_money",
    ("KES", "MPESA"): "mobile_money",
    ("KES", "MPPAYBILL"): "mobile_money_business",
    ("KES", "MPTILL"): "mobile_money_business",
}
"""The type of what is no bank account, by its currency and its documented bank code."""

_TYPES: tuple[TransferRecipientTypeInput, ...] = (*_OF_CURRENCY.values(), "mobile_money", "mobile_money_business")


def wanted_of(
    amount: int,
    currency: str,
    recipient: str | None,
    reason: str | None,
    metadata: Mapping[str, Any] | None,
    idempotency_key: str | None,
) -> Wanted:
    """Returns the payout that these arguments of `create` describe, with a reference."""
    subunit("amount", required("amount", amount))
    code = currency_code(currency)
    recipient = text("recipient", recipient)
    reason = remark("reason", reason)
    fields = metadata_of(metadata)
    key, reference = _named(idempotency_key)
    return Wanted(key, reference, amount, code, recipient, reason, fields, has_key=idempotency_key is not None)


def wanted_to(
    account_number: str,
    bank_code: str,
    name: str,
    type: str | None,
    amount: int,
    currency: str,
    reason: str | None,
    metadata: Mapping[str, Any] | None,
    idempotency_key: str | None,
) -> Wanted:
    """Returns the payout that these arguments of `send_to_account` describe, with a reference."""
    subunit("amount", required("amount", amount))
    code = currency_code(currency)
    number, bank = private_text("account_number", account_number), text("bank_code", bank_code)
    holder = text("name", name)
    if (code, bank.upper()) in _OF_BANK:
        bank = bank.upper()  # as Paystack's list has it
    kind = _type_of(type, code, bank)
    reason = remark("reason", reason)
    fields = metadata_of(metadata)
    account = Account(number, bank, kind, holder)
    key, reference = _named(idempotency_key)
    has_key = idempotency_key is not None
    return Wanted(key, reference, amount, code, None, reason, fields, account=account, has_key=has_key)


def items_of(items: Iterable[PayoutItem], currency: str, on_outcome: object) -> list[Wanted]:
    """Returns the payouts that `items` describe, in their order. Everything is checked before anything is sent."""
    if isinstance(items, (str, bytes, Mapping)) or not isinstance(items, Iterable):
        raise ValidationError(f"items must be a list of dicts, not {type(items).__name__}.", field="items")
    code = currency_code(currency)
    is_plain = callable(on_outcome) and not (is_asynchronous(on_outcome) or isgeneratorfunction(on_outcome))
    if on_outcome is not None and not is_plain:
        raise ValidationError(
            "on_outcome must be a plain function, not async and without `yield`, which is called with each outcome; "
            f"not {type(on_outcome).__name__}.",
            field="on_outcome",
        )
    wanted: list[Wanted] = []
    places: dict[str, str] = {}
    for index, item in enumerate(items):
        place = f"items[{index}]"
        if not isinstance(item, Mapping):
            raise ValidationError(f"{place} must be a dict, not {type(item).__name__}.", field=place)
        unknown = [name for name in item if name not in PayoutItem.__annotations__]
        if unknown:
            raise ValidationError(
                f"{place} has {unknown[0]!r}, which no item of bulk has. There are: "
                f"{', '.join(PayoutItem.__annotations__)}. The currency is an argument of bulk, one for all items; "
                "what needs more, such as an account_reference, is paid with payouts.create.",
                field=f"{place}.{unknown[0]}",
            )
        amount: int = required(f"{place}.amount", item.get("amount"))
        subunit(f"{place}.amount", amount)
        recipient = text(f"{place}.recipient", item.get("recipient"))
        reason = remark(f"{place}.reason", item.get("reason"))
        metadata = metadata_of(item.get("metadata"), f"{place}.metadata")
        key = item.get("idempotency_key")
        if key is None:
            raise ValidationError(
                f"{place}.idempotency_key is required: with it you can call again after any failure, and nobody is "
                "paid twice. Use what names the payment in your books, and store it before you call.",
                field=f"{place}.idempotency_key",
            )
        reference = transfer_reference_of(f"{place}.idempotency_key", key)
        other = places.setdefault(reference, place)
        if other != place:
            raise ValidationError(
                f"{place}.idempotency_key is the same as that of {other}: one key is one payout. If both are to be "
                "paid, each needs its own.",
                field=f"{place}.idempotency_key",
            )
        wanted.append(Wanted(key, reference, amount, code, recipient, reason, metadata, f"{place}."))
    return wanted


def _named(idempotency_key: str | None) -> tuple[str, str]:
    """Returns the key and the reference of a payout; without a key, one that nobody else can have stands for both."""
    if idempotency_key is None:
        made = new_reference()
        return made, made
    return idempotency_key, transfer_reference_of("idempotency_key", idempotency_key)


def _type_of(type: str | None, currency: str, bank_code: str) -> TransferRecipientTypeInput:
    """Returns the type of an account: the caller's, or that of accounts at this bank in this currency."""
    if type is None:
        kind = _OF_BANK.get((currency, bank_code)) or _OF_CURRENCY.get(currency)
        if kind is None:
            raise ValidationError(
                f"type is required for {currency}: banks.list says the type of each bank.", field="type"
            )
        return kind
    for kind in _TYPES:
        if kind == type:
            return kind
    raise ValidationError(
        f"type must be one of {', '.join(_TYPES)}, not {type!r}. To pay to a saved authorization, create the recipient "
        "with transfer_recipients.create and pass its code to payouts.create.",
        field="type",
    )
