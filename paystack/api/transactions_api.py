"""Start payments, send customers to the checkout page and verify the outcome by reference.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import digits, json_text, required, segment, share, subunit
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationCheckResponse,
        Bearer,
        Channel,
        ChargedTransactionResponse,
        Currency,
        DateOrTime,
        InitializedTransactionResponse,
        MetadataInput,
        SplitInput,
        Transaction,
        TransactionEventResponse,
        TransactionExportResponse,
        TransactionExportStatus,
        TransactionResponse,
        TransactionSessionResponse,
        TransactionSourceFilter,
        TransactionStatusFilter,
        TransactionTimelineResponse,
        TransactionTotalsResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class TransactionsApi:
    """Start payments, send customers to the checkout page and verify the outcome by reference."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def charge_authorization(
        self,
        email: str,
        amount: int,
        authorization_code: str,
        *,
        reference: str | None = None,
        currency: Currency | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        split: SplitInput | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        queue: bool | None = None,
        channels: List[Channel] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge a card or account that a customer paid with before.

        Only authorizations whose `reusable` is true can be charged, with the email address of the customer they belong to. An
        answer does not mean that money came: look at `status`, and where it is `processing` verify the payment later. Where the customer
        has to confirm the payment, the answer has `paused` true and an `authorization_url` to send the customer to.
        A reference that was used before answers 400 with the code `duplicate_reference`; another 400 leaves the reference free.

        Args:
            email: The email address of the customer whose authorization it is.
            amount: What to charge, in subunits.
            authorization_code: The code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            currency: The currency of the amount. It must be one that is enabled for you.
            metadata: What you attach to the payment. An object is sent as JSON text, so that its numbers stay numbers. `custom_fields` in it are shown in the dashboard.
            split_code: The code of a split by which the payment is shared, such as `SPL_98WF13Eb3w`.
            split: A split for this payment alone.
            subaccount: The code of the subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of the payment, in subunits, instead of the subaccount's percentage.
            bearer: Who bears the fees where a subaccount shares the payment.
            queue: Whether to queue the charge. Pass true when you make many at once.
            channels: The kinds of instrument to charge, `card` or `bank`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction, or where the customer has to confirm it.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#charge-authorization
        """
        return self._client.call(
            Request(
                "POST",
                "/transaction/charge_authorization",
                "transactions.charge_authorization",
                "reference",
                recover="transactions.verify",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": required("authorization_code", authorization_code),
                    "reference": reference,
                    "currency": currency,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "split": split,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "queue": queue,
                    "channels": channels,
                },
                options=request_options,
            ),
            models.ChargedTransactionResponse,
        )

    def check_authorization(
        self,
        email: str,
        amount: int,
        *,
        authorization_code: str | None = None,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationCheckResponse:
        """Ask whether an authorization can be charged.

        Paystack does not document this operation, nor what the `data` of its answer holds; old clients show the amount and the currency.

        Args:
            email: The email address of the customer whose authorization it is.
            amount: The amount to check for, in subunits.
            authorization_code: The code of the authorization, such as `AUTH_8dfhjjdt`.
            currency: The currency of the amount.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationCheckResponse`: Whether the authorization can be charged.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return self._client.call(
            Request(
                "POST",
                "/transaction/check_authorization",
                "transactions.check_authorization",
                "never",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": authorization_code,
                    "currency": currency,
                },
                options=request_options,
            ),
            models.AuthorizationCheckResponse,
        )

    def event(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionEventResponse:
        """Fetch the event of a transaction.

        Paystack does not document this operation; only a community description of the API has it, and the fields of its answer are not
        known.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/{id}/event".format(
                    id=segment("id", id),
                ),
                "transactions.event",
                "safe",
                options=request_options,
            ),
            models.TransactionEventResponse,
        )

    def export(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        status: TransactionExportStatus | None = None,
        customer: int | None = None,
        currency: Currency | None = None,
        settled: bool | None = None,
        settlement: int | None = None,
        payment_page: int | None = None,
        amount: int | None = None,
        subaccount_code: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransactionExportResponse:
        """Export transactions to a file.

        Gives back the address of the file. Every filter that is passed narrows what is in it. `per_page` and `page` are documented,
        but the API ignores them: the file has all that the filters let through.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            status: Only transactions with this status.
            customer: Only those of the customer with this number.
            currency: Only those in this currency.
            settled: Only those that were paid out to you, or only those that were not.
            settlement: Only those in the settlement with this number.
            payment_page: Only those of the payment page with this number.
            amount: Only transactions of exactly this amount, in subunits.
            subaccount_code: Only those that the subaccount with this code shares.
            per_page: Documented, but ignored by the API.
            page: Documented, but ignored by the API.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionExportResponse`: The address of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#export
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/export",
                "transactions.export",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "status": status,
                    "customer": customer,
                    "currency": currency,
                    "settled": settled,
                    "settlement": settlement,
                    "payment_page": payment_page,
                    "amount": amount,
                    "subaccount_code": subaccount_code,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionExportResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Fetch one transaction by its number.

        The number is the `id` of a transaction; to look one up by its reference, verify it.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/{id}".format(
                    id=segment("id", id),
                ),
                "transactions.fetch",
                "safe",
                options=request_options,
            ),
            models.TransactionResponse,
        )

    def initialize(
        self,
        email: str,
        amount: int,
        *,
        currency: Currency | None = None,
        reference: str | None = None,
        callback_url: str | None = None,
        channels: List[Channel] | None = None,
        plan: str | None = None,
        invoice_limit: int | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        split: SplitInput | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        label: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> InitializedTransactionResponse:
        """Start a payment.

        Gives back the address of a checkout page; send the customer there, and verify the payment by its reference afterwards.
        Nothing is charged by this call. A reference that was used before answers 400 with the code `duplicate_reference`.

        Args:
            email: The customer's email address. The customer is created if the address is new.
            amount: What the customer shall pay, in subunits. A plan's own amount wins over it.
            currency: The currency of the amount. It must be one that is enabled for you.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            callback_url: Where the customer is sent after paying.
            channels: The ways to pay that the customer may choose from.
            plan: The code of a plan that the payment subscribes the customer to.
            invoice_limit: How often the plan charges the customer at most.
            metadata: What you attach to the payment. An object is sent as JSON text, so that its numbers stay numbers. `custom_fields` in it are shown in the dashboard.
            split_code: The code of a split by which the payment is shared, such as `SPL_98WF13Eb3w`.
            split: A split for this payment alone.
            subaccount: The code of the subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of the payment, in subunits, instead of the subaccount's percentage.
            bearer: Who bears the fees where a subaccount shares the payment.
            label: A label for the payment.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedTransactionResponse`: The payment that waits for its customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#initialize
        """
        return self._client.call(
            Request(
                "POST",
                "/transaction/initialize",
                "transactions.initialize",
                "reference",
                recover="transactions.verify",
                unrecoverable="authorization_url",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "currency": currency,
                    "reference": reference,
                    "callback_url": callback_url,
                    "channels": channels,
                    "plan": plan,
                    "invoice_limit": invoice_limit,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "split": split,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "label": label,
                },
                options=request_options,
            ),
            models.InitializedTransactionResponse,
        )

    def list(
        self,
        *,
        status: TransactionStatusFilter | None = None,
        customer: int | None = None,
        customer_code: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        amount: int | None = None,
        channel: Channel | None = None,
        source: TransactionSourceFilter | None = None,
        terminal_id: str | None = None,
        virtual_account_number: str | None = None,
        settlement: int | None = None,
        subaccount_code: str | None = None,
        split_code: str | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Transaction]:
        """List transactions.

        Every filter that is passed narrows the list. Numbered pages also say what the transactions add up to, in
        `meta.total_volume`.

        Args:
            status: Only transactions with this status.
            customer: Only those of the customer with this number. A customer's code here gives an empty list.
            customer_code: Only those of the customer with this code. The official description alone has this filter.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            amount: Only transactions of exactly this amount, in subunits.
            channel: Only those that were paid in this way.
            source: Only those that came from here.
            terminal_id: Only those of the terminal with this id.
            virtual_account_number: Only those that were paid to this virtual account.
            settlement: Only those in the settlement with this number.
            subaccount_code: Only those that the subaccount with this code shares.
            split_code: Only those that are shared by the split with this code.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transaction`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transaction",
                "transactions.list",
                "safe",
                query={
                    "status": status,
                    "customer": customer,
                    "customer_code": customer_code,
                    "from": from_,
                    "to": to,
                    "amount": amount,
                    "channel": channel,
                    "source": source,
                    "terminal_id": terminal_id,
                    "virtual_account_number": virtual_account_number,
                    "settlement": settlement,
                    "subaccount_code": subaccount_code,
                    "split_code": split_code,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionListResponse,
        )

    def partial_debit(
        self,
        authorization_code: str,
        currency: Currency,
        amount: int,
        email: str,
        *,
        reference: str | None = None,
        at_least: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge an authorization with as much as the customer has.

        Takes the amount if the customer has it, otherwise less, but not less than `at_least`. What was taken is the `amount` of the
        answer, what you asked for its `requested_amount`. GHS was refused with status 400 when it was tried, although it is
        documented.

        Args:
            authorization_code: The code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: The currency of the amount.
            amount: What to charge if the customer has it, in subunits.
            email: The email address of the customer whose authorization it is.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            at_least: The least to charge, in subunits, as digits in a string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#partial-debit
        """
        return self._client.call(
            Request(
                "POST",
                "/transaction/partial_debit",
                "transactions.partial_debit",
                "reference",
                recover="transactions.verify",
                body={
                    "authorization_code": required("authorization_code", authorization_code),
                    "currency": required("currency", currency),
                    "amount": subunit("amount", required("amount", amount)),
                    "email": required("email", email),
                    "reference": reference,
                    "at_least": digits("at_least", at_least),
                },
                options=request_options,
            ),
            models.ChargedTransactionResponse,
        )

    def session(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionSessionResponse:
        """Fetch the session of a transaction.

        Paystack does not document this operation; only a community description of the API has it, and the fields of its answer are not
        known.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionSessionResponse`: The session.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/{id}/session".format(
                    id=segment("id", id),
                ),
                "transactions.session",
                "safe",
                options=request_options,
            ),
            models.TransactionSessionResponse,
        )

    def timeline(
        self, id_or_reference: str, *, request_options: RequestOptions | None = None
    ) -> TransactionTimelineResponse:
        """Fetch what the customer did on the checkout page.

        Each step with its time. An unknown number or reference answers 400.

        Args:
            id_or_reference: The reference of the transaction, or its number as text.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTimelineResponse`: What happened.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#view-timeline
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/timeline/{id_or_reference}".format(
                    id_or_reference=segment("id_or_reference", id_or_reference),
                ),
                "transactions.timeline",
                "safe",
                options=request_options,
            ),
            models.TransactionTimelineResponse,
        )

    def totals(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransactionTotalsResponse:
        """Fetch what your transactions add up to.

        How many transactions there were, and what they add up to in each currency.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTotalsResponse`: The totals.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#totals
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/totals",
                "transactions.totals",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionTotalsResponse,
        )

    def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Find out by its reference what became of a payment.

        Answers 200 for every known reference, whatever became of the payment: look at `status`, `amount` and `currency` before
        you hand anything over. A payment that was not made yet is `abandoned` and has an empty authorization. An unknown reference
        has the code `transaction_not_found`, with status 400 as a rule; 404 has been reported too.

        Args:
            reference: The reference of the payment.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#verify
        """
        return self._client.call(
            Request(
                "GET",
                "/transaction/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "transactions.verify",
                "safe",
                options=request_options,
            ),
            models.TransactionResponse,
        )


class AsyncTransactionsApi:
    """Start payments, send customers to the checkout page and verify the outcome by reference."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def charge_authorization(
        self,
        email: str,
        amount: int,
        authorization_code: str,
        *,
        reference: str | None = None,
        currency: Currency | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        split: SplitInput | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        queue: bool | None = None,
        channels: List[Channel] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge a card or account that a customer paid with before.

        Only authorizations whose `reusable` is true can be charged, with the email address of the customer they belong to. An
        answer does not mean that money came: look at `status`, and where it is `processing` verify the payment later. Where the customer
        has to confirm the payment, the answer has `paused` true and an `authorization_url` to send the customer to.
        A reference that was used before answers 400 with the code `duplicate_reference`; another 400 leaves the reference free.

        Args:
            email: The email address of the customer whose authorization it is.
            amount: What to charge, in subunits.
            authorization_code: The code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            currency: The currency of the amount. It must be one that is enabled for you.
            metadata: What you attach to the payment. An object is sent as JSON text, so that its numbers stay numbers. `custom_fields` in it are shown in the dashboard.
            split_code: The code of a split by which the payment is shared, such as `SPL_98WF13Eb3w`.
            split: A split for this payment alone.
            subaccount: The code of the subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of the payment, in subunits, instead of the subaccount's percentage.
            bearer: Who bears the fees where a subaccount shares the payment.
            queue: Whether to queue the charge. Pass true when you make many at once.
            channels: The kinds of instrument to charge, `card` or `bank`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction, or where the customer has to confirm it.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#charge-authorization
        """
        return await self._client.call(
            Request(
                "POST",
                "/transaction/charge_authorization",
                "transactions.charge_authorization",
                "reference",
                recover="transactions.verify",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": required("authorization_code", authorization_code),
                    "reference": reference,
                    "currency": currency,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "split": split,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "queue": queue,
                    "channels": channels,
                },
                options=request_options,
            ),
            models.ChargedTransactionResponse,
        )

    async def check_authorization(
        self,
        email: str,
        amount: int,
        *,
        authorization_code: str | None = None,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationCheckResponse:
        """Ask whether an authorization can be charged.

        Paystack does not document this operation, nor what the `data` of its answer holds; old clients show the amount and the currency.

        Args:
            email: The email address of the customer whose authorization it is.
            amount: The amount to check for, in subunits.
            authorization_code: The code of the authorization, such as `AUTH_8dfhjjdt`.
            currency: The currency of the amount.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationCheckResponse`: Whether the authorization can be charged.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return await self._client.call(
            Request(
                "POST",
                "/transaction/check_authorization",
                "transactions.check_authorization",
                "never",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": authorization_code,
                    "currency": currency,
                },
                options=request_options,
            ),
            models.AuthorizationCheckResponse,
        )

    async def event(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionEventResponse:
        """Fetch the event of a transaction.

        Paystack does not document this operation; only a community description of the API has it, and the fields of its answer are not
        known.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/{id}/event".format(
                    id=segment("id", id),
                ),
                "transactions.event",
                "safe",
                options=request_options,
            ),
            models.TransactionEventResponse,
        )

    async def export(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        status: TransactionExportStatus | None = None,
        customer: int | None = None,
        currency: Currency | None = None,
        settled: bool | None = None,
        settlement: int | None = None,
        payment_page: int | None = None,
        amount: int | None = None,
        subaccount_code: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransactionExportResponse:
        """Export transactions to a file.

        Gives back the address of the file. Every filter that is passed narrows what is in it. `per_page` and `page` are documented,
        but the API ignores them: the file has all that the filters let through.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            status: Only transactions with this status.
            customer: Only those of the customer with this number.
            currency: Only those in this currency.
            settled: Only those that were paid out to you, or only those that were not.
            settlement: Only those in the settlement with this number.
            payment_page: Only those of the payment page with this number.
            amount: Only transactions of exactly this amount, in subunits.
            subaccount_code: Only those that the subaccount with this code shares.
            per_page: Documented, but ignored by the API.
            page: Documented, but ignored by the API.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionExportResponse`: The address of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#export
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/export",
                "transactions.export",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "status": status,
                    "customer": customer,
                    "currency": currency,
                    "settled": settled,
                    "settlement": settlement,
                    "payment_page": payment_page,
                    "amount": amount,
                    "subaccount_code": subaccount_code,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionExportResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Fetch one transaction by its number.

        The number is the `id` of a transaction; to look one up by its reference, verify it.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/{id}".format(
                    id=segment("id", id),
                ),
                "transactions.fetch",
                "safe",
                options=request_options,
            ),
            models.TransactionResponse,
        )

    async def initialize(
        self,
        email: str,
        amount: int,
        *,
        currency: Currency | None = None,
        reference: str | None = None,
        callback_url: str | None = None,
        channels: List[Channel] | None = None,
        plan: str | None = None,
        invoice_limit: int | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        split: SplitInput | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        label: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> InitializedTransactionResponse:
        """Start a payment.

        Gives back the address of a checkout page; send the customer there, and verify the payment by its reference afterwards.
        Nothing is charged by this call. A reference that was used before answers 400 with the code `duplicate_reference`.

        Args:
            email: The customer's email address. The customer is created if the address is new.
            amount: What the customer shall pay, in subunits. A plan's own amount wins over it.
            currency: The currency of the amount. It must be one that is enabled for you.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            callback_url: Where the customer is sent after paying.
            channels: The ways to pay that the customer may choose from.
            plan: The code of a plan that the payment subscribes the customer to.
            invoice_limit: How often the plan charges the customer at most.
            metadata: What you attach to the payment. An object is sent as JSON text, so that its numbers stay numbers. `custom_fields` in it are shown in the dashboard.
            split_code: The code of a split by which the payment is shared, such as `SPL_98WF13Eb3w`.
            split: A split for this payment alone.
            subaccount: The code of the subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of the payment, in subunits, instead of the subaccount's percentage.
            bearer: Who bears the fees where a subaccount shares the payment.
            label: A label for the payment.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedTransactionResponse`: The payment that waits for its customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#initialize
        """
        return await self._client.call(
            Request(
                "POST",
                "/transaction/initialize",
                "transactions.initialize",
                "reference",
                recover="transactions.verify",
                unrecoverable="authorization_url",
                body={
                    "email": required("email", email),
                    "amount": subunit("amount", required("amount", amount)),
                    "currency": currency,
                    "reference": reference,
                    "callback_url": callback_url,
                    "channels": channels,
                    "plan": plan,
                    "invoice_limit": invoice_limit,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "split": split,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "label": label,
                },
                options=request_options,
            ),
            models.InitializedTransactionResponse,
        )

    def list(
        self,
        *,
        status: TransactionStatusFilter | None = None,
        customer: int | None = None,
        customer_code: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        amount: int | None = None,
        channel: Channel | None = None,
        source: TransactionSourceFilter | None = None,
        terminal_id: str | None = None,
        virtual_account_number: str | None = None,
        settlement: int | None = None,
        subaccount_code: str | None = None,
        split_code: str | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Transaction]:
        """List transactions.

        Every filter that is passed narrows the list. Numbered pages also say what the transactions add up to, in
        `meta.total_volume`.

        Args:
            status: Only transactions with this status.
            customer: Only those of the customer with this number. A customer's code here gives an empty list.
            customer_code: Only those of the customer with this code. The official description alone has this filter.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            amount: Only transactions of exactly this amount, in subunits.
            channel: Only those that were paid in this way.
            source: Only those that came from here.
            terminal_id: Only those of the terminal with this id.
            virtual_account_number: Only those that were paid to this virtual account.
            settlement: Only those in the settlement with this number.
            subaccount_code: Only those that the subaccount with this code shares.
            split_code: Only those that are shared by the split with this code.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transaction`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transaction",
                "transactions.list",
                "safe",
                query={
                    "status": status,
                    "customer": customer,
                    "customer_code": customer_code,
                    "from": from_,
                    "to": to,
                    "amount": amount,
                    "channel": channel,
                    "source": source,
                    "terminal_id": terminal_id,
                    "virtual_account_number": virtual_account_number,
                    "settlement": settlement,
                    "subaccount_code": subaccount_code,
                    "split_code": split_code,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionListResponse,
        )

    async def partial_debit(
        self,
        authorization_code: str,
        currency: Currency,
        amount: int,
        email: str,
        *,
        reference: str | None = None,
        at_least: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge an authorization with as much as the customer has.

        Takes the amount if the customer has it, otherwise less, but not less than `at_least`. What was taken is the `amount` of the
        answer, what you asked for its `requested_amount`. GHS was refused with status 400 when it was tried, although it is
        documented.

        Args:
            authorization_code: The code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: The currency of the amount.
            amount: What to charge if the customer has it, in subunits.
            email: The email address of the customer whose authorization it is.
            reference: Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none.
            at_least: The least to charge, in subunits, as digits in a string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#partial-debit
        """
        return await self._client.call(
            Request(
                "POST",
                "/transaction/partial_debit",
                "transactions.partial_debit",
                "reference",
                recover="transactions.verify",
                body={
                    "authorization_code": required("authorization_code", authorization_code),
                    "currency": required("currency", currency),
                    "amount": subunit("amount", required("amount", amount)),
                    "email": required("email", email),
                    "reference": reference,
                    "at_least": digits("at_least", at_least),
                },
                options=request_options,
            ),
            models.ChargedTransactionResponse,
        )

    async def session(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionSessionResponse:
        """Fetch the session of a transaction.

        Paystack does not document this operation; only a community description of the API has it, and the fields of its answer are not
        known.

        Args:
            id: Paystack's number for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionSessionResponse`: The session.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/{id}/session".format(
                    id=segment("id", id),
                ),
                "transactions.session",
                "safe",
                options=request_options,
            ),
            models.TransactionSessionResponse,
        )

    async def timeline(
        self, id_or_reference: str, *, request_options: RequestOptions | None = None
    ) -> TransactionTimelineResponse:
        """Fetch what the customer did on the checkout page.

        Each step with its time. An unknown number or reference answers 400.

        Args:
            id_or_reference: The reference of the transaction, or its number as text.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTimelineResponse`: What happened.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#view-timeline
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/timeline/{id_or_reference}".format(
                    id_or_reference=segment("id_or_reference", id_or_reference),
                ),
                "transactions.timeline",
                "safe",
                options=request_options,
            ),
            models.TransactionTimelineResponse,
        )

    async def totals(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransactionTotalsResponse:
        """Fetch what your transactions add up to.

        How many transactions there were, and what they add up to in each currency.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTotalsResponse`: The totals.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#totals
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/totals",
                "transactions.totals",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.TransactionTotalsResponse,
        )

    async def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Find out by its reference what became of a payment.

        Answers 200 for every known reference, whatever became of the payment: look at `status`, `amount` and `currency` before
        you hand anything over. A payment that was not made yet is `abandoned` and has an empty authorization. An unknown reference
        has the code `transaction_not_found`, with status 400 as a rule; 404 has been reported too.

        Args:
            reference: The reference of the payment.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionResponse`: The transaction.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transaction/#verify
        """
        return await self._client.call(
            Request(
                "GET",
                "/transaction/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "transactions.verify",
                "safe",
                options=request_options,
            ),
            models.TransactionResponse,
        )
