"""One key is one payout: whether the payout that a key belongs to is the one that is wanted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from paystack.payouts.payout import Payout, payout_of
from paystack.runtime.checks import TRANSFER_REFERENCE
from paystack.runtime.errors import (
    APIError,
    AuthenticationError,
    NetworkError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from paystack.runtime.hidden import hidden
from paystack.runtime.outcomes import is_amount, unknown, unreadable
from paystack.runtime.recovery import is_not_found
from paystack.runtime.workflows import Limits, Workflow, ask

if TYPE_CHECKING:
    from paystack.models import Currency, TransferRecipientTypeInput


@dataclass(frozen=True, slots=True)
class Account:
    """The bank account or wallet that a caller pays to. Its number shows itself nowhere."""

    number: str = field(repr=False)
    bank_code: str
    type: TransferRecipientTypeInput
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The payout that a caller asks for: what a payout under the same key must agree with."""

    key: str
    """The caller's key, or the reference if there is none."""
    reference: str
    amount: int
    currency: Currency
    recipient: str | None
    """The code of the recipient; None as long as only its account is known."""
    reason: str | None
    metadata: dict[str, Any] | None
    place: str = ""
    """Where the arguments stand: `items[0].`, or nothing for arguments of the method itself."""
    account: Account | None = None
    has_key: bool = True
    """Whether the key is the caller's, so that an earlier call may have made the payout."""


def made_before(wanted: Wanted, limits: Limits, cause: APIError | NetworkError) -> Workflow[Payout]:
    """Returns the payout that the key already belongs to, if it matches the one that is wanted.

    `cause` says that there is one, or may be one. Raises `ValidationError` if it is another one, and
    `OutcomeUnknownError` if it cannot be looked up.
    """
    try:
        payout = yield from looked_up(wanted.reference, limits)
        differences = _differences(payout, wanted)
    except (NetworkError, APIError) as failure:
        raise unknown(
            f"What became of the payout {wanted.reference!r} is unknown: {failure} It may have been made "
            f"({_said(cause)}). Call again with the same idempotency_key, which never pays twice, or look it up with "
            "payouts.retrieve.",
            wanted.reference,
            failure,
        ) from failure
    for name, had, has in differences:
        told = f"its {name} is {had!r}, not {has!r}" if had is not None else f"its {name} is another one"
        raise ValidationError(
            f"The idempotency key {wanted.key!r} belongs to another payout: {told}. Use one key for one payout.",
            field=f"{wanted.place}{name}",
            reference=wanted.reference,
        )
    payout.http.recovered = isinstance(cause, OutcomeUnknownError)
    return replace(payout, metadata=payout.metadata or wanted.metadata or {}, reason=payout.reason or wanted.reason)


def _said(cause: APIError | NetworkError) -> str:
    """Returns what `cause` says, without Paystack's next step, which is to pay under another reference."""
    said = cause.api_message if isinstance(cause, APIError) else None
    return (said or cause.message).rstrip(".")


def refused_or_made(wanted: Wanted, limits: Limits, refused: APIError) -> Workflow[Payout]:
    """Returns the payout that an earlier call with the same key made, although Paystack has refused this one.

    The balance may be too low because that payout spent it, and a recipient that was deleted since is refused before
    the reference is looked at. Raises `refused` if there is no such payout.
    """
    if not (wanted.has_key and is_refusal(refused)):
        raise refused
    try:
        return (yield from made_before(wanted, limits, refused))
    except OutcomeUnknownError as error:
        if isinstance(error.__cause__, APIError) and is_not_found(error.__cause__):
            raise refused from refused.__cause__
        raise


def is_refusal(error: APIError) -> bool:
    """Returns whether `error` is Paystack's word on this one request, and not on the key, the limits or the server."""
    others = (AuthenticationError, PermissionDeniedError, RateLimitError, ServerError)
    return error.status is not None and bool(error.code or error.api_message) and not isinstance(error, others)


def looked_up(reference: str, limits: Limits) -> Workflow[Payout]:
    """Returns the payout with this reference as it stands now. Raises `NotFoundError` if there is none."""
    try:
        verified = yield from ask(lambda client: client.transfers.verify(reference, request_options=limits(client)))
    except NotFoundError as error:
        if is_not_found(error) and not TRANSFER_REFERENCE.fullmatch(reference):
            # Who takes this for Paystack's word on the key pays again, under another one.
            hint = (
                f" {reference!r} does not have the form of a reference. If it is an idempotency key, its payout may "
                "exist all the same: look up payouts.reference_of(key)."
            )
            error.message = f"{error.message.rstrip('.')}.{hint}"
            error.args = (error.message,)
        raise
    return payout_of(verified.data, verified.http)


def _differences(payout: Payout, wanted: Wanted) -> list[tuple[str, object, object]]:
    """Returns what `payout` has otherwise than the one wanted: the argument, its value there, and the caller's.

    No account number is among the values. Raises `UnreadableReplyError` if the payout lacks what would tell.
    """
    recipient: Any = getattr(payout.transfer, "recipient", None)
    number = getattr(recipient, "id", recipient)
    by_id = wanted.recipient is not None and wanted.recipient.isdecimal()
    shown = payout.recipient if not by_id else str(number) if is_amount(number) else None
    if payout.currency is None or (shown is None and wanted.account is None):
        raise unreadable(payout.http, "it does not say who is paid, or in which currency")
    rows: list[tuple[str, object, object]] = [
        ("amount", payout.amount, wanted.amount),
        ("currency", payout.currency, wanted.currency),
    ]
    if wanted.account is None:
        rows.append(("recipient", shown, wanted.recipient))
    elif wanted.recipient is None or wanted.recipient != shown:
        details = getattr(recipient, "details", None)
        if not all(isinstance(getattr(details, name, None), str) for name in ("account_number", "bank_code")):
            raise unreadable(payout.http, "it does not say which account is paid")
        if not may_be(wanted.account, details):
            rows.append(("account_number", None, ""))
    return [row for row in rows if row[1] != row[2]]


def may_be(account: Account, details: Any) -> bool:
    """Returns whether `details`, those of a recipient, can be about `account`, as far as they show one.

    A wallet's number may come back with the code of its country in the place of its first zero.
    """
    number, bank = getattr(details, "account_number", None), getattr(details, "bank_code", None)
    is_bank = not isinstance(bank, str) or bank.casefold() == account.bank_code.casefold()
    if not is_bank or not isinstance(number, str):
        return is_bank
    shorter, longer = sorted(map(_signs_of, (number, account.number)), key=len)
    end = hidden(shorter.removeprefix("0"))
    return shorter == longer or (len(shorter) < len(longer) and len(end) >= 6 and longer.endswith(end))


def _signs_of(number: str) -> str:
    return hidden("".join(filter(str.isalnum, number)))
