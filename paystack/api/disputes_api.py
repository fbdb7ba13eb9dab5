"""Answer customers who contest a payment.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import one_of, required, segment, share, trimmed
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DateOrTime,
        Dispute,
        DisputeEvidenceResponse,
        DisputeExportResponse,
        DisputeResolutionInput,
        DisputeResponse,
        DisputeStatusFilter,
        DisputeUploadResponse,
        ResolvedDisputeResponse,
        StringOrInteger,
        UpdatedDisputeResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class DisputesApi(Helpful):
    """Answer customers who contest a payment."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def download(
        self,
        *,
        status: DisputeStatusFilter | None = None,
        transaction: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> DisputeExportResponse:
        """Export disputes to a file.

        Return the URL of a file with your disputes. Each filter narrows the content of the file. If there is no dispute
        to export, it fails with 404 and the message `No disputes found`.

        Args:
            status: Return only disputes with this status.
            transaction: Return only disputes of the transaction with this ID.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeExportResponse`: The URL of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#export
        """
        return self._client.call(
            Request(
                "GET",
                "/dispute/export",
                "disputes.download",
                "safe",
                query={
                    "status": one_of("status", status, models.DisputeStatusFilter),
                    "transaction": transaction,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DisputeExportResponse,
        )

    def evidence(
        self,
        id: int,
        customer_email: str,
        customer_name: str,
        customer_phone: str,
        service_details: str,
        *,
        delivery_address: str | None = None,
        delivery_date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> DisputeEvidenceResponse:
        """Submit evidence against a fraud claim.

        Tell the bank who bought what, and where it was delivered. Pass the `id` in the response to `disputes.resolve`.

        Each call adds evidence. After a lost answer, look at the `evidence` of the dispute with `disputes.fetch` before
        you call again.

        Args:
            id: ID of the dispute.
            customer_email: Customer's email address.
            customer_name: Customer's name.
            customer_phone: Customer's phone number.
            service_details: What the customer paid for.
            delivery_address: Address that the goods were delivered to.
            delivery_date: Day or time when the goods were delivered.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeEvidenceResponse`: The submitted evidence.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#evidence
        """
        return self._client.call(
            Request(
                "POST",
                "/dispute/{id}/evidence".format(
                    id=segment("id", id),
                ),
                "disputes.evidence",
                "never",
                body={
                    "customer_email": trimmed("customer_email", required("customer_email", customer_email)),
                    "customer_name": required("customer_name", customer_name),
                    "customer_phone": required("customer_phone", customer_phone),
                    "service_details": required("service_details", service_details),
                    "delivery_address": delivery_address,
                    "delivery_date": delivery_date,
                },
                options=request_options,
            ),
            lambda: models.DisputeEvidenceResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> DisputeResponse:
        """Fetch a dispute.

        Return the dispute, with its transaction, its customer, its history and its messages.

        Args:
            id: ID of the dispute.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeResponse`: The dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/dispute/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.DisputeResponse,
        )

    def list(
        self,
        *,
        status: DisputeStatusFilter | None = None,
        transaction: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Dispute]:
        """List the disputes of your customers.

        Return the disputes of your customers. Each filter narrows the list. Disputes with the status
        `awaiting-merchant-feedback` need your response before their `due_at`.

        Args:
            status: Return only disputes with this status.
            transaction: Return only disputes of the transaction with this ID.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Dispute`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/dispute",
                "disputes.list",
                "safe",
                query={
                    "status": one_of("status", status, models.DisputeStatusFilter),
                    "transaction": transaction,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DisputeListResponse,
        )

    def resolve(
        self,
        id: int,
        resolution: DisputeResolutionInput,
        message: str,
        refund_amount: int,
        uploaded_filename: str,
        *,
        evidence: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ResolvedDisputeResponse:
        """Resolve a dispute.

        Accept a dispute (`merchant-accepted`), which refunds the customer from your balance, or contest it (`declined`).
        Upload a file first, with `disputes.upload_url`: an invoice, a receipt or a proof of delivery.

        Before you call this, look at the dispute with `disputes.fetch`: its `status` must not be `resolved` yet, and its
        `due_at` is the deadline. After a lost answer, look at it again before anything else: if its `status` is
        `resolved`, the call took effect, and `resolution` and `refund_amount` tell how. The client never sends this twice.

        Args:
            id: ID of the dispute.
            resolution: `merchant-accepted` to refund the customer, or `declined` to contest the dispute.
            message: Reason for the resolution, in your own words.
            refund_amount: Amount to refund, in subunits. At most the amount of the transaction.
            uploaded_filename: Name of the uploaded file: the `file_name` from `disputes.upload_url`.
            evidence: ID of the evidence for a fraud claim: the `id` from `disputes.evidence`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ResolvedDisputeResponse`: The resolved dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#resolve
        """
        return self._client.call(
            Request(
                "PUT",
                "/dispute/{id}/resolve".format(
                    id=segment("id", id),
                ),
                "disputes.resolve",
                "never",
                body={
                    "resolution": required("resolution", resolution),
                    "message": required("message", message),
                    "refund_amount": share("refund_amount", required("refund_amount", refund_amount)),
                    "uploaded_filename": required("uploaded_filename", uploaded_filename),
                    "evidence": evidence,
                },
                options=request_options,
            ),
            lambda: models.ResolvedDisputeResponse,
        )

    def transaction(self, id: int, *, request_options: RequestOptions | None = None) -> DisputeResponse:
        """Fetch the dispute of a transaction.

        Return the dispute of the transaction, with its history and messages.

        Args:
            id: ID of the transaction, not of the dispute.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeResponse`: The dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#transaction
        """
        return self._client.call(
            Request(
                "GET",
                "/dispute/transaction/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.transaction",
                "safe",
                options=request_options,
            ),
            lambda: models.DisputeResponse,
        )

    def update(
        self,
        id: int,
        refund_amount: int,
        *,
        uploaded_filename: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> UpdatedDisputeResponse:
        """Update a dispute.

        Set the amount to refund and the uploaded file of a dispute. To accept or contest it, call `disputes.resolve`.

        Paystack's example returns the dispute as the only item of a list, and its specification the dispute itself, so the
        type of `response.data` has both: check for a list. A refund amount above the amount of the transaction fails with
        400.

        Args:
            id: ID of the dispute.
            refund_amount: Amount to refund if the dispute is accepted, in subunits. At most the amount of the transaction.
            uploaded_filename: Name of the uploaded file: the `file_name` from `disputes.upload_url`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `UpdatedDisputeResponse`: The updated dispute, as the only item of a list.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/dispute/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.update",
                "safe",
                body={
                    "refund_amount": share("refund_amount", required("refund_amount", refund_amount)),
                    "uploaded_filename": uploaded_filename,
                },
                options=request_options,
            ),
            lambda: models.UpdatedDisputeResponse,
        )

    def upload_url(
        self, id: int, upload_filename: str, *, request_options: RequestOptions | None = None
    ) -> DisputeUploadResponse:
        """Get a URL to upload a file for a dispute to.

        Return a signed URL for one file, such as a receipt. Nothing is uploaded yet. Send the bytes of the file to
        `data.signed_url` yourself, with PUT and the content type of the file (`application/pdf`) as `Content-Type`. Send
        no secret key with it: the URL is signed.

        Then pass `data.file_name`, which is not the name of your file, as `uploaded_filename` to `disputes.resolve` or
        `disputes.update`. Every response has it, although its type allows None.

        Args:
            id: ID of the dispute.
            upload_filename: Name of your file, with its extension.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeUploadResponse`: The signed URL, and the name of the file at Paystack.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#upload-url
        """
        return self._client.call(
            Request(
                "GET",
                "/dispute/{id}/upload_url".format(
                    id=segment("id", id),
                ),
                "disputes.upload_url",
                "safe",
                query={
                    "upload_filename": required("upload_filename", upload_filename),
                },
                options=request_options,
            ),
            lambda: models.DisputeUploadResponse,
        )


class AsyncDisputesApi(Helpful):
    """Answer customers who contest a payment."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def download(
        self,
        *,
        status: DisputeStatusFilter | None = None,
        transaction: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> DisputeExportResponse:
        """Export disputes to a file.

        Return the URL of a file with your disputes. Each filter narrows the content of the file. If there is no dispute
        to export, it fails with 404 and the message `No disputes found`.

        Args:
            status: Return only disputes with this status.
            transaction: Return only disputes of the transaction with this ID.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeExportResponse`: The URL of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#export
        """
        return await self._client.call(
            Request(
                "GET",
                "/dispute/export",
                "disputes.download",
                "safe",
                query={
                    "status": one_of("status", status, models.DisputeStatusFilter),
                    "transaction": transaction,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DisputeExportResponse,
        )

    async def evidence(
        self,
        id: int,
        customer_email: str,
        customer_name: str,
        customer_phone: str,
        service_details: str,
        *,
        delivery_address: str | None = None,
        delivery_date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> DisputeEvidenceResponse:
        """Submit evidence against a fraud claim.

        Tell the bank who bought what, and where it was delivered. Pass the `id` in the response to `disputes.resolve`.

        Each call adds evidence. After a lost answer, look at the `evidence` of the dispute with `disputes.fetch` before
        you call again.

        Args:
            id: ID of the dispute.
            customer_email: Customer's email address.
            customer_name: Customer's name.
            customer_phone: Customer's phone number.
            service_details: What the customer paid for.
            delivery_address: Address that the goods were delivered to.
            delivery_date: Day or time when the goods were delivered.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeEvidenceResponse`: The submitted evidence.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#evidence
        """
        return await self._client.call(
            Request(
                "POST",
                "/dispute/{id}/evidence".format(
                    id=segment("id", id),
                ),
                "disputes.evidence",
                "never",
                body={
                    "customer_email": trimmed("customer_email", required("customer_email", customer_email)),
                    "customer_name": required("customer_name", customer_name),
                    "customer_phone": required("customer_phone", customer_phone),
                    "service_details": required("service_details", service_details),
                    "delivery_address": delivery_address,
                    "delivery_date": delivery_date,
                },
                options=request_options,
            ),
            lambda: models.DisputeEvidenceResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> DisputeResponse:
        """Fetch a dispute.

        Return the dispute, with its transaction, its customer, its history and its messages.

        Args:
            id: ID of the dispute.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeResponse`: The dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/dispute/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.DisputeResponse,
        )

    def list(
        self,
        *,
        status: DisputeStatusFilter | None = None,
        transaction: StringOrInteger | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Dispute]:
        """List the disputes of your customers.

        Return the disputes of your customers. Each filter narrows the list. Disputes with the status
        `awaiting-merchant-feedback` need your response before their `due_at`.

        Args:
            status: Return only disputes with this status.
            transaction: Return only disputes of the transaction with this ID.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Dispute`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/dispute",
                "disputes.list",
                "safe",
                query={
                    "status": one_of("status", status, models.DisputeStatusFilter),
                    "transaction": transaction,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DisputeListResponse,
        )

    async def resolve(
        self,
        id: int,
        resolution: DisputeResolutionInput,
        message: str,
        refund_amount: int,
        uploaded_filename: str,
        *,
        evidence: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ResolvedDisputeResponse:
        """Resolve a dispute.

        Accept a dispute (`merchant-accepted`), which refunds the customer from your balance, or contest it (`declined`).
        Upload a file first, with `disputes.upload_url`: an invoice, a receipt or a proof of delivery.

        Before you call this, look at the dispute with `disputes.fetch`: its `status` must not be `resolved` yet, and its
        `due_at` is the deadline. After a lost answer, look at it again before anything else: if its `status` is
        `resolved`, the call took effect, and `resolution` and `refund_amount` tell how. The client never sends this twice.

        Args:
            id: ID of the dispute.
            resolution: `merchant-accepted` to refund the customer, or `declined` to contest the dispute.
            message: Reason for the resolution, in your own words.
            refund_amount: Amount to refund, in subunits. At most the amount of the transaction.
            uploaded_filename: Name of the uploaded file: the `file_name` from `disputes.upload_url`.
            evidence: ID of the evidence for a fraud claim: the `id` from `disputes.evidence`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ResolvedDisputeResponse`: The resolved dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#resolve
        """
        return await self._client.call(
            Request(
                "PUT",
                "/dispute/{id}/resolve".format(
                    id=segment("id", id),
                ),
                "disputes.resolve",
                "never",
                body={
                    "resolution": required("resolution", resolution),
                    "message": required("message", message),
                    "refund_amount": share("refund_amount", required("refund_amount", refund_amount)),
                    "uploaded_filename": required("uploaded_filename", uploaded_filename),
                    "evidence": evidence,
                },
                options=request_options,
            ),
            lambda: models.ResolvedDisputeResponse,
        )

    async def transaction(self, id: int, *, request_options: RequestOptions | None = None) -> DisputeResponse:
        """Fetch the dispute of a transaction.

        Return the dispute of the transaction, with its history and messages.

        Args:
            id: ID of the transaction, not of the dispute.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeResponse`: The dispute.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#transaction
        """
        return await self._client.call(
            Request(
                "GET",
                "/dispute/transaction/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.transaction",
                "safe",
                options=request_options,
            ),
            lambda: models.DisputeResponse,
        )

    async def update(
        self,
        id: int,
        refund_amount: int,
        *,
        uploaded_filename: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> UpdatedDisputeResponse:
        """Update a dispute.

        Set the amount to refund and the uploaded file of a dispute. To accept or contest it, call `disputes.resolve`.

        Paystack's example returns the dispute as the only item of a list, and its specification the dispute itself, so the
        type of `response.data` has both: check for a list. A refund amount above the amount of the transaction fails with
        400.

        Args:
            id: ID of the dispute.
            refund_amount: Amount to refund if the dispute is accepted, in subunits. At most the amount of the transaction.
            uploaded_filename: Name of the uploaded file: the `file_name` from `disputes.upload_url`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `UpdatedDisputeResponse`: The updated dispute, as the only item of a list.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/dispute/{id}".format(
                    id=segment("id", id),
                ),
                "disputes.update",
                "safe",
                body={
                    "refund_amount": share("refund_amount", required("refund_amount", refund_amount)),
                    "uploaded_filename": uploaded_filename,
                },
                options=request_options,
            ),
            lambda: models.UpdatedDisputeResponse,
        )

    async def upload_url(
        self, id: int, upload_filename: str, *, request_options: RequestOptions | None = None
    ) -> DisputeUploadResponse:
        """Get a URL to upload a file for a dispute to.

        Return a signed URL for one file, such as a receipt. Nothing is uploaded yet. Send the bytes of the file to
        `data.signed_url` yourself, with PUT and the content type of the file (`application/pdf`) as `Content-Type`. Send
        no secret key with it: the URL is signed.

        Then pass `data.file_name`, which is not the name of your file, as `uploaded_filename` to `disputes.resolve` or
        `disputes.update`. Every response has it, although its type allows None.

        Args:
            id: ID of the dispute.
            upload_filename: Name of your file, with its extension.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DisputeUploadResponse`: The signed URL, and the name of the file at Paystack.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dispute/#upload-url
        """
        return await self._client.call(
            Request(
                "GET",
                "/dispute/{id}/upload_url".format(
                    id=segment("id", id),
                ),
                "disputes.upload_url",
                "safe",
                query={
                    "upload_filename": required("upload_filename", upload_filename),
                },
                options=request_options,
            ),
            lambda: models.DisputeUploadResponse,
        )
