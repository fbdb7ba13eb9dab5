"""Manage the bank accounts and mobile money wallets that you send money to.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List

from paystack import models
from paystack.runtime.checks import recipients_of, required, required_unless, required_when, segment, trimmed
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
        TransferRecipient,
        TransferRecipientBulkResponse,
        TransferRecipientInput,
        TransferRecipientResponse,
        TransferRecipientTypeInput,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class TransferRecipientsApi(Helpful):
    """Manage the bank accounts and mobile money wallets that you send money to."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def bulk(
        self, batch: List[TransferRecipientInput], *, request_options: RequestOptions | None = None
    ) -> TransferRecipientBulkResponse:
        """Create several transfer recipients.

        Save several transfer recipients with one request. `data.success` has those that exist now, and `data.errors` says
        which were refused and why: look at both. An account that already is a transfer recipient is not saved twice.

        Args:
            batch: Transfer recipients to create.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientBulkResponse`: The transfer recipients, and what was refused.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#bulk
        """
        batch = hidden(batch)
        return self._client.call(
            Request(
                "POST",
                "/transferrecipient/bulk",
                "transfer_recipients.bulk",
                "safe",
                body={
                    "batch": recipients_of("batch", required("batch", batch)),
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientBulkResponse,
        )

    def create(
        self,
        type: TransferRecipientTypeInput,
        name: str,
        *,
        account_number: str | None = None,
        bank_code: str | None = None,
        authorization_code: str | None = None,
        description: str | None = None,
        currency: Currency | None = None,
        email: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferRecipientResponse:
        """Create a transfer recipient.

        Save the bank account, wallet or card that you want to send money to. Pass `account_number` and `bank_code`, whose
        values come from `banks.list`, or an `authorization_code` if `type` is `authorization`. If there already is a
        transfer recipient with this account, Paystack returns it instead of creating a second one.

        Call `banks.resolve` first to check to whom an account belongs.

        Args:
            type: Type of transfer recipient. `nuban`, `ghipss`, `kepss` and `basa` are bank accounts in Nigeria, Ghana, Kenya and South Africa. `mobile_money` is a wallet, `mobile_money_business` a paybill or till number, and `authorization` a saved card or account.
            name: Name of the transfer recipient.
            account_number: Account number, or phone number of a wallet. Required unless `type` is `authorization`.
            bank_code: Code of the bank, from `banks.list`. Required unless `type` is `authorization`.
            authorization_code: Code of the authorization to send money to, such as `AUTH_8dfhjjdt`. Required if `type` is `authorization`.
            description: Description of the transfer recipient.
            currency: Currency of the account, as an ISO 4217 code.
            email: Email address of the transfer recipient.
            metadata: Custom data to attach to the transfer recipient.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#create
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "POST",
                "/transferrecipient",
                "transfer_recipients.create",
                "safe",
                body={
                    "type": required("type", type),
                    "name": required("name", name),
                    "account_number": required_unless("account_number", account_number, "type", type, "authorization"),
                    "bank_code": required_unless("bank_code", bank_code, "type", type, "authorization"),
                    "authorization_code": required_when(
                        "authorization_code", authorization_code, "type", type, "authorization"
                    ),
                    "description": description,
                    "currency": currency,
                    "email": trimmed("email", email),
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )

    def delete(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a transfer recipient.

        Make the transfer recipient inactive, so that nothing can be sent to it.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The transfer recipient is inactive.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#delete
        """
        return self._client.call(
            Request(
                "DELETE",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.delete",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def fetch(
        self, code: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> TransferRecipientResponse:
        """Fetch a transfer recipient.

        Return the transfer recipient with this ID or code.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[TransferRecipient]:
        """List your transfer recipients.

        Return your transfer recipients.

        Args:
            from_: Earliest day or time to include. The API ignored this filter when tested.
            to: Latest day or time to include. The API ignored this filter when tested.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `TransferRecipient`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transferrecipient",
                "transfer_recipients.list",
                "safe",
                query={
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
            lambda: models.TransferRecipientListResponse,
        )

    def update(
        self,
        code: StringOrInteger,
        *,
        name: str | None = None,
        email: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferRecipientResponse:
        """Update a transfer recipient.

        Change the name, the email address or the custom data. The account of a transfer recipient cannot be changed:
        create another one. Paystack's documentation calls `name` required; its OpenAPI description does not.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            name: Name of the transfer recipient.
            email: Email address of the transfer recipient.
            metadata: Custom data to attach to the transfer recipient.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The updated transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.update",
                "safe",
                body={
                    "name": name,
                    "email": trimmed("email", email),
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )


class AsyncTransferRecipientsApi(Helpful):
    """Manage the bank accounts and mobile money wallets that you send money to."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def bulk(
        self, batch: List[TransferRecipientInput], *, request_options: RequestOptions | None = None
    ) -> TransferRecipientBulkResponse:
        """Create several transfer recipients.

        Save several transfer recipients with one request. `data.success` has those that exist now, and `data.errors` says
        which were refused and why: look at both. An account that already is a transfer recipient is not saved twice.

        Args:
            batch: Transfer recipients to create.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientBulkResponse`: The transfer recipients, and what was refused.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#bulk
        """
        batch = hidden(batch)
        return await self._client.call(
            Request(
                "POST",
                "/transferrecipient/bulk",
                "transfer_recipients.bulk",
                "safe",
                body={
                    "batch": recipients_of("batch", required("batch", batch)),
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientBulkResponse,
        )

    async def create(
        self,
        type: TransferRecipientTypeInput,
        name: str,
        *,
        account_number: str | None = None,
        bank_code: str | None = None,
        authorization_code: str | None = None,
        description: str | None = None,
        currency: Currency | None = None,
        email: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferRecipientResponse:
        """Create a transfer recipient.

        Save the bank account, wallet or card that you want to send money to. Pass `account_number` and `bank_code`, whose
        values come from `banks.list`, or an `authorization_code` if `type` is `authorization`. If there already is a
        transfer recipient with this account, Paystack returns it instead of creating a second one.

        Call `banks.resolve` first to check to whom an account belongs.

        Args:
            type: Type of transfer recipient. `nuban`, `ghipss`, `kepss` and `basa` are bank accounts in Nigeria, Ghana, Kenya and South Africa. `mobile_money` is a wallet, `mobile_money_business` a paybill or till number, and `authorization` a saved card or account.
            name: Name of the transfer recipient.
            account_number: Account number, or phone number of a wallet. Required unless `type` is `authorization`.
            bank_code: Code of the bank, from `banks.list`. Required unless `type` is `authorization`.
            authorization_code: Code of the authorization to send money to, such as `AUTH_8dfhjjdt`. Required if `type` is `authorization`.
            description: Description of the transfer recipient.
            currency: Currency of the account, as an ISO 4217 code.
            email: Email address of the transfer recipient.
            metadata: Custom data to attach to the transfer recipient.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#create
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "POST",
                "/transferrecipient",
                "transfer_recipients.create",
                "safe",
                body={
                    "type": required("type", type),
                    "name": required("name", name),
                    "account_number": required_unless("account_number", account_number, "type", type, "authorization"),
                    "bank_code": required_unless("bank_code", bank_code, "type", type, "authorization"),
                    "authorization_code": required_when(
                        "authorization_code", authorization_code, "type", type, "authorization"
                    ),
                    "description": description,
                    "currency": currency,
                    "email": trimmed("email", email),
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )

    async def delete(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> MessageResponse:
        """Delete a transfer recipient.

        Make the transfer recipient inactive, so that nothing can be sent to it.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The transfer recipient is inactive.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#delete
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.delete",
                "safe",
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def fetch(
        self, code: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> TransferRecipientResponse:
        """Fetch a transfer recipient.

        Return the transfer recipient with this ID or code.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )

    def list(
        self,
        *,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[TransferRecipient]:
        """List your transfer recipients.

        Return your transfer recipients.

        Args:
            from_: Earliest day or time to include. The API ignored this filter when tested.
            to: Latest day or time to include. The API ignored this filter when tested.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `TransferRecipient`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/transferrecipient",
                "transfer_recipients.list",
                "safe",
                query={
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
            lambda: models.TransferRecipientListResponse,
        )

    async def update(
        self,
        code: StringOrInteger,
        *,
        name: str | None = None,
        email: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> TransferRecipientResponse:
        """Update a transfer recipient.

        Change the name, the email address or the custom data. The account of a transfer recipient cannot be changed:
        create another one. Paystack's documentation calls `name` required; its OpenAPI description does not.

        Args:
            code: ID or code of the transfer recipient. The code begins with `RCP_`.
            name: Name of the transfer recipient.
            email: Email address of the transfer recipient.
            metadata: Custom data to attach to the transfer recipient.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `TransferRecipientResponse`: The updated transfer recipient.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/transfer-recipient/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/transferrecipient/{code}".format(
                    code=segment("code", code),
                ),
                "transfer_recipients.update",
                "safe",
                body={
                    "name": name,
                    "email": trimmed("email", email),
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.TransferRecipientResponse,
        )
