"""Charge many saved cards and accounts in one batch.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import batch, one_of, required, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        BulkCharge,
        BulkChargeItem,
        BulkChargeItemInput,
        BulkChargeItemStatusFilter,
        BulkChargeResponse,
        BulkChargeStatusFilter,
        DateOrTime,
        MessageResponse,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class BulkChargesApi(Helpful):
    """Charge many saved cards and accounts in one batch."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def charges(
        self,
        code: StringOrInteger,
        *,
        status: BulkChargeItemStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[BulkChargeItem]:
        """List the charges of a batch.

        Return the charges of the batch, each with its status and, once it was processed, its transaction. Each filter
        narrows the list.

        Args:
            code: Code or ID of the batch.
            status: Return only charges with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BulkChargeItem`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#fetch-charge
        """
        return self._client.page(
            Request(
                "GET",
                "/bulkcharge/{code}/charges".format(
                    code=segment("code", code),
                ),
                "bulk_charges.charges",
                "safe",
                query={
                    "status": one_of("status", status, models.BulkChargeItemStatusFilter),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeItemListResponse,
        )

    def fetch(
        self,
        code: StringOrInteger,
        *,
        status: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> BulkChargeResponse:
        """Fetch a batch of charges.

        Return the batch, with the number of its charges and of those that are still pending. The charges themselves are
        listed by `bulk_charges.charges`.

        Args:
            code: Code or ID of the batch.
            status: Documented by Paystack, but the response has no list to filter.
            from_: Documented by Paystack, but the response has no list to filter.
            to: Documented by Paystack, but the response has no list to filter.
            per_page: Documented by Paystack, but the response has no list to divide into pages.
            page: Documented by Paystack, but the response has no list to divide into pages.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BulkChargeResponse`: The batch.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#fetch-batch
        """
        return self._client.call(
            Request(
                "GET",
                "/bulkcharge/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.fetch",
                "safe",
                query={
                    "status": status,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeResponse,
        )

    def initiate(
        self, charges: List[BulkChargeItemInput], *, request_options: RequestOptions | None = None
    ) -> BulkChargeResponse:
        """Charge many saved cards and accounts.

        Queue a batch of 1 to 1,000 charges. The response has the batch and not the outcome of the charges: list them with
        `bulk_charges.charges`, or wait for their `charge.success` events. Paystack tries each charge up to 5 times.

        Each charge has a reference of its own, also where an authorization repeats. Without one, Paystack refuses a batch
        in which an authorization repeats with 400, and you could not look a charge up.

        A batch has no reference that you choose, so two calls make two batches. After a lost answer, look at the latest
        batches with `bulk_charges.list`, and look the charges up with `transactions.verify` and their references, before
        you call again.

        Args:
            charges: Charges of the batch, 1 to 1,000. Their references must differ; an authorization may repeat.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BulkChargeResponse`: The new batch.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#initiate
        """
        return self._client.call(
            Request(
                "POST",
                "/bulkcharge",
                "bulk_charges.initiate",
                "never",
                body=batch("charges", required("charges", charges)),
                options=request_options,
            ),
            lambda: models.BulkChargeResponse,
        )

    def list(
        self,
        *,
        status: BulkChargeStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[BulkCharge]:
        """List your batches of charges.

        Return your batches, latest first. Each filter narrows the list.

        Args:
            status: Return only batches with this status.
            from_: Earliest day or time to include. The API ignored this filter when tested.
            to: Latest day or time to include. The API ignored this filter when tested.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BulkCharge`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/bulkcharge",
                "bulk_charges.list",
                "safe",
                query={
                    "status": one_of("status", status, models.BulkChargeStatusFilter),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeListResponse,
        )

    def pause(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Pause a batch of charges.

        Stop processing the batch until you resume it. Charges that were processed already stay as they are. To learn
        the status of the batch, call `bulk_charges.fetch`.

        This changes the batch although it is a GET request. Pausing a paused batch changes nothing, so it may be sent twice.

        Args:
            code: Code of the batch.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The batch is paused.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#pause
        """
        return self._client.call(
            Request(
                "GET",
                "/bulkcharge/pause/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.pause",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def resume(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Resume a paused batch of charges.

        Continue processing the batch. To learn the status of the batch, call `bulk_charges.fetch`.

        This charges customers although it is a GET request. Each charge of the batch is made only once, so it may be sent
        twice.

        Args:
            code: Code of the batch.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The batch is active again.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#resume
        """
        return self._client.call(
            Request(
                "GET",
                "/bulkcharge/resume/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.resume",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )


class AsyncBulkChargesApi(Helpful):
    """Charge many saved cards and accounts in one batch."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    def charges(
        self,
        code: StringOrInteger,
        *,
        status: BulkChargeItemStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[BulkChargeItem]:
        """List the charges of a batch.

        Return the charges of the batch, each with its status and, once it was processed, its transaction. Each filter
        narrows the list.

        Args:
            code: Code or ID of the batch.
            status: Return only charges with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BulkChargeItem`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#fetch-charge
        """
        return self._client.page(
            Request(
                "GET",
                "/bulkcharge/{code}/charges".format(
                    code=segment("code", code),
                ),
                "bulk_charges.charges",
                "safe",
                query={
                    "status": one_of("status", status, models.BulkChargeItemStatusFilter),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeItemListResponse,
        )

    async def fetch(
        self,
        code: StringOrInteger,
        *,
        status: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> BulkChargeResponse:
        """Fetch a batch of charges.

        Return the batch, with the number of its charges and of those that are still pending. The charges themselves are
        listed by `bulk_charges.charges`.

        Args:
            code: Code or ID of the batch.
            status: Documented by Paystack, but the response has no list to filter.
            from_: Documented by Paystack, but the response has no list to filter.
            to: Documented by Paystack, but the response has no list to filter.
            per_page: Documented by Paystack, but the response has no list to divide into pages.
            page: Documented by Paystack, but the response has no list to divide into pages.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BulkChargeResponse`: The batch.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#fetch-batch
        """
        return await self._client.call(
            Request(
                "GET",
                "/bulkcharge/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.fetch",
                "safe",
                query={
                    "status": status,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeResponse,
        )

    async def initiate(
        self, charges: List[BulkChargeItemInput], *, request_options: RequestOptions | None = None
    ) -> BulkChargeResponse:
        """Charge many saved cards and accounts.

        Queue a batch of 1 to 1,000 charges. The response has the batch and not the outcome of the charges: list them with
        `bulk_charges.charges`, or wait for their `charge.success` events. Paystack tries each charge up to 5 times.

        Each charge has a reference of its own, also where an authorization repeats. Without one, Paystack refuses a batch
        in which an authorization repeats with 400, and you could not look a charge up.

        A batch has no reference that you choose, so two calls make two batches. After a lost answer, look at the latest
        batches with `bulk_charges.list`, and look the charges up with `transactions.verify` and their references, before
        you call again.

        Args:
            charges: Charges of the batch, 1 to 1,000. Their references must differ; an authorization may repeat.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `BulkChargeResponse`: The new batch.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#initiate
        """
        return await self._client.call(
            Request(
                "POST",
                "/bulkcharge",
                "bulk_charges.initiate",
                "never",
                body=batch("charges", required("charges", charges)),
                options=request_options,
            ),
            lambda: models.BulkChargeResponse,
        )

    def list(
        self,
        *,
        status: BulkChargeStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[BulkCharge]:
        """List your batches of charges.

        Return your batches, latest first. Each filter narrows the list.

        Args:
            status: Return only batches with this status.
            from_: Earliest day or time to include. The API ignored this filter when tested.
            to: Latest day or time to include. The API ignored this filter when tested.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `BulkCharge`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/bulkcharge",
                "bulk_charges.list",
                "safe",
                query={
                    "status": one_of("status", status, models.BulkChargeStatusFilter),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BulkChargeListResponse,
        )

    async def pause(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Pause a batch of charges.

        Stop processing the batch until you resume it. Charges that were processed already stay as they are. To learn
        the status of the batch, call `bulk_charges.fetch`.

        This changes the batch although it is a GET request. Pausing a paused batch changes nothing, so it may be sent twice.

        Args:
            code: Code of the batch.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The batch is paused.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#pause
        """
        return await self._client.call(
            Request(
                "GET",
                "/bulkcharge/pause/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.pause",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def resume(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Resume a paused batch of charges.

        Continue processing the batch. To learn the status of the batch, call `bulk_charges.fetch`.

        This charges customers although it is a GET request. Each charge of the batch is made only once, so it may be sent
        twice.

        Args:
            code: Code of the batch.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The batch is active again.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/bulk-charge/#resume
        """
        return await self._client.call(
            Request(
                "GET",
                "/bulkcharge/resume/{code}".format(
                    code=segment("code", code),
                ),
                "bulk_charges.resume",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )
