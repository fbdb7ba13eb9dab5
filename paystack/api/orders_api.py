"""Manage orders of your products.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import (
    amounts_of,
    required,
    segment,
    shipping_fee_of,
    trimmed,
)
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        Order,
        OrderItemInput,
        OrderResponse,
        OrderShippingInput,
        ProductOrderListResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class OrdersApi(Helpful):
    """Manage orders of your products."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        email: str,
        first_name: str,
        last_name: str,
        phone: str,
        currency: Currency,
        items: List[OrderItemInput],
        shipping: OrderShippingInput,
        *,
        is_gift: bool | None = None,
        pay_for_me: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrderResponse:
        """Create an order.

        Order products for a customer. The order has the status `created` until the customer pays.

        A total below the minimum of your currency, such as GHS 2.00, fails with 400. The request in Paystack's
        documentation, with `customer` and `line_items`, fails with 400 too: it lacks the email address.

        An order has no reference of yours, so two calls create two orders. After a lost answer, look for the order in
        `orders.list(from_=...)` before you call again.

        Args:
            email: Customer's email address.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number.
            currency: Currency of the amounts, as an ISO 4217 code.
            items: What is ordered.
            shipping: Where and how the order is shipped.
            is_gift: Whether the order is a gift.
            pay_for_me: Whether somebody other than the customer is to pay. With true, the API failed with 400 when tested, because it wants data of the receiver that no source describes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The new order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/order",
                "orders.create",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "phone": required("phone", phone),
                    "currency": required("currency", currency),
                    "items": amounts_of("items", required("items", items)),
                    "shipping": shipping_fee_of("shipping", required("shipping", shipping)),
                    "is_gift": is_gift,
                    "pay_for_me": pay_for_me,
                },
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> OrderResponse:
        """Fetch an order.

        Return the order with its items, and with the customer as an object. An unknown order fails with 404 and the code
        `not_found`.

        Args:
            id: ID of the order, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/order/{id}".format(
                    id=segment("id", id),
                ),
                "orders.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Order]:
        """List your orders.

        Return your orders. `meta` has their revenue.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Order`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/order",
                "orders.list",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.OrderListResponse,
        )

    def product(self, id: int, *, request_options: RequestOptions | None = None) -> ProductOrderListResponse:
        """Fetch the orders of a product.

        Return the orders of the product, each with what was ordered of it. `meta` has the quantity sold and the revenue.
        The API documents no way to ask for another page. An unknown product fails with 404 and the code `not_found`.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductOrderListResponse`: The orders of the product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#product
        """
        return self._client.call(
            Request(
                "GET",
                "/order/product/{id}".format(
                    id=segment("id", id),
                ),
                "orders.product",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductOrderListResponse,
        )

    def validate(self, code: str, *, request_options: RequestOptions | None = None) -> OrderResponse:
        """Validate an order that somebody else is to pay for.

        Return the order with your business as the payer sees it. An unknown code fails with 404 and the code `not_found`.

        Args:
            code: Code of the order, such as `ORD_cjrr200xm7wv8cm`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#validate
        """
        return self._client.call(
            Request(
                "GET",
                "/order/{code}/validate".format(
                    code=segment("code", code),
                ),
                "orders.validate",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )


class AsyncOrdersApi(Helpful):
    """Manage orders of your products."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        email: str,
        first_name: str,
        last_name: str,
        phone: str,
        currency: Currency,
        items: List[OrderItemInput],
        shipping: OrderShippingInput,
        *,
        is_gift: bool | None = None,
        pay_for_me: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrderResponse:
        """Create an order.

        Order products for a customer. The order has the status `created` until the customer pays.

        A total below the minimum of your currency, such as GHS 2.00, fails with 400. The request in Paystack's
        documentation, with `customer` and `line_items`, fails with 400 too: it lacks the email address.

        An order has no reference of yours, so two calls create two orders. After a lost answer, look for the order in
        `orders.list(from_=...)` before you call again.

        Args:
            email: Customer's email address.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number.
            currency: Currency of the amounts, as an ISO 4217 code.
            items: What is ordered.
            shipping: Where and how the order is shipped.
            is_gift: Whether the order is a gift.
            pay_for_me: Whether somebody other than the customer is to pay. With true, the API failed with 400 when tested, because it wants data of the receiver that no source describes.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The new order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/order",
                "orders.create",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "phone": required("phone", phone),
                    "currency": required("currency", currency),
                    "items": amounts_of("items", required("items", items)),
                    "shipping": shipping_fee_of("shipping", required("shipping", shipping)),
                    "is_gift": is_gift,
                    "pay_for_me": pay_for_me,
                },
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> OrderResponse:
        """Fetch an order.

        Return the order with its items, and with the customer as an object. An unknown order fails with 404 and the code
        `not_found`.

        Args:
            id: ID of the order, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/order/{id}".format(
                    id=segment("id", id),
                ),
                "orders.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Order]:
        """List your orders.

        Return your orders. `meta` has their revenue.

        Args:
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Order`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/order",
                "orders.list",
                "safe",
                query={
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.OrderListResponse,
        )

    async def product(self, id: int, *, request_options: RequestOptions | None = None) -> ProductOrderListResponse:
        """Fetch the orders of a product.

        Return the orders of the product, each with what was ordered of it. `meta` has the quantity sold and the revenue.
        The API documents no way to ask for another page. An unknown product fails with 404 and the code `not_found`.

        Args:
            id: ID of the product, not its code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ProductOrderListResponse`: The orders of the product.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#product
        """
        return await self._client.call(
            Request(
                "GET",
                "/order/product/{id}".format(
                    id=segment("id", id),
                ),
                "orders.product",
                "safe",
                options=request_options,
            ),
            lambda: models.ProductOrderListResponse,
        )

    async def validate(self, code: str, *, request_options: RequestOptions | None = None) -> OrderResponse:
        """Validate an order that somebody else is to pay for.

        Return the order with your business as the payer sees it. An unknown code fails with 404 and the code `not_found`.

        Args:
            code: Code of the order, such as `ORD_cjrr200xm7wv8cm`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `OrderResponse`: The order.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/order/#validate
        """
        return await self._client.call(
            Request(
                "GET",
                "/order/{code}/validate".format(
                    code=segment("code", code),
                ),
                "orders.validate",
                "safe",
                options=request_options,
            ),
            lambda: models.OrderResponse,
        )
