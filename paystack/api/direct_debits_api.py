"""Manage the mandates by which customers let you debit their bank accounts.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import one_of, required
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DirectDebitMandate,
        DirectDebitMandateStatusFilter,
        MessageResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class DirectDebitsApi(Helpful):
    """Manage the mandates by which customers let you debit their bank accounts."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_mandate_authorizations(
        self,
        *,
        status: DirectDebitMandateStatusFilter | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[DirectDebitMandate]:
        """List the direct debit mandates of all your customers.

        Return the mandates of your customers. Only `active` mandates can be charged, with their `authorization_code` and
        `transactions.charge_authorization`. For the mandates of one customer, call
        `customers.fetch_mandate_authorizations`.

        Args:
            status: Return only mandates with this status.
            per_page: Number of items per page.
            cursor: Cursor of the page to fetch, from the `next_cursor` of an earlier page. An invalid cursor fails with 500 and the type `validation_error`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `DirectDebitMandate`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/direct-debit/#list-mandate-authorizations
        """
        return self._client.page(
            Request(
                "GET",
                "/directdebit/mandate-authorizations",
                "direct_debits.list_mandate_authorizations",
                "safe",
                query={
                    "status": one_of("status", status, models.DirectDebitMandateStatusFilter),
                    "per_page": per_page,
                    "cursor": cursor,
                },
                options=request_options,
            ),
            lambda: models.DirectDebitMandateListResponse,
        )

    def trigger_activation_charge(
        self, customer_ids: List[int], *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Retry the activation charges of several customers.

        Queue another activation charge on the bank account of each customer whose direct debit mandate is still
        `pending`. The response does not say what became of the charges: wait for the event
        `direct_debit.authorization.active`, or list the mandates.

        Two calls queue two charges. After a lost answer, look at the mandates of the customers with
        `direct_debits.list_mandate_authorizations` before you call again: those that are `active` need no other charge.

        Args:
            customer_ids: IDs of the customers with a pending mandate: the `customer.id` of each from `direct_debits.list_mandate_authorizations`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The charges are queued.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/direct-debit/#trigger-activation-charge
        """
        return self._client.call(
            Request(
                "PUT",
                "/directdebit/activation-charge",
                "direct_debits.trigger_activation_charge",
                "never",
                body={
                    "customer_ids": required("customer_ids", customer_ids),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )


class AsyncDirectDebitsApi(Helpful):
    """Manage the mandates by which customers let you debit their bank accounts."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    def list_mandate_authorizations(
        self,
        *,
        status: DirectDebitMandateStatusFilter | None = None,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[DirectDebitMandate]:
        """List the direct debit mandates of all your customers.

        Return the mandates of your customers. Only `active` mandates can be charged, with their `authorization_code` and
        `transactions.charge_authorization`. For the mandates of one customer, call
        `customers.fetch_mandate_authorizations`.

        Args:
            status: Return only mandates with this status.
            per_page: Number of items per page.
            cursor: Cursor of the page to fetch, from the `next_cursor` of an earlier page. An invalid cursor fails with 500 and the type `validation_error`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `DirectDebitMandate`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/direct-debit/#list-mandate-authorizations
        """
        return self._client.page(
            Request(
                "GET",
                "/directdebit/mandate-authorizations",
                "direct_debits.list_mandate_authorizations",
                "safe",
                query={
                    "status": one_of("status", status, models.DirectDebitMandateStatusFilter),
                    "per_page": per_page,
                    "cursor": cursor,
                },
                options=request_options,
            ),
            lambda: models.DirectDebitMandateListResponse,
        )

    async def trigger_activation_charge(
        self, customer_ids: List[int], *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Retry the activation charges of several customers.

        Queue another activation charge on the bank account of each customer whose direct debit mandate is still
        `pending`. The response does not say what became of the charges: wait for the event
        `direct_debit.authorization.active`, or list the mandates.

        Two calls queue two charges. After a lost answer, look at the mandates of the customers with
        `direct_debits.list_mandate_authorizations` before you call again: those that are `active` need no other charge.

        Args:
            customer_ids: IDs of the customers with a pending mandate: the `customer.id` of each from `direct_debits.list_mandate_authorizations`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The charges are queued.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/direct-debit/#trigger-activation-charge
        """
        return await self._client.call(
            Request(
                "PUT",
                "/directdebit/activation-charge",
                "direct_debits.trigger_activation_charge",
                "never",
                body={
                    "customer_ids": required("customer_ids", customer_ids),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )
