"""Look up the events that Paystack sent to you, and have them sent again.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import (
    event_filters,
    event_ids,
    one_of,
    required,
    segment,
    true_or_false,
)
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DateOrTime,
        EventResendResponse,
        LoggedEvent,
        LoggedEventResponse,
        LoggedEventStatusFilter,
        StringOrInteger,
        WebhookEventFilters,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class WebhookEventsApi(Helpful):
    """Look up the events that Paystack sent to you, and have them sent again."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetch(self, id: str, *, request_options: RequestOptions | None = None) -> LoggedEventResponse:
        """Fetch a webhook event.

        Return the event with the payload that Paystack sent and what your server answered. An unknown ID fails with 404,
        which raises a `NotFoundError`.

        `event_payload` is passed on as received; `paystack.webhooks.event_from` makes a typed event of it: see
        [the event log](webhooks.md#the-event-log).

        Args:
            id: ID of the event, a string of 24 characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `LoggedEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/integration/webhooks/events/{id}".format(
                    id=segment("id", id),
                ),
                "webhook_events.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.LoggedEventResponse,
        )

    def list(
        self,
        *,
        category: str | None = None,
        event_type: str | None = None,
        status: LoggedEventStatusFilter | None = None,
        category_row_id: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        limit: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[LoggedEvent]:
        """List the webhook events that Paystack sent to you.

        Return the events, newest first, without their payloads: `webhook_events.fetch` has those. Each filter narrows the
        list.

        Pass `next` or `previous`, not both: together they fail with 400.

        Args:
            category: Return only events about this kind of object, such as `transactions` or `refund`.
            event_type: Return only events with this name, such as `charge.success`.
            status: Return only events with this status of delivery.
            category_row_id: Return only events about the object with this ID, such as the ID of a transaction.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            limit: Number of events per page. Defaults to 50, which is also the most. The documentation says 20.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `LoggedEvent`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/integration/webhooks/events",
                "webhook_events.list",
                "safe",
                query={
                    "category": category,
                    "event_type": event_type,
                    "status": one_of("status", status, models.LoggedEventStatusFilter),
                    "category_row_id": category_row_id,
                    "from": from_,
                    "to": to,
                    "limit": limit,
                    "next": next,
                    "previous": previous,
                },
                options=request_options,
            ),
            lambda: models.LoggedEventListResponse,
        )

    def lookup(
        self, reference: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> LoggedEventResponse:
        """Look up a webhook event by the object that it is about.

        Return the event with this ID, or an event about the object with this ID, such as a transaction. Nothing with this
        ID fails with 404, which raises a `NotFoundError`. A reference of a transaction is not accepted, although the
        argument is called so: pass the ID of the transaction.

        Args:
            reference: ID of the event, or of the object that it is about, such as a transaction. Not a reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `LoggedEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#lookup
        """
        return self._client.call(
            Request(
                "GET",
                "/integration/webhooks/events/lookup",
                "webhook_events.lookup",
                "safe",
                query={
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.LoggedEventResponse,
        )

    def resend(self, ids: List[str], *, request_options: RequestOptions | None = None) -> EventResendResponse:
        """Have webhook events sent again.

        Paystack sends the events to your current webhook URL, once for each call: the same ID twice is delivered twice. Your
        server should ignore an event that it has handled; compare `dedupe_key`.

        After a lost answer, fetch one of the events and see whether its `trial_count` has grown before you call again.

        Args:
            ids: IDs of the events, at least 1 and at most 100.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `EventResendResponse`: The events will be sent again.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#resend
        """
        return self._client.call(
            Request(
                "POST",
                "/integration/webhooks/events/resend",
                "webhook_events.resend",
                "never",
                body={
                    "ids": event_ids("ids", required("ids", ids)),
                },
                options=request_options,
            ),
            lambda: models.EventResendResponse,
        )

    def resend_matching(
        self,
        preview: bool,
        *,
        filters: WebhookEventFilters | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventResendResponse:
        """Have all webhook events that match filters sent again.

        With `preview=True`, only count the events that match. With `preview=False`, send them to your current webhook URL
        again, once for each call. Without filters, every event matches.

        The API sends them unless `preview` is true; this client makes you say which of the two you mean. It refuses filters
        that it does not know, because an ignored filter would match more events. Too many calls fail with 429.

        After a lost answer, look at the `trial_count` of the events in `webhook_events.list` before you call again.

        Args:
            preview: Whether to only count the events, instead of sending them again.
            filters: What an event must match, all of it: a dict of the filters of `webhook_events.list`. By default, every event matches.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `EventResendResponse`: The number of events that match, with `preview=True`. The events will be sent again, with `preview=False`.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#resend-matching
        """
        return self._client.call(
            Request(
                "POST",
                "/integration/webhooks/events/resend-matching",
                "webhook_events.resend_matching",
                "never",
                query={
                    "preview": required("preview", true_or_false("preview", preview)),
                },
                body={
                    "filters": event_filters("filters", filters),
                },
                options=request_options,
            ),
            lambda: models.EventResendResponse,
        )


class AsyncWebhookEventsApi(Helpful):
    """Look up the events that Paystack sent to you, and have them sent again."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def fetch(self, id: str, *, request_options: RequestOptions | None = None) -> LoggedEventResponse:
        """Fetch a webhook event.

        Return the event with the payload that Paystack sent and what your server answered. An unknown ID fails with 404,
        which raises a `NotFoundError`.

        `event_payload` is passed on as received; `paystack.webhooks.event_from` makes a typed event of it: see
        [the event log](webhooks.md#the-event-log).

        Args:
            id: ID of the event, a string of 24 characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `LoggedEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/integration/webhooks/events/{id}".format(
                    id=segment("id", id),
                ),
                "webhook_events.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.LoggedEventResponse,
        )

    def list(
        self,
        *,
        category: str | None = None,
        event_type: str | None = None,
        status: LoggedEventStatusFilter | None = None,
        category_row_id: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        limit: int | None = None,
        next: str | None = None,
        previous: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[LoggedEvent]:
        """List the webhook events that Paystack sent to you.

        Return the events, newest first, without their payloads: `webhook_events.fetch` has those. Each filter narrows the
        list.

        Pass `next` or `previous`, not both: together they fail with 400.

        Args:
            category: Return only events about this kind of object, such as `transactions` or `refund`.
            event_type: Return only events with this name, such as `charge.success`.
            status: Return only events with this status of delivery.
            category_row_id: Return only events about the object with this ID, such as the ID of a transaction.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            limit: Number of events per page. Defaults to 50, which is also the most. The documentation says 20.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `LoggedEvent`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/integration/webhooks/events",
                "webhook_events.list",
                "safe",
                query={
                    "category": category,
                    "event_type": event_type,
                    "status": one_of("status", status, models.LoggedEventStatusFilter),
                    "category_row_id": category_row_id,
                    "from": from_,
                    "to": to,
                    "limit": limit,
                    "next": next,
                    "previous": previous,
                },
                options=request_options,
            ),
            lambda: models.LoggedEventListResponse,
        )

    async def lookup(
        self, reference: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> LoggedEventResponse:
        """Look up a webhook event by the object that it is about.

        Return the event with this ID, or an event about the object with this ID, such as a transaction. Nothing with this
        ID fails with 404, which raises a `NotFoundError`. A reference of a transaction is not accepted, although the
        argument is called so: pass the ID of the transaction.

        Args:
            reference: ID of the event, or of the object that it is about, such as a transaction. Not a reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `LoggedEventResponse`: The event.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#lookup
        """
        return await self._client.call(
            Request(
                "GET",
                "/integration/webhooks/events/lookup",
                "webhook_events.lookup",
                "safe",
                query={
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.LoggedEventResponse,
        )

    async def resend(self, ids: List[str], *, request_options: RequestOptions | None = None) -> EventResendResponse:
        """Have webhook events sent again.

        Paystack sends the events to your current webhook URL, once for each call: the same ID twice is delivered twice. Your
        server should ignore an event that it has handled; compare `dedupe_key`.

        After a lost answer, fetch one of the events and see whether its `trial_count` has grown before you call again.

        Args:
            ids: IDs of the events, at least 1 and at most 100.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `EventResendResponse`: The events will be sent again.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#resend
        """
        return await self._client.call(
            Request(
                "POST",
                "/integration/webhooks/events/resend",
                "webhook_events.resend",
                "never",
                body={
                    "ids": event_ids("ids", required("ids", ids)),
                },
                options=request_options,
            ),
            lambda: models.EventResendResponse,
        )

    async def resend_matching(
        self,
        preview: bool,
        *,
        filters: WebhookEventFilters | None = None,
        request_options: RequestOptions | None = None,
    ) -> EventResendResponse:
        """Have all webhook events that match filters sent again.

        With `preview=True`, only count the events that match. With `preview=False`, send them to your current webhook URL
        again, once for each call. Without filters, every event matches.

        The API sends them unless `preview` is true; this client makes you say which of the two you mean. It refuses filters
        that it does not know, because an ignored filter would match more events. Too many calls fail with 429.

        After a lost answer, look at the `trial_count` of the events in `webhook_events.list` before you call again.

        Args:
            preview: Whether to only count the events, instead of sending them again.
            filters: What an event must match, all of it: a dict of the filters of `webhook_events.list`. By default, every event matches.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `EventResendResponse`: The number of events that match, with `preview=True`. The events will be sent again, with `preview=False`.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/webhook-events/#resend-matching
        """
        return await self._client.call(
            Request(
                "POST",
                "/integration/webhooks/events/resend-matching",
                "webhook_events.resend_matching",
                "never",
                query={
                    "preview": required("preview", true_or_false("preview", preview)),
                },
                body={
                    "filters": event_filters("filters", filters),
                },
                options=request_options,
            ),
            lambda: models.EventResendResponse,
        )
