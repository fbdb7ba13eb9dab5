"""Send money from your balance to bank accounts and mobile money wallets.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import (
    one_of,
    required,
    segment,
    subunit,
    transfer_reference,
    transfers_of,
)
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        MessageResponse,
        MetadataInput,
        StringOrInteger,
        Transfer,
        TransferBulkResponse,
        TransferExportResponse,
        TransferInput,
        TransferOtpReason,
        TransferResponse,
        TransferSourceInput,
        TransferStatusFilter,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class TransfersApi(Helpful):
    """Send money from your balance to bank accounts and mobile money wallets."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def bulk(
        self,
        source: TransferSourceInput,
        transfers: List[TransferInput],
        *,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferBulkResponse:
        """Initiate several transfers.

        Queue several transfers from your balance with one request. The OTP requirement for transfers must be off: see
        `transfers.disable_otp`.

        A response does not mean that the recipients have the money: call `transfers.verify` with each reference later. A
        transfer with the status `received` awaits your approval.

        A reference that was used before makes Paystack refuse the whole batch with 404. `DuplicateReferenceError` has
        these references in `references`. A balance that does not cover the whole batch raises `InsufficientBalanceError`.

        A transfer without a reference gets one from the client. After a lost answer, the client looks up every reference.
        If all transfers exist, they are the response. If none exists, the batch is sent again under the same references.
        Otherwise the call raises `BatchOutcomeUnknownError`: `found` has the transfers that exist, `not_found` has the
        items that do not, and `unknown` has the items that could not be looked up. Pass `not_found` to this method to send
        only those again.

        Args:
            source: Source of the money. `balance` is the only one.
            transfers: Transfers to initiate, 1 to 100.
            currency: Currency of the amounts, as an ISO 4217 code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferBulkResponse`: The queued transfers, whose `recipient` is a code.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: A reference was used before. No transfer of the batch was queued.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#bulk
        """
        return self._client.call(
            Request(
                "POST",
                "/transfer/bulk",
                "transfers.bulk",
                "reference",
                recover="transfers.verify",
                batch="transfers",
                body={
                    "source": required("source", source),
                    "transfers": transfers_of("transfers", required("transfers", transfers)),
                    "currency": currency,
                },
                options=request_options,
            ),
            lambda: models.TransferBulkResponse,
        )

    def disable_otp(self, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Ask to turn off the OTP requirement for transfers.

        Have Paystack send a one-time password to the owner of the business. Pass it to
        `transfers.disable_otp_finalize`; until then, transfers still need one. The message of the response says where
        the password was sent.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The one-time password was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#disable-otp
        """
        return self._client.call(
            Request(
                "POST",
                "/transfer/disable_otp",
                "transfers.disable_otp",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def disable_otp_finalize(self, otp: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Turn off the OTP requirement for transfers.

        Pass the one-time password that `transfers.disable_otp` had sent. From then on, transfers start without one.

        Args:
            otp: One-time password that Paystack sent to you.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The OTP requirement is off.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#finalize-disable-otp
        """
        otp = hidden(otp)
        return self._client.call(
            Request(
                "POST",
                "/transfer/disable_otp_finalize",
                "transfers.disable_otp_finalize",
                "never",
                body={
                    "otp": required("otp", otp),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def enable_otp(self, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Turn on the OTP requirement for transfers.

        From then on, each transfer needs a one-time password, and `transfers.bulk` is refused.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The OTP requirement is on.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#enable-otp
        """
        return self._client.call(
            Request(
                "POST",
                "/transfer/enable_otp",
                "transfers.enable_otp",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def export(
        self,
        *,
        recipient: StringOrInteger | None = None,
        status: TransferStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferExportResponse:
        """Export your transfers to a file.

        Return the URL of a file that has your transfers. Each filter narrows them down.

        Args:
            recipient: Export only transfers to this transfer recipient. Paystack does not document whether this is an ID or a code.
            status: Export only transfers with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferExportResponse`: The URL of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/
        """
        return self._client.call(
            Request(
                "GET",
                "/transfer/export",
                "transfers.export",
                "safe",
                query={
                    "recipient": recipient,
                    "status": one_of("status", status, models.TransferStatusFilter),
                    "from": from_,
                    "to": to,
                },
                options=request_options,
            ),
            lambda: models.TransferExportResponse,
        )

    def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> TransferResponse:
        """Fetch a transfer.

        Return the transfer with this ID or code, with its recipient. If you only know its reference, call
        `transfers.verify`.

        Args:
            code: ID or code of the transfer. The code begins with `TRF_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/transfer/{code}".format(
                    code=segment("code", code),
                ),
                "transfers.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    def finalize(
        self, transfer_code: str, otp: str, *, request_options: RequestOptions | None = None
    ) -> TransferResponse:
        """Finalize a transfer with its one-time password.

        Send a transfer whose status is `otp` on its way, with the one-time password that Paystack sent to you. A
        transfer that is not finalized within 30 minutes is `abandoned`. An unknown code and a wrong password fail with 400.

        After a lost answer, call `transfers.fetch` and look at `data.status` before you call again.

        Args:
            transfer_code: Code of the transfer, such as `TRF_v5tip3zx8nna9o78`.
            otp: One-time password that Paystack sent to you.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer, whose `recipient` is an ID.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#finalize
        """
        otp = hidden(otp)
        return self._client.call(
            Request(
                "POST",
                "/transfer/finalize_transfer",
                "transfers.finalize",
                "never",
                body={
                    "transfer_code": required("transfer_code", transfer_code),
                    "otp": required("otp", otp),
                },
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    def initiate(
        self,
        source: TransferSourceInput,
        amount: int,
        recipient: str,
        *,
        reference: str | None = None,
        reason: str | None = None,
        currency: Currency | None = None,
        account_reference: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferResponse:
        """Initiate a transfer.

        Send money from your balance to a transfer recipient.

        A response does not mean that the recipient has the money: check `data.status`. `otp` awaits the one-time
        password that Paystack sent to you: pass it to `transfers.finalize`. `received` awaits your approval, and
        `pending` is under way. `success`, `failed`, `reversed`, `abandoned`, `blocked` and `rejected` are final. Wait for
        the event, or call `transfers.verify` later. Send the money again, under another reference, only after a final
        status that is not `success`.

        A reference that was used before is refused with the code `duplicate_transfer_reference`. These fail with 400: an
        unknown recipient (code `invalid_transfer_recipient`), a balance that is too low (`InsufficientBalanceError`), and a
        transfer to anybody else by a starter business, in test mode too.

        Args:
            source: Source of the money. `balance` is the only one.
            amount: Amount to transfer, in subunits.
            recipient: Code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`.
            reference: Your reference for the transfer, unique within your integration: 16 to 50 lower-case letters, digits, `-` and `_`. Defaults to a generated reference.
            reason: Reason for the transfer.
            currency: Currency of the amount, as an ISO 4217 code.
            account_reference: Account that the recipient should credit, such as a customer number. Needed for transfers to M-PESA paybill and till numbers in Kenya.
            metadata: Custom data to attach to the transfer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The new transfer, whose `recipient` is an ID.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#initiate
        """
        return self._client.call(
            Request(
                "POST",
                "/transfer",
                "transfers.initiate",
                "reference",
                recover="transfers.verify",
                body={
                    "source": required("source", source),
                    "amount": subunit("amount", required("amount", amount)),
                    "recipient": required("recipient", recipient),
                    "reference": transfer_reference("reference", reference),
                    "reason": reason,
                    "currency": currency,
                    "account_reference": account_reference,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    def list(
        self,
        *,
        recipient: int | None = None,
        status: TransferStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Transfer]:
        """List your transfers.

        Return your transfers, each with its recipient. Each filter narrows the list.

        Args:
            recipient: Return only transfers to the transfer recipient with this ID, not the recipient code.
            status: Return only transfers with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transfer`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transfer",
                "transfers.list",
                "safe",
                query={
                    "recipient": recipient,
                    "status": one_of("status", status, models.TransferStatusFilter),
                    "from": from_,
                    "to": to,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.TransferListResponse,
        )

    def resend_otp(
        self, transfer_code: str, reason: TransferOtpReason, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Resend a one-time password.

        Have Paystack send you the one-time password again: for a transfer, or for turning off the OTP requirement.

        Args:
            transfer_code: Code of the transfer, such as `TRF_v5tip3zx8nna9o78`.
            reason: What the one-time password is for.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The one-time password was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#resend-otp
        """
        return self._client.call(
            Request(
                "POST",
                "/transfer/resend_otp",
                "transfers.resend_otp",
                "never",
                body={
                    "transfer_code": required("transfer_code", transfer_code),
                    "reason": required("reason", reason),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransferResponse:
        """Look up a transfer by its reference.

        Return the transfer with this reference, with its recipient. Check `data.status` for what became of it. A
        reference that no transfer has fails with 404.

        Args:
            reference: Your reference for the transfer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#verify
        """
        return self._client.call(
            Request(
                "GET",
                "/transfer/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "transfers.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )


class AsyncTransfersApi(Helpful):
    """Send money from your balance to bank accounts and mobile money wallets."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def bulk(
        self,
        source: TransferSourceInput,
        transfers: List[TransferInput],
        *,
        currency: Currency | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferBulkResponse:
        """Initiate several transfers.

        Queue several transfers from your balance with one request. The OTP requirement for transfers must be off: see
        `transfers.disable_otp`.

        A response does not mean that the recipients have the money: call `transfers.verify` with each reference later. A
        transfer with the status `received` awaits your approval.

        A reference that was used before makes Paystack refuse the whole batch with 404. `DuplicateReferenceError` has
        these references in `references`. A balance that does not cover the whole batch raises `InsufficientBalanceError`.

        A transfer without a reference gets one from the client. After a lost answer, the client looks up every reference.
        If all transfers exist, they are the response. If none exists, the batch is sent again under the same references.
        Otherwise the call raises `BatchOutcomeUnknownError`: `found` has the transfers that exist, `not_found` has the
        items that do not, and `unknown` has the items that could not be looked up. Pass `not_found` to this method to send
        only those again.

        Args:
            source: Source of the money. `balance` is the only one.
            transfers: Transfers to initiate, 1 to 100.
            currency: Currency of the amounts, as an ISO 4217 code.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferBulkResponse`: The queued transfers, whose `recipient` is a code.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: A reference was used before. No transfer of the batch was queued.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#bulk
        """
        return await self._client.call(
            Request(
                "POST",
                "/transfer/bulk",
                "transfers.bulk",
                "reference",
                recover="transfers.verify",
                batch="transfers",
                body={
                    "source": required("source", source),
                    "transfers": transfers_of("transfers", required("transfers", transfers)),
                    "currency": currency,
                },
                options=request_options,
            ),
            lambda: models.TransferBulkResponse,
        )

    async def disable_otp(self, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Ask to turn off the OTP requirement for transfers.

        Have Paystack send a one-time password to the owner of the business. Pass it to
        `transfers.disable_otp_finalize`; until then, transfers still need one. The message of the response says where
        the password was sent.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The one-time password was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#disable-otp
        """
        return await self._client.call(
            Request(
                "POST",
                "/transfer/disable_otp",
                "transfers.disable_otp",
                "never",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def disable_otp_finalize(self, otp: str, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Turn off the OTP requirement for transfers.

        Pass the one-time password that `transfers.disable_otp` had sent. From then on, transfers start without one.

        Args:
            otp: One-time password that Paystack sent to you.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The OTP requirement is off.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#finalize-disable-otp
        """
        otp = hidden(otp)
        return await self._client.call(
            Request(
                "POST",
                "/transfer/disable_otp_finalize",
                "transfers.disable_otp_finalize",
                "never",
                body={
                    "otp": required("otp", otp),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def enable_otp(self, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Turn on the OTP requirement for transfers.

        From then on, each transfer needs a one-time password, and `transfers.bulk` is refused.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The OTP requirement is on.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#enable-otp
        """
        return await self._client.call(
            Request(
                "POST",
                "/transfer/enable_otp",
                "transfers.enable_otp",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def export(
        self,
        *,
        recipient: StringOrInteger | None = None,
        status: TransferStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferExportResponse:
        """Export your transfers to a file.

        Return the URL of a file that has your transfers. Each filter narrows them down.

        Args:
            recipient: Export only transfers to this transfer recipient. Paystack does not document whether this is an ID or a code.
            status: Export only transfers with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferExportResponse`: The URL of the file.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/
        """
        return await self._client.call(
            Request(
                "GET",
                "/transfer/export",
                "transfers.export",
                "safe",
                query={
                    "recipient": recipient,
                    "status": one_of("status", status, models.TransferStatusFilter),
                    "from": from_,
                    "to": to,
                },
                options=request_options,
            ),
            lambda: models.TransferExportResponse,
        )

    async def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> TransferResponse:
        """Fetch a transfer.

        Return the transfer with this ID or code, with its recipient. If you only know its reference, call
        `transfers.verify`.

        Args:
            code: ID or code of the transfer. The code begins with `TRF_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/transfer/{code}".format(
                    code=segment("code", code),
                ),
                "transfers.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    async def finalize(
        self, transfer_code: str, otp: str, *, request_options: RequestOptions | None = None
    ) -> TransferResponse:
        """Finalize a transfer with its one-time password.

        Send a transfer whose status is `otp` on its way, with the one-time password that Paystack sent to you. A
        transfer that is not finalized within 30 minutes is `abandoned`. An unknown code and a wrong password fail with 400.

        After a lost answer, call `transfers.fetch` and look at `data.status` before you call again.

        Args:
            transfer_code: Code of the transfer, such as `TRF_v5tip3zx8nna9o78`.
            otp: One-time password that Paystack sent to you.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer, whose `recipient` is an ID.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#finalize
        """
        otp = hidden(otp)
        return await self._client.call(
            Request(
                "POST",
                "/transfer/finalize_transfer",
                "transfers.finalize",
                "never",
                body={
                    "transfer_code": required("transfer_code", transfer_code),
                    "otp": required("otp", otp),
                },
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    async def initiate(
        self,
        source: TransferSourceInput,
        amount: int,
        recipient: str,
        *,
        reference: str | None = None,
        reason: str | None = None,
        currency: Currency | None = None,
        account_reference: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferResponse:
        """Initiate a transfer.

        Send money from your balance to a transfer recipient.

        A response does not mean that the recipient has the money: check `data.status`. `otp` awaits the one-time
        password that Paystack sent to you: pass it to `transfers.finalize`. `received` awaits your approval, and
        `pending` is under way. `success`, `failed`, `reversed`, `abandoned`, `blocked` and `rejected` are final. Wait for
        the event, or call `transfers.verify` later. Send the money again, under another reference, only after a final
        status that is not `success`.

        A reference that was used before is refused with the code `duplicate_transfer_reference`. These fail with 400: an
        unknown recipient (code `invalid_transfer_recipient`), a balance that is too low (`InsufficientBalanceError`), and a
        transfer to anybody else by a starter business, in test mode too.

        Args:
            source: Source of the money. `balance` is the only one.
            amount: Amount to transfer, in subunits.
            recipient: Code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`.
            reference: Your reference for the transfer, unique within your integration: 16 to 50 lower-case letters, digits, `-` and `_`. Defaults to a generated reference.
            reason: Reason for the transfer.
            currency: Currency of the amount, as an ISO 4217 code.
            account_reference: Account that the recipient should credit, such as a customer number. Needed for transfers to M-PESA paybill and till numbers in Kenya.
            metadata: Custom data to attach to the transfer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The new transfer, whose `recipient` is an ID.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#initiate
        """
        return await self._client.call(
            Request(
                "POST",
                "/transfer",
                "transfers.initiate",
                "reference",
                recover="transfers.verify",
                body={
                    "source": required("source", source),
                    "amount": subunit("amount", required("amount", amount)),
                    "recipient": required("recipient", recipient),
                    "reference": transfer_reference("reference", reference),
                    "reason": reason,
                    "currency": currency,
                    "account_reference": account_reference,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )

    def list(
        self,
        *,
        recipient: int | None = None,
        status: TransferStatusFilter | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Transfer]:
        """List your transfers.

        Return your transfers, each with its recipient. Each filter narrows the list.

        Args:
            recipient: Return only transfers to the transfer recipient with this ID, not the recipient code.
            status: Return only transfers with this status.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Transfer`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transfer",
                "transfers.list",
                "safe",
                query={
                    "recipient": recipient,
                    "status": one_of("status", status, models.TransferStatusFilter),
                    "from": from_,
                    "to": to,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.TransferListResponse,
        )

    async def resend_otp(
        self, transfer_code: str, reason: TransferOtpReason, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Resend a one-time password.

        Have Paystack send you the one-time password again: for a transfer, or for turning off the OTP requirement.

        Args:
            transfer_code: Code of the transfer, such as `TRF_v5tip3zx8nna9o78`.
            reason: What the one-time password is for.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The one-time password was sent.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-control/#resend-otp
        """
        return await self._client.call(
            Request(
                "POST",
                "/transfer/resend_otp",
                "transfers.resend_otp",
                "never",
                body={
                    "transfer_code": required("transfer_code", transfer_code),
                    "reason": required("reason", reason),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> TransferResponse:
        """Look up a transfer by its reference.

        Return the transfer with this reference, with its recipient. Check `data.status` for what became of it. A
        reference that no transfer has fails with 404.

        Args:
            reference: Your reference for the transfer.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferResponse`: The transfer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer/#verify
        """
        return await self._client.call(
            Request(
                "GET",
                "/transfer/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "transfers.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferResponse,
        )
