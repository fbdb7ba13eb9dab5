"""`client.payments`: payments from checkout to fulfilment, as a layer over the endpoints.

Each workflow is written once, as a generator that makes calls and waits (see `runtime/workflows.py`); `Payments` and
`AsyncPayments` run it. Nothing here decides about retries: `exchange` decides what a call raises.
"""

from __future__ import annotations

import base64
import binascii
import time
import warnings
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from paystack.runtime.checks import required, subunit
from paystack.runtime.errors import (
    AmountMismatchError,
    APIError,
    DuplicateReferenceError,
    NetworkError,
    NotSupportedError,
    OutcomeUnknownError,
    PaymentNotSuccessfulError,
    ValidationError,
)
from paystack.runtime.http import HttpInfo, Wait
from paystack.runtime.pages import AsyncPage, Page
from paystack.runtime.workflows import Workflow, ask, run, run_async

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.api_client import AsyncPaystack, Paystack
    from paystack.models import CustomerResponse, Refund, Transaction

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

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 15.0
"""Seconds between two lookups in `wait`: the first pause, and the longest."""


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment at the time of the call that returned it. `amount` is in subunits of `currency`."""

    reference: str
    status: PaymentStatus
    raw_status: str
    amount: int
    currency: str | None
    checkout_url: str | None = None
    """The URL where the customer pays. Only the call that started the payment receives it, so store it."""
    customer_email: str | None = None
    paid_at: datetime | str | None = None
    transaction: Transaction | None = field(default=None, repr=False)
    """The whole transaction; None if `create` or `charge_saved_card` has just made the payment."""
    http: HttpInfo | None = field(default=None, repr=False)
    """The HTTP exchange behind this payment; `http.recovered` says that the answer was lost and looked up."""

    @property
    def is_final(self) -> bool:
        """Whether the payment is over: it succeeded, failed or was reversed."""
        return self.status in ("succeeded", "failed", "reversed")


def _payment(transaction: Transaction, http: HttpInfo | None = None) -> Payment:
    raw = transaction.status
    return Payment(
        reference=transaction.reference,
        status=STATUSES.get(raw, "pending"),
        raw_status=raw,
        amount=transaction.amount,
        currency=transaction.currency,
        customer_email=transaction.customer.email if transaction.customer else None,
        paid_at=transaction.paid_at,
        transaction=transaction,
        http=http,
    )


def _create(
    amount: int,
    currency: str,
    customer_email: str,
    metadata: dict[str, Any] | None,
    idempotency_key: str | None,
    callback_url: str | None,
) -> Workflow[Payment]:
    subunit("amount", amount)
    required("customer_email", customer_email)
    required("currency", currency)
    try:
        started = yield from ask(
            lambda client: client.transactions.initialize(
                customer_email,
                amount,
                currency=currency,
                reference=idempotency_key,
                callback_url=callback_url,
                metadata=metadata,
            )
        )
    except DuplicateReferenceError:
        if idempotency_key is None:
            raise
        return (yield from _made_before(idempotency_key, amount, currency, customer_email))
    return Payment(
        reference=started.data.reference,
        status="pending",
        raw_status="abandoned",
        amount=amount,
        currency=currency,
        checkout_url=started.data.authorization_url,
        customer_email=customer_email,
        http=started.http,
    )


def _charge_saved_card(
    authorization_code: str,
    email: str,
    amount: int,
    currency: str,
    idempotency_key: str | None,
    metadata: dict[str, Any] | None,
) -> Workflow[Payment]:
    subunit("amount", amount)
    required("email", email)
    required("authorization_code", authorization_code)
    required("currency", currency)
    try:
        charged = yield from ask(
            lambda client: client.transactions.charge_authorization(
                email,
                amount,
                authorization_code,
                currency=currency,
                reference=idempotency_key,
                metadata=metadata,
            )
        )
    except DuplicateReferenceError:
        if idempotency_key is None:
            raise
        return (yield from _made_before(idempotency_key, amount, currency, email))
    data = charged.data
    raw = data.status or "pending"
    # The answer to a charge has no `paid_at`. If that answer was lost, its transaction was looked up, and has one.
    paid_at = getattr(data, "paid_at", None)
    return Payment(
        reference=data.reference,
        status=STATUSES.get(raw, "pending"),
        raw_status=raw,
        amount=amount if data.amount is None else data.amount,
        currency=data.currency or currency,
        checkout_url=data.authorization_url,  # set when the customer has to confirm the payment first
        customer_email=email,
        paid_at=paid_at or (data.transaction_date if raw == "success" else None),
        http=charged.http,
    )


def _made_before(key: str, amount: int, currency: str, email: str) -> Workflow[Payment]:
    """Returns the payment that `key` already belongs to, if it matches the one that is requested."""
    try:
        verified = yield from ask(lambda client: client.transactions.verify(key))
    except (NetworkError, APIError) as cause:
        raise OutcomeUnknownError(
            f"A payment with the idempotency key {key!r} exists, but its status is unknown: {cause} "
            "Look it up with payments.retrieve, or call again with the same key.",
            reference=key,
            attempts=cause.attempts,
            **_what_came_back(cause),
        ) from cause
    transaction = verified.data
    asked = transaction.requested_amount or transaction.amount
    payer = transaction.customer.email if transaction.customer else None
    for name, had, has in (
        ("amount", asked, amount),
        ("currency", transaction.currency, currency),
        ("customer_email", (payer or "").lower(), email.lower()),
    ):
        if had != has:
            raise ValidationError(
                f"The idempotency key {key!r} belongs to another payment: its {name} is {had!r}, not {has!r}. "
                "Use one key for one payment.",
                field=name,
                reference=key,
            )
    return _payment(transaction, verified.http)


def _what_came_back(cause: NetworkError | APIError) -> dict[str, Any]:
    if isinstance(cause, NetworkError):
        return {}
    return {"status": cause.status, "body": cause.body, "request_id": cause.request_id}


def _retrieve(reference: str) -> Workflow[Payment]:
    verified = yield from ask(lambda client: client.transactions.verify(reference))
    return _payment(verified.data, verified.http)


def _verify(reference: str, amount: int, currency: str) -> Workflow[Payment]:
    subunit("amount", amount)
    payment = yield from _retrieve(reference)
    if payment.status != "succeeded":
        raise PaymentNotSuccessfulError(
            f"Payment {reference} is not paid: its status is {payment.raw_status}. Do not hand over the goods.",
            payment=payment,
        )
    transaction = payment.transaction
    asked = (transaction and transaction.requested_amount) or payment.amount
    if payment.currency != currency or asked != amount or payment.amount < amount:
        raise AmountMismatchError(
            f"Payment {reference} is paid, but with {payment.amount} {payment.currency} (requested: {asked}), not "
            f"{amount} {currency}.",
            payment=payment,
        )
    return payment


def _wait(reference: str, timeout: float) -> Workflow[Payment]:
    give_up, pause = time.monotonic() + timeout, FIRST_PAUSE
    while True:
        payment = yield from _retrieve(reference)
        if payment.is_final:
            return payment
        left = give_up - time.monotonic()
        if left <= 0:
            raise PaymentNotSuccessfulError(
                f"Payment {reference} is still {payment.raw_status} after {timeout:g} s.", payment=payment
            )
        yield Wait(min(pause, left))
        pause = min(pause * 1.5, LONGEST_PAUSE)


def _refund(reference: str, amount: int | None, reason: str | None) -> Workflow[Refund]:
    created = yield from ask(lambda client: client.refunds.create(reference, amount=amount, merchant_note=reason))
    return created.data


def _filters(limit: int, starting_after: str | None, customer: int | None, status: str | None) -> dict[str, Any]:
    """Returns the arguments for `transactions.list` that match those of `payments.list`."""
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 100:
        raise ValidationError("limit must be from 1 to 100.", field="limit")
    if starting_after is not None and not _is_cursor(starting_after):
        raise ValidationError(
            f"starting_after takes a page's next_cursor, and {starting_after!r} is not a cursor: "
            "Paystack's lists cannot start at a payment.",
            field="starting_after",
        )
    if status is not None and status not in FILTERS:
        raise ValidationError(
            f"Paystack cannot filter a list by the status {status!r}, only by {', '.join(FILTERS)}.", field="status"
        )
    return {
        "per_page": limit,
        "next": starting_after,
        "customer": customer,
        "status": FILTERS[status] if status else None,
    }


def _is_cursor(text: str) -> bool:
    """Whether `text` is a cursor: base64 of a name, a colon and an id, which references are not."""
    try:
        return b":" in base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False


def _metadata(metadata: Mapping[str, Any] | None, description: str | None) -> dict[str, Any] | None:
    """Returns `metadata` with the description as a custom field for the dashboard. Warns if it gets too large."""
    if metadata is None and description is None:
        return None
    fields = dict(metadata or {})
    if not all(isinstance(name, str) for name in fields):
        raise ValidationError("The keys of metadata must be text.", field="metadata")
    if len(fields) > 50:
        warnings.warn(f"metadata has {len(fields)} keys; use at most 50", stacklevel=3)
    for name, value in fields.items():
        if len(name) > 40:
            warnings.warn(f"the metadata key {name[:40]!r}... is longer than 40 characters", stacklevel=3)
        if isinstance(value, str) and len(value) > 500:
            warnings.warn(f"the metadata value of {name!r} is longer than 500 characters", stacklevel=3)
    if description is not None:
        shown = {"display_name": "Description", "variable_name": "description", "value": description}
        fields["custom_fields"] = [*fields.get("custom_fields", ()), shown]
    return fields


def _cancel(reference: str) -> NotSupportedError:
    return NotSupportedError(
        f"Paystack cannot cancel a payment ({reference}). An unpaid payment lapses by itself. A paid one can be "
        "refunded with payments.refund. To be able to withdraw one, use a payment request, which can be archived."
    )


class PaymentPage(Page[Payment]):
    """A page of payments. Iterating over it continues through all pages after it."""

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(super().data)


class AsyncPaymentPage(AsyncPage[Payment]):
    """The asynchronous `PaymentPage`. It looks up a customer's email address when the first page is fetched."""

    _find_customer: Callable[[], Awaitable[CustomerResponse]] | None = None

    async def _fetched(self) -> Self:
        if self._find_customer and self._envelope is None:
            customer = (await self._find_customer()).data
            self._request = replace(self._request, query={**(self._request.query or {}), "customer": customer.id})
        return await super()._fetched()

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(super().data)


def _payments(transactions: list[Any]) -> list[Payment]:
    """Returns the items of a page of transactions as payments."""
    return [_payment(transaction) for transaction in transactions]


class Payments:
    """`client.payments`: checkout payments, saved cards and refunds."""

    def __init__(self, client: Paystack) -> None:
        self._client = client

    def create(
        self,
        amount: int,
        currency: str,
        customer_email: str,
        *,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        callback_url: str | None = None,
    ) -> Payment:
        """Start a payment. The customer pays it at the returned payment's `checkout_url`.

        Args:
            amount: The amount to request, in subunits.
            currency: The ISO 4217 code of the currency, such as `NGN`.
            customer_email: The email address of the customer who pays.
            description: What the payment is for, as the dashboard shows it.
            metadata: Data to store with the payment: at most 50 text keys of up to 40 characters, with JSON values.
            idempotency_key: Becomes the reference. The same key always means the same payment, however often and from
                however many processes you call this; only the first call receives `checkout_url`.
            callback_url: The URL that the customer is sent to after paying.

        Raises:
            ValidationError: an argument is wrong, or the key belongs to a payment with another amount, currency or
                customer.
            OutcomeUnknownError: the answer was lost. The message says either that nothing was charged and a new key
                gives a new checkout page, or that you have to look the payment up.
            PaystackError: the call failed in another way; see docs/errors.md.
        """
        fields = _metadata(metadata, description)
        return run(_create(amount, currency, customer_email, fields, idempotency_key, callback_url), self._client)

    def retrieve(self, reference: str) -> Payment:
        """Returns the payment as it stands now. Raises `NotFoundError` if no payment has the reference."""
        return run(_retrieve(reference), self._client)

    def list(
        self,
        *,
        limit: int = 10,
        starting_after: str | None = None,
        customer_email: str | None = None,
        status: PaymentStatus | None = None,
    ) -> PaymentPage:
        """Returns a page of payments, newest first, with `limit` (1 to 100) to a page.

        `starting_after` takes a page's `next_cursor`. An email address is looked up first, because Paystack filters by
        the customer's id. Raises `NotFoundError` if no customer has the address.
        """
        customer = self._client.customers.fetch(customer_email).data.id if customer_email else None
        page = self._client.transactions.list(**_filters(limit, starting_after, customer, status))
        return PaymentPage.over(page)

    def verify(self, reference: str, *, amount: int, currency: str) -> Payment:
        """Returns the payment if it succeeded with this amount and currency. Call this before you hand over the goods.

        `amount` is in subunits.

        Raises:
            PaymentNotSuccessfulError: the payment is not paid, or not yet; `.payment` is the payment as it stands.
            AmountMismatchError: the payment is paid, but with another amount or currency.
        """
        return run(_verify(reference, amount, currency), self._client)

    def wait(self, reference: str, *, timeout: float = 60.0) -> Payment:
        """Wait until the payment succeeds, fails or is reversed, and return it. Looks it up every few seconds.

        Raises `PaymentNotSuccessfulError` if it is still open after `timeout` seconds.
        """
        return run(_wait(reference, timeout), self._client)

    def refund(self, reference: str, amount: int | None = None, *, reason: str | None = None) -> Refund:
        """Refund `amount` subunits, by default the full amount. `reason` is a note for you, not for the customer."""
        return run(_refund(reference, amount, reason), self._client)

    def charge_saved_card(
        self,
        authorization_code: str,
        email: str,
        amount: int,
        currency: str,
        *,
        idempotency_key: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Payment:
        """Charge a card that the customer paid with before. This call moves money.

        `amount` is in subunits; `email` is the address of the customer whose card it is. `idempotency_key` works as in
        `create`: the card is charged only once for each key. A declined charge is a payment with the status `failed`,
        not an exception. `checkout_url` is set if the customer has to confirm the payment there first.
        """
        fields = _metadata(metadata, None)
        return run(
            _charge_saved_card(authorization_code, email, amount, currency, idempotency_key, fields), self._client
        )

    def cancel(self, reference: str) -> Payment:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise _cancel(reference)


class AsyncPayments:
    """The asynchronous `Payments`: the same methods, to be awaited."""

    def __init__(self, client: AsyncPaystack) -> None:
        self._client = client

    async def create(
        self,
        amount: int,
        currency: str,
        customer_email: str,
        *,
        description: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        callback_url: str | None = None,
    ) -> Payment:
        """Start a payment; see `Payments.create`."""
        fields = _metadata(metadata, description)
        return await run_async(
            _create(amount, currency, customer_email, fields, idempotency_key, callback_url), self._client
        )

    async def retrieve(self, reference: str) -> Payment:
        """Returns the payment as it stands now; see `Payments.retrieve`."""
        return await run_async(_retrieve(reference), self._client)

    def list(
        self,
        *,
        limit: int = 10,
        starting_after: str | None = None,
        customer_email: str | None = None,
        status: PaymentStatus | None = None,
    ) -> AsyncPaymentPage:
        """Returns payments, newest first, to be awaited or iterated; see `Payments.list`."""
        transactions = self._client.transactions.list(**_filters(limit, starting_after, None, status))
        page = AsyncPaymentPage.over(transactions)
        if customer_email:
            page._find_customer = partial(self._client.customers.fetch, customer_email)
        return page

    async def verify(self, reference: str, *, amount: int, currency: str) -> Payment:
        """Returns the payment if it succeeded with this amount and currency; see `Payments.verify`."""
        return await run_async(_verify(reference, amount, currency), self._client)

    async def wait(self, reference: str, *, timeout: float = 60.0) -> Payment:
        """Wait until the payment succeeds, fails or is reversed, and return it; see `Payments.wait`."""
        return await run_async(_wait(reference, timeout), self._client)

    async def refund(self, reference: str, amount: int | None = None, *, reason: str | None = None) -> Refund:
        """Refund all or a part of a payment; see `Payments.refund`."""
        return await run_async(_refund(reference, amount, reason), self._client)

    async def charge_saved_card(
        self,
        authorization_code: str,
        email: str,
        amount: int,
        currency: str,
        *,
        idempotency_key: str | None = None,
        metadata: Mapping[str, Any] | None = None,
    ) -> Payment:
        """Charge a card that the customer paid with before; see `Payments.charge_saved_card`."""
        fields = _metadata(metadata, None)
        return await run_async(
            _charge_saved_card(authorization_code, email, amount, currency, idempotency_key, fields), self._client
        )

    async def cancel(self, reference: str) -> Payment:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise _cancel(reference)
