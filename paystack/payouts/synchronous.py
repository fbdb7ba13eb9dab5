"""`Payouts`: the methods of `client.payouts`, which run the workflows."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paystack.payouts import bulk, creation, lookups, passwords
from paystack.payouts.arguments import PayoutItem, items_of, wanted_of, wanted_to
from paystack.payouts.failures import cannot_cancel
from paystack.payouts.lists import FILTERS, LIST, PayoutList, recipient_with
from paystack.payouts.outcome import PayoutOutcome
from paystack.payouts.payout import Payout, PayoutStatus
from paystack.runtime.checks import optional_text
from paystack.runtime.filters import filters_of
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.keys import transfer_reference_of
from paystack.runtime.workflows import Limits, run

if TYPE_CHECKING:
    from paystack.api_client import Paystack
    from paystack.models import Currency, TransferRecipientTypeInput
    from paystack.runtime.options import RequestOptions


class Payouts(Helpful):
    """`client.payouts`: money from your balance to bank accounts and mobile money wallets, never twice."""

    def __init__(self, client: Paystack) -> None:
        self._client = client

    @staticmethod
    def reference_of(idempotency_key: str) -> str:
        """Returns the reference of the payout with this key, always the same, so that you can store it before you pay.

        A key of 16 to 50 lower-case letters, digits, `-` and `_` is its own reference. Any other key is hashed into
        that form, without the blanks around it.
        """
        return transfer_reference_of("idempotency_key", idempotency_key)

    def create(
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
        """Pay a transfer recipient from your balance. This call moves money.

        The returned payout need not have arrived: see its `status`, or call `wait`. One whose `needs_otp` is True waits
        for `submit_otp`.

        Args:
            amount: The amount to pay, in subunits. Paystack's fee is taken from your balance on top of it.
            recipient: The code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`.
            currency: The ISO 4217 code of the currency, which is that of the recipient's account.
            reason: What the payment is for, as the recipient may read it.
            metadata: Data to store with the transfer. Paystack does not show it again.
            account_reference: The account that a paybill or till number in Kenya should credit.
            idempotency_key: The same key always means the same payout, however often and from however many processes
                you call this. Use what names the payment in your books, and store it before you call. The transfer's
                reference follows from it: see `reference_of`. Without a key, each call pays.
            request_options: Timeout, deadline, retries and headers. The deadline covers all that this call does.

        Raises:
            ValidationError: an argument is wrong (`field` names it), Paystack refused the transfer, or the key belongs
                to a payout of another amount, currency or recipient.
            InsufficientBalanceError: your balance is too low, and nothing moved.
            OutcomeUnknownError: the answer was lost, and the payout could not be looked up. Call again with the same
                key, or look `error.reference` up. Never pay in another way until it is known.
            PaystackError: the call failed in another way; see docs/errors.md.
        """
        limits = Limits(request_options)
        wanted = wanted_of(amount, currency, recipient, reason, metadata, idempotency_key)
        account = optional_text("account_reference", account_reference)
        return run(creation.create(wanted, account, limits), self._client)

    def send_to_account(
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
        """Pay to a bank account or a mobile money wallet. This call moves money.

        The account becomes a transfer recipient first; for an account that is one already, Paystack returns the
        recipient that it has. To check whose account it is, call `banks.resolve` before.

        Args:
            amount: The amount to pay, in subunits.
            account_number: The number of the account, or the phone number of the wallet. It shows itself in no log.
            bank_code: The code of the bank or the mobile money provider, from `banks.list`.
            name: The name of the recipient.
            currency: The ISO 4217 code of the currency of the account.
            type: The type of the account. Defaults to bank accounts: `nuban` for NGN, `ghipss` for GHS, `kepss` for KES
                and `basa` for ZAR. For the codes `MTN`, `VOD` and `ATL` in Ghana and `MPESA` in Kenya, it is
                `mobile_money`; for `MPPAYBILL` and `MPTILL`, `mobile_money_business`.
            reason: As in `create`.
            metadata: As in `create`.
            account_reference: As in `create`.
            idempotency_key: As in `create`.
            request_options: As in `create`.

        Raises:
            ValidationError: an argument is wrong (`field` names it), Paystack refused the account or the transfer, or
                the key belongs to another payout.
            PaystackError: as in `create`. An error about `POST /transferrecipient` means that nothing was paid.
        """
        account_number = hidden(account_number)
        limits = Limits(request_options)
        wanted = wanted_to(account_number, bank_code, name, type, amount, currency, reason, metadata, idempotency_key)
        account = optional_text("account_reference", account_reference)
        return run(creation.send_to_account(wanted, account, limits), self._client)

    def bulk(
        self,
        items: Iterable[PayoutItem],
        *,
        currency: Currency = "NGN",
        on_outcome: Callable[[PayoutOutcome], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[PayoutOutcome]:
        """Pay any number of recipients in batches of 100, and return what became of each item, in their order.

        Call again with the same items after any failure, or after your program was ended: what was made is found by its
        key, and only the rest is paid. The OTP requirement for transfers must be off.

        If Paystack refuses a batch for one of its items, that item is `refused`, and the others are paid. If it refuses
        your balance or your key, or a batch is lost, the call stops, and what comes after is `not_sent`. A batch that
        your balance does not cover is not made in part.

        Args:
            items: Dicts with an `amount` in subunits, the code of a `recipient` and an `idempotency_key`, and with a
                `reason` and `metadata` if you like.
            currency: The ISO 4217 code of the currency of all amounts.
            on_outcome: Called with each outcome, in the order of the items, as soon as its batch is done. What it
                raises ends the call. With `AsyncPayouts`, it is a plain function, too.
            request_options: Timeout, deadline, retries and headers. The deadline covers all batches together.

        Raises:
            ValidationError: an argument is wrong, which `field` names as `items[3].amount`, or two items have the same
                key. Nothing was sent.
            TypeError: `on_outcome` returned something to await or to iterate over, so nothing in it has run. A batch
                was sent: call again with the same items.
        """
        limits = Limits(request_options)
        return run(bulk.bulk(items_of(items, currency, on_outcome), on_outcome, limits), self._client)

    def retrieve(self, reference: str, *, request_options: RequestOptions | None = None) -> Payout:
        """Returns the payout as it stands now. Raises `NotFoundError` if no payout has the reference.

        `reference_of(key)` is the reference of a key.
        """
        return run(lookups.retrieve(reference, request_options), self._client)

    def wait(self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None) -> Payout:
        """Wait until the payout is final, and return it: it succeeded, failed, was reversed or was cancelled.

        Looks it up every few seconds; `request_options` apply to each lookup. A payout can take hours: for most
        programs, the webhooks `transfer.success`, `transfer.failed` and `transfer.reversed` are the better way.

        Raises `PayoutNotFinalError` if it is not final after `timeout` seconds.
        """
        return run(lookups.wait(reference, timeout, request_options), self._client)

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
    ) -> PayoutList:
        """Returns a page of payouts, newest first, with `limit` (1 to 100) to a page.

        `starting_after` takes a page's `next_cursor`. `since` and `until` limit when a payout was created, both
        inclusive: a `datetime` must have a time zone, and a `date` is that day in UTC. The code of a recipient is
        looked up first, because Paystack filters by its ID; a code that no recipient has gives an empty list. Paystack
        cannot filter by `cancelled`.
        """
        filters = filters_of(limit, starting_after, status, FILTERS, since, until, "a payout")
        Limits(request_options)  # refuses what is none, before the recipient is looked at
        owner, list_ = recipient_with(recipient), self._client.transfers.list
        return PayoutList.listed(self._client, LIST, list_, filters, owner, request_options)

    def submit_otp(self, reference: str, *, otp: str, request_options: RequestOptions | None = None) -> Payout:
        """Send a payout that `needs_otp` on its way, with the one-time password that Paystack sent to you.

        A payout that does not wait for one any more is returned as it stands, and nothing is sent.

        Raises:
            ValidationError: Paystack refused the password, or an argument is wrong (`field` names it).
            OutcomeUnknownError: the answer was lost, and the payout still waits, or could not be looked up.
            PaystackError: the call failed in another way; see docs/errors.md.
        """
        otp = hidden(otp)
        return run(passwords.submit_otp(reference, otp, request_options), self._client)

    def resend_otp(self, reference: str, *, request_options: RequestOptions | None = None) -> Payout:
        """Have Paystack send the one-time password again, and return the payout.

        A payout that does not wait for one any more is returned as it stands, and nothing is sent.
        """
        return run(passwords.resend_otp(reference, request_options), self._client)

    def cancel(self, reference: str) -> Payout:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise cannot_cancel(reference)
