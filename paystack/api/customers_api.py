"""Customers: The people and businesses that pay you.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

from paystack.runtime.checks import required, segment
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import Customer, CustomerResponse, DateOrTime, JsonValue
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class CustomersApi:
    """The people and businesses that pay you."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        email: str,
        *,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        phone: Optional[str] = None,
        metadata: Optional[Dict[str, JsonValue]] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> CustomerResponse:
        """Create a customer.

        Gives back the customer that the email address belongs to: a new one, or the one that has it already, with the names updated.
        Initializing a payment creates its customer too, so this is for when you know people before they pay.

        Args:
            email: The customer's email address. A customer that has it already is returned as it is, with new names.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#create
        """
        from paystack.models import CustomerResponse

        return self._client.call(
            Request(
                "POST",
                "/customer",
                "customers.create",
                "never",
                body={
                    "email": required("email", email),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            CustomerResponse,
        )

    def fetch(self, code: str, *, request_options: Optional[RequestOptions] = None) -> CustomerResponse:
        """Fetch one customer.

        With the customer's transactions, subscriptions and reusable authorizations.

        Args:
            code: The customer's code or email address.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#fetch
        """
        from paystack.models import CustomerResponse

        return self._client.call(
            Request(
                "GET",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.fetch",
                "safe",
                options=request_options,
            ),
            CustomerResponse,
        )

    def list(
        self,
        *,
        use_cursor: Optional[bool] = None,
        next: Optional[str] = None,
        previous: Optional[str] = None,
        from_: Optional[DateOrTime] = None,
        to: Optional[DateOrTime] = None,
        per_page: Optional[int] = None,
        page: Optional[int] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> Page[Customer]:
        """List your customers.

        Newest first.

        Args:
            use_cursor: Whether to page by cursor. It is the default here unless `page` is passed.
            next: The cursor of the page to fetch, from an earlier page's `next_cursor`.
            previous: The cursor of the page before, from an earlier page's `meta.previous`.
            from_: The earliest day or moment to include.
            to: The latest day or moment to include.
            per_page: How many items a page has. The API's default is 50.
            page: The number of the page, from 1. Where the API also has cursors, passing a page turns them off.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            A page of `Customer`; iterating over it goes on through all pages.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#list
        """
        from paystack.models import CustomerListResponse

        return self._client.page(
            Request(
                "GET",
                "/customer",
                "customers.list",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            CustomerListResponse,
            "both",
        )

    def update(
        self,
        code: str,
        *,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        phone: Optional[str] = None,
        metadata: Optional[Dict[str, JsonValue]] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> CustomerResponse:
        """Change a customer.

        Fields that are not passed stay as they are. The email address cannot be changed.

        Args:
            code: The customer's code.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer as it is now.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#update
        """
        from paystack.models import CustomerResponse

        return self._client.call(
            Request(
                "PUT",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.update",
                "safe",
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            CustomerResponse,
        )


class AsyncCustomersApi:
    """The people and businesses that pay you."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        email: str,
        *,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        phone: Optional[str] = None,
        metadata: Optional[Dict[str, JsonValue]] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> CustomerResponse:
        """Create a customer.

        Gives back the customer that the email address belongs to: a new one, or the one that has it already, with the names updated.
        Initializing a payment creates its customer too, so this is for when you know people before they pay.

        Args:
            email: The customer's email address. A customer that has it already is returned as it is, with new names.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#create
        """
        from paystack.models import CustomerResponse

        return await self._client.call(
            Request(
                "POST",
                "/customer",
                "customers.create",
                "never",
                body={
                    "email": required("email", email),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            CustomerResponse,
        )

    async def fetch(self, code: str, *, request_options: Optional[RequestOptions] = None) -> CustomerResponse:
        """Fetch one customer.

        With the customer's transactions, subscriptions and reusable authorizations.

        Args:
            code: The customer's code or email address.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#fetch
        """
        from paystack.models import CustomerResponse

        return await self._client.call(
            Request(
                "GET",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.fetch",
                "safe",
                options=request_options,
            ),
            CustomerResponse,
        )

    def list(
        self,
        *,
        use_cursor: Optional[bool] = None,
        next: Optional[str] = None,
        previous: Optional[str] = None,
        from_: Optional[DateOrTime] = None,
        to: Optional[DateOrTime] = None,
        per_page: Optional[int] = None,
        page: Optional[int] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> AsyncPage[Customer]:
        """List your customers.

        Newest first.

        Args:
            use_cursor: Whether to page by cursor. It is the default here unless `page` is passed.
            next: The cursor of the page to fetch, from an earlier page's `next_cursor`.
            previous: The cursor of the page before, from an earlier page's `meta.previous`.
            from_: The earliest day or moment to include.
            to: The latest day or moment to include.
            per_page: How many items a page has. The API's default is 50.
            page: The number of the page, from 1. Where the API also has cursors, passing a page turns them off.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            A page of `Customer`; iterating over it goes on through all pages.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#list
        """
        from paystack.models import CustomerListResponse

        return self._client.page(
            Request(
                "GET",
                "/customer",
                "customers.list",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            CustomerListResponse,
            "both",
        )

    async def update(
        self,
        code: str,
        *,
        first_name: Optional[str] = None,
        last_name: Optional[str] = None,
        phone: Optional[str] = None,
        metadata: Optional[Dict[str, JsonValue]] = None,
        request_options: Optional[RequestOptions] = None,
    ) -> CustomerResponse:
        """Change a customer.

        Fields that are not passed stay as they are. The email address cannot be changed.

        Args:
            code: The customer's code.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers of this call alone.

        Returns:
            `CustomerResponse`: The customer as it is now.

        Raises:
            PaystackError: any of its kinds; see docs/errors.md.

        Source: https://paystack.com/docs/api/customer/#update
        """
        from paystack.models import CustomerResponse

        return await self._client.call(
            Request(
                "PUT",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.update",
                "safe",
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            CustomerResponse,
        )
