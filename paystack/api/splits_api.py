"""Divide payments among several subaccounts by one code.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import required, required_when, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        MessageResponse,
        Split,
        SplitBearerTypeInput,
        SplitInputSubaccount,
        SplitResponse,
        SplitTypeInput,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class SplitsApi(Helpful):
    """Divide payments among several subaccounts by one code."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_subaccount(
        self, id: int, subaccount: str, share: int, *, request_options: RequestOptions | None = None
    ) -> SplitResponse:
        """Add a subaccount to a split.

        Give the subaccount a share of the payments that the split divides. If it has one already, the new share replaces
        it.

        Args:
            id: ID of the split. A code fails with 400.
            subaccount: Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`.
            share: Share of the subaccount, in percent or in subunits, depending on the type of the split.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The split with the subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#add-subaccount
        """
        return self._client.call(
            Request(
                "POST",
                "/split/{id}/subaccount/add".format(
                    id=segment("id", id),
                ),
                "splits.add_subaccount",
                "safe",
                body={
                    "subaccount": required("subaccount", subaccount),
                    "share": required("share", share),
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    def create(
        self,
        name: str,
        type: SplitTypeInput,
        subaccounts: List[SplitInputSubaccount],
        currency: Currency,
        *,
        bearer_type: SplitBearerTypeInput | None = None,
        bearer_subaccount: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SplitResponse:
        """Create a split.

        Divide payments between your main account and one or more subaccounts. Pass the code of the split as `split_code`
        when you initialize a transaction; your main account receives what the shares leave.

        A split has no reference and its name need not be unique, so two calls create two splits. After a lost answer, look
        at the splits with this name in `splits.list` before you call again.

        Args:
            name: Name of the split. It need not be unique.
            type: Type of shares: `percentage`, or `flat` for amounts in subunits.
            subaccounts: Subaccounts and their shares.
            currency: Currency of the payments to divide, as an ISO 4217 code.
            bearer_type: Who bears the transaction fees. Defaults to `all`.
            bearer_subaccount: Code of the subaccount that bears the transaction fees. Required if `bearer_type` is `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The new split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/split",
                "splits.create",
                "never",
                body={
                    "name": required("name", name),
                    "type": required("type", type),
                    "subaccounts": required("subaccounts", subaccounts),
                    "currency": required("currency", currency),
                    "bearer_type": bearer_type,
                    "bearer_subaccount": required_when(
                        "bearer_subaccount", bearer_subaccount, "bearer_type", bearer_type, "subaccount"
                    ),
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    def fetch(self, id: StringOrInteger, *, request_options: RequestOptions | None = None) -> SplitResponse:
        """Fetch a split.

        Return the split with its subaccounts.

        Args:
            id: ID or code of the split. The code begins with `SPL_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/split/{id}".format(
                    id=segment("id", id),
                ),
                "splits.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    def list(
        self,
        *,
        name: str | None = None,
        active: bool | None = None,
        subaccount_code: str | None = None,
        sort_by: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Split]:
        """List your splits.

        Return your splits with their subaccounts. Each filter narrows the list.

        Args:
            name: Return only splits with this name.
            active: Return only active splits, or only inactive ones.
            subaccount_code: Return only splits that have the subaccount with this code.
            sort_by: Field to sort the splits by, such as `name`. Defaults to `createdAt`.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Split`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/split",
                "splits.list",
                "safe",
                query={
                    "name": name,
                    "active": active,
                    "subaccount_code": subaccount_code,
                    "sort_by": sort_by,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SplitListResponse,
        )

    def remove_subaccount(
        self, id: int, subaccount: str, *, share: int | None = None, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Remove a subaccount from a split.

        The subaccount receives no share of later payments. A subaccount that the split does not have fails with 404 and the
        code `not_found`.

        After a lost answer, fetch the split: its subaccounts say whether this one is removed. A 404 to a second call says
        so too.

        Args:
            id: ID of the split. A code fails with 400.
            subaccount: Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`.
            share: Share of the subaccount. The API ignored it when tested.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The subaccount is removed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#remove-subaccount
        """
        return self._client.call(
            Request(
                "POST",
                "/split/{id}/subaccount/remove".format(
                    id=segment("id", id),
                ),
                "splits.remove_subaccount",
                "never",
                body={
                    "subaccount": required("subaccount", subaccount),
                    "share": share,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        active: bool | None = None,
        bearer_type: SplitBearerTypeInput | None = None,
        bearer_subaccount: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SplitResponse:
        """Update a split.

        Fields that you do not pass stay unchanged. To change shares, call `splits.add_subaccount` and
        `splits.remove_subaccount`. A split cannot be deleted; set it inactive with `active=False`. A `bearer_type` that
        Paystack does not know fails with 400 and the code `invalid_params`.

        Args:
            id: ID of the split. A code fails with 500.
            name: Name of the split. It need not be unique.
            active: Whether payments can be divided by the split.
            bearer_type: Who bears the transaction fees.
            bearer_subaccount: Code of the subaccount that bears the transaction fees. Only if `bearer_type` is `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The updated split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/split/{id}".format(
                    id=segment("id", id),
                ),
                "splits.update",
                "safe",
                body={
                    "name": name,
                    "active": active,
                    "bearer_type": bearer_type,
                    "bearer_subaccount": bearer_subaccount,
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )


class AsyncSplitsApi(Helpful):
    """Divide payments among several subaccounts by one code."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_subaccount(
        self, id: int, subaccount: str, share: int, *, request_options: RequestOptions | None = None
    ) -> SplitResponse:
        """Add a subaccount to a split.

        Give the subaccount a share of the payments that the split divides. If it has one already, the new share replaces
        it.

        Args:
            id: ID of the split. A code fails with 400.
            subaccount: Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`.
            share: Share of the subaccount, in percent or in subunits, depending on the type of the split.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The split with the subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#add-subaccount
        """
        return await self._client.call(
            Request(
                "POST",
                "/split/{id}/subaccount/add".format(
                    id=segment("id", id),
                ),
                "splits.add_subaccount",
                "safe",
                body={
                    "subaccount": required("subaccount", subaccount),
                    "share": required("share", share),
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    async def create(
        self,
        name: str,
        type: SplitTypeInput,
        subaccounts: List[SplitInputSubaccount],
        currency: Currency,
        *,
        bearer_type: SplitBearerTypeInput | None = None,
        bearer_subaccount: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SplitResponse:
        """Create a split.

        Divide payments between your main account and one or more subaccounts. Pass the code of the split as `split_code`
        when you initialize a transaction; your main account receives what the shares leave.

        A split has no reference and its name need not be unique, so two calls create two splits. After a lost answer, look
        at the splits with this name in `splits.list` before you call again.

        Args:
            name: Name of the split. It need not be unique.
            type: Type of shares: `percentage`, or `flat` for amounts in subunits.
            subaccounts: Subaccounts and their shares.
            currency: Currency of the payments to divide, as an ISO 4217 code.
            bearer_type: Who bears the transaction fees. Defaults to `all`.
            bearer_subaccount: Code of the subaccount that bears the transaction fees. Required if `bearer_type` is `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The new split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/split",
                "splits.create",
                "never",
                body={
                    "name": required("name", name),
                    "type": required("type", type),
                    "subaccounts": required("subaccounts", subaccounts),
                    "currency": required("currency", currency),
                    "bearer_type": bearer_type,
                    "bearer_subaccount": required_when(
                        "bearer_subaccount", bearer_subaccount, "bearer_type", bearer_type, "subaccount"
                    ),
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    async def fetch(self, id: StringOrInteger, *, request_options: RequestOptions | None = None) -> SplitResponse:
        """Fetch a split.

        Return the split with its subaccounts.

        Args:
            id: ID or code of the split. The code begins with `SPL_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/split/{id}".format(
                    id=segment("id", id),
                ),
                "splits.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )

    def list(
        self,
        *,
        name: str | None = None,
        active: bool | None = None,
        subaccount_code: str | None = None,
        sort_by: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Split]:
        """List your splits.

        Return your splits with their subaccounts. Each filter narrows the list.

        Args:
            name: Return only splits with this name.
            active: Return only active splits, or only inactive ones.
            subaccount_code: Return only splits that have the subaccount with this code.
            sort_by: Field to sort the splits by, such as `name`. Defaults to `createdAt`.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Split`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/split",
                "splits.list",
                "safe",
                query={
                    "name": name,
                    "active": active,
                    "subaccount_code": subaccount_code,
                    "sort_by": sort_by,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SplitListResponse,
        )

    async def remove_subaccount(
        self, id: int, subaccount: str, *, share: int | None = None, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Remove a subaccount from a split.

        The subaccount receives no share of later payments. A subaccount that the split does not have fails with 404 and the
        code `not_found`.

        After a lost answer, fetch the split: its subaccounts say whether this one is removed. A 404 to a second call says
        so too.

        Args:
            id: ID of the split. A code fails with 400.
            subaccount: Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`.
            share: Share of the subaccount. The API ignored it when tested.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The subaccount is removed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#remove-subaccount
        """
        return await self._client.call(
            Request(
                "POST",
                "/split/{id}/subaccount/remove".format(
                    id=segment("id", id),
                ),
                "splits.remove_subaccount",
                "never",
                body={
                    "subaccount": required("subaccount", subaccount),
                    "share": share,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        active: bool | None = None,
        bearer_type: SplitBearerTypeInput | None = None,
        bearer_subaccount: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> SplitResponse:
        """Update a split.

        Fields that you do not pass stay unchanged. To change shares, call `splits.add_subaccount` and
        `splits.remove_subaccount`. A split cannot be deleted; set it inactive with `active=False`. A `bearer_type` that
        Paystack does not know fails with 400 and the code `invalid_params`.

        Args:
            id: ID of the split. A code fails with 500.
            name: Name of the split. It need not be unique.
            active: Whether payments can be divided by the split.
            bearer_type: Who bears the transaction fees.
            bearer_subaccount: Code of the subaccount that bears the transaction fees. Only if `bearer_type` is `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SplitResponse`: The updated split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/split/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/split/{id}".format(
                    id=segment("id", id),
                ),
                "splits.update",
                "safe",
                body={
                    "name": name,
                    "active": active,
                    "bearer_type": bearer_type,
                    "bearer_subaccount": bearer_subaccount,
                },
                options=request_options,
            ),
            lambda: models.SplitResponse,
        )
