"""Subaccounts, splits, and how a payment is divided between them and the main account.

How a payment is to be divided is written down when it is opened, and what each party got when it is paid. It is a
record of its own, as few payments are shared. What goes back to the customer is borne in the same proportion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import Call
from paystack.sandbox.engine.replies import INVALID, MISSING, ErrorRow, Guess, Refused, invalid
from paystack.sandbox.engine.tables import Kind, Record
from paystack.sandbox.payments import books
from paystack.sandbox.payments.banks import bank_name
from paystack.sandbox.payments.records import Transaction

if TYPE_CHECKING:
    from fractions import Fraction


@dataclass(slots=True)
class Subaccount(Record):
    """Somebody whom payments are shared with. The main account keeps `percentage_charge` percent."""

    code: str
    business_name: str
    bank_code: str
    account_number: str
    percentage_charge: int | float
    currency: str
    created_at: int
    updated_at: int
    description: str | None = None
    primary_contact_name: str | None = None
    primary_contact_email: str | None = None
    primary_contact_phone: str | None = None
    metadata: Any = None
    settlement_schedule: str = "auto"
    active: bool = True


@dataclass(slots=True)
class Split(Record):
    """A rule that divides payments. `parts` are dicts of `subaccount`, which is a code, and `share`."""

    code: str
    name: str
    type: str
    currency: str
    parts: list[dict[str, Any]]
    bearer_type: str
    created_at: int
    updated_at: int
    bearer_subaccount: str | None = None
    active: bool = True
    is_dynamic: bool = False


@dataclass(slots=True)
class Sharing(Record):
    """How one payment is divided. `parts` is as in a split, whose id is in `split_id` if there is one.

    `result` is what each party got: dicts of `gross`, `fees` and `net` by place in the books.
    """

    transaction_id: int
    type: str
    parts: list[dict[str, Any]]
    bearer_type: str
    bearer_subaccount: str | None = None
    split_id: int | None = None
    transaction_charge: int | None = None
    result: dict[str, dict[str, int]] = field(default_factory=dict)


SUBACCOUNTS = Kind("subaccounts", Subaccount, first_id=40_809, unique=("code",))
SPLITS = Kind("splits", Split, first_id=142, unique=("code",))
SHARINGS = Kind("sharings", Sharing, unique=("transaction_id",))

STANDING = Guess(
    "standing-split",
    "A split or subaccount of a dedicated account, a virtual terminal, a hold, a payment request, a page or a product "
    "must be one that can divide payments in its currency. What it can no longer divide is the main account's alone. "
    "An order is divided by the splits of its products, each by the price of what was ordered of it; with several "
    "splits, the main account bears the fees.",
)
RETURNED = Guess(
    "shared-refunds",
    "What a refund or a dispute gives back is borne in proportion to the shares before fees, also by a subaccount that "
    "was paid out already: it is below zero until its next payment. The main account bears what rounding leaves.",
)
SHARES = Guess(
    "shares",
    "Shares and fees are rounded down, and the main account gets or bears the rest. Fees beyond the share of whoever "
    "bears them are taken from the others.",
)
REFUSED_SHARES = Guess(
    "share-checks",
    "The messages for bad shares, and for an unknown or inactive split or subaccount of a transaction.",
)

BEARERS = ("subaccount", "account", "all-proportional", "all")
TYPES = ("percentage", "flat")

UNKNOWN_SPLIT = ErrorRow(404, "Invalid Split code.")
UNKNOWN_SUBACCOUNT = ErrorRow(404, "Invalid Subaccount.")
INVALID_SPLIT = invalid("Invalid Split code.", unverified=REFUSED_SHARES)
INVALID_SUBACCOUNT = invalid("Invalid Subaccount.", unverified=REFUSED_SHARES)
INVALID_BEARER_TYPE = invalid("Invalid bearer type : must be one of: subaccount, account, all-proportional or all")
INVALID_BEARER = invalid("bearer_subaccount must be a subaccount of the split", unverified=REFUSED_SHARES)
INVALID_SHARE = invalid("share must be a positive number", unverified=REFUSED_SHARES)
REPEATED = invalid("Subaccount {code} has a share already", unverified=REFUSED_SHARES)
TOO_MUCH = invalid("The shares exceed what is divided", unverified=REFUSED_SHARES)
OTHER_CURRENCY = invalid("The split is not in the currency of the transaction", unverified=REFUSED_SHARES)


def asked(call: Call, amount: int, currency: str, *, is_charge: bool = False) -> tuple[Sharing | None, Split | None]:
    """How the body wants a payment to be divided, None if not at all; refuses what cannot be.

    The split is one that the body describes, and that is made for this payment alone. Nothing is added yet.
    """
    account = call.account
    code, name, inline = call.text("split_code"), call.text("subaccount"), call.object("split")
    if code is not None:
        return by_split(account, code, amount, currency, UNKNOWN_SPLIT if is_charge else INVALID_SPLIT), None
    if inline is not None:
        made = read_split(Call(account, call.request, call.path, inline), is_dynamic=True)
        return _by(made, amount, currency), made
    if name is None:
        return None, None
    subaccount = account[SUBACCOUNTS].find(code=name)
    if subaccount is None or not subaccount.active:
        raise Refused(UNKNOWN_SUBACCOUNT if is_charge else INVALID_SUBACCOUNT)
    bearer = call.text("bearer") or "account"
    if bearer not in ("account", "subaccount"):
        raise Refused(INVALID, field="bearer")
    kept = None if call.body.get("transaction_charge") in (None, "", 0, "0") else call.amount("transaction_charge")
    if kept is not None and kept > amount:
        raise Refused(TOO_MUCH)
    return _to(subaccount, amount, bearer, kept), None


def check_standing(account: Account, currency: str, split_code: str | None, subaccount: str | None = None) -> None:
    """Refuse a split or a subaccount that cannot divide later payments in this currency."""
    if split_code is not None:
        split = account[SPLITS].find(code=split_code)
        if split is None or not split.active:
            raise Refused(INVALID_SPLIT)
        if split.currency != currency:
            raise Refused(OTHER_CURRENCY)
    if subaccount is not None:
        found = account[SUBACCOUNTS].find(code=subaccount)
        if found is None or not found.active:
            raise Refused(INVALID_SUBACCOUNT)


def share_by(account: Account, transaction: Transaction, rule: Mapping[str, Any] | None) -> None:
    """Divide an unpaid transaction by a rule that was chosen earlier, instead of what it had.

    A rule has a `split_code`, or a `subaccount` and perhaps its `bearer` and `transaction_charge`. The transaction is
    not divided without one, or if it cannot be divided by that any more.
    """
    known = sharing_of(account, transaction)
    if known is not None:
        account[SHARINGS].remove(known)
    rule = rule or {}
    split = account[SPLITS].find(code=rule.get("split_code"))
    subaccount = account[SUBACCOUNTS].find(code=rule.get("subaccount"))
    sharing = None
    if split is not None:
        sharing = _still_by(split, transaction.amount, transaction.currency)
    elif subaccount is not None and subaccount.active:
        kept = rule.get("transaction_charge")
        kept = None if kept is None else min(kept, transaction.amount)
        sharing = _to(subaccount, transaction.amount, rule.get("bearer") or "account", kept)
    keep(account, transaction, sharing, None)


def share_by_items(
    account: Account, transaction: Transaction, name: str, items: Iterable[tuple[str | None, int]]
) -> None:
    """Divide an unpaid transaction by the splits of what it pays for: each is a split's code, or None, and an amount.

    Several splits become one of this payment alone, called `name`.
    """
    splits: dict[int, Split] = {}
    got: dict[str, int] = {}
    for code, amount in items:
        split = account[SPLITS].find(code=code)
        sharing = None if split is None else _still_by(split, amount, transaction.currency)
        if split is None or sharing is None:
            continue
        splits[split.id] = split
        for part in sharing.parts:
            share = _share(sharing, part["share"], amount)
            got[part["subaccount"]] = got.get(part["subaccount"], 0) + share
    if not splits:
        return
    parts = [{"subaccount": code, "share": share} for code, share in got.items()]
    (first, *others), now = splits.values(), account.now()
    made = Split("", name, "flat", transaction.currency, parts, "account", now, now, is_dynamic=True)
    chosen = made if others else first
    sharing = Sharing(0, "flat", parts, chosen.bearer_type, chosen.bearer_subaccount, split_id=chosen.id)
    keep(account, transaction, sharing, made if others else None)


def by_split(account: Account, code: str, amount: int, currency: str, refusal: ErrorRow = INVALID_SPLIT) -> Sharing:
    """How the split of this code divides a payment; refuses one that is unknown, inactive or not for this payment."""
    split = account[SPLITS].find(code=code)
    if split is None or not split.active:
        raise Refused(refusal)
    return _by(split, amount, currency)


def read_split(call: Call, *, is_dynamic: bool = False) -> Split:
    """The split that the body describes, which is not added yet; refuses missing and invalid fields."""
    account, now = call.account, call.account.now()
    name, kind, currency = call.required("name"), call.required("type"), call.currency()
    if kind not in TYPES:
        raise Refused(INVALID, field="type")
    given = call.body.get("subaccounts")
    if not given:
        raise Refused(MISSING, field="subaccounts")
    if not isinstance(given, list) or not all(isinstance(item, dict) for item in given):
        raise Refused(INVALID, field="subaccounts")
    parts: list[dict[str, Any]] = []
    for item in given:
        subaccount = account[SUBACCOUNTS].find(code=str(item.get("subaccount")))
        if subaccount is None or not subaccount.active:
            raise Refused(INVALID_SUBACCOUNT)
        if any(part["subaccount"] == subaccount.code for part in parts):
            raise Refused(REPEATED, code=subaccount.code)
        parts.append({"subaccount": subaccount.code, "share": read_share(item.get("share"))})
    bearer_type, bearer = read_bearer(call, parts)
    check_parts(kind, parts)
    return Split("", name, kind, currency, parts, bearer_type, now, now, bearer, is_dynamic=is_dynamic)


def add_split(account: Account, split: Split) -> Split:
    """Give a new split its code, and add it."""
    split.code = account.code(10, "SPL_")
    return account[SPLITS].add(split)


def read_bearer(call: Call, parts: list[dict[str, Any]], default: str = "all") -> tuple[str, str | None]:
    """Who bears the fees of a split, and the code of the subaccount if it is one; refuses what is not possible."""
    bearer_type = call.text("bearer_type") or default
    if bearer_type not in BEARERS:
        raise Refused(INVALID_BEARER_TYPE)
    if bearer_type != "subaccount":
        return bearer_type, None
    code = call.required("bearer_subaccount")
    if all(part["subaccount"] != code for part in parts):
        raise Refused(INVALID_BEARER)
    return bearer_type, code


def read_share(value: object) -> int | float:
    """A share as a number; refuses what is none."""
    if isinstance(value, str):
        try:
            value = float(value) if "." in value else int(value[:20])
        except ValueError:
            raise Refused(INVALID_SHARE) from None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= 2**53:
        raise Refused(INVALID_SHARE)
    return value


def check_parts(kind: str, parts: list[dict[str, Any]]) -> None:
    """Refuse more than a hundred percent, and a part of a subunit."""
    total = sum(_exact(part["share"]) for part in parts)
    if kind == "percentage" and total > 100:
        raise Refused(TOO_MUCH)
    if kind == "flat" and any(_exact(part["share"]).denominator != 1 for part in parts):
        raise Refused(INVALID_SHARE)


def keep(account: Account, transaction: Transaction, sharing: Sharing | None, made: Split | None) -> None:
    """Write down how the transaction is divided, if it is, and add the split that was made for it."""
    if sharing is not None:
        if made is not None:
            sharing.split_id = add_split(account, made).id
        sharing.transaction_id = transaction.id
        account[SHARINGS].add(sharing)


def divide(account: Account, transaction: Transaction) -> dict[str, int]:
    """What each place in the books gets of a payment with known fees, which is noted if it is shared."""
    fees = transaction.fees or 0
    sharing = sharing_of(account, transaction)
    if sharing is None:
        return {books.BALANCE: transaction.amount - fees}
    gross = {
        books.of_subaccount(part["subaccount"]): _share(sharing, part["share"], transaction.amount)
        for part in sharing.parts
    }
    gross = {books.BALANCE: transaction.amount - sum(gross.values()), **gross}
    borne = _borne(sharing, gross, fees)
    sharing.result = {
        place: {"gross": amount, "fees": borne[place], "net": amount - borne[place]} for place, amount in gross.items()
    }
    return {place: amount - borne[place] for place, amount in gross.items()}


def bear(account: Account, transaction: Transaction, amount: int) -> dict[str, int]:
    """What each place in the books loses of an amount that goes back to the customer of a paid transaction.

    Over several refunds and disputes, each place bears what it would of one with their sum.
    """
    sharing = sharing_of(account, transaction)
    if sharing is None or not sharing.result:
        return {books.BALANCE: -amount}
    before = books.given_back(account, transaction.reference)
    borne = {
        place: (before + amount) * got["gross"] // transaction.amount - before * got["gross"] // transaction.amount
        for place, got in sharing.result.items()
        if place != books.BALANCE
    }
    return {books.BALANCE: sum(borne.values()) - amount, **{place: -part for place, part in borne.items()}}


def return_guesses(account: Account, transaction: Transaction) -> tuple[str, ...]:
    """The guess of who bears what goes back, if the transaction is divided."""
    return () if sharing_of(account, transaction) is None else (RETURNED,)


def fees_of(account: Account, transaction: Transaction, place: str) -> int:
    """The part of a paid transaction's fees that a place in the books bears."""
    sharing = sharing_of(account, transaction)
    if sharing is None or not sharing.result:
        return (transaction.fees or 0) if place == books.BALANCE else 0
    return sharing.result[place]["fees"] if place in sharing.result else 0


def subaccount_view(account: Account, sharing: Sharing | None) -> dict[str, Any]:
    """The subaccount within a transaction, empty if there is none."""
    if sharing is None or sharing.split_id is not None:
        return {}
    found = account[SUBACCOUNTS].find(code=sharing.parts[0]["subaccount"])
    return {} if found is None else embedded(found)


def fees_split(account: Account, transaction: Transaction, sharing: Sharing | None) -> dict[str, Any] | None:
    """What each party got of a paid transaction with a subaccount, None for any other."""
    if sharing is None or sharing.split_id is not None or not sharing.result:
        return None
    code = sharing.parts[0]["subaccount"]
    found = account[SUBACCOUNTS].find(code=code)
    kept = sharing.transaction_charge
    return {
        "paystack": transaction.fees,
        "integration": sharing.result[books.BALANCE]["net"],
        "subaccount": sharing.result[books.of_subaccount(code)]["net"],
        "params": {
            "bearer": sharing.bearer_type,
            "transaction_charge": "" if kept is None else str(kept),
            "percentage_charge": "" if found is None else str(found.percentage_charge),
        },
    }


def split_view(account: Account, transaction: Transaction, sharing: Sharing | None) -> dict[str, Any]:
    """The split within a transaction, with each party's share once it is paid; empty if there is none."""
    if sharing is None or sharing.split_id is None:
        return {}
    split = account[SPLITS][sharing.split_id]
    shares = []
    for part in sharing.parts:
        found = account[SUBACCOUNTS].find(code=part["subaccount"])
        if found is not None:
            about = {"id": found.id, "name": found.business_name, "subaccount_code": found.code}
            shares.append({**about, "share": part["share"], "integration": account.id})
    bearer = account[SUBACCOUNTS].find(code=sharing.bearer_subaccount)
    total = sum(_exact(part["share"]) for part in sharing.parts)
    whole = 100 if sharing.type == "percentage" else transaction.amount
    view: dict[str, Any] = {
        "id": split.id,
        "name": split.name,
        "split_code": split.code,
        "formula": {
            "type": sharing.type,
            "bearer_type": sharing.bearer_type,
            "bearer_subaccount": None if bearer is None else bearer.id,
            "subaccounts": shares,
            "integration": int(whole - total),
        },
    }
    if sharing.result:
        main = sharing.result[books.BALANCE]
        view["shares"] = {
            "paystack": transaction.fees,
            "subaccounts": [
                {
                    "amount": got["net"],
                    "original_share": got["gross"],
                    "fees": got["fees"],
                    "subaccount_code": share["subaccount_code"],
                    "id": share["id"],
                    "name": share["name"],
                    "integration": account.id,
                }
                for share in shares
                for got in (sharing.result[books.of_subaccount(share["subaccount_code"])],)
            ],
            "integration": main["net"],
            "original_share": main["gross"],
            "fees": main["fees"],
        }
    return view


def parts_view(account: Account, parts: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The subaccounts of a split, each with its share."""
    return [
        {"subaccount": embedded(found), "share": part["share"]}
        for part in parts
        for found in (account[SUBACCOUNTS].find(code=part["subaccount"]),)
        if found is not None
    ]


def sharing_of(account: Account, transaction: Transaction) -> Sharing | None:
    """How the transaction is divided, or None."""
    return account[SHARINGS].find(transaction_id=transaction.id)


def shared_by(account: Account, code: str) -> set[int]:
    """The ids of the transactions that the split or the subaccount with this code divides."""
    split = account[SPLITS].find(code=code)
    sharings = account[SHARINGS].all()
    divided = sharings.where(lambda item: any(part["subaccount"] == code for part in item.parts)).values(
        "transaction_id"
    )
    if split is not None:
        divided += sharings.having(split_id=split.id).values("transaction_id")
    return set(divided)


def embedded(subaccount: Subaccount) -> dict[str, Any]:
    """A subaccount within a transaction or a split."""
    return {
        "id": subaccount.id,
        "subaccount_code": subaccount.code,
        "business_name": subaccount.business_name,
        "description": subaccount.description,
        "primary_contact_name": subaccount.primary_contact_name,
        "primary_contact_email": subaccount.primary_contact_email,
        "primary_contact_phone": subaccount.primary_contact_phone,
        "metadata": subaccount.metadata,
        "percentage_charge": subaccount.percentage_charge,
        "settlement_bank": bank_name(subaccount.bank_code),
        "currency": subaccount.currency,
        "account_number": subaccount.account_number,
    }


def _by(split: Split, amount: int, currency: str) -> Sharing:
    if split.currency != currency:
        raise Refused(OTHER_CURRENCY)
    sharing = Sharing(0, split.type, [dict(part) for part in split.parts], split.bearer_type, split.bearer_subaccount)
    sharing.split_id = split.id
    if sum(_share(sharing, part["share"], amount) for part in sharing.parts) > amount:
        raise Refused(TOO_MUCH)
    return sharing


def _still_by(split: Split, amount: int, currency: str) -> Sharing | None:
    """How a split divides a payment; None if it cannot any more."""
    try:
        return _by(split, amount, currency) if split.active else None
    except Refused:
        return None


def _to(subaccount: Subaccount, amount: int, bearer: str, kept: int | None) -> Sharing:
    """A payment of which the main account keeps `kept`, or the percentage of the subaccount."""
    share = 100 - subaccount.percentage_charge if kept is None else amount - kept
    kind = "percentage" if kept is None else "flat"
    parts = [{"subaccount": subaccount.code, "share": share}]
    return Sharing(0, kind, parts, bearer, subaccount.code, transaction_charge=kept)


def _share(sharing: Sharing, share: float, amount: int) -> int:
    return int(amount * _exact(str(share)) / 100) if sharing.type == "percentage" else int(share)


def _exact(share: float | str) -> Fraction:
    # Imported here: few payments are shared, and the module takes as long to import as three resources.
    from fractions import Fraction

    return Fraction(share)


def _borne(sharing: Sharing, gross: dict[str, int], fees: int) -> dict[str, int]:
    """The fees that each place bears; nobody bears more than they get."""
    places = list(gross)
    if sharing.bearer_type == "all":
        wanted = {place: fees // len(places) for place in places}
    elif sharing.bearer_type == "all-proportional":
        wanted = {place: fees * gross[place] // max(1, sum(gross.values())) for place in places}
    elif sharing.bearer_type == "subaccount":
        wanted = {books.of_subaccount(sharing.bearer_subaccount or ""): fees}
    else:
        wanted = {books.BALANCE: fees}
    borne = {place: min(gross[place], wanted.get(place, 0)) for place in places}
    left = fees - sum(borne.values())
    for place in places:
        more = min(left, gross[place] - borne[place])
        borne[place] += more
        left -= more
    return borne
