"""Manage the goods that you sell on payment pages and storefronts.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from paystack import models
from paystack.runtime.checks import required, segment, share
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        JsonValue,
        MessageResponse,
        Product,
        ProductResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class ProductsApi(Helpful):
    """Manage the goods that you sell on payment pages and storefronts."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        name: str,
        price: int,
        currency: Currency,
        *,
        description: str | None = None,
        unlimited: bool | None = None,
        quantity: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProductResponse:
        """Create a product.

        The product can be sold on payment pages and in storefronts. Pass its stock as `quantity`, or `unlimited=True`.

        A second product with the same name fails with 400.

        After a lost answer, look for the name in `products.list` before you call again.

        Args:
            name: Name of the product, unique within your integration.
            price: Unit price, in subunits.
            currency: Currency of the price, as an ISO 4217 code.
            description: Description of the product. The documentation marks it as required, but the API does not ask for it.
            unlimited: Whether the stock is unlimited.
            quantity: Quantity in stock, if the stock is limited.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the product. An object; the API splits a JSON string into its characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The new product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/product",
                "products.create",
                "never",
                body={
                    "name": required("name", name),
                    "price": share("price", required("price", price)),
                    "currency": required("currency", currency),
                    "description": description,
                    "unlimited": unlimited,
                    "quantity": quantity,
                    "split_code": split_code,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )

    def delete(self, id: int, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a product.

        The product can no longer be fetched: `products.fetch` then fails with 404. The API cannot undo this.

        After a lost answer, fetch the product: a 404 means that it is deleted.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The product is deleted.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#delete
        """
        return self._client.call(
            Request(
                "DELETE",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.delete",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> ProductResponse:
        """Fetch a product.

        Return the product. An unknown or deleted product fails with 404 and the code `not_found`. Paystack has also
        answered a wrong key with 400 here.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )

    def list(
        self,
        *,
        active: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Product]:
        """List your products.

        Return your products. Each filter narrows the list.

        Args:
            active: Return only products that can be bought, or, with false, only those that cannot.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Product`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/product",
                "products.list",
                "safe",
                query={
                    "active": active,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.ProductListResponse,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        price: int | None = None,
        currency: Currency | None = None,
        unlimited: bool | None = None,
        limited: bool | None = None,
        quantity: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProductResponse:
        """Update a product.

        Fields that you do not pass stay unchanged. The documentation marks the name, the description, the price and the
        currency as required, but the API accepts any of them alone. The name of another product fails with 400.

        Args:
            id: ID of the product, not its code.
            name: Name of the product, unique within your integration.
            description: Description of the product.
            price: Unit price, in subunits.
            currency: Currency of the price, as an ISO 4217 code.
            unlimited: Whether the stock is unlimited.
            limited: Whether the stock is limited. The opposite of `unlimited`, under the name that a documented example uses.
            quantity: Quantity in stock, if the stock is limited.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the product. An object; the API splits a JSON string into its characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The updated product. The documentation says 200.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.update",
                "safe",
                body={
                    "name": name,
                    "description": description,
                    "price": share("price", price),
                    "currency": currency,
                    "unlimited": unlimited,
                    "limited": limited,
                    "quantity": quantity,
                    "split_code": split_code,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )


class AsyncProductsApi(Helpful):
    """Manage the goods that you sell on payment pages and storefronts."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        name: str,
        price: int,
        currency: Currency,
        *,
        description: str | None = None,
        unlimited: bool | None = None,
        quantity: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProductResponse:
        """Create a product.

        The product can be sold on payment pages and in storefronts. Pass its stock as `quantity`, or `unlimited=True`.

        A second product with the same name fails with 400.

        After a lost answer, look for the name in `products.list` before you call again.

        Args:
            name: Name of the product, unique within your integration.
            price: Unit price, in subunits.
            currency: Currency of the price, as an ISO 4217 code.
            description: Description of the product. The documentation marks it as required, but the API does not ask for it.
            unlimited: Whether the stock is unlimited.
            quantity: Quantity in stock, if the stock is limited.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the product. An object; the API splits a JSON string into its characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The new product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/product",
                "products.create",
                "never",
                body={
                    "name": required("name", name),
                    "price": share("price", required("price", price)),
                    "currency": required("currency", currency),
                    "description": description,
                    "unlimited": unlimited,
                    "quantity": quantity,
                    "split_code": split_code,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )

    async def delete(self, id: int, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a product.

        The product can no longer be fetched: `products.fetch` then fails with 404. The API cannot undo this.

        After a lost answer, fetch the product: a 404 means that it is deleted.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The product is deleted.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#delete
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.delete",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> ProductResponse:
        """Fetch a product.

        Return the product. An unknown or deleted product fails with 404 and the code `not_found`. Paystack has also
        answered a wrong key with 400 here.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )

    def list(
        self,
        *,
        active: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Product]:
        """List your products.

        Return your products. Each filter narrows the list.

        Args:
            active: Return only products that can be bought, or, with false, only those that cannot.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Product`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/product",
                "products.list",
                "safe",
                query={
                    "active": active,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.ProductListResponse,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        price: int | None = None,
        currency: Currency | None = None,
        unlimited: bool | None = None,
        limited: bool | None = None,
        quantity: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> ProductResponse:
        """Update a product.

        Fields that you do not pass stay unchanged. The documentation marks the name, the description, the price and the
        currency as required, but the API accepts any of them alone. The name of another product fails with 400.

        Args:
            id: ID of the product, not its code.
            name: Name of the product, unique within your integration.
            description: Description of the product.
            price: Unit price, in subunits.
            currency: Currency of the price, as an ISO 4217 code.
            unlimited: Whether the stock is unlimited.
            limited: Whether the stock is limited. The opposite of `unlimited`, under the name that a documented example uses.
            quantity: Quantity in stock, if the stock is limited.
            split_code: Code of the split to share the payments by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the product. An object; the API splits a JSON string into its characters.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductResponse`: The updated product. The documentation says 200.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/product/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/product/{id}".format(
                    id=segment("id", id),
                ),
                "products.update",
                "safe",
                body={
                    "name": name,
                    "description": description,
                    "price": share("price", price),
                    "currency": currency,
                    "unlimited": unlimited,
                    "limited": limited,
                    "quantity": quantity,
                    "split_code": split_code,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.ProductResponse,
        )
