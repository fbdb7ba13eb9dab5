"""Manage the amounts and intervals that customers subscribe to.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import one_of, required, segment, subunit
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        MessageResponse,
        MetadataInput,
        Plan,
        PlanIntervalInput,
        PlanResponse,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class PlansApi(Helpful):
    """Manage the amounts and intervals that customers subscribe to."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        name: str,
        amount: int,
        interval: PlanIntervalInput,
        *,
        description: str | None = None,
        currency: Currency | None = None,
        invoice_limit: int | None = None,
        send_invoices: bool | None = None,
        send_sms: bool | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> PlanResponse:
        """Create a plan.

        Customers who subscribe to the plan are charged its amount at each interval. To subscribe a customer, call
        `subscriptions.create`, or pass the code of the plan as `plan` when you initialize a transaction.

        These fail with 400: an interval that Paystack does not know, and an amount below its minimum for plans, such as
        NGN 100 or GHS 2.

        A plan has no reference and its name need not be unique, so two calls create two plans. After a lost answer, look
        at the plans with this amount and interval in `plans.list` before you call again.

        Args:
            name: Name of the plan. It need not be unique.
            amount: Amount to charge at each interval, in subunits.
            interval: How often to charge each subscriber.
            description: Description of the plan.
            currency: Currency of the amount, as an ISO 4217 code.
            invoice_limit: Number of times to charge each subscriber.
            send_invoices: Whether Paystack sends invoices to the customer.
            send_sms: Whether Paystack sends text messages to the customer.
            metadata: Custom data to attach to the plan: an object or a JSON string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PlanResponse`: The new plan.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/plan",
                "plans.create",
                "never",
                body={
                    "name": required("name", name),
                    "amount": subunit("amount", required("amount", amount)),
                    "interval": required("interval", interval),
                    "description": description,
                    "currency": currency,
                    "invoice_limit": invoice_limit,
                    "send_invoices": send_invoices,
                    "send_sms": send_sms,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.PlanResponse,
        )

    def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> PlanResponse:
        """Fetch a plan.

        Return the plan with its subscriptions and how many there are. An unknown ID or code fails with 404 and the code
        `invalid_params`.

        Args:
            code: ID or code of the plan. The code begins with `PLN_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PlanResponse`: The plan.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/plan/{code}".format(
                    code=segment("code", code),
                ),
                "plans.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PlanResponse,
        )

    def list(
        self,
        *,
        status: str | None = None,
        interval: PlanIntervalInput | None = None,
        amount: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Plan]:
        """List your plans.

        Return your plans with their subscriptions. Each filter narrows the list.

        Args:
            status: Return only plans with this status.
            interval: Return only plans with this interval.
            amount: Return only plans with this amount, in subunits.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Plan`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/plan",
                "plans.list",
                "safe",
                query={
                    "status": status,
                    "interval": one_of("interval", interval, models.PlanIntervalInput),
                    "amount": amount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PlanListResponse,
        )

    def update(
        self,
        code: StringOrInteger,
        *,
        name: str | None = None,
        amount: int | None = None,
        interval: PlanIntervalInput | None = None,
        description: str | None = None,
        currency: Currency | None = None,
        invoice_limit: int | None = None,
        send_invoices: bool | None = None,
        send_sms: bool | None = None,
        update_existing_subscriptions: bool | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Update a plan.

        Fields that you do not pass stay unchanged. A new amount or interval also applies to customers who have already
        subscribed, unless you pass `update_existing_subscriptions=False`. The message of the response says how many
        subscriptions are affected; fetch the plan to see the result.

        Args:
            code: ID or code of the plan. The code begins with `PLN_`.
            name: Name of the plan. It need not be unique.
            amount: Amount to charge at each interval, in subunits.
            interval: How often to charge each subscriber.
            description: Description of the plan.
            currency: Currency of the amount, as an ISO 4217 code.
            invoice_limit: Number of times to charge each subscriber.
            send_invoices: Whether Paystack sends invoices to the customer.
            send_sms: Whether Paystack sends text messages to the customer.
            update_existing_subscriptions: Whether the changes also apply to customers who have already subscribed. Defaults to true.
            metadata: Custom data to attach to the plan: an object or a JSON string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The plan is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/plan/{code}".format(
                    code=segment("code", code),
                ),
                "plans.update",
                "safe",
                body={
                    "name": name,
                    "amount": subunit("amount", amount),
                    "interval": interval,
                    "description": description,
                    "currency": currency,
                    "invoice_limit": invoice_limit,
                    "send_invoices": send_invoices,
                    "send_sms": send_sms,
                    "update_existing_subscriptions": update_existing_subscriptions,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )


class AsyncPlansApi(Helpful):
    """Manage the amounts and intervals that customers subscribe to."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        name: str,
        amount: int,
        interval: PlanIntervalInput,
        *,
        description: str | None = None,
        currency: Currency | None = None,
        invoice_limit: int | None = None,
        send_invoices: bool | None = None,
        send_sms: bool | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> PlanResponse:
        """Create a plan.

        Customers who subscribe to the plan are charged its amount at each interval. To subscribe a customer, call
        `subscriptions.create`, or pass the code of the plan as `plan` when you initialize a transaction.

        These fail with 400: an interval that Paystack does not know, and an amount below its minimum for plans, such as
        NGN 100 or GHS 2.

        A plan has no reference and its name need not be unique, so two calls create two plans. After a lost answer, look
        at the plans with this amount and interval in `plans.list` before you call again.

        Args:
            name: Name of the plan. It need not be unique.
            amount: Amount to charge at each interval, in subunits.
            interval: How often to charge each subscriber.
            description: Description of the plan.
            currency: Currency of the amount, as an ISO 4217 code.
            invoice_limit: Number of times to charge each subscriber.
            send_invoices: Whether Paystack sends invoices to the customer.
            send_sms: Whether Paystack sends text messages to the customer.
            metadata: Custom data to attach to the plan: an object or a JSON string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PlanResponse`: The new plan.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/plan",
                "plans.create",
                "never",
                body={
                    "name": required("name", name),
                    "amount": subunit("amount", required("amount", amount)),
                    "interval": required("interval", interval),
                    "description": description,
                    "currency": currency,
                    "invoice_limit": invoice_limit,
                    "send_invoices": send_invoices,
                    "send_sms": send_sms,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.PlanResponse,
        )

    async def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> PlanResponse:
        """Fetch a plan.

        Return the plan with its subscriptions and how many there are. An unknown ID or code fails with 404 and the code
        `invalid_params`.

        Args:
            code: ID or code of the plan. The code begins with `PLN_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PlanResponse`: The plan.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/plan/{code}".format(
                    code=segment("code", code),
                ),
                "plans.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PlanResponse,
        )

    def list(
        self,
        *,
        status: str | None = None,
        interval: PlanIntervalInput | None = None,
        amount: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Plan]:
        """List your plans.

        Return your plans with their subscriptions. Each filter narrows the list.

        Args:
            status: Return only plans with this status.
            interval: Return only plans with this interval.
            amount: Return only plans with this amount, in subunits.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Plan`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/plan",
                "plans.list",
                "safe",
                query={
                    "status": status,
                    "interval": one_of("interval", interval, models.PlanIntervalInput),
                    "amount": amount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PlanListResponse,
        )

    async def update(
        self,
        code: StringOrInteger,
        *,
        name: str | None = None,
        amount: int | None = None,
        interval: PlanIntervalInput | None = None,
        description: str | None = None,
        currency: Currency | None = None,
        invoice_limit: int | None = None,
        send_invoices: bool | None = None,
        send_sms: bool | None = None,
        update_existing_subscriptions: bool | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Update a plan.

        Fields that you do not pass stay unchanged. A new amount or interval also applies to customers who have already
        subscribed, unless you pass `update_existing_subscriptions=False`. The message of the response says how many
        subscriptions are affected; fetch the plan to see the result.

        Args:
            code: ID or code of the plan. The code begins with `PLN_`.
            name: Name of the plan. It need not be unique.
            amount: Amount to charge at each interval, in subunits.
            interval: How often to charge each subscriber.
            description: Description of the plan.
            currency: Currency of the amount, as an ISO 4217 code.
            invoice_limit: Number of times to charge each subscriber.
            send_invoices: Whether Paystack sends invoices to the customer.
            send_sms: Whether Paystack sends text messages to the customer.
            update_existing_subscriptions: Whether the changes also apply to customers who have already subscribed. Defaults to true.
            metadata: Custom data to attach to the plan: an object or a JSON string.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The plan is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/plan/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/plan/{code}".format(
                    code=segment("code", code),
                ),
                "plans.update",
                "safe",
                body={
                    "name": name,
                    "amount": subunit("amount", amount),
                    "interval": interval,
                    "description": description,
                    "currency": currency,
                    "invoice_limit": invoice_limit,
                    "send_invoices": send_invoices,
                    "send_sms": send_sms,
                    "update_existing_subscriptions": update_existing_subscriptions,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )
