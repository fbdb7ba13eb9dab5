"""Start payments, send customers to the checkout page and verify the outcome by reference.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from typing_extensions import deprecated

from paystack import models
from paystack.runtime.checks import (
    digits,
    json_text,
    one_of,
    required,
    segment,
    share,
    subunit,
    trimmed,
)
from paystack.runtime.deprecation import warn_deprecated
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationCheckResponse,
        Bearer,
        ChargedTransactionResponse,
        CheckoutChannel,
        Currency,
        DateOrTime,
        InitializedTransactionResponse,
        MetadataInput,
        SplitInput,
        StringOrInteger,
        Transaction,
        TransactionChannelFilter,
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


class TransactionsApi(Helpful):
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
        channels: List[CheckoutChannel] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge a customer's saved card or account.

        Only authorizations whose `reusable` is true can be charged, with the email address of the customer they
        belong to.

        A response does not mean that the customer has paid: check `data.status`. If it is `processing`, verify the
        payment later. If the customer must confirm the payment, the response has `paused` set to true and an
        `authorization_url` to redirect the customer to.

        A reference that was used before fails with 400 and the code `duplicate_reference`. After any other 400, you
        can use the reference again. These also fail with 400: an unknown authorization, an inactive one or one that
        cannot be charged again, another email address than that of its customer, and a currency that your integration does
        not have. A card that failed ten times in a row, whichever businesses charged it, can be tried only once in 24
        hours.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to charge, in subunits.
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            currency: Currency of the amount, as an ISO 4217 code. It must be enabled for your integration.
            metadata: Custom data to attach to the transaction. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            split: One-time split for this payment only.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            queue: Whether to queue the charge. Pass true when you create many charges at once.
            channels: Channels of the authorization to charge: `card` or `bank`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction, or a paused charge that the customer must confirm.

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
                    "email": trimmed("email", required("email", email)),
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
            lambda: models.ChargedTransactionResponse,
        )

    @deprecated("Charge the authorization with charge_authorization, and handle a declined charge.", category=None)
    def check_authorization(
        self,
        email: str,
        amount: int,
        *,
        authorization_code: str | None = None,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationCheckResponse:
        """Check whether an authorization can be charged.

        Deprecated. Charge the authorization with charge_authorization, and handle a declined charge.

        Paystack deprecated this operation in March 2023 and does not document it. The fields of `data` are not
        documented either; older clients show the amount and the currency.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to check for, in subunits.
            authorization_code: Code of the authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code.
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
        warn_deprecated(
            "transactions.check_authorization",
            "Charge the authorization with charge_authorization, and handle a declined charge.",
        )
        return self._client.call(
            Request(
                "POST",
                "/transaction/check_authorization",
                "transactions.check_authorization",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": authorization_code,
                    "currency": currency,
                },
                options=request_options,
            ),
            lambda: models.AuthorizationCheckResponse,
        )

    def event(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionEventResponse:
        """Fetch the event of a transaction.

        Paystack does not document this operation. It appears only in a community description of the API, without the
        fields of its response.

        Args:
            id: ID of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionEventResponse`: The event of the transaction.

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
            lambda: models.TransactionEventResponse,
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

        Return the URL of a file with your transactions. Each filter narrows the content of the file. Paystack
        documents `per_page` and `page`, but the API ignores them: the file has all transactions that match the
        filters.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            status: Return only transactions with this status.
            customer: Return only transactions of the customer with this ID.
            currency: Return only transactions in this currency.
            settled: Return only settled transactions (true) or only unsettled ones (false).
            settlement: Return only transactions in the settlement with this ID.
            payment_page: Return only transactions of the payment page with this ID.
            amount: Return only transactions of exactly this amount, in subunits.
            subaccount_code: Return only transactions shared with the subaccount that has this code.
            per_page: Documented by Paystack, but ignored by the API.
            page: Documented by Paystack, but ignored by the API.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionExportResponse`: The URL of the file.

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
                    "status": one_of("status", status, models.TransactionExportStatus),
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
            lambda: models.TransactionExportResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Fetch a transaction by its ID.

        Pass the `id` of the transaction. To look up a transaction by its reference, verify it. An unknown ID fails with
        404.

        Args:
            id: ID of the transaction.
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
            lambda: models.TransactionResponse,
        )

    def initialize(
        self,
        email: str,
        amount: int,
        *,
        currency: Currency | None = None,
        reference: str | None = None,
        callback_url: str | None = None,
        channels: List[CheckoutChannel] | None = None,
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
        """Initialize a transaction.

        Return the URL of a checkout page. Redirect the customer to it, then verify the payment by its reference. This
        operation charges nothing. A reference that was used before fails with 400 and the code `duplicate_reference`.

        Args:
            email: Customer's email address. Paystack creates the customer if the address is new.
            amount: Amount to be paid, in subunits. The amount of a plan overrides it.
            currency: Currency of the amount, as an ISO 4217 code. It must be enabled for your integration.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            callback_url: URL that the customer is redirected to after paying.
            channels: Payment channels that the customer can choose from.
            plan: Code of the plan to subscribe the customer to, such as `PLN_gx2wn530m0i3w3m`.
            invoice_limit: Maximum number of times that the plan charges the customer.
            metadata: Custom data to attach to the transaction. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            split: One-time split for this payment only.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            label: Label for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedTransactionResponse`: The initialized transaction.

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
                    "email": trimmed("email", required("email", email)),
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
            lambda: models.InitializedTransactionResponse,
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
        channel: TransactionChannelFilter | None = None,
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
        """List your transactions.

        Return your transactions. Each filter narrows the list. Numbered pages also have the total amount of the
        listed transactions in `meta.total_volume`.

        Args:
            status: Return only transactions with this status.
            customer: Return only transactions of the customer with this ID. A customer code returns an empty list.
            customer_code: Return only transactions of the customer with this code. Only Paystack's OpenAPI description lists this filter.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            amount: Return only transactions of exactly this amount, in subunits.
            channel: Return only transactions paid through this channel.
            source: Return only transactions from this source.
            terminal_id: Return only transactions of the terminal with this ID.
            virtual_account_number: Return only transactions paid to this virtual account number.
            settlement: Return only transactions in the settlement with this ID.
            subaccount_code: Return only transactions shared with the subaccount that has this code.
            split_code: Return only transactions shared by the split with this code.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
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
                    "status": one_of("status", status, models.TransactionStatusFilter),
                    "customer": customer,
                    "customer_code": customer_code,
                    "from": from_,
                    "to": to,
                    "amount": amount,
                    "channel": one_of("channel", channel, models.TransactionChannelFilter),
                    "source": one_of("source", source, models.TransactionSourceFilter),
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
            lambda: models.TransactionListResponse,
        )

    def partial_debit(
        self,
        authorization_code: str,
        currency: Currency,
        amount: int,
        email: str,
        *,
        reference: str | None = None,
        at_least: StringOrInteger | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge an authorization for all or part of an amount.

        Charge the full amount if the customer's funds cover it, otherwise less, but never less than `at_least`. In
        the response, `amount` is the amount charged and `requested_amount` the amount that you requested.

        Paystack must enable partial debits for your integration. An unknown customer fails with 400. So did GHS when
        tested, although it is documented.

        Args:
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code.
            amount: Amount to charge if the customer's funds cover it, in subunits.
            email: Email address of the customer whose authorization it is.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            at_least: Minimum amount to charge, in subunits. It is sent as a string of digits.
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
                    "email": trimmed("email", required("email", email)),
                    "reference": reference,
                    "at_least": digits("at_least", at_least),
                },
                options=request_options,
            ),
            lambda: models.ChargedTransactionResponse,
        )

    def session(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionSessionResponse:
        """Fetch the session of a transaction.

        Paystack does not document this operation. It appears only in a community description of the API, without the
        fields of its response.

        Args:
            id: ID of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionSessionResponse`: The session of the transaction.

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
            lambda: models.TransactionSessionResponse,
        )

    def timeline(
        self, id_or_reference: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> TransactionTimelineResponse:
        """Fetch the timeline of a transaction.

        Return the customer's steps on the checkout page, with their times. An unknown ID or reference fails with 400.

        Args:
            id_or_reference: ID or reference of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTimelineResponse`: The customer's steps.

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
            lambda: models.TransactionTimelineResponse,
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
        """Fetch the totals of your transactions.

        Return the number of transactions and their total amount in each currency.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
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
            lambda: models.TransactionTotalsResponse,
        )

    def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Verify a payment by its reference.

        Paystack returns 200 for every known reference, whatever the outcome of the payment. Check `data.status`,
        `data.amount` and `data.currency` before you deliver anything.

        An unpaid transaction is `abandoned` and has an empty authorization. An unknown reference fails with the code
        `transaction_not_found`, usually with 400; 404 has been reported too.

        Args:
            reference: Reference of the transaction.
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
            lambda: models.TransactionResponse,
        )


class AsyncTransactionsApi(Helpful):
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
        channels: List[CheckoutChannel] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge a customer's saved card or account.

        Only authorizations whose `reusable` is true can be charged, with the email address of the customer they
        belong to.

        A response does not mean that the customer has paid: check `data.status`. If it is `processing`, verify the
        payment later. If the customer must confirm the payment, the response has `paused` set to true and an
        `authorization_url` to redirect the customer to.

        A reference that was used before fails with 400 and the code `duplicate_reference`. After any other 400, you
        can use the reference again. These also fail with 400: an unknown authorization, an inactive one or one that
        cannot be charged again, another email address than that of its customer, and a currency that your integration does
        not have. A card that failed ten times in a row, whichever businesses charged it, can be tried only once in 24
        hours.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to charge, in subunits.
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            currency: Currency of the amount, as an ISO 4217 code. It must be enabled for your integration.
            metadata: Custom data to attach to the transaction. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            split: One-time split for this payment only.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            queue: Whether to queue the charge. Pass true when you create many charges at once.
            channels: Channels of the authorization to charge: `card` or `bank`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargedTransactionResponse`: The transaction, or a paused charge that the customer must confirm.

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
                    "email": trimmed("email", required("email", email)),
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
            lambda: models.ChargedTransactionResponse,
        )

    @deprecated("Charge the authorization with charge_authorization, and handle a declined charge.", category=None)
    async def check_authorization(
        self,
        email: str,
        amount: int,
        *,
        authorization_code: str | None = None,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationCheckResponse:
        """Check whether an authorization can be charged.

        Deprecated. Charge the authorization with charge_authorization, and handle a declined charge.

        Paystack deprecated this operation in March 2023 and does not document it. The fields of `data` are not
        documented either; older clients show the amount and the currency.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to check for, in subunits.
            authorization_code: Code of the authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code.
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
        warn_deprecated(
            "transactions.check_authorization",
            "Charge the authorization with charge_authorization, and handle a declined charge.",
        )
        return await self._client.call(
            Request(
                "POST",
                "/transaction/check_authorization",
                "transactions.check_authorization",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": subunit("amount", required("amount", amount)),
                    "authorization_code": authorization_code,
                    "currency": currency,
                },
                options=request_options,
            ),
            lambda: models.AuthorizationCheckResponse,
        )

    async def event(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionEventResponse:
        """Fetch the event of a transaction.

        Paystack does not document this operation. It appears only in a community description of the API, without the
        fields of its response.

        Args:
            id: ID of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionEventResponse`: The event of the transaction.

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
            lambda: models.TransactionEventResponse,
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

        Return the URL of a file with your transactions. Each filter narrows the content of the file. Paystack
        documents `per_page` and `page`, but the API ignores them: the file has all transactions that match the
        filters.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            status: Return only transactions with this status.
            customer: Return only transactions of the customer with this ID.
            currency: Return only transactions in this currency.
            settled: Return only settled transactions (true) or only unsettled ones (false).
            settlement: Return only transactions in the settlement with this ID.
            payment_page: Return only transactions of the payment page with this ID.
            amount: Return only transactions of exactly this amount, in subunits.
            subaccount_code: Return only transactions shared with the subaccount that has this code.
            per_page: Documented by Paystack, but ignored by the API.
            page: Documented by Paystack, but ignored by the API.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionExportResponse`: The URL of the file.

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
                    "status": one_of("status", status, models.TransactionExportStatus),
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
            lambda: models.TransactionExportResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Fetch a transaction by its ID.

        Pass the `id` of the transaction. To look up a transaction by its reference, verify it. An unknown ID fails with
        404.

        Args:
            id: ID of the transaction.
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
            lambda: models.TransactionResponse,
        )

    async def initialize(
        self,
        email: str,
        amount: int,
        *,
        currency: Currency | None = None,
        reference: str | None = None,
        callback_url: str | None = None,
        channels: List[CheckoutChannel] | None = None,
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
        """Initialize a transaction.

        Return the URL of a checkout page. Redirect the customer to it, then verify the payment by its reference. This
        operation charges nothing. A reference that was used before fails with 400 and the code `duplicate_reference`.

        Args:
            email: Customer's email address. Paystack creates the customer if the address is new.
            amount: Amount to be paid, in subunits. The amount of a plan overrides it.
            currency: Currency of the amount, as an ISO 4217 code. It must be enabled for your integration.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            callback_url: URL that the customer is redirected to after paying.
            channels: Payment channels that the customer can choose from.
            plan: Code of the plan to subscribe the customer to, such as `PLN_gx2wn530m0i3w3m`.
            invoice_limit: Maximum number of times that the plan charges the customer.
            metadata: Custom data to attach to the transaction. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            split: One-time split for this payment only.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            label: Label for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedTransactionResponse`: The initialized transaction.

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
                    "email": trimmed("email", required("email", email)),
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
            lambda: models.InitializedTransactionResponse,
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
        channel: TransactionChannelFilter | None = None,
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
        """List your transactions.

        Return your transactions. Each filter narrows the list. Numbered pages also have the total amount of the
        listed transactions in `meta.total_volume`.

        Args:
            status: Return only transactions with this status.
            customer: Return only transactions of the customer with this ID. A customer code returns an empty list.
            customer_code: Return only transactions of the customer with this code. Only Paystack's OpenAPI description lists this filter.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            amount: Return only transactions of exactly this amount, in subunits.
            channel: Return only transactions paid through this channel.
            source: Return only transactions from this source.
            terminal_id: Return only transactions of the terminal with this ID.
            virtual_account_number: Return only transactions paid to this virtual account number.
            settlement: Return only transactions in the settlement with this ID.
            subaccount_code: Return only transactions shared with the subaccount that has this code.
            split_code: Return only transactions shared by the split with this code.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
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
                    "status": one_of("status", status, models.TransactionStatusFilter),
                    "customer": customer,
                    "customer_code": customer_code,
                    "from": from_,
                    "to": to,
                    "amount": amount,
                    "channel": one_of("channel", channel, models.TransactionChannelFilter),
                    "source": one_of("source", source, models.TransactionSourceFilter),
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
            lambda: models.TransactionListResponse,
        )

    async def partial_debit(
        self,
        authorization_code: str,
        currency: Currency,
        amount: int,
        email: str,
        *,
        reference: str | None = None,
        at_least: StringOrInteger | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargedTransactionResponse:
        """Charge an authorization for all or part of an amount.

        Charge the full amount if the customer's funds cover it, otherwise less, but never less than `at_least`. In
        the response, `amount` is the amount charged and `requested_amount` the amount that you requested.

        Paystack must enable partial debits for your integration. An unknown customer fails with 400. So did GHS when
        tested, although it is documented.

        Args:
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code.
            amount: Amount to charge if the customer's funds cover it, in subunits.
            email: Email address of the customer whose authorization it is.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            at_least: Minimum amount to charge, in subunits. It is sent as a string of digits.
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
                    "email": trimmed("email", required("email", email)),
                    "reference": reference,
                    "at_least": digits("at_least", at_least),
                },
                options=request_options,
            ),
            lambda: models.ChargedTransactionResponse,
        )

    async def session(self, id: int, *, request_options: RequestOptions | None = None) -> TransactionSessionResponse:
        """Fetch the session of a transaction.

        Paystack does not document this operation. It appears only in a community description of the API, without the
        fields of its response.

        Args:
            id: ID of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionSessionResponse`: The session of the transaction.

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
            lambda: models.TransactionSessionResponse,
        )

    async def timeline(
        self, id_or_reference: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> TransactionTimelineResponse:
        """Fetch the timeline of a transaction.

        Return the customer's steps on the checkout page, with their times. An unknown ID or reference fails with 400.

        Args:
            id_or_reference: ID or reference of the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransactionTimelineResponse`: The customer's steps.

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
            lambda: models.TransactionTimelineResponse,
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
        """Fetch the totals of your transactions.

        Return the number of transactions and their total amount in each currency.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
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
            lambda: models.TransactionTotalsResponse,
        )

    async def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransactionResponse:
        """Verify a payment by its reference.

        Paystack returns 200 for every known reference, whatever the outcome of the payment. Check `data.status`,
        `data.amount` and `data.currency` before you deliver anything.

        An unpaid transaction is `abandoned` and has an empty authorization. An unknown reference fails with the code
        `transaction_not_found`, usually with 400; 404 has been reported too.

        Args:
            reference: Reference of the transaction.
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
            lambda: models.TransactionResponse,
        )
