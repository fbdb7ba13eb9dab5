"""Lists payments: the filters, the customer they belong to, and the pages."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from paystack.payments.failures import unreadable
from paystack.payments.payment import Payment, payment_of
from paystack.runtime.errors import NotFoundError, ValidationError
from paystack.runtime.http import HttpInfo, Request, operations
from paystack.runtime.pages import AsyncPage, Page
from paystack.runtime.periods import period_of
from paystack.runtime.workflows import Limits, Workflow, ask, naming, run_async

if TYPE_CHECKING:
    from typing_extensions import Self

    from paystack.api_client import AsyncPaystack
    from paystack.models import TransactionListResponse
    from paystack.runtime.ahead import FindModel
    from paystack.runtime.models import Envelope

FILTERS: Mapping[str, str] = {
    "pending": "abandoned",
    "succeeded": "success",
    "failed": "failed",
    "reversed": "reversed",
}
"""Maps the statuses that Paystack can filter a list by to Paystack's own."""

_CUSTOMER_NAMES = {"email_or_code": "customer_email", "email": "customer_email"}
"""What the API calls the arguments of `customer_with`."""

_LIST = "transactions.list"


class PaymentList(Page[Payment]):
    """A page of payments. Iterating over it continues through all pages after it."""

    @classmethod
    def of_nobody(cls, http: HttpInfo) -> Self:
        """Returns an empty page. `http` is the exchange that found no customer."""
        method, path, *_ = operations()[_LIST]
        page = cls.__new__(cls)
        page._request, page._envelope = Request(method, path, _LIST, "safe"), _empty(http)
        return page

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


class AsyncPaymentList(AsyncPage[Payment]):
    """The asynchronous `PaymentList`. It looks up a customer's email address when the first page is fetched."""

    _customer_email: str | None = None
    """The address to look up first; None for a list of all customers."""

    async def _fetched(self) -> Self:
        if self._customer_email is not None and self._envelope is None:
            client, limits = cast("AsyncPaystack", self._client), Limits(self._request.options)
            found = await run_async(customer_with(self._customer_email, limits), client)
            if isinstance(found, HttpInfo):
                self._envelope = _empty(found)
            else:
                query = {**(self._request.query or {}), "customer": found}
                asked = replace(self._request, query=query, options=limits(client))
                self._envelope = await client.call(asked, cast("FindModel[Envelope]", self._find_model))
                self._request = replace(asked, options=self._request.options)
        return await super()._fetched()

    @property
    def data(self) -> list[Payment]:
        """The payments of this page, newest first."""
        return _payments(self.response)


def _payments(reply: Envelope) -> list[Payment]:
    """Returns the transactions in `reply` as payments."""
    transactions = getattr(reply, "data", None)
    if not isinstance(transactions, list):
        raise unreadable(reply.http, "it has no list of payments")
    return [payment_of(transaction, reply.http) for transaction in transactions]


def _empty(http: HttpInfo) -> TransactionListResponse:
    """Returns the reply to a list of nobody's payments. `http` is the exchange that found no customer."""
    from paystack.models import TransactionListResponse

    reply = TransactionListResponse(status=True, message="No customer has this email address", data=[])
    reply._http = http
    return reply


def filters_of(
    limit: int,
    starting_after: str | None,
    status: str | None,
    since: date | datetime | None,
    until: date | datetime | None,
) -> dict[str, Any]:
    """Returns the arguments for `transactions.list` that match those of `payments.list`, without the customer."""
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= 100:
        raise ValidationError("limit must be from 1 to 100.", field="limit")
    if starting_after is not None and not _is_cursor(starting_after):
        raise ValidationError(
            f"starting_after takes a page's next_cursor, and {starting_after!r} is not a cursor: "
            "Paystack's lists cannot start at a payment.",
            field="starting_after",
        )
    if status is not None and not (isinstance(status, str) and status in FILTERS):
        raise ValidationError(
            f"Paystack cannot filter a list by the status {status!r}, only by {', '.join(FILTERS)}.", field="status"
        )
    first, last = period_of(since, until)
    return {
        "per_page": limit,
        "next": starting_after,
        "status": FILTERS[status] if status else None,
        "from_": first,
        "to": last,
    }


def _is_cursor(value: object) -> bool:
    """Whether `value` is a cursor: base64 of a name, a colon and an id, which references are not."""
    if not isinstance(value, str):
        return False
    try:
        return b":" in base64.b64decode(value + "=" * (-len(value) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False


def customer_with(email: str, limits: Limits) -> Workflow[int | HttpInfo]:
    """Returns the id of the customer with this email address, which is what Paystack filters by.

    If there is no such customer, returns the exchange that said so.
    """
    try:
        fetched = yield from naming(
            ask(lambda client: client.customers.fetch(email, request_options=limits(client))), _CUSTOMER_NAMES
        )
    except NotFoundError as error:
        if error.status is None or error.api_message is None:
            raise  # an empty 404 is that of a wrong base URL
        return HttpInfo(error.status, error.headers, error.body, error.attempts)
    number = getattr(fetched.data, "id", None)
    if not isinstance(number, int):
        raise unreadable(fetched.http, "the customer has no id")
    return number
