"""`client.payments`: payments from checkout to fulfilment, as a layer over the endpoints.

Each workflow is written once, as a generator that makes calls and waits (see `runtime/workflows.py`); `Payments` and
`AsyncPayments` run it. Nothing here decides about retries: `exchange` decides what a call raises.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from datetime import time as time_of_day
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeGuard, cast

from paystack.runtime.checks import optional_text, payable, share, subunit, text
from paystack.runtime.errors import (
    AmountMismatchError,
    APIError,
    CheckoutUnavailableError,
    DuplicateReferenceError,
    NetworkError,
    NotFoundError,
    NotSupportedError,
    OutcomeUnknownError,
    PaymentNotSuccessfulError,
    ValidationError,
)
from paystack.runtime.hints import Helpful
from paystack.runtime.http import HttpInfo, Request, Wait, operations, request_id
from paystack.runtime.keys import key_in, key_or_none, new_reference, note_with
from paystack.runtime.log import logger
from paystack.runtime.pages import AsyncPage, Page
from paystack.runtime.recovery import WAIT_FOR_REFERENCE
from paystack.runtime.replies import UnreadableReplyError
from paystack.runtime.workflows import Limits, Workflow, ask, naming, run, run_async

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.models import Authorization, Bearer, Channel, Currency, Refund, Transaction, TransactionListResponse
    from paystack.runtime.models import Envelope
    from paystack.runtime.options import RequestOptions

PaymentStatus = Literal["pending", "processing", "succeeded", "failed", "cancelled", "reversed"]

STATUSES: Mapping[str, PaymentStatus] = {
    "abandoned": "pending",  # not paid yet, but it still can be
    "ongoing": "pending",
    "pending": "pending",
    "queued": "pending",
    "processing": "processing",
    "success": "succeeded",
    "failed": "failed",
    "reversal-pending": "reversed",
    "reversed": "reversed",
}
"""Maps Paystack's statuses to those of this module. None maps to `cancelled`: a payment cannot be cancelled."""

FILTERS: Mapping[str, str] = {
    "pending": "abandoned",
    "succeeded": "success",
    "failed": "failed",
    "reversed": "reversed",
}
"""Maps the statuses that Paystack can filter a list by to Paystack's own."""

FAIL_FOR_GOOD = frozenset({"charge", "charge_authorization", "partial_debit"})
"""Entry points of payments that nobody can pay once they failed: they have no page on which to try another card."""

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 15.0
"""Seconds between two lookups in `wait`: the first pause, and the longest."""

_CREATE_NAMES = {"email": "customer_email", "reference": "idempotency_key"}
_CHARGE_NAMES = {"reference": "idempotency_key"}
_CUSTOMER_NAMES = {"email_or_code": "customer_email", "email": "customer_email"}
_REFUND_NAMES = {"transaction": "reference", "merchant_note": "reason"}
"""What the API calls the arguments of these methods."""

_LIST = "transactions.list"


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment at the time of the call that returned it. `amount` is in subunits of `currency`."""

    reference: str
    status: PaymentStatus
    raw_status: str
    """Paystack's own status."""
    amount: int
    currency: str | None
    http: HttpInfo = field(repr=False)
    """The HTTP exchange behind this payment; `http.recovered` says that the answer was lost and looked up."""
    customer_email: str | None = None
    paid_at: datetime | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict, repr=False)
    """The metadata of the payment; empty if there is none."""
    _failed_for_good: bool = field(default=False, repr=False)
    _checkout_url: str | None = field(default=None, repr=False)
    _transaction: Transaction | None = field(default=None, repr=False)

    @property
    def id(self) -> str:
        """The reference: `payments.retrieve` takes it. Paystack's own number is `transaction.id`."""
        return self.reference

    @property
    def is_final(self) -> bool:
        """Whether the payment is over: it succeeded, was reversed, or failed for good.

        A checkout payment that failed is not final, because the customer can try another card on the same page.
        """
        return self.status in ("succeeded", "reversed") or (self.status == "failed" and self._failed_for_good)

    @property
    def description(self) -> str | None:
        """The description that was passed to `create` or `charge_saved_card`."""
        custom = self.metadata.get("custom_fields")
        for shown in custom if isinstance(custom, list) else ():
            if isinstance(shown, dict) and shown.get("variable_name") == "description":
                value = shown.get("value")
                return value if isinstance(value, str) else None
        return None

    @property
    def checkout_url(self) -> str:
        """The URL where the customer pays. Only the call that started the payment receives it, so store it.

        Raises `CheckoutUnavailableError` if this call did not receive it: the message says what to do instead.
        """
        if self._checkout_url is None:
            raise CheckoutUnavailableError(_without_page(self), payment=self)
        return self._checkout_url

    @property
    def transaction(self) -> Transaction:
        """The whole transaction.

        Raises `NotSupportedError` for a payment that `create` or `charge_saved_card` has just made: look it up first.
        """
        if self._transaction is None:
            raise NotSupportedError(
                f"Paystack does not send the transaction when it starts a payment: "
                f"payments.retrieve({self.reference!r}) fetches it."
            )
        return self._transaction

    @property
    def authorization(self) -> Authorization:
        """The card or account that the customer paid with.

        Raises `PaymentNotSuccessfulError` if nobody has paid yet.
        """
        authorization = self.transaction.authorization
        if authorization is None or not getattr(authorization, "authorization_code", None):
            raise PaymentNotSuccessfulError(
                f"Payment {self.reference} has no authorization: its status is {self.raw_status}.", payment=self
            )
        return authorization

    @property
    def saved_card_code(self) -> str | None:
        """The code to charge the customer's card again with `charge_saved_card`; None if that cannot be done."""
        authorization = None if self._transaction is None else self._transaction.authorization
        if self.status != "succeeded" or not getattr(authorization, "reusable", None):
            return None
        code = getattr(authorization, "authorization_code", None)
        return code if isinstance(code, str) else None


def _without_page(payment: Payment) -> str:
    about = f"Payment {payment.reference} has no checkout page to send the customer to: "
    if payment.is_final or payment.status == "processing":
        return f"{about}its status is {payment.raw_status}. Verify it instead of asking the customer to pay."
    return (
        f"{about}Paystack tells its address only once, to the call that started the payment, and that was not this "
        "one, or the answer was lost. Use the address that you stored. If there is none, start a payment under "
        "another idempotency key. If a customer may have the first page open, both can be paid: then refund one."
    )


def _payment(data: Any, http: HttpInfo) -> Payment:
    """Returns `data`, a transaction that was looked up, as a payment.

    Raises `UnreadableReplyError` if it lacks what says how the payment stands.
    """
    reference, raw, amount = (getattr(data, name, None) for name in ("reference", "status", "amount"))
    if not (isinstance(reference, str) and reference and isinstance(raw, str) and _is_amount(amount)):
        raise _unreadable(http, "it does not say how the payment stands")
    status = STATUSES.get(raw, "pending")
    currency, metadata = (getattr(data, name, None) for name in ("currency", "metadata"))
    entry_point = getattr(getattr(data, "source", None), "entry_point", None)
    return Payment(
        reference=reference,
        status=status,
        raw_status=raw,
        amount=amount,
        currency=currency if isinstance(currency, str) else None,
        http=http,
        customer_email=_payer(data),
        paid_at=_time(getattr(data, "paid_at", None)),
        metadata=metadata if isinstance(metadata, dict) else {},
        _failed_for_good=status == "failed" and isinstance(entry_point, str) and entry_point in FAIL_FOR_GOOD,
        _transaction=data,
    )


def _payer(transaction: Any) -> str | None:
    """Returns the email address of the customer in `transaction`."""
    email = getattr(getattr(transaction, "customer", None), "email", None)
    return email if isinstance(email, str) else None


def _time(value: object) -> datetime | None:
    """Returns `value` as a time. In the place of a lost answer, a time can still be the text that was received."""
    if isinstance(value, str):
        with suppress(ValueError):
            value = datetime.fromisoformat(value.replace("Z", "+00:00"))
    return value if isinstance(value, datetime) else None


def _is_amount(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _unreadable(http: HttpInfo, why: str) -> UnreadableReplyError:
    """Returns the error for a successful reply that lacks what the caller asked for."""
    return UnreadableReplyError(
        f"The answer ({http.status}) cannot be used: {why}.",
        status=http.status,
        headers=http.headers,
        body=http.body,
        request_id=http.request_id,
        attempts=http.attempts,
    )


def _unknown(message: str, reference: str, cause: NetworkError | APIError | HttpInfo) -> OutcomeUnknownError:
    """Returns the error for a write whose outcome is open, with what came back in `cause`, if anything did."""
    error = OutcomeUnknownError(message, reference=reference, attempts=cause.attempts)
    if isinstance(cause, HttpInfo):
        error.status, error.body, error.request_id = cause.status, cause.body, request_id(cause.headers)
    elif isinstance(cause, (APIError, OutcomeUnknownError)):
        error.status, error.body, error.request_id = cause.status, cause.body, cause.request_id
    return error


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The payment that a caller asks for: what a payment under the same key must agree with."""

    amount: int
    currency: Currency
    email: str
    email_name: str
    """What the caller calls the email address."""
    metadata: dict[str, Any] | None
    has_plan: bool = False
    """Whether a plan sets the amount."""
    code: str | None = None
    """The authorization to charge."""


def _create(
    *,
    amount: int,
    currency: str,
    customer_email: str,
    metadata: dict[str, Any] | None,
    idempotency_key: str | None,
    callback_url: str | None,
    channels: Sequence[Channel] | None,
    plan: str | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
    request_options: RequestOptions | None,
) -> Workflow[Payment]:
    limits = Limits(request_options)
    code = _currency(currency)
    email = text("customer_email", customer_email)
    plan = optional_text("plan", plan)
    if plan is None:
        payable("amount", amount, code)
    else:  # its amount takes the place of this one
        subunit("amount", amount)
    key = key_or_none("idempotency_key", idempotency_key)
    wanted = _Wanted(amount, code, email, "customer_email", metadata, has_plan=plan is not None)
    extra: dict[str, Any] = {
        "callback_url": optional_text("callback_url", callback_url),
        "plan": plan,
        **_sharing(channels, split_code, subaccount, transaction_charge, bearer),
    }
    reference = key or new_reference()
    try:
        return (yield from naming(_start(wanted, reference, limits, extra), _CREATE_NAMES))
    except (DuplicateReferenceError, OutcomeUnknownError) as lost:
        if key is not None:
            return (yield from _made_before(key, wanted, limits, lost))
        if not limits.max_retries:
            raise _lost_page(reference, lost) from lost
    # Nobody else knows that reference, and the address of its page was lost. Nobody can pay it: another one is safe.
    reference = new_reference()
    try:
        return (yield from naming(_start(wanted, reference, limits, extra), _CREATE_NAMES))
    except (DuplicateReferenceError, OutcomeUnknownError) as lost:
        raise _lost_page(reference, lost) from lost


def _start(wanted: _Wanted, reference: str, limits: Limits, extra: dict[str, Any]) -> Workflow[Payment]:
    started = yield from ask(
        lambda client: client.transactions.initialize(
            wanted.email,
            wanted.amount,
            currency=wanted.currency,
            reference=reference,
            metadata=wanted.metadata,
            request_options=limits(client),
            **extra,
        )
    )
    url = getattr(started.data, "authorization_url", None)
    if not (isinstance(url, str) and url) or getattr(started.data, "reference", None) != reference:
        raise _unknown(f"The answer to payment {reference!r} has no checkout page.", reference, started.http)
    return Payment(
        reference=reference,
        status="pending",
        raw_status="abandoned",
        amount=wanted.amount,
        currency=wanted.currency,
        http=started.http,
        customer_email=wanted.email,
        metadata=wanted.metadata or {},
        _checkout_url=url,
    )


def _lost_page(reference: str, cause: DuplicateReferenceError | OutcomeUnknownError) -> OutcomeUnknownError:
    return _unknown(
        f"The address of the checkout page of payment {reference!r} was lost with the answer. Nobody can pay that "
        f"payment, so nothing was charged: call create again, which starts another one. ({cause})",
        reference,
        cause,
    )


def _charge_saved_card(
    *,
    authorization_code: str,
    email: str,
    amount: int,
    currency: str,
    idempotency_key: str | None,
    metadata: dict[str, Any] | None,
    channels: Sequence[Channel] | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
    request_options: RequestOptions | None,
) -> Workflow[Payment]:
    limits = Limits(request_options)
    code = text("authorization_code", authorization_code)
    address = text("email", email)
    money = _currency(currency)
    payable("amount", amount, money)
    wanted = _Wanted(amount, money, address, "email", metadata, code=code)
    extra = _sharing(channels, split_code, subaccount, transaction_charge, bearer)
    reference = key_or_none("idempotency_key", idempotency_key) or new_reference()
    try:
        charged = yield from naming(
            ask(
                lambda client: client.transactions.charge_authorization(
                    address,
                    amount,
                    code,
                    currency=money,
                    reference=reference,
                    metadata=metadata,
                    request_options=limits(client),
                    **extra,
                )
            ),
            _CHARGE_NAMES,
        )
    except DuplicateReferenceError as taken:
        return (yield from _made_before(reference, wanted, limits, taken))
    data: Any = charged.data
    raw, url = getattr(data, "status", None), getattr(data, "authorization_url", None)
    is_paused = raw is None and (getattr(data, "paused", None) is True or isinstance(url, str))
    charged_amount, charged_currency = getattr(data, "amount", None), getattr(data, "currency", None)
    if (
        not (is_paused or (isinstance(raw, str) and _is_amount(charged_amount)))
        or getattr(data, "reference", None) != reference
    ):
        silent = _unknown(f"The answer to payment {reference!r} does not say its status.", reference, charged.http)
        return (yield from _made_before(reference, wanted, limits, silent))
    raw = raw or "pending"
    status = STATUSES.get(raw, "pending")
    # The answer to a charge has no `paid_at`. If that answer was lost, its transaction was looked up, and has one.
    paid_at = getattr(data, "paid_at", None) or (getattr(data, "transaction_date", None) if raw == "success" else None)
    return Payment(
        reference=reference,
        status=status,
        raw_status=raw,
        amount=charged_amount if _is_amount(charged_amount) else amount,
        currency=charged_currency if isinstance(charged_currency, str) else money,
        http=charged.http,
        customer_email=address,
        paid_at=_time(paid_at),
        metadata=metadata or {},
        _failed_for_good=status == "failed" and (not charged.http.recovered or _code_of(data) == code),
        _checkout_url=url if isinstance(url, str) else None,  # set when the customer has to confirm the payment first
    )


def _code_of(transaction: Any) -> object:
    """Returns the code of the authorization that `transaction` charged, which a failed checkout does not have."""
    return getattr(getattr(transaction, "authorization", None), "authorization_code", None)


def _sharing(
    channels: Sequence[Channel] | None,
    split_code: str | None,
    subaccount: str | None,
    transaction_charge: int | None,
    bearer: Bearer | None,
) -> dict[str, Any]:
    """Returns the arguments that `create` and `charge_saved_card` pass on as they are, once they are checked."""
    if channels is not None and (
        isinstance(channels, (str, bytes))
        or not isinstance(channels, Sequence)
        or not channels
        or not all(isinstance(channel, str) for channel in channels)
    ):
        raise ValidationError("channels must be a list of channels, such as ['card', 'ussd'].", field="channels")
    if bearer not in (None, "account", "subaccount"):
        raise ValidationError(f"bearer must be 'account' or 'subaccount', not {bearer!r}.", field="bearer")
    return {
        "channels": None if channels is None else list(channels),
        "split_code": optional_text("split_code", split_code),
        "subaccount": optional_text("subaccount", subaccount),
        "transaction_charge": share("transaction_charge", transaction_charge),
        "bearer": bearer,
    }


def _currency(currency: str) -> Currency:
    """Returns the code of a currency as Paystack writes it."""
    return text("currency", currency).upper()


def _made_before(
    key: str, wanted: _Wanted, limits: Limits, cause: DuplicateReferenceError | OutcomeUnknownError
) -> Workflow[Payment]:
    """Returns the payment that `key` already belongs to, if it matches the one that is wanted."""
    try:
        verified = yield from ask(lambda client: client.transactions.verify(key, request_options=limits(client)))
        payment = _payment(verified.data, verified.http)
        differences = _differences(payment, wanted)
    except (NetworkError, APIError) as failure:
        raise _unknown(
            f"What became of the payment {key!r} is unknown: {failure} Call again with the same key, which never "
            "charges twice, or look it up with payments.retrieve.",
            key,
            failure,
        ) from failure
    for name, had, has in differences:
        raise ValidationError(
            f"The idempotency key {key!r} belongs to another payment: its {name} is {had!r}, not {has!r}. "
            "Use one key for one payment.",
            field=name,
            reference=key,
        )
    payment.http.recovered = isinstance(cause, OutcomeUnknownError)
    if payment.status == "failed" and wanted.code is not None and _code_of(payment.transaction) == wanted.code:
        return replace(payment, _failed_for_good=True)
    return payment


def _differences(payment: Payment, wanted: _Wanted) -> list[tuple[str, object, object]]:
    """Returns what `payment` has otherwise than the one wanted: the argument, its value there, and the caller's.

    Raises `UnreadableReplyError` if the payment lacks what would tell.
    """
    if payment.currency is None or payment.customer_email is None:
        raise _unreadable(payment.http, "it does not say whose payment it is, or its currency")
    asked = [
        ("amount", _requested(payment), wanted.amount),
        ("currency", payment.currency, wanted.currency),
        (wanted.email_name, payment.customer_email.strip().lower(), wanted.email.lower()),
    ]
    return [row for row in asked if row[1] != row[2] and not (row[0] == "amount" and wanted.has_plan)]


def _requested(payment: Payment) -> int:
    """Returns the amount that was asked for. It differs from what is paid if the customer bears the fees."""
    requested = getattr(payment.transaction, "requested_amount", None)
    return requested if _is_amount(requested) and requested else payment.amount


def _retrieve(reference: str, limits: Limits) -> Workflow[Payment]:
    verified = yield from ask(lambda client: client.transactions.verify(reference, request_options=limits(client)))
    return _payment(verified.data, verified.http)


def _retrieved(reference: str, options: RequestOptions | None) -> Workflow[Payment]:
    return (yield from _retrieve(text("reference", reference), Limits(options)))


def _verify(reference: str, amount: int, currency: str, options: RequestOptions | None) -> Workflow[Payment]:
    reference, currency = text("reference", reference), _currency(currency)
    if amount is None:
        raise ValidationError("amount is required.", field="amount")
    subunit("amount", amount)
    payment = yield from _retrieve(reference, Limits(options))
    if payment.status != "succeeded":
        hint = " The customer can still pay it with another card." if payment.status == "failed" else ""
        raise PaymentNotSuccessfulError(
            f"Payment {reference} is not paid: its status is {payment.raw_status}. Do not hand over the goods."
            f"{'' if payment.is_final else hint}",
            payment=payment,
        )
    asked = _requested(payment)
    if payment.currency != currency or asked != amount or payment.amount < amount:
        raise AmountMismatchError(
            f"Payment {reference} is paid, but with {payment.amount} {payment.currency} (requested: {asked}), not "
            f"{amount} {currency}.",
            payment=payment,
        )
    return payment


def _wait(reference: str, timeout: float, options: RequestOptions | None) -> Workflow[Payment]:
    reference = text("reference", reference)
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or math.isnan(timeout) or timeout < 0:
        raise ValidationError(f"timeout must be a number of seconds, at least 0, not {timeout!r}.", field="timeout")
    give_up, pause = time.monotonic() + timeout, FIRST_PAUSE
    while True:
        payment = yield from _retrieve(reference, Limits(options))  # its deadline is for one lookup
        if payment.is_final:
            return payment
        left = give_up - time.monotonic()
        if left <= 0:
            hint = " The customer can still pay it with another card." if payment.status == "failed" else ""
            raise PaymentNotSuccessfulError(
                f"Payment {reference} is still {payment.raw_status} after {timeout:g} s.{hint}", payment=payment
            )
        yield Wait(min(pause, left))
        pause = min(pause * 1.5, LONGEST_PAUSE)


def _refund(
    reference: str,
    amount: int | None,
    reason: str | None,
    idempotency_key: str | None,
    request_options: RequestOptions | None,
) -> Workflow[Refund]:
    limits = Limits(request_options)
    reference = text("reference", reference)
    subunit("amount", amount)
    reason = _remark("reason", reason)
    key = key_or_none("idempotency_key", idempotency_key)
    if key is None:
        try:
            return (yield from _send_refund(reference, amount, reason, limits))
        except OutcomeUnknownError as lost:
            raise _unknown(
                f"A refund of payment {reference!r} was sent, but whether it was made is unknown: {lost} Look at "
                "refunds.list(transaction=...) before you call again: a second call refunds a second time. With an "
                "idempotency_key it would not.",
                reference,
                lost,
            ) from lost
    verified = yield from ask(lambda client: client.transactions.verify(reference, request_options=limits(client)))
    payment = _payment(verified.data, verified.http)
    number = getattr(payment.transaction, "id", None)
    if not isinstance(number, int):
        raise _unreadable(verified.http, "the transaction has no id")
    if refund := (yield from _refund_under(key, number, limits)):
        return _same_refund(refund, key, amount, payment)
    try:
        refund = yield from _send_refund(reference, amount, note_with(key, reason), limits)
    except OutcomeUnknownError as lost:
        return _same_refund((yield from _lost_refund(key, reference, number, limits, lost)), key, amount, payment)
    except ValidationError as refused:
        # Another process with the same key may have been a little faster, and this refund be refused as one too many.
        try:
            found = yield from _refund_under(key, number, limits)
        except (NetworkError, APIError):
            found = None
        if found is None:
            raise refused from refused.__cause__
        return _same_refund(found, key, amount, payment)
    if key_in(refund.merchant_note) != key:
        logger.warning("Paystack changed the note of the refund %s: its idempotency key cannot be found", refund.id)
    return refund


def _send_refund(reference: str, amount: int | None, note: str | None, limits: Limits) -> Workflow[Refund]:
    """Refund, and return the refund. Raises `OutcomeUnknownError` also for an answer that does not show one."""
    created = yield from naming(
        ask(
            lambda client: client.refunds.create(
                reference, amount=amount, merchant_note=note, request_options=limits(client)
            )
        ),
        _REFUND_NAMES,
    )
    if not _is_refund(created.data):
        raise _unknown("The answer does not show the refund.", reference, created.http)
    return created.data


def _is_refund(data: Any) -> bool:
    return (
        _is_amount(getattr(data, "id", None))
        and _is_amount(getattr(data, "amount", None))
        and isinstance(getattr(data, "status", None), str)
    )


def _refund_under(key: str, transaction: int, limits: Limits) -> Workflow[Refund | None]:
    """Returns the refund of the transaction that carries `key` in its note; None if there certainly is none yet."""
    found: dict[int, Refund] = {}
    seen: set[int] = set()
    number = 1
    while True:
        page = yield from _refunds(transaction, number, limits)
        if not isinstance(getattr(page.response, "data", None), list) or not all(map(_is_refund, page.data)):
            raise _unreadable(page.http, "it does not list the refunds")
        for refund in page.data:
            of = getattr(refund.transaction, "id", refund.transaction)
            if key_in(refund.merchant_note) == key and (of == transaction or not isinstance(of, int)):
                found[refund.id] = refund
        ids = {refund.id for refund in page.data}
        if ids <= seen or not page.has_more:
            break
        seen |= ids
        number += 1
    if len(found) > 1:
        logger.warning("%d refunds carry one idempotency key: they were sent at the same moment", len(found))
    return found[min(found)] if found else None


def _refunds(transaction: int, page: int, limits: Limits) -> Workflow[Page[Refund]]:
    listed = yield from ask(
        lambda client: client.refunds.list(
            transaction=transaction, per_page=100, page=page, request_options=limits(client)
        )
    )
    return listed


def _lost_refund(
    key: str, reference: str, transaction: int, limits: Limits, lost: OutcomeUnknownError
) -> Workflow[Refund]:
    """Returns the refund whose answer was lost. It is not sent again here: it may still be on its way."""
    why: NetworkError | APIError = lost
    for is_last in (False, True):
        try:
            refund = yield from _refund_under(key, transaction, limits)
        except (NetworkError, APIError) as failure:
            why = failure
            break
        if refund is not None:
            return refund
        if not is_last:
            yield Wait(min(WAIT_FOR_REFERENCE, limits.left()))
    raise _unknown(
        f"A refund of payment {reference!r} was sent, but whether it was made is unknown: {why} Call again with the "
        f"key {key!r} in a few minutes: that looks for it first, and sends it only if it is not there.",
        reference,
        lost,
    ) from lost


def _same_refund(refund: Refund, key: str, amount: int | None, payment: Payment) -> Refund:
    """Returns `refund`, which carries `key`, if it has the amount that is wanted."""
    wanted = payment.amount if amount is None else amount
    if refund.amount != wanted:
        raise ValidationError(
            f"The idempotency key {key!r} belongs to another refund of payment {payment.reference!r}: its amount is "
            f"{refund.amount}, not {wanted}. Use one key for one refund.",
            field="amount",
            reference=payment.reference,
        )
    return refund


def _filters(
    limit: int,
    starting_after: str | None,
    status: str | None,
    since: date | datetime | None,
    until: date | datetime | None,
) -> dict[str, Any]:
    """Returns the arguments for `transactions.list` that match those of `payments.list`, without the customer."""
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 100:
        raise ValidationError("limit must be from 1 to 100.", field="limit")
    if starting_after is not None and not _is_cursor(starting_after):
        raise ValidationError(
            f"starting_after takes a page's next_cursor, and {starting_after!r} is not a cursor: "
            "Paystack's lists cannot start at a payment.",
            field="starting_after",
        )
    if status is not None and not (isinstance(status, str) and status in FILTERS):
        raise ValidationError(
            f"Paystack cannot filter a list by the status {status!r}, only by {', '.join(FILTERS)}.", field="status"
        )
    first, last = _moment("since", since, time_of_day.min), _moment("until", until, _LAST_OF_DAY)
    if first is not None and last is not None and first > last:
        raise ValidationError("since must not be later than until.", field="since")
    return {
        "per_page": limit,
        "next": starting_after,
        "status": FILTERS[status] if status else None,
        "from_": first,
        "to": last,
    }


_LAST_OF_DAY = (datetime.min + timedelta(days=1, milliseconds=-1)).time()


def _moment(name: str, value: object, of_day: time_of_day) -> datetime | None:
    """Returns `value` as a time with a zone. A day becomes its time `of_day` in UTC."""
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValidationError(
                f"{name} must have a time zone, such as datetime(2026, 1, 15, 9, tzinfo=timezone.utc): {value!r}.",
                field=name,
            )
        return value
    if isinstance(value, date):
        return datetime.combine(value, of_day, timezone.utc)
    raise ValidationError(f"{name} must be a date or a datetime, not {type(value).__name__}.", field=name)


def _is_cursor(value: object) -> bool:
    """Whether `value` is a cursor: base64 of a name, a colon and an id, which references are not."""
    if not isinstance(value, str):
        return False
    try:
        return b":" in base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False


def _customer(email: str, limits: Limits) -> Workflow[int | HttpInfo]:
    """Returns the id of the customer with this email address, which is what Paystack filters by.

    If there is no such customer, returns the exchange that said so.
    """
    try:
        fetched = yield from naming(
            ask(lambda client: client.customers.fetch(email, request_options=limits(client))), _CUSTOMER_NAMES
        )
    except NotFoundError as error:
        if error.status is None or error.api_message is None:
            raise  # an empty 404 is that of a wrong base URL
        return HttpInfo(error.status, error.headers, error.body, error.attempts)
    number = getattr(fetched.data, "id", None)
    if not isinstance(number, int):
        raise _unreadable(fetched.http, "the customer has no id")
    return number


def _metadata(metadata: Mapping[str, Any] | None, description: str | None) -> dict[str, Any] | None:
    """Returns `metadata` with the description as a custom field for the dashboard. Warns if it gets too large."""
    if metadata is None and description is None:
        return None
    if metadata is not None and not isinstance(metadata, Mapping):
        raise ValidationError(f"metadata must be a dict, not {type(metadata).__name__}.", field="metadata")
    fields = dict(metadata or {})
    if not all(isinstance(name, str) for name in fields):
        raise ValidationError("The keys of metadata must be text.", field="metadata")
    try:
        json.dumps(fields, ensure_ascii=False, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as cause:
        raise ValidationError(f"metadata cannot be sent as JSON: {cause}", field="metadata") from cause
    if len(fields) > 50:
        warnings.warn(f"metadata has {len(fields)} keys; use at most 50", stacklevel=3)
    for name, value in fields.items():
        if len(name) > 40:
            warnings.warn(f"the metadata key {name[:40]!r}... is longer than 40 characters", stacklevel=3)
        if isinstance(value, str) and len(value) > 500:
            warnings.warn(f"the metadata value of {name!r} is longer than 500 characters", stacklevel=3)
    description = _remark("description", description)
    if description is not None:
        custom = fields.get("custom_fields", ())
        if not isinstance(custom, (list, tuple)):
            raise ValidationError(
                "metadata['custom_fields'] must be a list: the description is added to it.", field="metadata"
            )
        shown = {"display_name": "Description", "variable_name": "description", "value": description}
        fields["custom_fields"] = [*custom, shown]
    return fields


def _remark(name: str, value: str | None) -> str | None:
    """Returns text for people to read, which may be left out or empty."""
    return None if value is None or (isinstance(value, str) and not value.strip()) else text(name, value)


def _cancel(reference: str) -> NotSupportedError:
    return NotSupportedError(
        f"Paystack cannot cancel a payment ({reference}). An unpaid payment lapses by itself. A paid one can be "
        "refunded with payments.refund. To be able to withdraw one, use a payment request, which can be archived."
    )


class PaymentList(Page[Payment]):
    """A page of payments. Iterating over it continues through all pages after it."""

    @classmethod
    def of_nobody(cls, http: HttpInfo) -> Self:
        """Returns an empty page. `http` is the exchange that found no customer."""
        method, path, *_ = operations()[_LIST]
        page = cls.__new__(cls)
        page._request, page._envelope = Request(method, path, _LIST, "safe"), _empty(http)
        return page

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


class AsyncPaymentList(AsyncPage[Payment]):
    """The asynchronous `PaymentList`. It looks up a customer's email address when the first page is fetched."""

    _find_customer: Callable[[], Workflow[int | HttpInfo]] | None = None

    async def _fetched(self) -> Self:
        if self._find_customer and self._envelope is None:
            found = await run_async(self._find_customer(), cast("AsyncPaystack", self._client))
            if isinstance(found, HttpInfo):
                self._envelope = _empty(found)
            else:
                self._request = replace(self._request, query={**(self._request.query or {}), "customer": found})
        return await super()._fetched()

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


def _payments(reply: Envelope) -> list[Payment]:
    """Returns the transactions in `reply` as payments."""
    transactions = getattr(reply, "data", None)
    if not isinstance(transactions, list):
        raise _unreadable(reply.http, "it has no list of payments")
    return [_payment(transaction, reply.http) for transaction in transactions]


def _empty(http: HttpInfo) -> TransactionListResponse:
    """Returns the reply to a list of nobody's payments. `http` is the exchange that found no customer."""
    from paystack.models import TransactionListResponse

    reply = TransactionListResponse(status=True, message="No customer has this email address", data=[])
    reply._http = http
    return reply


class Payments(Helpful):
    """`client.payments`: checkout payments, saved cards and refunds."""

    def __init__(self, client: Paystack) -> None:
        self._client = client

    def create(
        self,
        amount: int,
        *,
        currency: Currency,
        customer_email: str,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        callback_url: str | None = None,
        channels: Sequence[Channel] | None = None,
        plan: str | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payment:
        """Start a payment. The customer pays it at the returned payment's `checkout_url`.

        Args:
            amount: The amount to request, in subunits. A plan's own amount overrides it.
            currency: The ISO 4217 code of the currency, such as `NGN`.
            customer_email: The email address of the customer who pays.
            description: What the payment is for, as the dashboard shows it.
            metadata: Data to store with the payment: at most 50 text keys of up to 40 characters, with JSON values.
            idempotency_key: Becomes the reference. The same key always means the same payment, however often and from
                however many processes you call this; only the first call receives `checkout_url`.
            callback_url: The URL that the customer is sent to after paying.
            channels: The channels that the customer can choose from, such as `["mobile_money"]`. Defaults to all.
            plan: The code of the plan to subscribe the customer to.
            split_code: The code of the split to share the payment by.
            subaccount: The code of the subaccount to share the payment with.
            transaction_charge: What your main account keeps of a shared payment, in subunits.
            bearer: Who bears the fees of a shared payment: your main `account` or the `subaccount`.
            request_options: Timeout, deadline, retries and headers. The deadline covers all that this call does.

        Raises:
            ValidationError: an argument is wrong (`field` names it), or the key belongs to a payment with another
                amount, currency or customer.
            OutcomeUnknownError: the answer was lost, and the payment could not be looked up. This call charged nothing;
                call again with the same key.
            PaystackError: the call failed in another way; see docs/errors.md.
        """
        return run(
            _create(
                amount=amount,
                currency=currency,
                customer_email=customer_email,
                metadata=_metadata(metadata, description),
                idempotency_key=idempotency_key,
                callback_url=callback_url,
                channels=channels,
                plan=plan,
                split_code=split_code,
                subaccount=subaccount,
                transaction_charge=transaction_charge,
                bearer=bearer,
                request_options=request_options,
            ),
            self._client,
        )

    def retrieve(self, reference: str, *, request_options: RequestOptions | None = None) -> Payment:
        """Returns the payment as it stands now. Raises `NotFoundError` if no payment has the reference."""
        return run(_retrieved(reference, request_options), self._client)

    def list(
        self,
        *,
        limit: int = 10,
        starting_after: str | None = None,
        customer_email: str | None = None,
        status: PaymentStatus | None = None,
        since: date | datetime | None = None,
        until: date | datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentList:
        """Returns a page of payments, newest first, with `limit` (1 to 100) to a page.

        `starting_after` takes a page's `next_cursor`. `since` and `until` limit when a payment was started, both
        inclusive: a `datetime` must have a time zone, and a `date` is that day in UTC. An email address is looked up
        first, because Paystack filters by the customer's id; an address that no customer has gives an empty list.
        """
        filters = _filters(limit, starting_after, status, since, until)
        limits = Limits(request_options)
        if customer_email is not None:
            found = run(_customer(text("customer_email", customer_email), limits), self._client)
            if isinstance(found, HttpInfo):
                return PaymentList.of_nobody(found)
            filters["customer"] = found
        return PaymentList.over(self._client.transactions.list(**filters, request_options=request_options))

    def verify(
        self, reference: str, *, amount: int, currency: Currency, request_options: RequestOptions | None = None
    ) -> Payment:
        """Returns the payment if it succeeded with this amount and currency. Call this before you hand over the goods.

        `amount` is in subunits.

        Raises:
            PaymentNotSuccessfulError: the payment is not paid, or not yet; `.payment` is the payment as it stands.
            AmountMismatchError: the payment is paid, but with another amount or currency.
        """
        return run(_verify(reference, amount, currency, request_options), self._client)

    def wait(self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None) -> Payment:
        """Wait until the payment succeeds, fails for good or is reversed, and return it.

        Looks it up every few seconds; `request_options` apply to each lookup. A failed payment on a checkout page is
        waited for, because the customer can try another card there.

        Raises `PaymentNotSuccessfulError` if it is still open after `timeout` seconds.
        """
        return run(_wait(reference, timeout, request_options), self._client)

    def refund(
        self,
        reference: str,
        *,
        amount: int | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Refund:
        """Refund a payment, fully or in part.

        Args:
            reference: The reference of the payment.
            amount: The amount to refund, in subunits. Defaults to the full amount.
            reason: A note for you, not for the customer.
            idempotency_key: The same key for the same payment always means the same refund. It is carried in the note
                for you, as `[key: ...]`, and looked for before anything is sent. Without a key, each call refunds.
            request_options: Timeout, deadline, retries and headers. The deadline covers all that this call does.

        Raises:
            ValidationError: an argument is wrong, Paystack refused the refund, or the key belongs to a refund of
                another amount.
            OutcomeUnknownError: the answer was lost, and the refund was not found. With a key, call again with the same
                key in a few minutes. Without one, look at the refunds of the payment first.
            PaystackError: the call failed in another way; see docs/errors.md.
        """
        return run(_refund(reference, amount, reason, idempotency_key, request_options), self._client)

    def charge_saved_card(
        self,
        authorization_code: str,
        *,
        email: str,
        amount: int,
        currency: Currency,
        idempotency_key: str | None = None,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        channels: Sequence[Channel] | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payment:
        """Charge a card that the customer paid with before. This call moves money.

        `amount` is in subunits; `email` is the address of the customer whose card it is. `idempotency_key` works as in
        `create`: the card is charged only once for each key. A declined charge is a payment with the status `failed`,
        not an exception. `checkout_url` is set if the customer has to confirm the payment there first. The other
        arguments are those of `create`; `channels` may have `card` and `bank`.
        """
        return run(
            _charge_saved_card(
                authorization_code=authorization_code,
                email=email,
                amount=amount,
                currency=currency,
                idempotency_key=idempotency_key,
                metadata=_metadata(metadata, description),
                channels=channels,
                split_code=split_code,
                subaccount=subaccount,
                transaction_charge=transaction_charge,
                bearer=bearer,
                request_options=request_options,
            ),
            self._client,
        )

    def cancel(self, reference: str) -> Payment:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise _cancel(reference)


class AsyncPayments(Helpful):
    """The asynchronous `Payments`: the same methods, to be awaited."""

    def __init__(self, client: AsyncPaystack) -> None:
        self._client = client

    async def create(
        self,
        amount: int,
        *,
        currency: Currency,
        customer_email: str,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        callback_url: str | None = None,
        channels: Sequence[Channel] | None = None,
        plan: str | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payment:
        """Start a payment; see `Payments.create`."""
        return await run_async(
            _create(
                amount=amount,
                currency=currency,
                customer_email=customer_email,
                metadata=_metadata(metadata, description),
                idempotency_key=idempotency_key,
                callback_url=callback_url,
                channels=channels,
                plan=plan,
                split_code=split_code,
                subaccount=subaccount,
                transaction_charge=transaction_charge,
                bearer=bearer,
                request_options=request_options,
            ),
            self._client,
        )

    async def retrieve(self, reference: str, *, request_options: RequestOptions | None = None) -> Payment:
        """Returns the payment as it stands now; see `Payments.retrieve`."""
        return await run_async(_retrieved(reference, request_options), self._client)

    def list(
        self,
        *,
        limit: int = 10,
        starting_after: str | None = None,
        customer_email: str | None = None,
        status: PaymentStatus | None = None,
        since: date | datetime | None = None,
        until: date | datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaymentList:
        """Returns payments, newest first, to be awaited or iterated; see `Payments.list`."""
        filters = _filters(limit, starting_after, status, since, until)
        limits = Limits(request_options)
        page = AsyncPaymentList.over(self._client.transactions.list(**filters, request_options=request_options))
        if customer_email is not None:
            page._find_customer = partial(_customer, text("customer_email", customer_email), limits)
        return page

    async def verify(
        self, reference: str, *, amount: int, currency: Currency, request_options: RequestOptions | None = None
    ) -> Payment:
        """Returns the payment if it succeeded with this amount and currency; see `Payments.verify`."""
        return await run_async(_verify(reference, amount, currency, request_options), self._client)

    async def wait(
        self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None
    ) -> Payment:
        """Wait until the payment succeeds, fails for good or is reversed, and return it; see `Payments.wait`."""
        return await run_async(_wait(reference, timeout, request_options), self._client)

    async def refund(
        self,
        reference: str,
        *,
        amount: int | None = None,
        reason: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Refund:
        """Refund a payment, fully or in part; see `Payments.refund`."""
        return await run_async(_refund(reference, amount, reason, idempotency_key, request_options), self._client)

    async def charge_saved_card(
        self,
        authorization_code: str,
        *,
        email: str,
        amount: int,
        currency: Currency,
        idempotency_key: str | None = None,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        channels: Sequence[Channel] | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payment:
        """Charge a card that the customer paid with before; see `Payments.charge_saved_card`."""
        return await run_async(
            _charge_saved_card(
                authorization_code=authorization_code,
                email=email,
                amount=amount,
                currency=currency,
                idempotency_key=idempotency_key,
                metadata=_metadata(metadata, description),
                channels=channels,
                split_code=split_code,
                subaccount=subaccount,
                transaction_charge=transaction_charge,
                bearer=bearer,
                request_options=request_options,
            ),
            self._client,
        )

    async def cancel(self, reference: str) -> Payment:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise _cancel(reference)
