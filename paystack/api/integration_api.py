"""Manage settings of your Paystack integration.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import PaymentSessionTimeoutResponse
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions


class IntegrationApi(Helpful):
    """Manage settings of your Paystack integration."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def fetch_payment_session_timeout(
        self, *, request_options: RequestOptions | None = None
    ) -> PaymentSessionTimeoutResponse:
        """Fetch the time that customers have to pay.

        Return the timeout of payment sessions on your integration, in seconds. 0 means that sessions do not time out.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentSessionTimeoutResponse`: The timeout.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/integration/#fetch-timeout
        """
        return self._client.call(
            Request(
                "GET",
                "/integration/payment_session_timeout",
                "integration.fetch_payment_session_timeout",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentSessionTimeoutResponse,
        )

    def update_payment_session_timeout(
        self, timeout: int, *, request_options: RequestOptions | None = None
    ) -> PaymentSessionTimeoutResponse:
        """Set the time that customers have to pay.

        The timeout is for all payment sessions of your integration. Pass 0 to turn it off.

        Args:
            timeout: Time until a payment session ends, in seconds. 0 turns the timeout off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentSessionTimeoutResponse`: The new timeout.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/integration/#update-timeout
        """
        return self._client.call(
            Request(
                "PUT",
                "/integration/payment_session_timeout",
                "integration.update_payment_session_timeout",
                "safe",
                body={
                    "timeout": required("timeout", timeout),
                },
                options=request_options,
            ),
            lambda: models.PaymentSessionTimeoutResponse,
        )


class AsyncIntegrationApi(Helpful):
    """Manage settings of your Paystack integration."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def fetch_payment_session_timeout(
        self, *, request_options: RequestOptions | None = None
    ) -> PaymentSessionTimeoutResponse:
        """Fetch the time that customers have to pay.

        Return the timeout of payment sessions on your integration, in seconds. 0 means that sessions do not time out.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentSessionTimeoutResponse`: The timeout.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/integration/#fetch-timeout
        """
        return await self._client.call(
            Request(
                "GET",
                "/integration/payment_session_timeout",
                "integration.fetch_payment_session_timeout",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentSessionTimeoutResponse,
        )

    async def update_payment_session_timeout(
        self, timeout: int, *, request_options: RequestOptions | None = None
    ) -> PaymentSessionTimeoutResponse:
        """Set the time that customers have to pay.

        The timeout is for all payment sessions of your integration. Pass 0 to turn it off.

        Args:
            timeout: Time until a payment session ends, in seconds. 0 turns the timeout off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentSessionTimeoutResponse`: The new timeout.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/integration/#update-timeout
        """
        return await self._client.call(
            Request(
                "PUT",
                "/integration/payment_session_timeout",
                "integration.update_payment_session_timeout",
                "safe",
                body={
                    "timeout": required("timeout", timeout),
                },
                options=request_options,
            ),
            lambda: models.PaymentSessionTimeoutResponse,
        )
