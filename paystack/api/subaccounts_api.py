"""Manage the businesses that you share payments with.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import (
    json_text,
    one_or_zero,
    percent,
    required,
    segment,
    trimmed,
)
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        DateOrTime,
        Flag,
        MetadataInput,
        StringOrInteger,
        Subaccount,
        SubaccountResponse,
        SubaccountSettlementScheduleInput,
        WireNumber,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class SubaccountsApi(Helpful):
    """Manage the businesses that you share payments with."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        business_name: str,
        bank_code: str,
        account_number: str,
        percentage_charge: WireNumber,
        *,
        description: str | None = None,
        primary_contact_name: str | None = None,
        primary_contact_email: str | None = None,
        primary_contact_phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubaccountResponse:
        """Create a subaccount.

        Payments that you share with the subaccount are settled to its bank account, less the percentage that your main
        account keeps. Pass the code of the subaccount when you initialize a transaction, or add it to a split.

        An account that the bank does not know fails with 400.

        One bank account may have several subaccounts, so two calls create two. After a lost answer, look at
        `subaccounts.list` before you call again.

        Args:
            business_name: Name of the business.
            bank_code: Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Paystack also calls it `settlement_bank`.
            account_number: Account number to settle the subaccount to.
            percentage_charge: Share of each payment that your main account keeps, in percent, such as 12.5.
            description: Description of the subaccount.
            primary_contact_name: Name of the contact person.
            primary_contact_email: Email address of the contact person.
            primary_contact_phone: Phone number of the contact person.
            metadata: Custom data to attach to the subaccount. An object is sent as a JSON string, which is what Paystack documents.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The new subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#create
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "POST",
                "/subaccount",
                "subaccounts.create",
                "never",
                body={
                    "business_name": required("business_name", business_name),
                    "bank_code": required("bank_code", bank_code),
                    "account_number": required("account_number", account_number),
                    "percentage_charge": percent("percentage_charge", required("percentage_charge", percentage_charge)),
                    "description": description,
                    "primary_contact_name": primary_contact_name,
                    "primary_contact_email": trimmed("primary_contact_email", primary_contact_email),
                    "primary_contact_phone": primary_contact_phone,
                    "metadata": json_text("metadata", metadata),
                },
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )

    def fetch(self, code: StringOrInteger, *, request_options: RequestOptions | None = None) -> SubaccountResponse:
        """Fetch a subaccount.

        Return the subaccount with its bank account and its contact person.

        Args:
            code: ID or code of the subaccount. The code begins with `ACCT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/subaccount/{code}".format(
                    code=segment("code", code),
                ),
                "subaccounts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )

    def list(
        self,
        *,
        active: Flag | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Subaccount]:
        """List your subaccounts.

        Return your active subaccounts, or the inactive ones with `active=False`. Each filter narrows the list.

        Args:
            active: Whether to return active subaccounts or inactive ones. Defaults to active ones. It is sent as 1 or 0, because Paystack takes everything but 1 for false, even the word `true`.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Subaccount`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/subaccount",
                "subaccounts.list",
                "safe",
                query={
                    "active": one_or_zero("active", active),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SubaccountListResponse,
        )

    def update(
        self,
        code: StringOrInteger,
        *,
        business_name: str | None = None,
        description: str | None = None,
        bank_code: str | None = None,
        account_number: str | None = None,
        active: bool | None = None,
        percentage_charge: WireNumber | None = None,
        settlement_schedule: SubaccountSettlementScheduleInput | None = None,
        primary_contact_name: str | None = None,
        primary_contact_email: str | None = None,
        primary_contact_phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubaccountResponse:
        """Update a subaccount.

        Fields that you do not pass stay unchanged. To settle the subaccount to another bank, pass `bank_code` and
        `account_number` together. A subaccount cannot be deleted; set it inactive with `active=False`.

        Args:
            code: ID or code of the subaccount. The code begins with `ACCT_`.
            business_name: Name of the business.
            description: Description of the subaccount.
            bank_code: Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Pass `account_number` too. Paystack also calls it `settlement_bank`.
            account_number: Account number to settle the subaccount to.
            active: Whether the subaccount is active.
            percentage_charge: Share of each payment that your main account keeps, in percent, such as 12.5.
            settlement_schedule: How often to settle the subaccount.
            primary_contact_name: Name of the contact person.
            primary_contact_email: Email address of the contact person.
            primary_contact_phone: Phone number of the contact person.
            metadata: Custom data to attach to the subaccount. An object is sent as a JSON string, which is what Paystack documents.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The updated subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#update
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "PUT",
                "/subaccount/{code}".format(
                    code=segment("code", code),
                ),
                "subaccounts.update",
                "safe",
                body={
                    "business_name": business_name,
                    "description": description,
                    "bank_code": bank_code,
                    "account_number": account_number,
                    "active": active,
                    "percentage_charge": percent("percentage_charge", percentage_charge),
                    "settlement_schedule": settlement_schedule,
                    "primary_contact_name": primary_contact_name,
                    "primary_contact_email": trimmed("primary_contact_email", primary_contact_email),
                    "primary_contact_phone": primary_contact_phone,
                    "metadata": json_text("metadata", metadata),
                },
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )


class AsyncSubaccountsApi(Helpful):
    """Manage the businesses that you share payments with."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        business_name: str,
        bank_code: str,
        account_number: str,
        percentage_charge: WireNumber,
        *,
        description: str | None = None,
        primary_contact_name: str | None = None,
        primary_contact_email: str | None = None,
        primary_contact_phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubaccountResponse:
        """Create a subaccount.

        Payments that you share with the subaccount are settled to its bank account, less the percentage that your main
        account keeps. Pass the code of the subaccount when you initialize a transaction, or add it to a split.

        An account that the bank does not know fails with 400.

        One bank account may have several subaccounts, so two calls create two. After a lost answer, look at
        `subaccounts.list` before you call again.

        Args:
            business_name: Name of the business.
            bank_code: Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Paystack also calls it `settlement_bank`.
            account_number: Account number to settle the subaccount to.
            percentage_charge: Share of each payment that your main account keeps, in percent, such as 12.5.
            description: Description of the subaccount.
            primary_contact_name: Name of the contact person.
            primary_contact_email: Email address of the contact person.
            primary_contact_phone: Phone number of the contact person.
            metadata: Custom data to attach to the subaccount. An object is sent as a JSON string, which is what Paystack documents.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The new subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#create
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "POST",
                "/subaccount",
                "subaccounts.create",
                "never",
                body={
                    "business_name": required("business_name", business_name),
                    "bank_code": required("bank_code", bank_code),
                    "account_number": required("account_number", account_number),
                    "percentage_charge": percent("percentage_charge", required("percentage_charge", percentage_charge)),
                    "description": description,
                    "primary_contact_name": primary_contact_name,
                    "primary_contact_email": trimmed("primary_contact_email", primary_contact_email),
                    "primary_contact_phone": primary_contact_phone,
                    "metadata": json_text("metadata", metadata),
                },
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )

    async def fetch(
        self, code: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> SubaccountResponse:
        """Fetch a subaccount.

        Return the subaccount with its bank account and its contact person.

        Args:
            code: ID or code of the subaccount. The code begins with `ACCT_`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/subaccount/{code}".format(
                    code=segment("code", code),
                ),
                "subaccounts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )

    def list(
        self,
        *,
        active: Flag | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Subaccount]:
        """List your subaccounts.

        Return your active subaccounts, or the inactive ones with `active=False`. Each filter narrows the list.

        Args:
            active: Whether to return active subaccounts or inactive ones. Defaults to active ones. It is sent as 1 or 0, because Paystack takes everything but 1 for false, even the word `true`.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Subaccount`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/subaccount",
                "subaccounts.list",
                "safe",
                query={
                    "active": one_or_zero("active", active),
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.SubaccountListResponse,
        )

    async def update(
        self,
        code: StringOrInteger,
        *,
        business_name: str | None = None,
        description: str | None = None,
        bank_code: str | None = None,
        account_number: str | None = None,
        active: bool | None = None,
        percentage_charge: WireNumber | None = None,
        settlement_schedule: SubaccountSettlementScheduleInput | None = None,
        primary_contact_name: str | None = None,
        primary_contact_email: str | None = None,
        primary_contact_phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> SubaccountResponse:
        """Update a subaccount.

        Fields that you do not pass stay unchanged. To settle the subaccount to another bank, pass `bank_code` and
        `account_number` together. A subaccount cannot be deleted; set it inactive with `active=False`.

        Args:
            code: ID or code of the subaccount. The code begins with `ACCT_`.
            business_name: Name of the business.
            description: Description of the subaccount.
            bank_code: Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Pass `account_number` too. Paystack also calls it `settlement_bank`.
            account_number: Account number to settle the subaccount to.
            active: Whether the subaccount is active.
            percentage_charge: Share of each payment that your main account keeps, in percent, such as 12.5.
            settlement_schedule: How often to settle the subaccount.
            primary_contact_name: Name of the contact person.
            primary_contact_email: Email address of the contact person.
            primary_contact_phone: Phone number of the contact person.
            metadata: Custom data to attach to the subaccount. An object is sent as a JSON string, which is what Paystack documents.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SubaccountResponse`: The updated subaccount.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/subaccount/#update
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "PUT",
                "/subaccount/{code}".format(
                    code=segment("code", code),
                ),
                "subaccounts.update",
                "safe",
                body={
                    "business_name": business_name,
                    "description": description,
                    "bank_code": bank_code,
                    "account_number": account_number,
                    "active": active,
                    "percentage_charge": percent("percentage_charge", percentage_charge),
                    "settlement_schedule": settlement_schedule,
                    "primary_contact_name": primary_contact_name,
                    "primary_contact_email": trimmed("primary_contact_email", primary_contact_email),
                    "primary_contact_phone": primary_contact_phone,
                    "metadata": json_text("metadata", metadata),
                },
                options=request_options,
            ),
            lambda: models.SubaccountResponse,
        )
