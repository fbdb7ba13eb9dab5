"""`AsyncPayouts`: the same methods for the asynchronous client."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paystack.payouts import bulk, creation, lookups, passwords
from paystack.payouts.arguments import PayoutItem, items_of, wanted_of, wanted_to
from paystack.payouts.failures import cannot_cancel
from paystack.payouts.lists import FILTERS, AsyncPayoutList, recipient_with
from paystack.payouts.outcome import PayoutOutcome
from paystack.payouts.payout import Payout, PayoutStatus
from paystack.runtime.checks import optional_text
from paystack.runtime.filters import filters_of
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.keys import transfer_reference_of
from paystack.runtime.workflows import Limits, run_async

if TYPE_CHECKING:
    from paystack.api_client import AsyncPaystack
    from paystack.models import Currency, TransferRecipientTypeInput
    from paystack.runtime.options import RequestOptions


class AsyncPayouts(Helpful):
    """The asynchronous `Payouts`: the same methods, to be awaited."""

    def __init__(self, client: AsyncPaystack) -> None:
        self._client = client

    @staticmethod
    def reference_of(idempotency_key: str) -> str:
        """Returns the reference of the payout with this key; see `Payouts.reference_of`."""
        return transfer_reference_of("idempotency_key", idempotency_key)

    async def create(
        self,
        amount: int,
        *,
        recipient: str,
        currency: Currency = "NGN",
        reason: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        account_reference: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payout:
        """Pay a transfer recipient from your balance; see `Payouts.create`."""
        limits = Limits(request_options)
        wanted = wanted_of(amount, currency, recipient, reason, metadata, idempotency_key)
        account = optional_text("account_reference", account_reference)
        return await run_async(creation.create(wanted, account, limits), self._client)

    async def send_to_account(
        self,
        amount: int,
        *,
        account_number: str,
        bank_code: str,
        name: str,
        currency: Currency = "NGN",
        type: TransferRecipientTypeInput | None = None,
        reason: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        account_reference: str | None = None,
        idempotency_key: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Payout:
        """Pay to a bank account or a mobile money wallet; see `Payouts.send_to_account`."""
        account_number = hidden(account_number)
        limits = Limits(request_options)
        wanted = wanted_to(account_number, bank_code, name, type, amount, currency, reason, metadata, idempotency_key)
        account = optional_text("account_reference", account_reference)
        return await run_async(creation.send_to_account(wanted, account, limits), self._client)

    async def bulk(
        self,
        items: Iterable[PayoutItem],
        *,
        currency: Currency = "NGN",
        on_outcome: Callable[[PayoutOutcome], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[PayoutOutcome]:
        """Pay any number of recipients in batches; see `Payouts.bulk`."""
        limits = Limits(request_options)
        return await run_async(bulk.bulk(items_of(items, currency, on_outcome), on_outcome, limits), self._client)

    async def retrieve(self, reference: str, *, request_options: RequestOptions | None = None) -> Payout:
        """Returns the payout as it stands now; see `Payouts.retrieve`."""
        return await run_async(lookups.retrieve(reference, request_options), self._client)

    async def wait(
        self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None
    ) -> Payout:
        """Wait until the payout is final, and return it; see `Payouts.wait`."""
        return await run_async(lookups.wait(reference, timeout, request_options), self._client)

    def list(
        self,
        *,
        limit: int = 10,
        starting_after: str | None = None,
        recipient: str | None = None,
        status: PayoutStatus | None = None,
        since: date | datetime | None = None,
        until: date | datetime | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPayoutList:
        """Returns payouts, newest first, to be awaited or iterated; see `Payouts.list`."""
        filters = filters_of(limit, starting_after, status, FILTERS, since, until, "a payout")
        Limits(request_options)  # refuses what is none, before anything is awaited
        page = AsyncPayoutList.over(self._client.transfers.list(**filters, request_options=request_options))
        page._owner = recipient_with(recipient)
        return page

    async def submit_otp(self, reference: str, *, otp: str, request_options: RequestOptions | None = None) -> Payout:
        """Send a payout on its way with its one-time password; see `Payouts.submit_otp`."""
        otp = hidden(otp)
        return await run_async(passwords.submit_otp(reference, otp, request_options), self._client)

    async def resend_otp(self, reference: str, *, request_options: RequestOptions | None = None) -> Payout:
        """Have Paystack send the one-time password again; see `Payouts.resend_otp`."""
        return await run_async(passwords.resend_otp(reference, request_options), self._client)

    async def cancel(self, reference: str) -> Payout:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise cannot_cancel(reference)
