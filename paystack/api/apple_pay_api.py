"""Register the domains on which customers pay with Apple Pay.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import ApplePayDomainListResponse, ApplePayUnregisterDomainResponse, MessageResponse
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions


class ApplePayApi(Helpful):
    """Register the domains on which customers pay with Apple Pay."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list_domain(
        self,
        *,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApplePayDomainListResponse:
        """List the domains that you registered for Apple Pay.

        Return the domain names. The names are in `data.domain_names`, so the client does not page this list by itself. With
        `use_cursor=True`, pass the cursor in `meta.next` to get more.

        Args:
            use_cursor: Whether to page by cursor.
            next: Cursor of the page to fetch, from the `meta.next` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ApplePayDomainListResponse`: The domains.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#list-domains
        """
        return self._client.call(
            Request(
                "GET",
                "/apple-pay/domain",
                "apple_pay.list_domain",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                },
                options=request_options,
            ),
            lambda: models.ApplePayDomainListResponse,
        )

    def register_domain(self, domain_name: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Register a domain for Apple Pay.

        Customers can then pay with Apple Pay on pages of this domain. Before the call, put the file that the dashboard
        gives you on the domain: it proves that the domain is yours.

        After a lost answer, look for the domain in `apple_pay.list_domain` before you call again.

        Args:
            domain_name: Domain name, without a scheme or a path, such as `shop.example.com`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The domain is registered.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#register-domain
        """
        return self._client.call(
            Request(
                "POST",
                "/apple-pay/domain",
                "apple_pay.register_domain",
                "never",
                body={
                    "domainName": required("domain_name", domain_name),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def unregister_domain(
        self, domain_name: str, *, request_options: RequestOptions | None = None
    ) -> ApplePayUnregisterDomainResponse:
        """Unregister a domain from Apple Pay.

        Customers can no longer pay with Apple Pay on pages of this domain. The domain goes into the body of the DELETE
        request.

        After a lost answer, look at `apple_pay.list_domain`: the domain is unregistered if it is not there.

        Args:
            domain_name: Domain name, without a scheme or a path, such as `shop.example.com`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ApplePayUnregisterDomainResponse`: The domain is unregistered.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#unregister-domain
        """
        return self._client.call(
            Request(
                "DELETE",
                "/apple-pay/domain",
                "apple_pay.unregister_domain",
                "never",
                body={
                    "domainName": required("domain_name", domain_name),
                },
                options=request_options,
            ),
            lambda: models.ApplePayUnregisterDomainResponse,
        )


class AsyncApplePayApi(Helpful):
    """Register the domains on which customers pay with Apple Pay."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def list_domain(
        self,
        *,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> ApplePayDomainListResponse:
        """List the domains that you registered for Apple Pay.

        Return the domain names. The names are in `data.domain_names`, so the client does not page this list by itself. With
        `use_cursor=True`, pass the cursor in `meta.next` to get more.

        Args:
            use_cursor: Whether to page by cursor.
            next: Cursor of the page to fetch, from the `meta.next` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ApplePayDomainListResponse`: The domains.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#list-domains
        """
        return await self._client.call(
            Request(
                "GET",
                "/apple-pay/domain",
                "apple_pay.list_domain",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                },
                options=request_options,
            ),
            lambda: models.ApplePayDomainListResponse,
        )

    async def register_domain(
        self, domain_name: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Register a domain for Apple Pay.

        Customers can then pay with Apple Pay on pages of this domain. Before the call, put the file that the dashboard
        gives you on the domain: it proves that the domain is yours.

        After a lost answer, look for the domain in `apple_pay.list_domain` before you call again.

        Args:
            domain_name: Domain name, without a scheme or a path, such as `shop.example.com`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The domain is registered.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#register-domain
        """
        return await self._client.call(
            Request(
                "POST",
                "/apple-pay/domain",
                "apple_pay.register_domain",
                "never",
                body={
                    "domainName": required("domain_name", domain_name),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def unregister_domain(
        self, domain_name: str, *, request_options: RequestOptions | None = None
    ) -> ApplePayUnregisterDomainResponse:
        """Unregister a domain from Apple Pay.

        Customers can no longer pay with Apple Pay on pages of this domain. The domain goes into the body of the DELETE
        request.

        After a lost answer, look at `apple_pay.list_domain`: the domain is unregistered if it is not there.

        Args:
            domain_name: Domain name, without a scheme or a path, such as `shop.example.com`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ApplePayUnregisterDomainResponse`: The domain is unregistered.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/apple-pay/#unregister-domain
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/apple-pay/domain",
                "apple_pay.unregister_domain",
                "never",
                body={
                    "domainName": required("domain_name", domain_name),
                },
                options=request_options,
            ),
            lambda: models.ApplePayUnregisterDomainResponse,
        )
