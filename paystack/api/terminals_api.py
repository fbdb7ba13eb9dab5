"""Manage payment terminals, and show payments on them.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        MessageResponse,
        Terminal,
        TerminalEventAction,
        TerminalEventDataInput,
        TerminalEventResponse,
        TerminalEventStatusResponse,
        TerminalEventType,
        TerminalPresenceResponse,
        TerminalResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class TerminalsApi(Helpful):
    """Manage payment terminals, and show payments on them."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def commission(self, serial_number: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Link a device to your integration.

        Link a debug device to your integration, so that you can test on it.

        Fails with 404 if there is no device with this serial number. If the device is linked already, Paystack
        returns 200 with a `status` of false: the client raises an `APIError`, whose `status` is 200 and whose
        `api_message` is "Device has been commissioned already". After a lost answer, look for the serial number in
        `terminals.list` before you call again.

        Args:
            serial_number: Serial number of the device, such as `1850302117049`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The device is linked.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#commission
        """
        return self._client.call(
            Request(
                "POST",
                "/terminal/commission_device",
                "terminals.commission",
                "never",
                body={
                    "serial_number": required("serial_number", serial_number),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def decommission(self, serial_number: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Unlink a device from your integration.

        Unlink a debug device from your integration.

        Fails with 404 if no device with this serial number is linked. After a lost answer, look for the serial
        number in `terminals.list` before you call again.

        Args:
            serial_number: Serial number of the device, such as `1850302117049`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The device is unlinked.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#decommission
        """
        return self._client.call(
            Request(
                "POST",
                "/terminal/decommission_device",
                "terminals.decommission",
                "never",
                body={
                    "serial_number": required("serial_number", serial_number),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def fetch(self, terminal_id: str, *, request_options: RequestOptions | None = None) -> TerminalResponse:
        """Fetch a terminal.

        Return the terminal with this terminal ID.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalResponse`: The terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalResponse,
        )

    def fetch_event_status(
        self, terminal_id: str, event_id: str, *, request_options: RequestOptions | None = None
    ) -> TerminalEventStatusResponse:
        """Fetch the status of an event.

        Return whether an event was delivered to the terminal. It says nothing of the payment: look at the payment
        request or the transaction.

        Fails with 400 if there is no event with this ID ("The push notification ID provided is invalid").

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            event_id: ID of the event, from `terminals.send_event`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalEventStatusResponse`: The status of the event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#event-status
        """
        return self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}/event/{event_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                    event_id=segment("event_id", event_id),
                ),
                "terminals.fetch_event_status",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalEventStatusResponse,
        )

    def fetch_terminal_status(
        self, terminal_id: str, *, request_options: RequestOptions | None = None
    ) -> TerminalPresenceResponse:
        """Fetch the status of a terminal.

        Return whether a terminal is online, and whether it is available for an event.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalPresenceResponse`: The status of the terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#terminal-status
        """
        return self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}/presence".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.fetch_terminal_status",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalPresenceResponse,
        )

    def list(
        self,
        *,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Terminal]:
        """List your terminals.

        Return your terminals, page by page with cursors.

        Fails with 403, the type `api_error` and the code `unknown` if Paystack has no terminals in your country.

        Args:
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Terminal`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/terminal",
                "terminals.list",
                "safe",
                query={
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                },
                options=request_options,
            ),
            lambda: models.TerminalListResponse,
        )

    def send_event(
        self,
        terminal_id: str,
        type: TerminalEventType,
        action: TerminalEventAction,
        data: TerminalEventDataInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> TerminalEventResponse:
        """Send an event to a terminal.

        Show a payment request or a transaction on a terminal, so that the customer can pay there. Check with
        `terminals.fetch_terminal_status` first that the terminal is available.

        The type `invoice` takes the action `process` or `view`, with the ID and the `offline_reference` of a
        payment request as `id` and `reference`. The type `transaction` takes the action `process` or `print`, with
        the ID of a transaction as `id`.

        Fails with 404 if there is no such payment request ("Invoice not found"). Each call may start another
        payment. After a lost answer, look at the terminal, or at the payment request with `payment_requests.fetch`,
        before you call again.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            type: Type of event.
            action: What the terminal is to do. `process` or `view` for the type `invoice`, `process` or `print` for the type `transaction`.
            data: Payment request or transaction that the event is about.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalEventResponse`: The event was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#send-event
        """
        return self._client.call(
            Request(
                "POST",
                "/terminal/{terminal_id}/event".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.send_event",
                "never",
                body={
                    "type": required("type", type),
                    "action": required("action", action),
                    "data": required("data", data),
                },
                options=request_options,
            ),
            lambda: models.TerminalEventResponse,
        )

    def update(
        self,
        terminal_id: str,
        *,
        name: str | None = None,
        address: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Update a terminal.

        Fields that you do not pass stay unchanged.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            name: Name of the terminal.
            address: Address where the terminal is.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The terminal is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/terminal/{terminal_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.update",
                "safe",
                body={
                    "name": name,
                    "address": address,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )


class AsyncTerminalsApi(Helpful):
    """Manage payment terminals, and show payments on them."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def commission(self, serial_number: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Link a device to your integration.

        Link a debug device to your integration, so that you can test on it.

        Fails with 404 if there is no device with this serial number. If the device is linked already, Paystack
        returns 200 with a `status` of false: the client raises an `APIError`, whose `status` is 200 and whose
        `api_message` is "Device has been commissioned already". After a lost answer, look for the serial number in
        `terminals.list` before you call again.

        Args:
            serial_number: Serial number of the device, such as `1850302117049`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The device is linked.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#commission
        """
        return await self._client.call(
            Request(
                "POST",
                "/terminal/commission_device",
                "terminals.commission",
                "never",
                body={
                    "serial_number": required("serial_number", serial_number),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def decommission(
        self, serial_number: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Unlink a device from your integration.

        Unlink a debug device from your integration.

        Fails with 404 if no device with this serial number is linked. After a lost answer, look for the serial
        number in `terminals.list` before you call again.

        Args:
            serial_number: Serial number of the device, such as `1850302117049`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The device is unlinked.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#decommission
        """
        return await self._client.call(
            Request(
                "POST",
                "/terminal/decommission_device",
                "terminals.decommission",
                "never",
                body={
                    "serial_number": required("serial_number", serial_number),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def fetch(self, terminal_id: str, *, request_options: RequestOptions | None = None) -> TerminalResponse:
        """Fetch a terminal.

        Return the terminal with this terminal ID.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalResponse`: The terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalResponse,
        )

    async def fetch_event_status(
        self, terminal_id: str, event_id: str, *, request_options: RequestOptions | None = None
    ) -> TerminalEventStatusResponse:
        """Fetch the status of an event.

        Return whether an event was delivered to the terminal. It says nothing of the payment: look at the payment
        request or the transaction.

        Fails with 400 if there is no event with this ID ("The push notification ID provided is invalid").

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            event_id: ID of the event, from `terminals.send_event`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalEventStatusResponse`: The status of the event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#event-status
        """
        return await self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}/event/{event_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                    event_id=segment("event_id", event_id),
                ),
                "terminals.fetch_event_status",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalEventStatusResponse,
        )

    async def fetch_terminal_status(
        self, terminal_id: str, *, request_options: RequestOptions | None = None
    ) -> TerminalPresenceResponse:
        """Fetch the status of a terminal.

        Return whether a terminal is online, and whether it is available for an event.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalPresenceResponse`: The status of the terminal.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#terminal-status
        """
        return await self._client.call(
            Request(
                "GET",
                "/terminal/{terminal_id}/presence".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.fetch_terminal_status",
                "safe",
                options=request_options,
            ),
            lambda: models.TerminalPresenceResponse,
        )

    def list(
        self,
        *,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Terminal]:
        """List your terminals.

        Return your terminals, page by page with cursors.

        Fails with 403, the type `api_error` and the code `unknown` if Paystack has no terminals in your country.

        Args:
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Terminal`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/terminal",
                "terminals.list",
                "safe",
                query={
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                },
                options=request_options,
            ),
            lambda: models.TerminalListResponse,
        )

    async def send_event(
        self,
        terminal_id: str,
        type: TerminalEventType,
        action: TerminalEventAction,
        data: TerminalEventDataInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> TerminalEventResponse:
        """Send an event to a terminal.

        Show a payment request or a transaction on a terminal, so that the customer can pay there. Check with
        `terminals.fetch_terminal_status` first that the terminal is available.

        The type `invoice` takes the action `process` or `view`, with the ID and the `offline_reference` of a
        payment request as `id` and `reference`. The type `transaction` takes the action `process` or `print`, with
        the ID of a transaction as `id`.

        Fails with 404 if there is no such payment request ("Invoice not found"). Each call may start another
        payment. After a lost answer, look at the terminal, or at the payment request with `payment_requests.fetch`,
        before you call again.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            type: Type of event.
            action: What the terminal is to do. `process` or `view` for the type `invoice`, `process` or `print` for the type `transaction`.
            data: Payment request or transaction that the event is about.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TerminalEventResponse`: The event was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#send-event
        """
        return await self._client.call(
            Request(
                "POST",
                "/terminal/{terminal_id}/event".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.send_event",
                "never",
                body={
                    "type": required("type", type),
                    "action": required("action", action),
                    "data": required("data", data),
                },
                options=request_options,
            ),
            lambda: models.TerminalEventResponse,
        )

    async def update(
        self,
        terminal_id: str,
        *,
        name: str | None = None,
        address: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Update a terminal.

        Fields that you do not pass stay unchanged.

        Args:
            terminal_id: Terminal ID of the terminal, such as `2033HQ8K`.
            name: Name of the terminal.
            address: Address where the terminal is.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The terminal is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/terminal/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/terminal/{terminal_id}".format(
                    terminal_id=segment("terminal_id", terminal_id),
                ),
                "terminals.update",
                "safe",
                body={
                    "name": name,
                    "address": address,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )
