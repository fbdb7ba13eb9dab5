"""Take payments in person without a device.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import one_of, required, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        MessageResponse,
        MetadataInput,
        VirtualTerminal,
        VirtualTerminalCustomFieldInput,
        VirtualTerminalDestinationInput,
        VirtualTerminalDestinationListResponse,
        VirtualTerminalResponse,
        VirtualTerminalSplitResponse,
        VirtualTerminalStatusFilter,
        VirtualTerminalTransactionsResponse,
        VirtualTerminalTransactionSummaryResponse,
        VirtualTerminalUpdateResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class VirtualTerminalsApi(Helpful):
    """Take payments in person without a device."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_split_code(
        self, code: str, split_code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalSplitResponse:
        """Share the payments to a virtual terminal.

        Share later payments to the virtual terminal by a split, and return the split.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalSplitResponse`: The split that payments are shared by.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#add-split-code
        """
        return self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}/split_code".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.add_split_code",
                "safe",
                body={
                    "split_code": required("split_code", split_code),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalSplitResponse,
        )

    def create(
        self,
        name: str,
        destinations: List[VirtualTerminalDestinationInput],
        *,
        split_code: str | None = None,
        metadata: MetadataInput | None = None,
        currency: Currency | None = None,
        custom_fields: List[VirtualTerminalCustomFieldInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> VirtualTerminalResponse:
        """Create a virtual terminal.

        Create a virtual terminal, to which customers pay without a device. How they pay differs by country: see
        `payment_methods` in the response. Paystack notifies the destinations, which are WhatsApp numbers, of each
        payment.

        After a lost answer, look for the name with `virtual_terminals.list(search=...)` before you call again.

        Args:
            name: Name of the virtual terminal.
            destinations: WhatsApp numbers to notify of payments.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the virtual terminal: an object or a JSON string.
            currency: Currency of the payments, as an ISO 4217 code. Defaults to the currency of your integration.
            custom_fields: Fields that customers fill in when they pay.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalResponse`: The new virtual terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/virtual_terminal",
                "virtual_terminals.create",
                "never",
                body={
                    "name": required("name", name),
                    "destinations": required("destinations", destinations),
                    "split_code": split_code,
                    "metadata": metadata,
                    "currency": currency,
                    "custom_fields": custom_fields,
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalResponse,
        )

    def deactivate(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Deactivate a virtual terminal.

        The virtual terminal takes no more payments, and `active` becomes false.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The virtual terminal is deactivated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#deactivate
        """
        return self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}/deactivate".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.deactivate",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def delete_split_code(
        self, code: str, split_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Stop sharing the payments to a virtual terminal.

        Later payments to the virtual terminal are no longer shared. The request is a DELETE with a JSON body.

        Fails with 400 and the code `not_found` if the virtual terminal does not have this split: the client raises
        a `NotFoundError`. After a lost answer, call again: that error then means that the first call took effect.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            split_code: Code of the split that payments are shared by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: Payments are no longer shared.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#remove-split-code
        """
        return self._client.call(
            Request(
                "DELETE",
                "/virtual_terminal/{code}/split_code".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.delete_split_code",
                "never",
                body={
                    "split_code": required("split_code", split_code),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def destination_assign(
        self,
        code: str,
        destinations: List[VirtualTerminalDestinationInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> VirtualTerminalDestinationListResponse:
        """Add destinations to a virtual terminal.

        Add WhatsApp numbers that Paystack notifies of each payment to the virtual terminal.

        After a lost answer, look at `destinations` in `virtual_terminals.fetch` before you call again.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            destinations: WhatsApp numbers to notify of payments.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalDestinationListResponse`: The new destinations.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#assign-destination
        """
        return self._client.call(
            Request(
                "POST",
                "/virtual_terminal/{code}/destination/assign".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.destination_assign",
                "never",
                body={
                    "destinations": required("destinations", destinations),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalDestinationListResponse,
        )

    def destination_unassign(
        self, code: str, targets: List[str], *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Remove destinations from a virtual terminal.

        Remove WhatsApp numbers, so that Paystack no longer notifies them of payments to the virtual terminal.

        After a lost answer, look at `destinations` in `virtual_terminals.fetch` before you call again.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            targets: WhatsApp numbers to remove, with the country code, such as `+2348012345678`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The destinations are removed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#unassign-destination
        """
        return self._client.call(
            Request(
                "POST",
                "/virtual_terminal/{code}/destination/unassign".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.destination_unassign",
                "never",
                body={
                    "targets": required("targets", targets),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> VirtualTerminalResponse:
        """Fetch a virtual terminal.

        Return the virtual terminal with this code, with its destinations.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalResponse`: The virtual terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalResponse,
        )

    def list(
        self,
        *,
        status: VirtualTerminalStatusFilter | None = None,
        search: str | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[VirtualTerminal]:
        """List your virtual terminals.

        Return your virtual terminals, page by page with cursors. Each filter narrows the list. The items have no
        destinations.

        Args:
            status: Return only virtual terminals with this status.
            search: Return only virtual terminals that match this text.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `VirtualTerminal`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/virtual_terminal",
                "virtual_terminals.list",
                "safe",
                query={
                    "status": one_of("status", status, models.VirtualTerminalStatusFilter),
                    "search": search,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalListResponse,
        )

    def transaction_summary(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalTransactionSummaryResponse:
        """Fetch a summary of the transactions of a virtual terminal.

        Return totals of the payments to a virtual terminal. Paystack does not document the fields, so
        `data` has no type. Its documentation shows only a failure with 400, the type `api_error` and the code
        `unknown`: "Access not permitted using app key provided".

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalTransactionSummaryResponse`: The summary.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/
        """
        return self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}/transaction_summary".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.transaction_summary",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalTransactionSummaryResponse,
        )

    def transactions(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalTransactionsResponse:
        """List the transactions of a virtual terminal.

        Return the payments to a virtual terminal. Paystack does not document the fields, so `data` has no type. Its
        documentation shows only a failure with 400, the type `api_error` and the code `unknown`: "Access not
        permitted using app key provided".

        `transactions.list(source="virtualTerminal")` returns the payments to all virtual terminals, with typed fields.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalTransactionsResponse`: The transactions.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/
        """
        return self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}/transactions".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.transactions",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalTransactionsResponse,
        )

    def update(
        self, code: str, name: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalUpdateResponse:
        """Rename a virtual terminal.

        Change the name of a virtual terminal. Nothing else can be updated. The response usually has no `data`.

        Fails with 400 and the code `missing_params` without a name, and with 404 and the code `unknown` if your
        integration has no virtual terminal with this code.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            name: New name of the virtual terminal.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalUpdateResponse`: The virtual terminal is renamed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.update",
                "safe",
                body={
                    "name": required("name", name),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalUpdateResponse,
        )


class AsyncVirtualTerminalsApi(Helpful):
    """Take payments in person without a device."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_split_code(
        self, code: str, split_code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalSplitResponse:
        """Share the payments to a virtual terminal.

        Share later payments to the virtual terminal by a split, and return the split.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalSplitResponse`: The split that payments are shared by.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#add-split-code
        """
        return await self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}/split_code".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.add_split_code",
                "safe",
                body={
                    "split_code": required("split_code", split_code),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalSplitResponse,
        )

    async def create(
        self,
        name: str,
        destinations: List[VirtualTerminalDestinationInput],
        *,
        split_code: str | None = None,
        metadata: MetadataInput | None = None,
        currency: Currency | None = None,
        custom_fields: List[VirtualTerminalCustomFieldInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> VirtualTerminalResponse:
        """Create a virtual terminal.

        Create a virtual terminal, to which customers pay without a device. How they pay differs by country: see
        `payment_methods` in the response. Paystack notifies the destinations, which are WhatsApp numbers, of each
        payment.

        After a lost answer, look for the name with `virtual_terminals.list(search=...)` before you call again.

        Args:
            name: Name of the virtual terminal.
            destinations: WhatsApp numbers to notify of payments.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the virtual terminal: an object or a JSON string.
            currency: Currency of the payments, as an ISO 4217 code. Defaults to the currency of your integration.
            custom_fields: Fields that customers fill in when they pay.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalResponse`: The new virtual terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/virtual_terminal",
                "virtual_terminals.create",
                "never",
                body={
                    "name": required("name", name),
                    "destinations": required("destinations", destinations),
                    "split_code": split_code,
                    "metadata": metadata,
                    "currency": currency,
                    "custom_fields": custom_fields,
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalResponse,
        )

    async def deactivate(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Deactivate a virtual terminal.

        The virtual terminal takes no more payments, and `active` becomes false.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The virtual terminal is deactivated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#deactivate
        """
        return await self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}/deactivate".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.deactivate",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def delete_split_code(
        self, code: str, split_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Stop sharing the payments to a virtual terminal.

        Later payments to the virtual terminal are no longer shared. The request is a DELETE with a JSON body.

        Fails with 400 and the code `not_found` if the virtual terminal does not have this split: the client raises
        a `NotFoundError`. After a lost answer, call again: that error then means that the first call took effect.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            split_code: Code of the split that payments are shared by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: Payments are no longer shared.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#remove-split-code
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/virtual_terminal/{code}/split_code".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.delete_split_code",
                "never",
                body={
                    "split_code": required("split_code", split_code),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def destination_assign(
        self,
        code: str,
        destinations: List[VirtualTerminalDestinationInput],
        *,
        request_options: RequestOptions | None = None,
    ) -> VirtualTerminalDestinationListResponse:
        """Add destinations to a virtual terminal.

        Add WhatsApp numbers that Paystack notifies of each payment to the virtual terminal.

        After a lost answer, look at `destinations` in `virtual_terminals.fetch` before you call again.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            destinations: WhatsApp numbers to notify of payments.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalDestinationListResponse`: The new destinations.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#assign-destination
        """
        return await self._client.call(
            Request(
                "POST",
                "/virtual_terminal/{code}/destination/assign".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.destination_assign",
                "never",
                body={
                    "destinations": required("destinations", destinations),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalDestinationListResponse,
        )

    async def destination_unassign(
        self, code: str, targets: List[str], *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Remove destinations from a virtual terminal.

        Remove WhatsApp numbers, so that Paystack no longer notifies them of payments to the virtual terminal.

        After a lost answer, look at `destinations` in `virtual_terminals.fetch` before you call again.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            targets: WhatsApp numbers to remove, with the country code, such as `+2348012345678`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The destinations are removed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#unassign-destination
        """
        return await self._client.call(
            Request(
                "POST",
                "/virtual_terminal/{code}/destination/unassign".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.destination_unassign",
                "never",
                body={
                    "targets": required("targets", targets),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> VirtualTerminalResponse:
        """Fetch a virtual terminal.

        Return the virtual terminal with this code, with its destinations.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalResponse`: The virtual terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalResponse,
        )

    def list(
        self,
        *,
        status: VirtualTerminalStatusFilter | None = None,
        search: str | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[VirtualTerminal]:
        """List your virtual terminals.

        Return your virtual terminals, page by page with cursors. Each filter narrows the list. The items have no
        destinations.

        Args:
            status: Return only virtual terminals with this status.
            search: Return only virtual terminals that match this text.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `VirtualTerminal`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/virtual_terminal",
                "virtual_terminals.list",
                "safe",
                query={
                    "status": one_of("status", status, models.VirtualTerminalStatusFilter),
                    "search": search,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalListResponse,
        )

    async def transaction_summary(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalTransactionSummaryResponse:
        """Fetch a summary of the transactions of a virtual terminal.

        Return totals of the payments to a virtual terminal. Paystack does not document the fields, so
        `data` has no type. Its documentation shows only a failure with 400, the type `api_error` and the code
        `unknown`: "Access not permitted using app key provided".

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalTransactionSummaryResponse`: The summary.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/
        """
        return await self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}/transaction_summary".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.transaction_summary",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalTransactionSummaryResponse,
        )

    async def transactions(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalTransactionsResponse:
        """List the transactions of a virtual terminal.

        Return the payments to a virtual terminal. Paystack does not document the fields, so `data` has no type. Its
        documentation shows only a failure with 400, the type `api_error` and the code `unknown`: "Access not
        permitted using app key provided".

        `transactions.list(source="virtualTerminal")` returns the payments to all virtual terminals, with typed fields.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalTransactionsResponse`: The transactions.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/
        """
        return await self._client.call(
            Request(
                "GET",
                "/virtual_terminal/{code}/transactions".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.transactions",
                "safe",
                options=request_options,
            ),
            lambda: models.VirtualTerminalTransactionsResponse,
        )

    async def update(
        self, code: str, name: str, *, request_options: RequestOptions | None = None
    ) -> VirtualTerminalUpdateResponse:
        """Rename a virtual terminal.

        Change the name of a virtual terminal. Nothing else can be updated. The response usually has no `data`.

        Fails with 400 and the code `missing_params` without a name, and with 404 and the code `unknown` if your
        integration has no virtual terminal with this code.

        Args:
            code: Code of the virtual terminal, which begins with `VT_`.
            name: New name of the virtual terminal.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VirtualTerminalUpdateResponse`: The virtual terminal is renamed.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/virtual-terminal/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/virtual_terminal/{code}".format(
                    code=segment("code", code),
                ),
                "virtual_terminals.update",
                "safe",
                body={
                    "name": required("name", name),
                },
                options=request_options,
            ),
            lambda: models.VirtualTerminalUpdateResponse,
        )
