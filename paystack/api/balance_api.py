"""See how much money you have at Paystack, and what changed it.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import BalanceLedgerEntry, BalanceResponse, DateOrTime
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class BalanceApi(Helpful):
    """See how much money you have at Paystack, and what changed it."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetch(self, *, request_options: RequestOptions | None = None) -> BalanceResponse:
        """Fetch your balances.

        Return one balance for each currency. Transfers are paid from it.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BalanceResponse`: The balances.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#balance
        """
        return self._client.call(
            Request(
                "GET",
                "/balance",
                "balance.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.BalanceResponse,
        )

    def ledger(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[BalanceLedgerEntry]:
        """List what changed your balances.

        Return the changes of your balances, newest first: transactions, refunds and transfers.

        Args:
            from_: Return only changes after this day. Changes of the day itself were left out when tested.
            to: Latest day to include. The time of day was ignored when tested.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BalanceLedgerEntry`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#balance-ledger
        """
        return self._client.page(
            Request(
                "GET",
                "/balance/ledger",
                "balance.ledger",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BalanceLedgerResponse,
        )


class AsyncBalanceApi(Helpful):
    """See how much money you have at Paystack, and what changed it."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def fetch(self, *, request_options: RequestOptions | None = None) -> BalanceResponse:
        """Fetch your balances.

        Return one balance for each currency. Transfers are paid from it.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BalanceResponse`: The balances.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#balance
        """
        return await self._client.call(
            Request(
                "GET",
                "/balance",
                "balance.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.BalanceResponse,
        )

    def ledger(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[BalanceLedgerEntry]:
        """List what changed your balances.

        Return the changes of your balances, newest first: transactions, refunds and transfers.

        Args:
            from_: Return only changes after this day. Changes of the day itself were left out when tested.
            to: Latest day to include. The time of day was ignored when tested.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BalanceLedgerEntry`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#balance-ledger
        """
        return self._client.page(
            Request(
                "GET",
                "/balance/ledger",
                "balance.ledger",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BalanceLedgerResponse,
        )
