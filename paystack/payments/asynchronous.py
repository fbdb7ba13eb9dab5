"""`AsyncPayments`: the same methods for the asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paystack.payments import checkout, lookups, reconciling, refunds, saved_cards
from paystack.payments.arguments import metadata_with
from paystack.payments.failures import cannot_cancel
from paystack.payments.lists import FILTERS, AsyncPaymentList, customer_with
from paystack.payments.payment import Payment, PaymentStatus
from paystack.payments.reconciling import Discrepancy, Known
from paystack.runtime.filters import filters_of
from paystack.runtime.hints import Helpful
from paystack.runtime.workflows import Limits, each_async, run_async

if TYPE_CHECKING:
    from paystack.api_client import AsyncPaystack
    from paystack.models import Bearer, Channel, Currency, Refund
    from paystack.runtime.options import RequestOptions


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
            checkout.create(
                amount=amount,
                currency=currency,
                customer_email=customer_email,
                metadata=metadata_with(metadata, description),
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
        return await run_async(lookups.retrieve(reference, request_options), self._client)

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
        filters = filters_of(limit, starting_after, status, FILTERS, since, until, "a payment")
        Limits(request_options)  # refuses what is none, before anything is awaited
        page = AsyncPaymentList.over(self._client.transactions.list(**filters, request_options=request_options))
        page._owner = customer_with(customer_email)
        return page

    async def verify(
        self, reference: str, *, amount: int, currency: Currency, request_options: RequestOptions | None = None
    ) -> Payment:
        """Returns the payment if it succeeded with this amount and currency; see `Payments.verify`."""
        return await run_async(lookups.verify(reference, amount, currency, request_options), self._client)

    async def wait(
        self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None
    ) -> Payment:
        """Wait until the payment succeeds, fails for good or is reversed, and return it; see `Payments.wait`."""
        return await run_async(lookups.wait(reference, timeout, request_options), self._client)

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
        return await run_async(
            refunds.refund(reference, amount, reason, idempotency_key, request_options), self._client
        )

    def reconcile(
        self,
        known: Known,
        *,
        since: date | datetime,
        until: date | datetime | None = None,
        references: Iterable[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncIterator[Discrepancy]:
        """Returns what the shop has otherwise than Paystack, to be iterated; see `Payments.reconcile`.

        `known` may be `async`. A function that is not runs in a thread.
        """
        return each_async(reconciling.reconcile(known, since, until, references, request_options), self._client)

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
            saved_cards.charge_saved_card(
                authorization_code=authorization_code,
                email=email,
                amount=amount,
                currency=currency,
                idempotency_key=idempotency_key,
                metadata=metadata_with(metadata, description),
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
        raise cannot_cancel(reference)
