"""`Payments`: the methods of `client.payments`, which run the workflows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from paystack.payments import checkout, lookups, reconciling, refunds, saved_cards
from paystack.payments.arguments import metadata_with
from paystack.payments.failures import cannot_cancel
from paystack.payments.lists import FILTERS, LIST, PaymentList, customer_with
from paystack.payments.payment import Payment, PaymentStatus
from paystack.payments.reconciling import Discrepancy, Known
from paystack.runtime.filters import filters_of
from paystack.runtime.hints import Helpful
from paystack.runtime.workflows import Limits, each, run

if TYPE_CHECKING:
    from paystack.api_client import Paystack
    from paystack.models import Bearer, Channel, Currency, Refund
    from paystack.runtime.options import RequestOptions


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

    def retrieve(self, reference: str, *, request_options: RequestOptions | None = None) -> Payment:
        """Returns the payment as it stands now. Raises `NotFoundError` if no payment has the reference."""
        return run(lookups.retrieve(reference, request_options), self._client)

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
        filters = filters_of(limit, starting_after, status, FILTERS, since, until, "a payment")
        Limits(request_options)  # refuses what is none, before the address is looked at
        customer, list_ = customer_with(customer_email), self._client.transactions.list
        return PaymentList.listed(self._client, LIST, list_, filters, customer, request_options)

    def verify(
        self, reference: str, *, amount: int, currency: Currency, request_options: RequestOptions | None = None
    ) -> Payment:
        """Returns the payment if it succeeded with this amount and currency. Call this before you hand over the goods.

        `amount` is in subunits.

        Raises:
            PaymentNotSuccessfulError: the payment is not paid, or not yet; `.payment` is the payment as it stands.
            AmountMismatchError: the payment is paid, but with another amount or currency.
        """
        return run(lookups.verify(reference, amount, currency, request_options), self._client)

    def wait(self, reference: str, *, timeout: float = 60.0, request_options: RequestOptions | None = None) -> Payment:
        """Wait until the payment succeeds, fails for good or is reversed, and return it.

        Looks it up every few seconds; `request_options` apply to each lookup. A failed payment on a checkout page is
        waited for, because the customer can try another card there.

        Raises `PaymentNotSuccessfulError` if it is still open after `timeout` seconds.
        """
        return run(lookups.wait(reference, timeout, request_options), self._client)

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
        return run(refunds.refund(reference, amount, reason, idempotency_key, request_options), self._client)

    def reconcile(
        self,
        known: Known,
        *,
        since: date | datetime,
        until: date | datetime | None = None,
        references: Iterable[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Iterator[Discrepancy]:
        """Compare what the shop has with what Paystack has, and return what differs while the lists are read.

        Paystack's word decides: act on it, for instance with `payments.verify`, and correct the shop. Reading holds one
        page in memory, and a few bytes for each payment that was refunded. Each page is a call of its own, with the
        whole deadline.

        Args:
            known: What the shop knows of a reference. A set of references says only which payments are known. A
                mapping, or a function that takes a reference, gives an `Expected` with what the shop has, True if it
                only knows the payment, and None if it does not.
            since: The earliest time at which a payment or refund was started: a `datetime` with a time zone, or a
                `date`, which is that day in UTC. A payment can be paid days after its start, so let periods overlap.
            until: The latest such time, inclusive. By default there is none.
            references: The references that the shop has for the period. Each that the list does not show is looked up,
                with a call for each.
            request_options: Timeout, deadline, retries and headers of each call.

        Returns:
            An iterator over each `Discrepancy`: first those of payments, newest first, then those of refunds, then
            those of the `references` that were looked up.

        Raises:
            ValidationError: an argument is wrong (`field` names it); raised before anything is sent. Also while
                iterating, if `known` gives something else.
            PaystackError: a call failed, while iterating; see docs/errors.md. Begin again: nothing was changed.
        """
        return each(reconciling.reconcile(known, since, until, references, request_options), self._client)

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

    def cancel(self, reference: str) -> Payment:
        """Always raises `NotSupportedError`, whose message names the alternatives."""
        raise cannot_cancel(reference)
