"""See what Paystack paid into your bank account, and for which transactions.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import one_of, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DateOrTime,
        Settlement,
        SettlementStatusFilter,
        Transaction,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class SettlementsApi(Helpful):
    """See what Paystack paid into your bank account, and for which transactions."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetch(
        self,
        *,
        status: SettlementStatusFilter | None = None,
        subaccount: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Settlement]:
        """List your settlements.

        Return what Paystack has paid or will pay to your bank account and to those of your subaccounts. Each filter narrows
        the list; a day that Paystack cannot read fails with 400 and the code `invalid_params`. Nothing is settled in test
        mode.

        Args:
            status: Return only settlements with this status.
            subaccount: Return only settlements to the subaccount with this code. Pass `none` to return only those to your main account.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Settlement`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/settlement/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/settlement",
                "settlements.fetch",
                "safe",
                query={
                    "status": one_of("status", status, models.SettlementStatusFilter),
                    "subaccount": subaccount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SettlementListResponse,
        )

    def transaction(
        self,
        id: int,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Transaction]:
        """List the transactions of a settlement.

        Return the transactions whose money the settlement pays out. The `meta.total_volume` is their total amount, in
        subunits. An unknown ID fails with 404 and the code `not_found`, or with 500.

        Args:
            id: ID of the settlement.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transaction`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/settlement/#transactions
        """
        return self._client.page(
            Request(
                "GET",
                "/settlement/{id}/transactions".format(
                    id=segment("id", id),
                ),
                "settlements.transaction",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.TransactionListResponse,
        )


class AsyncSettlementsApi(Helpful):
    """See what Paystack paid into your bank account, and for which transactions."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    def fetch(
        self,
        *,
        status: SettlementStatusFilter | None = None,
        subaccount: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Settlement]:
        """List your settlements.

        Return what Paystack has paid or will pay to your bank account and to those of your subaccounts. Each filter narrows
        the list; a day that Paystack cannot read fails with 400 and the code `invalid_params`. Nothing is settled in test
        mode.

        Args:
            status: Return only settlements with this status.
            subaccount: Return only settlements to the subaccount with this code. Pass `none` to return only those to your main account.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Settlement`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/settlement/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/settlement",
                "settlements.fetch",
                "safe",
                query={
                    "status": one_of("status", status, models.SettlementStatusFilter),
                    "subaccount": subaccount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SettlementListResponse,
        )

    def transaction(
        self,
        id: int,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Transaction]:
        """List the transactions of a settlement.

        Return the transactions whose money the settlement pays out. The `meta.total_volume` is their total amount, in
        subunits. An unknown ID fails with 404 and the code `not_found`, or with 500.

        Args:
            id: ID of the settlement.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transaction`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/settlement/#transactions
        """
        return self._client.page(
            Request(
                "GET",
                "/settlement/{id}/transactions".format(
                    id=segment("id", id),
                ),
                "settlements.transaction",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.TransactionListResponse,
        )
