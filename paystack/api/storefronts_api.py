"""Manage shops that Paystack hosts for you.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import one_of, required, segment, url_slug
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        MessageResponse,
        OrderListResponse,
        ProductListResponse,
        Storefront,
        StorefrontChangeResponse,
        StorefrontResponse,
        StorefrontStatusFilter,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class StorefrontsApi(Helpful):
    """Manage shops that Paystack hosts for you."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_products(
        self, id: int, products: List[int], *, request_options: RequestOptions | None = None
    ) -> StorefrontChangeResponse:
        """Add products to a storefront.

        Pass the IDs of the products: their codes fail with 400. The response usually has only a message.

        After a lost answer, look at `list_products` before you call again.

        Args:
            id: ID of the storefront.
            products: IDs of the products, not their codes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The products are added.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#add-products
        """
        return self._client.call(
            Request(
                "POST",
                "/storefront/{id}/product".format(
                    id=segment("id", id),
                ),
                "storefronts.add_products",
                "never",
                body={
                    "products": required("products", products),
                },
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    def create(
        self,
        name: str,
        slug: str,
        currency: Currency,
        *,
        description: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> StorefrontResponse:
        """Create a storefront.

        A storefront is a shop on a page hosted by Paystack. Add products to it, then publish it.

        A slug of another storefront fails with 400, and so does a currency that is not enabled for your integration. The
        client refuses a slug that does not keep to the rules before it sends anything.

        After a lost answer, call `verify_slug`: if it finds the storefront, do not create it again.

        Args:
            name: Name of the storefront.
            slug: Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront.
            currency: Currency that customers pay in, as an ISO 4217 code: NGN, GHS, KES, ZAR or USD, if your integration has it.
            description: Description of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontResponse`: The new storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/storefront",
                "storefronts.create",
                "never",
                body={
                    "name": required("name", name),
                    "slug": url_slug("slug", required("slug", slug)),
                    "currency": required("currency", currency),
                    "description": description,
                },
                options=request_options,
            ),
            lambda: models.StorefrontResponse,
        )

    def delete(self, id: int, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a storefront.

        The storefront disappears from the list. It can still be fetched, with the status `deleted`.

        After a lost answer, fetch the storefront and look at its status.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The storefront is deleted.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#delete
        """
        return self._client.call(
            Request(
                "DELETE",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.delete",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def duplicate(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontChangeResponse:
        """Duplicate a storefront.

        Create a copy with the same products, the name `Copy of ...` and a new slug. Each call makes another copy.

        After a lost answer, look for the copy in `storefronts.list` before you call again.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The copy.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#duplicate
        """
        return self._client.call(
            Request(
                "POST",
                "/storefront/{id}/duplicate".format(
                    id=segment("id", id),
                ),
                "storefronts.duplicate",
                "never",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontResponse:
        """Fetch a storefront.

        Return the storefront. `meta` counts its products.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontResponse`: The storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.StorefrontResponse,
        )

    def fetch_orders(self, id: int, *, request_options: RequestOptions | None = None) -> OrderListResponse:
        """Fetch the orders of a storefront.

        Return the orders. `meta` has their revenue. The API documents no way to ask for another page.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderListResponse`: The orders of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#fetch-orders
        """
        return self._client.call(
            Request(
                "GET",
                "/storefront/{id}/order".format(
                    id=segment("id", id),
                ),
                "storefronts.fetch_orders",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderListResponse,
        )

    def list(
        self,
        *,
        status: StorefrontStatusFilter | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Storefront]:
        """List your storefronts.

        Return your storefronts, without deleted ones. Items of the list have the number of their orders.

        Args:
            status: Return only storefronts with this status. The API fails with 500 for any other value.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Storefront`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/storefront",
                "storefronts.list",
                "safe",
                query={
                    "status": one_of("status", status, models.StorefrontStatusFilter),
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.StorefrontListResponse,
        )

    def list_products(self, id: int, *, request_options: RequestOptions | None = None) -> ProductListResponse:
        """List the products of a storefront.

        Return the products. The API documents no way to ask for another page.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductListResponse`: The products of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#list-products
        """
        return self._client.call(
            Request(
                "GET",
                "/storefront/{id}/product".format(
                    id=segment("id", id),
                ),
                "storefronts.list_products",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductListResponse,
        )

    def publish(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontChangeResponse:
        """Publish a storefront.

        Copy the storefront and its products to your live integration, where customers can buy. This happens even with a
        test key, and a test key can neither fetch nor delete the copy.

        The copy has a new ID, the domain `live` and the slug. The test storefront is renamed: its name ends in `-TEST`, and
        it gets a new slug. In the copy, `status` and `delivery_note` are the number 1.

        Publishing again would publish the renamed storefront, so the client never repeats the call. After a lost answer,
        fetch the storefront: a name that ends in `-TEST` means that it is published.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The live copy of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#publish
        """
        return self._client.call(
            Request(
                "POST",
                "/storefront/{id}/publish".format(
                    id=segment("id", id),
                ),
                "storefronts.publish",
                "never",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        slug: str | None = None,
        description: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> StorefrontChangeResponse:
        """Update a storefront.

        Fields that you do not pass stay unchanged. The response usually has only a message: fetch the storefront to see
        the result.

        Args:
            id: ID of the storefront.
            name: Name of the storefront.
            slug: Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront.
            description: Description of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The storefront is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.update",
                "safe",
                body={
                    "name": name,
                    "slug": url_slug("slug", slug),
                    "description": description,
                },
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    def verify_slug(self, slug: str, *, request_options: RequestOptions | None = None) -> StorefrontChangeResponse:
        """Check whether a slug is taken.

        Return the storefront that has the slug, with your business as an object in `integration`. A slug that no
        storefront has fails with 404 and the code `not_found`, which raises a `NotFoundError`: it is available.

        The documentation shows a response without data for an available slug, so `data` may be missing.

        Args:
            slug: Slug to check: the last part of the URL of a storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The storefront that has the slug.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#verify-slug
        """
        return self._client.call(
            Request(
                "GET",
                "/storefront/verify/{slug}".format(
                    slug=segment("slug", slug),
                ),
                "storefronts.verify_slug",
                "safe",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )


class AsyncStorefrontsApi(Helpful):
    """Manage shops that Paystack hosts for you."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_products(
        self, id: int, products: List[int], *, request_options: RequestOptions | None = None
    ) -> StorefrontChangeResponse:
        """Add products to a storefront.

        Pass the IDs of the products: their codes fail with 400. The response usually has only a message.

        After a lost answer, look at `list_products` before you call again.

        Args:
            id: ID of the storefront.
            products: IDs of the products, not their codes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The products are added.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#add-products
        """
        return await self._client.call(
            Request(
                "POST",
                "/storefront/{id}/product".format(
                    id=segment("id", id),
                ),
                "storefronts.add_products",
                "never",
                body={
                    "products": required("products", products),
                },
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    async def create(
        self,
        name: str,
        slug: str,
        currency: Currency,
        *,
        description: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> StorefrontResponse:
        """Create a storefront.

        A storefront is a shop on a page hosted by Paystack. Add products to it, then publish it.

        A slug of another storefront fails with 400, and so does a currency that is not enabled for your integration. The
        client refuses a slug that does not keep to the rules before it sends anything.

        After a lost answer, call `verify_slug`: if it finds the storefront, do not create it again.

        Args:
            name: Name of the storefront.
            slug: Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront.
            currency: Currency that customers pay in, as an ISO 4217 code: NGN, GHS, KES, ZAR or USD, if your integration has it.
            description: Description of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontResponse`: The new storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/storefront",
                "storefronts.create",
                "never",
                body={
                    "name": required("name", name),
                    "slug": url_slug("slug", required("slug", slug)),
                    "currency": required("currency", currency),
                    "description": description,
                },
                options=request_options,
            ),
            lambda: models.StorefrontResponse,
        )

    async def delete(self, id: int, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a storefront.

        The storefront disappears from the list. It can still be fetched, with the status `deleted`.

        After a lost answer, fetch the storefront and look at its status.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The storefront is deleted.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#delete
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.delete",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def duplicate(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontChangeResponse:
        """Duplicate a storefront.

        Create a copy with the same products, the name `Copy of ...` and a new slug. Each call makes another copy.

        After a lost answer, look for the copy in `storefronts.list` before you call again.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The copy.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#duplicate
        """
        return await self._client.call(
            Request(
                "POST",
                "/storefront/{id}/duplicate".format(
                    id=segment("id", id),
                ),
                "storefronts.duplicate",
                "never",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontResponse:
        """Fetch a storefront.

        Return the storefront. `meta` counts its products.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontResponse`: The storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.StorefrontResponse,
        )

    async def fetch_orders(self, id: int, *, request_options: RequestOptions | None = None) -> OrderListResponse:
        """Fetch the orders of a storefront.

        Return the orders. `meta` has their revenue. The API documents no way to ask for another page.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderListResponse`: The orders of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#fetch-orders
        """
        return await self._client.call(
            Request(
                "GET",
                "/storefront/{id}/order".format(
                    id=segment("id", id),
                ),
                "storefronts.fetch_orders",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderListResponse,
        )

    def list(
        self,
        *,
        status: StorefrontStatusFilter | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Storefront]:
        """List your storefronts.

        Return your storefronts, without deleted ones. Items of the list have the number of their orders.

        Args:
            status: Return only storefronts with this status. The API fails with 500 for any other value.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Storefront`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/storefront",
                "storefronts.list",
                "safe",
                query={
                    "status": one_of("status", status, models.StorefrontStatusFilter),
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.StorefrontListResponse,
        )

    async def list_products(self, id: int, *, request_options: RequestOptions | None = None) -> ProductListResponse:
        """List the products of a storefront.

        Return the products. The API documents no way to ask for another page.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductListResponse`: The products of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#list-products
        """
        return await self._client.call(
            Request(
                "GET",
                "/storefront/{id}/product".format(
                    id=segment("id", id),
                ),
                "storefronts.list_products",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductListResponse,
        )

    async def publish(self, id: int, *, request_options: RequestOptions | None = None) -> StorefrontChangeResponse:
        """Publish a storefront.

        Copy the storefront and its products to your live integration, where customers can buy. This happens even with a
        test key, and a test key can neither fetch nor delete the copy.

        The copy has a new ID, the domain `live` and the slug. The test storefront is renamed: its name ends in `-TEST`, and
        it gets a new slug. In the copy, `status` and `delivery_note` are the number 1.

        Publishing again would publish the renamed storefront, so the client never repeats the call. After a lost answer,
        fetch the storefront: a name that ends in `-TEST` means that it is published.

        Args:
            id: ID of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The live copy of the storefront.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#publish
        """
        return await self._client.call(
            Request(
                "POST",
                "/storefront/{id}/publish".format(
                    id=segment("id", id),
                ),
                "storefronts.publish",
                "never",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        slug: str | None = None,
        description: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> StorefrontChangeResponse:
        """Update a storefront.

        Fields that you do not pass stay unchanged. The response usually has only a message: fetch the storefront to see
        the result.

        Args:
            id: ID of the storefront.
            name: Name of the storefront.
            slug: Last part of the URL of the storefront: 5 to 100 lower-case letters, digits, hyphens and underscores. It must not be taken by another storefront.
            description: Description of the storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The storefront is updated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/storefront/{id}".format(
                    id=segment("id", id),
                ),
                "storefronts.update",
                "safe",
                body={
                    "name": name,
                    "slug": url_slug("slug", slug),
                    "description": description,
                },
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )

    async def verify_slug(
        self, slug: str, *, request_options: RequestOptions | None = None
    ) -> StorefrontChangeResponse:
        """Check whether a slug is taken.

        Return the storefront that has the slug, with your business as an object in `integration`. A slug that no
        storefront has fails with 404 and the code `not_found`, which raises a `NotFoundError`: it is available.

        The documentation shows a response without data for an available slug, so `data` may be missing.

        Args:
            slug: Slug to check: the last part of the URL of a storefront.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `StorefrontChangeResponse`: The storefront that has the slug.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/storefront/#verify-slug
        """
        return await self._client.call(
            Request(
                "GET",
                "/storefront/verify/{slug}".format(
                    slug=segment("slug", slug),
                ),
                "storefronts.verify_slug",
                "safe",
                options=request_options,
            ),
            lambda: models.StorefrontChangeResponse,
        )
