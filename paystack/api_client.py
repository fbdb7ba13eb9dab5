"""The clients that users construct: one attribute for each tag of the description.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from paystack.runtime.client import AsyncBaseClient, BaseClient

if TYPE_CHECKING:
    from paystack.api.customers_api import AsyncCustomersApi, CustomersApi
    from paystack.webhooks import Webhooks


class Paystack(BaseClient):
    """The Paystack API, with every operation of the description as a typed method."""

    default_base_url = "https://api.paystack.co"
    version = "0.1.0"

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that Paystack sends to your server, checked with this client's key."""
        from paystack.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def customers(self) -> CustomersApi:
        """The people and businesses that pay you."""
        from paystack.api.customers_api import CustomersApi

        return CustomersApi(self)


class AsyncPaystack(AsyncBaseClient):
    """The asynchronous twin of `Paystack`: the same attributes and methods, to be awaited."""

    default_base_url = Paystack.default_base_url
    version = Paystack.version

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that Paystack sends to your server, checked with this client's key."""
        from paystack.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def customers(self) -> AsyncCustomersApi:
        """The people and businesses that pay you."""
        from paystack.api.customers_api import AsyncCustomersApi

        return AsyncCustomersApi(self)


ApiClient = Paystack
AsyncApiClient = AsyncPaystack
