"""Send customers invoices that they can pay on a page hosted by Paystack.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List

from paystack import models
from paystack.runtime.checks import amounts_of, one_of, required, segment, subunit
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        JsonValue,
        MessageResponse,
        PaymentRequest,
        PaymentRequestLineItemInput,
        PaymentRequestResponse,
        PaymentRequestStatusFilter,
        PaymentRequestTaxInput,
        PaymentRequestTotalsResponse,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class PaymentRequestsApi(Helpful):
    """Send customers invoices that they can pay on a page hosted by Paystack."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def archive(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Archive a payment request.

        An archived payment request can no longer be verified and no longer appears in lists, unless they include
        archived ones. The API cannot undo this.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The payment request is archived.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#archive
        """
        return self._client.call(
            Request(
                "POST",
                "/paymentrequest/archive/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.archive",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def create(
        self,
        customer: str,
        *,
        amount: int | None = None,
        currency: Currency | None = None,
        due_date: DateOrTime | None = None,
        description: str | None = None,
        line_items: List[PaymentRequestLineItemInput] | None = None,
        tax: List[PaymentRequestTaxInput] | None = None,
        send_notification: bool | None = None,
        draft: bool | None = None,
        has_invoice: bool | None = None,
        invoice_number: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        redirect_url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Create a payment request.

        Create an invoice for an existing customer, with a page where they can pay it. The payment request is
        `pending` at once, or a `draft` with `draft=True`; finalize a draft to make it pending.

        Pass `amount` unless you pass line items or taxes, which Paystack then adds up. Without any of them, a draft
        has the amount 0, and anything else fails with 400.

        Two calls create two payment requests. After a lost answer, look at `payment_requests.list` with the ID of the
        customer before you call again.

        Args:
            customer: Code of the customer who pays, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: Amount to be paid, in subunits. Defaults to the sum of the line items and taxes, or to 0 in a draft without any. Otherwise required.
            currency: Currency of the amount, as an ISO 4217 code.
            due_date: Day or time when the payment is due.
            description: Short description of the payment request.
            line_items: Line items that make up the amount.
            tax: Taxes included in the amount.
            send_notification: Whether to notify the customer.
            draft: Whether the payment request stays a draft until you finalize it.
            has_invoice: Whether the payment request has an invoice number.
            invoice_number: Invoice number.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the payment request. An object; the API refuses strings.
            redirect_url: URL that the customer is redirected to after paying.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The new payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/paymentrequest",
                "payment_requests.create",
                "never",
                body={
                    "customer": required("customer", customer),
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "due_date": due_date,
                    "description": description,
                    "line_items": amounts_of("line_items", line_items),
                    "tax": amounts_of("tax", tax),
                    "send_notification": send_notification,
                    "draft": draft,
                    "has_invoice": has_invoice,
                    "invoice_number": invoice_number,
                    "split_code": split_code,
                    "metadata": metadata,
                    "redirect_url": redirect_url,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Fetch a payment request.

        Return the payment request with this ID or code, drafts included.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/paymentrequest/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    def finalize(
        self,
        code: StringOrInteger,
        *,
        send_notification: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Finalize a draft payment request.

        The payment request becomes `pending` and can be paid.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            send_notification: Whether to notify the customer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request, now pending.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#finalize
        """
        return self._client.call(
            Request(
                "POST",
                "/paymentrequest/finalize/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.finalize",
                "never",
                body={
                    "send_notification": send_notification,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        status: PaymentRequestStatusFilter | None = None,
        currency: Currency | None = None,
        include_archive: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[PaymentRequest]:
        """List your payment requests.

        Return your payment requests, without archived ones unless you pass `include_archive`. Each filter narrows the
        list.

        Args:
            customer: Return only payment requests of the customer with this ID, not the customer code.
            status: Return only payment requests with this status.
            currency: Return only payment requests in this currency.
            include_archive: Pass true to include archived payment requests. Omit it to exclude them: any value, even false, includes them.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `PaymentRequest`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/paymentrequest",
                "payment_requests.list",
                "safe",
                query={
                    "customer": customer,
                    "status": one_of("status", status, models.PaymentRequestStatusFilter),
                    "currency": currency,
                    "include_archive": include_archive,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestListResponse,
        )

    def notify(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Send a reminder for a payment request.

        Notify the customer of a payment request that is not a draft. Each call may send another message, so the
        client never repeats it.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The notification was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#send-notification
        """
        return self._client.call(
            Request(
                "POST",
                "/paymentrequest/notify/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.notify",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def totals(self, *, request_options: RequestOptions | None = None) -> PaymentRequestTotalsResponse:
        """Fetch the totals of your payment requests.

        Return one amount for each currency.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestTotalsResponse`: The totals.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#total
        """
        return self._client.call(
            Request(
                "GET",
                "/paymentrequest/totals",
                "payment_requests.totals",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestTotalsResponse,
        )

    def update(
        self,
        code: StringOrInteger,
        *,
        customer: str | None = None,
        amount: int | None = None,
        currency: Currency | None = None,
        due_date: DateOrTime | None = None,
        description: str | None = None,
        line_items: List[PaymentRequestLineItemInput] | None = None,
        tax: List[PaymentRequestTaxInput] | None = None,
        send_notification: bool | None = None,
        draft: bool | None = None,
        has_invoice: bool | None = None,
        invoice_number: int | None = None,
        split_code: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Update a payment request.

        Fields that you do not pass stay unchanged.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            customer: Code of the customer who pays, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: Amount to be paid, in subunits.
            currency: Currency of the amount, as an ISO 4217 code.
            due_date: Day or time when the payment is due.
            description: Short description of the payment request.
            line_items: Line items that make up the amount.
            tax: Taxes included in the amount.
            send_notification: Whether to notify the customer.
            draft: Whether the payment request stays a draft until you finalize it.
            has_invoice: Whether the payment request has an invoice number.
            invoice_number: Invoice number.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The updated payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/paymentrequest/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.update",
                "safe",
                body={
                    "customer": customer,
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "due_date": due_date,
                    "description": description,
                    "line_items": amounts_of("line_items", line_items),
                    "tax": amounts_of("tax", tax),
                    "send_notification": send_notification,
                    "draft": draft,
                    "has_invoice": has_invoice,
                    "invoice_number": invoice_number,
                    "split_code": split_code,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    def verify(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Verify a payment request.

        Return the payment request with the details of your business that the customer sees and the amount still to be
        paid. Only the code of a payment request that is neither a draft nor archived is accepted: anything else fails with
        400 and the code `invalid_slug`.

        Args:
            code: Code of the payment request, which begins with `PRQ_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#verify
        """
        return self._client.call(
            Request(
                "GET",
                "/paymentrequest/verify/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )


class AsyncPaymentRequestsApi(Helpful):
    """Send customers invoices that they can pay on a page hosted by Paystack."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def archive(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Archive a payment request.

        An archived payment request can no longer be verified and no longer appears in lists, unless they include
        archived ones. The API cannot undo this.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The payment request is archived.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#archive
        """
        return await self._client.call(
            Request(
                "POST",
                "/paymentrequest/archive/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.archive",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def create(
        self,
        customer: str,
        *,
        amount: int | None = None,
        currency: Currency | None = None,
        due_date: DateOrTime | None = None,
        description: str | None = None,
        line_items: List[PaymentRequestLineItemInput] | None = None,
        tax: List[PaymentRequestTaxInput] | None = None,
        send_notification: bool | None = None,
        draft: bool | None = None,
        has_invoice: bool | None = None,
        invoice_number: int | None = None,
        split_code: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        redirect_url: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Create a payment request.

        Create an invoice for an existing customer, with a page where they can pay it. The payment request is
        `pending` at once, or a `draft` with `draft=True`; finalize a draft to make it pending.

        Pass `amount` unless you pass line items or taxes, which Paystack then adds up. Without any of them, a draft
        has the amount 0, and anything else fails with 400.

        Two calls create two payment requests. After a lost answer, look at `payment_requests.list` with the ID of the
        customer before you call again.

        Args:
            customer: Code of the customer who pays, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: Amount to be paid, in subunits. Defaults to the sum of the line items and taxes, or to 0 in a draft without any. Otherwise required.
            currency: Currency of the amount, as an ISO 4217 code.
            due_date: Day or time when the payment is due.
            description: Short description of the payment request.
            line_items: Line items that make up the amount.
            tax: Taxes included in the amount.
            send_notification: Whether to notify the customer.
            draft: Whether the payment request stays a draft until you finalize it.
            has_invoice: Whether the payment request has an invoice number.
            invoice_number: Invoice number.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            metadata: Custom data to attach to the payment request. An object; the API refuses strings.
            redirect_url: URL that the customer is redirected to after paying.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The new payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/paymentrequest",
                "payment_requests.create",
                "never",
                body={
                    "customer": required("customer", customer),
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "due_date": due_date,
                    "description": description,
                    "line_items": amounts_of("line_items", line_items),
                    "tax": amounts_of("tax", tax),
                    "send_notification": send_notification,
                    "draft": draft,
                    "has_invoice": has_invoice,
                    "invoice_number": invoice_number,
                    "split_code": split_code,
                    "metadata": metadata,
                    "redirect_url": redirect_url,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    async def fetch(
        self, code: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> PaymentRequestResponse:
        """Fetch a payment request.

        Return the payment request with this ID or code, drafts included.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/paymentrequest/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    async def finalize(
        self,
        code: StringOrInteger,
        *,
        send_notification: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Finalize a draft payment request.

        The payment request becomes `pending` and can be paid.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            send_notification: Whether to notify the customer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request, now pending.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#finalize
        """
        return await self._client.call(
            Request(
                "POST",
                "/paymentrequest/finalize/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.finalize",
                "never",
                body={
                    "send_notification": send_notification,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        status: PaymentRequestStatusFilter | None = None,
        currency: Currency | None = None,
        include_archive: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[PaymentRequest]:
        """List your payment requests.

        Return your payment requests, without archived ones unless you pass `include_archive`. Each filter narrows the
        list.

        Args:
            customer: Return only payment requests of the customer with this ID, not the customer code.
            status: Return only payment requests with this status.
            currency: Return only payment requests in this currency.
            include_archive: Pass true to include archived payment requests. Omit it to exclude them: any value, even false, includes them.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `PaymentRequest`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/paymentrequest",
                "payment_requests.list",
                "safe",
                query={
                    "customer": customer,
                    "status": one_of("status", status, models.PaymentRequestStatusFilter),
                    "currency": currency,
                    "include_archive": include_archive,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestListResponse,
        )

    async def notify(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Send a reminder for a payment request.

        Notify the customer of a payment request that is not a draft. Each call may send another message, so the
        client never repeats it.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The notification was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#send-notification
        """
        return await self._client.call(
            Request(
                "POST",
                "/paymentrequest/notify/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.notify",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def totals(self, *, request_options: RequestOptions | None = None) -> PaymentRequestTotalsResponse:
        """Fetch the totals of your payment requests.

        Return one amount for each currency.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestTotalsResponse`: The totals.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#total
        """
        return await self._client.call(
            Request(
                "GET",
                "/paymentrequest/totals",
                "payment_requests.totals",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestTotalsResponse,
        )

    async def update(
        self,
        code: StringOrInteger,
        *,
        customer: str | None = None,
        amount: int | None = None,
        currency: Currency | None = None,
        due_date: DateOrTime | None = None,
        description: str | None = None,
        line_items: List[PaymentRequestLineItemInput] | None = None,
        tax: List[PaymentRequestTaxInput] | None = None,
        send_notification: bool | None = None,
        draft: bool | None = None,
        has_invoice: bool | None = None,
        invoice_number: int | None = None,
        split_code: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PaymentRequestResponse:
        """Update a payment request.

        Fields that you do not pass stay unchanged.

        Args:
            code: ID or code of the payment request. The code begins with `PRQ_`.
            customer: Code of the customer who pays, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: Amount to be paid, in subunits.
            currency: Currency of the amount, as an ISO 4217 code.
            due_date: Day or time when the payment is due.
            description: Short description of the payment request.
            line_items: Line items that make up the amount.
            tax: Taxes included in the amount.
            send_notification: Whether to notify the customer.
            draft: Whether the payment request stays a draft until you finalize it.
            has_invoice: Whether the payment request has an invoice number.
            invoice_number: Invoice number.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The updated payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/paymentrequest/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.update",
                "safe",
                body={
                    "customer": customer,
                    "amount": subunit("amount", amount),
                    "currency": currency,
                    "due_date": due_date,
                    "description": description,
                    "line_items": amounts_of("line_items", line_items),
                    "tax": amounts_of("tax", tax),
                    "send_notification": send_notification,
                    "draft": draft,
                    "has_invoice": has_invoice,
                    "invoice_number": invoice_number,
                    "split_code": split_code,
                },
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )

    async def verify(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Verify a payment request.

        Return the payment request with the details of your business that the customer sees and the amount still to be
        paid. Only the code of a payment request that is neither a draft nor archived is accepted: anything else fails with
        400 and the code `invalid_slug`.

        Args:
            code: Code of the payment request, which begins with `PRQ_`. An ID is not accepted.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/payment-request/#verify
        """
        return await self._client.call(
            Request(
                "GET",
                "/paymentrequest/verify/{code}".format(
                    code=segment("code", code),
                ),
                "payment_requests.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.PaymentRequestResponse,
        )
