"""Create hosted payment pages that anyone with the link can pay on.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List

from paystack import models
from paystack.runtime.checks import required, segment, subunit
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        JsonValue,
        MessageResponse,
        PaymentPage,
        PaymentPageResponse,
        PaymentPageTypeInput,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class PagesApi(Helpful):
    """Create hosted payment pages that anyone with the link can pay on."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_products(
        self, id: int, products: List[int], *, request_options: RequestOptions | None = None
    ) -> PaymentPageResponse:
        """Add products to a payment page.

        Pass the ID of the payment page, not its slug. The documentation says that an unknown page fails with 404 and an
        unknown product with 400; when tested, the API failed with 500 for both, and for a slug.

        Args:
            id: ID of the payment page, not its slug.
            products: IDs of the products, not their codes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page with its products.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#add-products
        """
        return self._client.call(
            Request(
                "POST",
                "/page/{id}/product".format(
                    id=segment("id", id),
                ),
                "pages.add_products",
                "never",
                body={
                    "products": required("products", products),
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    def check_slug_availability(self, slug: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Check whether a slug is available.

        The call succeeds if the slug is available. A taken slug fails with 400 and the code `duplicate_slug`, which
        raises a `ValidationError`.

        Args:
            slug: Slug to check: the last part of the URL of a payment page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The slug is available.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#check-slug
        """
        return self._client.call(
            Request(
                "GET",
                "/page/check_slug_availability/{slug}".format(
                    slug=segment("slug", slug),
                ),
                "pages.check_slug_availability",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def create(
        self,
        name: str,
        *,
        description: str | None = None,
        amount: int | None = None,
        currency: Currency | None = None,
        slug: str | None = None,
        type: PaymentPageTypeInput | None = None,
        plan: str | None = None,
        fixed_amount: bool | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        redirect_url: str | None = None,
        success_message: str | None = None,
        notification_email: str | None = None,
        collect_phone: bool | None = None,
        custom_fields: List[Dict[str, JsonValue]] | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentPageResponse:
        """Create a payment page.

        Anyone with the link can pay on the page. Without `amount`, the customer chooses the amount. A slug that
        another page uses fails with 400 and the code `duplicate_slug`.

        Args:
            name: Title of the page.
            description: Text below the title.
            amount: Amount to be paid, in subunits. By default, the customer chooses the amount.
            currency: Currency of the amount, as an ISO 4217 code.
            slug: Last part of the URL of the page. Defaults to a slug generated by Paystack.
            type: Type of page.
            plan: Code of the plan to subscribe each customer to, such as `PLN_gx2wn530m0i3w3m`.
            fixed_amount: Whether the customer must pay exactly `amount`. If true, Paystack requires `amount`.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the page. An object.
            redirect_url: URL that the customer is redirected to after paying.
            success_message: Message shown to the customer after paying.
            notification_email: Email address that is notified of each payment.
            collect_phone: Whether the page asks for a phone number.
            custom_fields: Additional fields that the page asks for. Each is an object with `display_name` and `variable_name`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/page",
                "pages.create",
                "never",
                body={
                    "name": required("name", name),
                    "description": description,
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "slug": slug,
                    "type": type,
                    "plan": plan,
                    "fixed_amount": fixed_amount,
                    "split_code": split_code,
                    "metadata": metadata,
                    "redirect_url": redirect_url,
                    "success_message": success_message,
                    "notification_email": notification_email,
                    "collect_phone": collect_phone,
                    "custom_fields": custom_fields,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    def fetch(self, id: StringOrInteger, *, request_options: RequestOptions | None = None) -> PaymentPageResponse:
        """Fetch a payment page.

        Return the payment page with its products.

        Args:
            id: ID or slug of the payment page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/page/{id}".format(
                    id=segment("id", id),
                ),
                "pages.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[PaymentPage]:
        """List your payment pages.

        Return your payment pages. Iterating over the result lists all of them automatically. A page of the list has at most
        100 of them.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `PaymentPage`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/page",
                "pages.list",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageListResponse,
        )

    def update(
        self,
        id: StringOrInteger,
        *,
        name: str | None = None,
        description: str | None = None,
        amount: int | None = None,
        active: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentPageResponse:
        """Update a payment page.

        Fields that you do not pass stay unchanged. A page cannot be deleted; close it with `active=False`.

        Args:
            id: ID or slug of the payment page.
            name: Title of the page.
            description: Text below the title.
            amount: Amount to be paid, in subunits.
            active: Whether the page accepts payments. Pass false to close it.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The updated payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/page/{id}".format(
                    id=segment("id", id),
                ),
                "pages.update",
                "safe",
                body={
                    "name": name,
                    "description": description,
                    "amount": subunit("amount", amount),
                    "active": active,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )


class AsyncPagesApi(Helpful):
    """Create hosted payment pages that anyone with the link can pay on."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_products(
        self, id: int, products: List[int], *, request_options: RequestOptions | None = None
    ) -> PaymentPageResponse:
        """Add products to a payment page.

        Pass the ID of the payment page, not its slug. The documentation says that an unknown page fails with 404 and an
        unknown product with 400; when tested, the API failed with 500 for both, and for a slug.

        Args:
            id: ID of the payment page, not its slug.
            products: IDs of the products, not their codes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page with its products.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#add-products
        """
        return await self._client.call(
            Request(
                "POST",
                "/page/{id}/product".format(
                    id=segment("id", id),
                ),
                "pages.add_products",
                "never",
                body={
                    "products": required("products", products),
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    async def check_slug_availability(
        self, slug: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Check whether a slug is available.

        The call succeeds if the slug is available. A taken slug fails with 400 and the code `duplicate_slug`, which
        raises a `ValidationError`.

        Args:
            slug: Slug to check: the last part of the URL of a payment page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The slug is available.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#check-slug
        """
        return await self._client.call(
            Request(
                "GET",
                "/page/check_slug_availability/{slug}".format(
                    slug=segment("slug", slug),
                ),
                "pages.check_slug_availability",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        amount: int | None = None,
        currency: Currency | None = None,
        slug: str | None = None,
        type: PaymentPageTypeInput | None = None,
        plan: str | None = None,
        fixed_amount: bool | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        redirect_url: str | None = None,
        success_message: str | None = None,
        notification_email: str | None = None,
        collect_phone: bool | None = None,
        custom_fields: List[Dict[str, JsonValue]] | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentPageResponse:
        """Create a payment page.

        Anyone with the link can pay on the page. Without `amount`, the customer chooses the amount. A slug that
        another page uses fails with 400 and the code `duplicate_slug`.

        Args:
            name: Title of the page.
            description: Text below the title.
            amount: Amount to be paid, in subunits. By default, the customer chooses the amount.
            currency: Currency of the amount, as an ISO 4217 code.
            slug: Last part of the URL of the page. Defaults to a slug generated by Paystack.
            type: Type of page.
            plan: Code of the plan to subscribe each customer to, such as `PLN_gx2wn530m0i3w3m`.
            fixed_amount: Whether the customer must pay exactly `amount`. If true, Paystack requires `amount`.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the page. An object.
            redirect_url: URL that the customer is redirected to after paying.
            success_message: Message shown to the customer after paying.
            notification_email: Email address that is notified of each payment.
            collect_phone: Whether the page asks for a phone number.
            custom_fields: Additional fields that the page asks for. Each is an object with `display_name` and `variable_name`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/page",
                "pages.create",
                "never",
                body={
                    "name": required("name", name),
                    "description": description,
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "slug": slug,
                    "type": type,
                    "plan": plan,
                    "fixed_amount": fixed_amount,
                    "split_code": split_code,
                    "metadata": metadata,
                    "redirect_url": redirect_url,
                    "success_message": success_message,
                    "notification_email": notification_email,
                    "collect_phone": collect_phone,
                    "custom_fields": custom_fields,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    async def fetch(self, id: StringOrInteger, *, request_options: RequestOptions | None = None) -> PaymentPageResponse:
        """Fetch a payment page.

        Return the payment page with its products.

        Args:
            id: ID or slug of the payment page.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/page/{id}".format(
                    id=segment("id", id),
                ),
                "pages.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[PaymentPage]:
        """List your payment pages.

        Return your payment pages. Iterating over the result lists all of them automatically. A page of the list has at most
        100 of them.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `PaymentPage`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/page",
                "pages.list",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageListResponse,
        )

    async def update(
        self,
        id: StringOrInteger,
        *,
        name: str | None = None,
        description: str | None = None,
        amount: int | None = None,
        active: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentPageResponse:
        """Update a payment page.

        Fields that you do not pass stay unchanged. A page cannot be deleted; close it with `active=False`.

        Args:
            id: ID or slug of the payment page.
            name: Title of the page.
            description: Text below the title.
            amount: Amount to be paid, in subunits.
            active: Whether the page accepts payments. Pass false to close it.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentPageResponse`: The updated payment page.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/page/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/page/{id}".format(
                    id=segment("id", id),
                ),
                "pages.update",
                "safe",
                body={
                    "name": name,
                    "description": description,
                    "amount": subunit("amount", amount),
                    "active": active,
                },
                options=request_options,
            ),
            lambda: models.PaymentPageResponse,
        )
