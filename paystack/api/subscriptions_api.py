"""Charge customers for a plan at each interval.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import day_or_time, required, segment, trimmed
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DateOrTime,
        StringOrInteger,
        Subscription,
        SubscriptionEmailResponse,
        SubscriptionLinkResponse,
        SubscriptionResponse,
        SubscriptionStateResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class SubscriptionsApi(Helpful):
    """Charge customers for a plan at each interval."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        customer: str,
        plan: str,
        *,
        authorization: str | None = None,
        start_date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubscriptionResponse:
        """Subscribe a customer to a plan.

        Charge a customer for a plan, now or at `start_date`, and again at each interval. The customer must have paid
        before with a card or account that can be charged again. A monthly subscription that begins on the 29th, 30th or
        31st is charged on the 28th of the following months.

        These fail: a customer who is already subscribed to the plan (400, code `duplicate_subscription`), a customer
        without an authorization (404), an unknown customer or plan, and a deactivated authorization. Paystack also refuses
        a `start_date` that it cannot read (400), but creates the subscription nevertheless, so this client checks the date
        before it sends anything.

        After a lost answer, look at the subscriptions of this customer to this plan in `subscriptions.list` before you
        call again. It takes their IDs, not their codes.

        Args:
            customer: Email address or code of the customer, such as `CUS_xnxdt6s1zg1f4nx`.
            plan: Code of the plan, such as `PLN_gx2wn530m0i3w3m`.
            authorization: Code of the authorization to charge, such as `AUTH_8dfhjjdt`. If you pass none, Paystack takes one of the customer's.
            start_date: Day or time of the first charge. A day means midnight UTC. Defaults to now.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionResponse`: The new subscription.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/subscription",
                "subscriptions.create",
                "never",
                body={
                    "customer": trimmed("customer", required("customer", customer)),
                    "plan": required("plan", plan),
                    "authorization": authorization,
                    "start_date": day_or_time("start_date", start_date),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionResponse,
        )

    def disable(
        self, code: str, token: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionStateResponse:
        """Disable a subscription.

        Stop charging the customer. The status of the subscription becomes `non-renewing`.

        A wrong token, and a subscription that is not active, fail with 404 and the code `not_found`. After a lost answer,
        fetch the subscription: its status says whether it is disabled. A 404 to a second call says so too.

        Args:
            code: Code of the subscription, such as `SUB_vsyqdmlzble3uii`.
            token: Token of the subscription, which is its `email_token`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionStateResponse`: The subscription is disabled.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#disable
        """
        token = hidden(token)
        return self._client.call(
            Request(
                "POST",
                "/subscription/disable",
                "subscriptions.disable",
                "never",
                body={
                    "code": required("code", code),
                    "token": required("token", token),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionStateResponse,
        )

    def enable(
        self, code: str, token: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionStateResponse:
        """Enable a subscription again.

        Resume the charges of a subscription that was disabled. One that is cancelled fails with 400, and so does one that
        was disabled before its first charge.

        After a lost answer, fetch the subscription: its status says whether it is active.

        Args:
            code: Code of the subscription, such as `SUB_vsyqdmlzble3uii`.
            token: Token of the subscription, which is its `email_token`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionStateResponse`: The subscription is enabled.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#enable
        """
        token = hidden(token)
        return self._client.call(
            Request(
                "POST",
                "/subscription/enable",
                "subscriptions.enable",
                "never",
                body={
                    "code": required("code", code),
                    "token": required("token", token),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionStateResponse,
        )

    def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> SubscriptionResponse:
        """Fetch a subscription.

        Return the subscription with its customer, its plan, its authorization and its invoices.

        Args:
            code: ID or code of the subscription. The code begins with `SUB_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionResponse`: The subscription.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/subscription/{code}".format(
                    code=segment("code", code),
                ),
                "subscriptions.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SubscriptionResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        plan: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Subscription]:
        """List your subscriptions.

        Return your subscriptions with their customers and plans. Each filter narrows the list.

        Args:
            customer: Return only subscriptions of the customer with this ID. A customer code returns an empty list.
            plan: Return only subscriptions to the plan with this ID. A plan code returns an empty list.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Subscription`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/subscription",
                "subscriptions.list",
                "safe",
                query={
                    "customer": customer,
                    "plan": plan,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SubscriptionListResponse,
        )

    def manage_email(self, code: str, *, request_options: RequestOptions | None = None) -> SubscriptionEmailResponse:
        """Email a customer the link to manage a subscription.

        The link leads to a page where the customer manages the subscription. Each call sends another message, so the
        client never repeats it.

        Args:
            code: Code of the subscription, which begins with `SUB_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionEmailResponse`: The email is sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#manage-email
        """
        return self._client.call(
            Request(
                "POST",
                "/subscription/{code}/manage/email".format(
                    code=segment("code", code),
                ),
                "subscriptions.manage_email",
                "never",
                options=request_options,
            ),
            lambda: models.SubscriptionEmailResponse,
        )

    def manage_link(self, code: str, *, request_options: RequestOptions | None = None) -> SubscriptionLinkResponse:
        """Generate a link to manage a subscription.

        The link, at `data.link`, leads to a page where the customer manages the subscription. Give it to nobody else.

        Args:
            code: Code of the subscription, which begins with `SUB_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionLinkResponse`: The link.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#manage-link
        """
        return self._client.call(
            Request(
                "GET",
                "/subscription/{code}/manage/link".format(
                    code=segment("code", code),
                ),
                "subscriptions.manage_link",
                "safe",
                options=request_options,
            ),
            lambda: models.SubscriptionLinkResponse,
        )


class AsyncSubscriptionsApi(Helpful):
    """Charge customers for a plan at each interval."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        customer: str,
        plan: str,
        *,
        authorization: str | None = None,
        start_date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubscriptionResponse:
        """Subscribe a customer to a plan.

        Charge a customer for a plan, now or at `start_date`, and again at each interval. The customer must have paid
        before with a card or account that can be charged again. A monthly subscription that begins on the 29th, 30th or
        31st is charged on the 28th of the following months.

        These fail: a customer who is already subscribed to the plan (400, code `duplicate_subscription`), a customer
        without an authorization (404), an unknown customer or plan, and a deactivated authorization. Paystack also refuses
        a `start_date` that it cannot read (400), but creates the subscription nevertheless, so this client checks the date
        before it sends anything.

        After a lost answer, look at the subscriptions of this customer to this plan in `subscriptions.list` before you
        call again. It takes their IDs, not their codes.

        Args:
            customer: Email address or code of the customer, such as `CUS_xnxdt6s1zg1f4nx`.
            plan: Code of the plan, such as `PLN_gx2wn530m0i3w3m`.
            authorization: Code of the authorization to charge, such as `AUTH_8dfhjjdt`. If you pass none, Paystack takes one of the customer's.
            start_date: Day or time of the first charge. A day means midnight UTC. Defaults to now.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionResponse`: The new subscription.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/subscription",
                "subscriptions.create",
                "never",
                body={
                    "customer": trimmed("customer", required("customer", customer)),
                    "plan": required("plan", plan),
                    "authorization": authorization,
                    "start_date": day_or_time("start_date", start_date),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionResponse,
        )

    async def disable(
        self, code: str, token: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionStateResponse:
        """Disable a subscription.

        Stop charging the customer. The status of the subscription becomes `non-renewing`.

        A wrong token, and a subscription that is not active, fail with 404 and the code `not_found`. After a lost answer,
        fetch the subscription: its status says whether it is disabled. A 404 to a second call says so too.

        Args:
            code: Code of the subscription, such as `SUB_vsyqdmlzble3uii`.
            token: Token of the subscription, which is its `email_token`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionStateResponse`: The subscription is disabled.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#disable
        """
        token = hidden(token)
        return await self._client.call(
            Request(
                "POST",
                "/subscription/disable",
                "subscriptions.disable",
                "never",
                body={
                    "code": required("code", code),
                    "token": required("token", token),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionStateResponse,
        )

    async def enable(
        self, code: str, token: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionStateResponse:
        """Enable a subscription again.

        Resume the charges of a subscription that was disabled. One that is cancelled fails with 400, and so does one that
        was disabled before its first charge.

        After a lost answer, fetch the subscription: its status says whether it is active.

        Args:
            code: Code of the subscription, such as `SUB_vsyqdmlzble3uii`.
            token: Token of the subscription, which is its `email_token`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionStateResponse`: The subscription is enabled.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#enable
        """
        token = hidden(token)
        return await self._client.call(
            Request(
                "POST",
                "/subscription/enable",
                "subscriptions.enable",
                "never",
                body={
                    "code": required("code", code),
                    "token": required("token", token),
                },
                options=request_options,
            ),
            lambda: models.SubscriptionStateResponse,
        )

    async def fetch(
        self, code: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> SubscriptionResponse:
        """Fetch a subscription.

        Return the subscription with its customer, its plan, its authorization and its invoices.

        Args:
            code: ID or code of the subscription. The code begins with `SUB_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionResponse`: The subscription.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/subscription/{code}".format(
                    code=segment("code", code),
                ),
                "subscriptions.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SubscriptionResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        plan: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Subscription]:
        """List your subscriptions.

        Return your subscriptions with their customers and plans. Each filter narrows the list.

        Args:
            customer: Return only subscriptions of the customer with this ID. A customer code returns an empty list.
            plan: Return only subscriptions to the plan with this ID. A plan code returns an empty list.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Subscription`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/subscription",
                "subscriptions.list",
                "safe",
                query={
                    "customer": customer,
                    "plan": plan,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SubscriptionListResponse,
        )

    async def manage_email(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionEmailResponse:
        """Email a customer the link to manage a subscription.

        The link leads to a page where the customer manages the subscription. Each call sends another message, so the
        client never repeats it.

        Args:
            code: Code of the subscription, which begins with `SUB_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionEmailResponse`: The email is sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#manage-email
        """
        return await self._client.call(
            Request(
                "POST",
                "/subscription/{code}/manage/email".format(
                    code=segment("code", code),
                ),
                "subscriptions.manage_email",
                "never",
                options=request_options,
            ),
            lambda: models.SubscriptionEmailResponse,
        )

    async def manage_link(
        self, code: str, *, request_options: RequestOptions | None = None
    ) -> SubscriptionLinkResponse:
        """Generate a link to manage a subscription.

        The link, at `data.link`, leads to a page where the customer manages the subscription. Give it to nobody else.

        Args:
            code: Code of the subscription, which begins with `SUB_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubscriptionLinkResponse`: The link.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subscription/#manage-link
        """
        return await self._client.call(
            Request(
                "GET",
                "/subscription/{code}/manage/link".format(
                    code=segment("code", code),
                ),
                "subscriptions.manage_link",
                "safe",
                options=request_options,
            ),
            lambda: models.SubscriptionLinkResponse,
        )
