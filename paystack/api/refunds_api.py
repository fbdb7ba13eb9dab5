"""Refund payments to your customers.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required, segment, subunit
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        Refund,
        RefundAccountDetails,
        RefundResponse,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class RefundsApi(Helpful):
    """Refund payments to your customers."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        transaction: StringOrInteger,
        *,
        amount: int | None = None,
        currency: Currency | None = None,
        customer_note: str | None = None,
        merchant_note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RefundResponse:
        """Create a refund.

        Refund a successful transaction, fully or in several partial refunds that add up to at most its amount. A new
        refund is `pending`; fetch it later to check its status.

        Without `amount`, Paystack refunds the full original amount, which fails with 400 after an earlier refund.
        These also fail with 400: an unknown transaction (code `transaction_not_found`), too large an amount
        (`refund_amount_exceeds_transaction_amount`), a fully refunded transaction (`transaction_reversed`) and an
        amount below Paystack's minimum, such as GHS 1.00 in test mode.

        A refund has no reference, so two calls refund twice. After a lost answer, look at the refunds of the transaction
        before you call again. `payments.refund` does that for you if you give it an idempotency key.

        Args:
            transaction: Reference or ID of the transaction to refund.
            amount: Amount to refund, in subunits. Defaults to the full original amount, even after earlier refunds.
            currency: Currency of the transaction, as an ISO 4217 code. Any other currency is refused.
            customer_note: Note for the customer. Defaults to a note with the reference.
            merchant_note: Note for your own records. Defaults to a note with the reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The new refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/refund",
                "refunds.create",
                "never",
                body={
                    "transaction": required("transaction", transaction),
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "customer_note": customer_note,
                    "merchant_note": merchant_note,
                },
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> RefundResponse:
        """Fetch a refund.

        Return the refund. Check `data.status` for its current status.

        Args:
            id: ID of the refund.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/refund/{id}".format(
                    id=segment("id", id),
                ),
                "refunds.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )

    def list(
        self,
        *,
        transaction: int | None = None,
        currency: Currency | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Refund]:
        """List your refunds.

        Return your refunds. Each filter narrows the list.

        Args:
            transaction: Return only refunds of the transaction with this ID. A reference returns an empty list.
            currency: Return only refunds in this currency. The API ignored this filter when tested.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Refund`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/refund",
                "refunds.list",
                "safe",
                query={
                    "transaction": transaction,
                    "currency": currency,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.RefundListResponse,
        )

    def retry(
        self, id: int, refund_account_details: RefundAccountDetails, *, request_options: RequestOptions | None = None
    ) -> RefundResponse:
        """Retry a refund to the customer's bank account.

        Send a refund to the bank account that you pass. Only refunds with the status `needs-attention` can be
        retried; any other status fails with 422.

        Args:
            id: ID of the refund.
            refund_account_details: Bank account to send the refund to.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The updated refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                422: The current state of the object does not allow this operation.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#retry
        """
        refund_account_details = hidden(refund_account_details)
        return self._client.call(
            Request(
                "POST",
                "/refund/retry_with_customer_details/{id}".format(
                    id=segment("id", id),
                ),
                "refunds.retry",
                "never",
                body={
                    "refund_account_details": required("refund_account_details", refund_account_details),
                },
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )


class AsyncRefundsApi(Helpful):
    """Refund payments to your customers."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        transaction: StringOrInteger,
        *,
        amount: int | None = None,
        currency: Currency | None = None,
        customer_note: str | None = None,
        merchant_note: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> RefundResponse:
        """Create a refund.

        Refund a successful transaction, fully or in several partial refunds that add up to at most its amount. A new
        refund is `pending`; fetch it later to check its status.

        Without `amount`, Paystack refunds the full original amount, which fails with 400 after an earlier refund.
        These also fail with 400: an unknown transaction (code `transaction_not_found`), too large an amount
        (`refund_amount_exceeds_transaction_amount`), a fully refunded transaction (`transaction_reversed`) and an
        amount below Paystack's minimum, such as GHS 1.00 in test mode.

        A refund has no reference, so two calls refund twice. After a lost answer, look at the refunds of the transaction
        before you call again. `payments.refund` does that for you if you give it an idempotency key.

        Args:
            transaction: Reference or ID of the transaction to refund.
            amount: Amount to refund, in subunits. Defaults to the full original amount, even after earlier refunds.
            currency: Currency of the transaction, as an ISO 4217 code. Any other currency is refused.
            customer_note: Note for the customer. Defaults to a note with the reference.
            merchant_note: Note for your own records. Defaults to a note with the reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The new refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/refund",
                "refunds.create",
                "never",
                body={
                    "transaction": required("transaction", transaction),
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "customer_note": customer_note,
                    "merchant_note": merchant_note,
                },
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> RefundResponse:
        """Fetch a refund.

        Return the refund. Check `data.status` for its current status.

        Args:
            id: ID of the refund.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/refund/{id}".format(
                    id=segment("id", id),
                ),
                "refunds.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )

    def list(
        self,
        *,
        transaction: int | None = None,
        currency: Currency | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Refund]:
        """List your refunds.

        Return your refunds. Each filter narrows the list.

        Args:
            transaction: Return only refunds of the transaction with this ID. A reference returns an empty list.
            currency: Return only refunds in this currency. The API ignored this filter when tested.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Refund`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/refund",
                "refunds.list",
                "safe",
                query={
                    "transaction": transaction,
                    "currency": currency,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.RefundListResponse,
        )

    async def retry(
        self, id: int, refund_account_details: RefundAccountDetails, *, request_options: RequestOptions | None = None
    ) -> RefundResponse:
        """Retry a refund to the customer's bank account.

        Send a refund to the bank account that you pass. Only refunds with the status `needs-attention` can be
        retried; any other status fails with 422.

        Args:
            id: ID of the refund.
            refund_account_details: Bank account to send the refund to.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `RefundResponse`: The updated refund.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                422: The current state of the object does not allow this operation.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/refund/#retry
        """
        refund_account_details = hidden(refund_account_details)
        return await self._client.call(
            Request(
                "POST",
                "/refund/retry_with_customer_details/{id}".format(
                    id=segment("id", id),
                ),
                "refunds.retry",
                "never",
                body={
                    "refund_account_details": required("refund_account_details", refund_account_details),
                },
                options=request_options,
            ),
            lambda: models.RefundResponse,
        )
