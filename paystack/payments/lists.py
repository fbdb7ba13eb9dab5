"""Lists payments: the filters, the customer they belong to, and the pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from paystack.payments.payment import Payment, payment_of
from paystack.runtime.checks import text
from paystack.runtime.filters import AsyncOwnedPage, OwnedPage, Owner
from paystack.runtime.outcomes import rows_of

if TYPE_CHECKING:
    from paystack.models import CustomerResponse, TransactionListResponse
    from paystack.runtime.models import Envelope

FILTERS: Mapping[str, str] = {
    "pending": "abandoned",
    "succeeded": "success",
    "failed": "failed",
    "reversed": "reversed",
}
"""Maps the statuses that Paystack can filter a list by to Paystack's own."""

LIST = "transactions.list"

_CUSTOMER_NAMES = {"email_or_code": "customer_email", "email": "customer_email"}
"""What the API calls the argument that names the customer."""


class PaymentList(OwnedPage[Payment]):
    """A page of payments. Iterating over it continues through all pages after it."""

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


class AsyncPaymentList(AsyncOwnedPage[Payment]):
    """The asynchronous `PaymentList`. It looks up a customer's email address when the first page is fetched."""

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


def _payments(reply: Envelope) -> list[Payment]:
    """Returns the transactions in `reply` as payments."""
    transactions = rows_of(reply, "it has no list of payments")
    return [payment_of(transaction, reply.http) for transaction in transactions]


def customer_with(customer_email: str | None) -> Owner | None:
    """Returns the customer with this email address as the owner of a list; None for a list of all payments."""
    if customer_email is None:
        return None
    email = text("customer_email", customer_email)

    def fetch(client: Any, options: Any) -> CustomerResponse:
        found: CustomerResponse = client.customers.fetch(email, request_options=options)
        return found

    return Owner("customer", fetch, _CUSTOMER_NAMES, _nobody)


def _nobody() -> TransactionListResponse:
    from paystack.models import TransactionListResponse

    return TransactionListResponse(status=True, message="No customer has this email address", data=[])
