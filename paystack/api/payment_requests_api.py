"""Send customers invoices that they can pay on a page hosted by Paystack.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List

from paystack import models
from paystack.runtime.checks import amounts_of, required, segment, subunit
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
        PaymentRequestStatus,
        PaymentRequestTaxInput,
        PaymentRequestTotalsResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class PaymentRequestsApi:
    """Send customers invoices that they can pay on a page hosted by Paystack."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def archive(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Archive a payment request.

        It no longer shows in lists, unless they include archived ones. There is no way back in the API.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: It was archived.

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
            models.MessageResponse,
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
        """Ask a customer for a payment.

        Makes an invoice for a customer you know, with a page of its own where it can be paid. It is `pending` at
        once, or a `draft` with `draft=True`, which `finalize` turns into a pending one.

        An amount is needed unless line items or taxes are given, which are then added up; a draft without any of
        them has the amount 0.

        Args:
            customer: The code of the customer who is to pay, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: What the customer pays, in subunits. It may be left out where there are line items or taxes, which are then added up, and in a draft, which then has 0. Anything else is refused without it.
            currency: The currency, as its ISO 4217 code.
            due_date: The day or moment when the payment is due.
            description: What the request is for, in a few words.
            line_items: What the amount is made of.
            tax: The taxes in the amount.
            send_notification: Whether the customer is sent a message about it.
            draft: Whether it stays a draft until it is finalized.
            has_invoice: Whether it gets an invoice number.
            invoice_number: The number of the invoice.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            metadata: Anything you want to keep with the request. An object; the API refuses text.
            redirect_url: Where the customer is sent after paying.
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
            models.PaymentRequestResponse,
        )

    def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Fetch one payment request.

        By number or by code, drafts included.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
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
            models.PaymentRequestResponse,
        )

    def finalize(
        self, code: str, *, send_notification: bool | None = None, request_options: RequestOptions | None = None
    ) -> PaymentRequestResponse:
        """Turn a draft into a payment request.

        From then on it is `pending` and can be paid.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            send_notification: Whether the customer is sent a message about it.
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
            models.PaymentRequestResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        status: PaymentRequestStatus | None = None,
        currency: Currency | None = None,
        include_archive: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[PaymentRequest]:
        """List your payment requests.

        Without the archived ones, unless `include_archive` is passed.

        Args:
            customer: The number of the customer, not the code.
            status: Where the requests stand.
            currency: The currency of the requests.
            include_archive: Pass true to include archived requests and nothing to leave them out; any value, even false, includes them.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
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
                    "status": status,
                    "currency": currency,
                    "include_archive": include_archive,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.PaymentRequestListResponse,
        )

    def notify(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Send the customer a message about a payment request.

        For requests that are not drafts. Each call may send one more message, so it is never repeated.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The message was sent.

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
            models.MessageResponse,
        )

    def totals(self, *, request_options: RequestOptions | None = None) -> PaymentRequestTotalsResponse:
        """Add up your payment requests.

        One amount for each currency.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestTotalsResponse`: What they add up to.

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
            models.PaymentRequestTotalsResponse,
        )

    def update(
        self,
        code: str,
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
        """Change a payment request.

        Fields that are not passed stay as they are.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            customer: The code of the customer who is to pay, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: What the customer pays, in subunits.
            currency: The currency, as its ISO 4217 code.
            due_date: The day or moment when the payment is due.
            description: What the request is for, in a few words.
            line_items: What the amount is made of.
            tax: The taxes in the amount.
            send_notification: Whether the customer is sent a message about it.
            draft: Whether it stays a draft until it is finalized.
            has_invoice: Whether it gets an invoice number.
            invoice_number: The number of the invoice.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request as it is now.

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
            models.PaymentRequestResponse,
        )

    def verify(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Verify a payment request.

        With your business as the customer sees it and with what is still to be paid. Only for requests that are not
        drafts, and only by their code: a number or a draft is refused with the code `invalid_slug`.

        Args:
            code: The request's code, which begins with `PRQ_`. The number does not work here.
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
            models.PaymentRequestResponse,
        )


class AsyncPaymentRequestsApi:
    """Send customers invoices that they can pay on a page hosted by Paystack."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def archive(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Archive a payment request.

        It no longer shows in lists, unless they include archived ones. There is no way back in the API.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: It was archived.

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
            models.MessageResponse,
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
        """Ask a customer for a payment.

        Makes an invoice for a customer you know, with a page of its own where it can be paid. It is `pending` at
        once, or a `draft` with `draft=True`, which `finalize` turns into a pending one.

        An amount is needed unless line items or taxes are given, which are then added up; a draft without any of
        them has the amount 0.

        Args:
            customer: The code of the customer who is to pay, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: What the customer pays, in subunits. It may be left out where there are line items or taxes, which are then added up, and in a draft, which then has 0. Anything else is refused without it.
            currency: The currency, as its ISO 4217 code.
            due_date: The day or moment when the payment is due.
            description: What the request is for, in a few words.
            line_items: What the amount is made of.
            tax: The taxes in the amount.
            send_notification: Whether the customer is sent a message about it.
            draft: Whether it stays a draft until it is finalized.
            has_invoice: Whether it gets an invoice number.
            invoice_number: The number of the invoice.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            metadata: Anything you want to keep with the request. An object; the API refuses text.
            redirect_url: Where the customer is sent after paying.
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
            models.PaymentRequestResponse,
        )

    async def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Fetch one payment request.

        By number or by code, drafts included.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
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
            models.PaymentRequestResponse,
        )

    async def finalize(
        self, code: str, *, send_notification: bool | None = None, request_options: RequestOptions | None = None
    ) -> PaymentRequestResponse:
        """Turn a draft into a payment request.

        From then on it is `pending` and can be paid.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            send_notification: Whether the customer is sent a message about it.
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
            models.PaymentRequestResponse,
        )

    def list(
        self,
        *,
        customer: int | None = None,
        status: PaymentRequestStatus | None = None,
        currency: Currency | None = None,
        include_archive: bool | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[PaymentRequest]:
        """List your payment requests.

        Without the archived ones, unless `include_archive` is passed.

        Args:
            customer: The number of the customer, not the code.
            status: Where the requests stand.
            currency: The currency of the requests.
            include_archive: Pass true to include archived requests and nothing to leave them out; any value, even false, includes them.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
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
                    "status": status,
                    "currency": currency,
                    "include_archive": include_archive,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            models.PaymentRequestListResponse,
        )

    async def notify(self, code: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Send the customer a message about a payment request.

        For requests that are not drafts. Each call may send one more message, so it is never repeated.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The message was sent.

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
            models.MessageResponse,
        )

    async def totals(self, *, request_options: RequestOptions | None = None) -> PaymentRequestTotalsResponse:
        """Add up your payment requests.

        One amount for each currency.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestTotalsResponse`: What they add up to.

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
            models.PaymentRequestTotalsResponse,
        )

    async def update(
        self,
        code: str,
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
        """Change a payment request.

        Fields that are not passed stay as they are.

        Args:
            code: The request's number, or its code, which begins with `PRQ_`.
            customer: The code of the customer who is to pay, such as `CUS_xnxdt6s1zg1f4nx`.
            amount: What the customer pays, in subunits.
            currency: The currency, as its ISO 4217 code.
            due_date: The day or moment when the payment is due.
            description: What the request is for, in a few words.
            line_items: What the amount is made of.
            tax: The taxes in the amount.
            send_notification: Whether the customer is sent a message about it.
            draft: Whether it stays a draft until it is finalized.
            has_invoice: Whether it gets an invoice number.
            invoice_number: The number of the invoice.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PaymentRequestResponse`: The payment request as it is now.

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
            models.PaymentRequestResponse,
        )

    async def verify(self, code: str, *, request_options: RequestOptions | None = None) -> PaymentRequestResponse:
        """Verify a payment request.

        With your business as the customer sees it and with what is still to be paid. Only for requests that are not
        drafts, and only by their code: a number or a draft is refused with the code `invalid_slug`.

        Args:
            code: The request's code, which begins with `PRQ_`. The number does not work here.
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
            models.PaymentRequestResponse,
        )
