"""The clients that users construct: one attribute for each tag of the description.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from paystack.runtime.client import AsyncBaseClient, BaseClient

if TYPE_CHECKING:
    from paystack.api.charges_api import AsyncChargesApi, ChargesApi
    from paystack.api.customers_api import AsyncCustomersApi, CustomersApi
    from paystack.api.pages_api import AsyncPagesApi, PagesApi
    from paystack.api.payment_requests_api import AsyncPaymentRequestsApi, PaymentRequestsApi
    from paystack.api.refunds_api import AsyncRefundsApi, RefundsApi
    from paystack.api.transactions_api import AsyncTransactionsApi, TransactionsApi
    from paystack.payments import AsyncPayments, Payments
    from paystack.webhooks import Webhooks


class Paystack(BaseClient):
    """The Paystack API, with every operation of the description as a typed method."""

    default_base_url = "https://api.paystack.co"
    version = "0.1.0"

    @cached_property
    def payments(self) -> Payments:
        """Checkout payments, saved cards and refunds, for people who think in payments rather than endpoints."""
        from paystack.payments import Payments

        return Payments(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that Paystack sends to your server, checked with this client's key."""
        from paystack.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def charges(self) -> ChargesApi:
        """Payments that you collect the details for, step by step, on your own pages."""
        from paystack.api.charges_api import ChargesApi

        return ChargesApi(self)

    @cached_property
    def customers(self) -> CustomersApi:
        """The people and businesses that pay you."""
        from paystack.api.customers_api import CustomersApi

        return CustomersApi(self)

    @cached_property
    def pages(self) -> PagesApi:
        """Hosted pages that anyone with the link can pay on."""
        from paystack.api.pages_api import PagesApi

        return PagesApi(self)

    @cached_property
    def payment_requests(self) -> PaymentRequestsApi:
        """What you ask customers to pay, as invoices with a page at Paystack."""
        from paystack.api.payment_requests_api import PaymentRequestsApi

        return PaymentRequestsApi(self)

    @cached_property
    def refunds(self) -> RefundsApi:
        """Money that goes back to customers."""
        from paystack.api.refunds_api import RefundsApi

        return RefundsApi(self)

    @cached_property
    def transactions(self) -> TransactionsApi:
        """Payments, started here, paid on the checkout page and verified by their reference."""
        from paystack.api.transactions_api import TransactionsApi

        return TransactionsApi(self)


class AsyncPaystack(AsyncBaseClient):
    """The asynchronous twin of `Paystack`: the same attributes and methods, to be awaited."""

    default_base_url = Paystack.default_base_url
    version = Paystack.version

    @cached_property
    def payments(self) -> AsyncPayments:
        """Checkout payments, saved cards and refunds, for people who think in payments rather than endpoints."""
        from paystack.payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that Paystack sends to your server, checked with this client's key."""
        from paystack.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def charges(self) -> AsyncChargesApi:
        """Payments that you collect the details for, step by step, on your own pages."""
        from paystack.api.charges_api import AsyncChargesApi

        return AsyncChargesApi(self)

    @cached_property
    def customers(self) -> AsyncCustomersApi:
        """The people and businesses that pay you."""
        from paystack.api.customers_api import AsyncCustomersApi

        return AsyncCustomersApi(self)

    @cached_property
    def pages(self) -> AsyncPagesApi:
        """Hosted pages that anyone with the link can pay on."""
        from paystack.api.pages_api import AsyncPagesApi

        return AsyncPagesApi(self)

    @cached_property
    def payment_requests(self) -> AsyncPaymentRequestsApi:
        """What you ask customers to pay, as invoices with a page at Paystack."""
        from paystack.api.payment_requests_api import AsyncPaymentRequestsApi

        return AsyncPaymentRequestsApi(self)

    @cached_property
    def refunds(self) -> AsyncRefundsApi:
        """Money that goes back to customers."""
        from paystack.api.refunds_api import AsyncRefundsApi

        return AsyncRefundsApi(self)

    @cached_property
    def transactions(self) -> AsyncTransactionsApi:
        """Payments, started here, paid on the checkout page and verified by their reference."""
        from paystack.api.transactions_api import AsyncTransactionsApi

        return AsyncTransactionsApi(self)


ApiClient = Paystack
AsyncApiClient = AsyncPaystack
