"""List banks, and check to whom an account number belongs.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import one_of, required
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        AccountValidationResponse,
        Bank,
        BankAccountTypeInput,
        BankCountryFilter,
        BankDocumentTypeInput,
        BankGatewayFilter,
        BankTypeFilter,
        Country,
        Currency,
        ResolvedAccountResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class BanksApi(Helpful):
    """List banks, and check to whom an account number belongs."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def list(
        self,
        *,
        country: BankCountryFilter | None = None,
        currency: Currency | None = None,
        type: BankTypeFilter | None = None,
        gateway: BankGatewayFilter | None = None,
        pay_with_bank_transfer: bool | None = None,
        pay_with_bank: bool | None = None,
        enabled_for_verification: bool | None = None,
        include_nip_sort_code: bool | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Bank]:
        """List banks and mobile money providers.

        Return the banks and mobile money providers that Paystack knows, with the codes that `banks.resolve` and
        `transfer_recipients.create` take. Each filter narrows the list.

        Args:
            country: Return only banks in this country. Paystack's documentation also writes `south-africa`.
            currency: Return only banks that accept this currency.
            type: Return only banks with accounts of this type.
            gateway: Return only banks that this gateway serves.
            pay_with_bank_transfer: Return only banks that customers can pay from by transfer.
            pay_with_bank: Return only banks that customers can pay from directly.
            enabled_for_verification: Return only banks in South Africa whose accounts `banks.validate` can check.
            include_nip_sort_code: Whether the banks have their sort code in the Nigerian interbank network. Paystack does not document the field.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Bank`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#bank
        """
        return self._client.page(
            Request(
                "GET",
                "/bank",
                "banks.list",
                "safe",
                query={
                    "country": one_of("country", country, models.BankCountryFilter),
                    "currency": currency,
                    "type": one_of("type", type, models.BankTypeFilter),
                    "gateway": one_of("gateway", gateway, models.BankGatewayFilter),
                    "pay_with_bank_transfer": pay_with_bank_transfer,
                    "pay_with_bank": pay_with_bank,
                    "enabled_for_verification": enabled_for_verification,
                    "include_nip_sort_code": include_nip_sort_code,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BankListResponse,
        )

    def resolve(
        self, account_number: str, bank_code: str, *, request_options: RequestOptions | None = None
    ) -> ResolvedAccountResponse:
        """Look up to whom a bank account belongs.

        Return the name of the account holder, so that you can check it before you send money. Both arguments are strings,
        because they can begin with zeros.

        An account that does not exist fails with 422, and so does an unknown bank (code `invalid_bank_code`). In test mode,
        Paystack limits how many accounts you can look up.

        Args:
            account_number: Account number.
            bank_code: Code of the bank, from `banks.list`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ResolvedAccountResponse`: The account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                422: No account has this number, or no bank has this code.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#resolve-account
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "GET",
                "/bank/resolve",
                "banks.resolve",
                "safe",
                query={
                    "account_number": required("account_number", account_number),
                    "bank_code": required("bank_code", bank_code),
                },
                options=request_options,
            ),
            lambda: models.ResolvedAccountResponse,
        )

    def validate(
        self,
        account_name: str,
        account_number: str,
        account_type: BankAccountTypeInput,
        bank_code: str,
        country_code: Country,
        document_type: BankDocumentTypeInput,
        *,
        document_number: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AccountValidationResponse:
        """Validate a bank account in South Africa.

        Check whether a bank account belongs to the person or business with this document. Paystack charges a fee for each
        call, so the client never sends it again by itself; a lost answer costs one fee to repeat.

        If the account cannot be verified, Paystack may answer with 400: `ValidationError.data` then has `verified` and
        `verificationMessage`.

        Args:
            account_name: Name of the account holder, as registered with the bank.
            account_number: Account number.
            account_type: Whether the account belongs to a person or a business.
            bank_code: Code of the bank, from `banks.list`.
            country_code: Country of the bank, as an ISO 3166-1 alpha-2 code. Only `ZA` is known to be supported.
            document_type: Type of document that identifies the account holder.
            document_number: Number of the document.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AccountValidationResponse`: What the bank says about the account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the account could not be verified.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#validate-account
        """
        account_number = hidden(account_number)
        document_number = hidden(document_number)
        return self._client.call(
            Request(
                "POST",
                "/bank/validate",
                "banks.validate",
                "never",
                body={
                    "account_name": required("account_name", account_name),
                    "account_number": required("account_number", account_number),
                    "account_type": required("account_type", account_type),
                    "bank_code": required("bank_code", bank_code),
                    "country_code": required("country_code", country_code),
                    "document_type": required("document_type", document_type),
                    "document_number": document_number,
                },
                options=request_options,
            ),
            lambda: models.AccountValidationResponse,
        )


class AsyncBanksApi(Helpful):
    """List banks, and check to whom an account number belongs."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    def list(
        self,
        *,
        country: BankCountryFilter | None = None,
        currency: Currency | None = None,
        type: BankTypeFilter | None = None,
        gateway: BankGatewayFilter | None = None,
        pay_with_bank_transfer: bool | None = None,
        pay_with_bank: bool | None = None,
        enabled_for_verification: bool | None = None,
        include_nip_sort_code: bool | None = None,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Bank]:
        """List banks and mobile money providers.

        Return the banks and mobile money providers that Paystack knows, with the codes that `banks.resolve` and
        `transfer_recipients.create` take. Each filter narrows the list.

        Args:
            country: Return only banks in this country. Paystack's documentation also writes `south-africa`.
            currency: Return only banks that accept this currency.
            type: Return only banks with accounts of this type.
            gateway: Return only banks that this gateway serves.
            pay_with_bank_transfer: Return only banks that customers can pay from by transfer.
            pay_with_bank: Return only banks that customers can pay from directly.
            enabled_for_verification: Return only banks in South Africa whose accounts `banks.validate` can check.
            include_nip_sort_code: Whether the banks have their sort code in the Nigerian interbank network. Paystack does not document the field.
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Bank`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#bank
        """
        return self._client.page(
            Request(
                "GET",
                "/bank",
                "banks.list",
                "safe",
                query={
                    "country": one_of("country", country, models.BankCountryFilter),
                    "currency": currency,
                    "type": one_of("type", type, models.BankTypeFilter),
                    "gateway": one_of("gateway", gateway, models.BankGatewayFilter),
                    "pay_with_bank_transfer": pay_with_bank_transfer,
                    "pay_with_bank": pay_with_bank,
                    "enabled_for_verification": enabled_for_verification,
                    "include_nip_sort_code": include_nip_sort_code,
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.BankListResponse,
        )

    async def resolve(
        self, account_number: str, bank_code: str, *, request_options: RequestOptions | None = None
    ) -> ResolvedAccountResponse:
        """Look up to whom a bank account belongs.

        Return the name of the account holder, so that you can check it before you send money. Both arguments are strings,
        because they can begin with zeros.

        An account that does not exist fails with 422, and so does an unknown bank (code `invalid_bank_code`). In test mode,
        Paystack limits how many accounts you can look up.

        Args:
            account_number: Account number.
            bank_code: Code of the bank, from `banks.list`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ResolvedAccountResponse`: The account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                422: No account has this number, or no bank has this code.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#resolve-account
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "GET",
                "/bank/resolve",
                "banks.resolve",
                "safe",
                query={
                    "account_number": required("account_number", account_number),
                    "bank_code": required("bank_code", bank_code),
                },
                options=request_options,
            ),
            lambda: models.ResolvedAccountResponse,
        )

    async def validate(
        self,
        account_name: str,
        account_number: str,
        account_type: BankAccountTypeInput,
        bank_code: str,
        country_code: Country,
        document_type: BankDocumentTypeInput,
        *,
        document_number: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AccountValidationResponse:
        """Validate a bank account in South Africa.

        Check whether a bank account belongs to the person or business with this document. Paystack charges a fee for each
        call, so the client never sends it again by itself; a lost answer costs one fee to repeat.

        If the account cannot be verified, Paystack may answer with 400: `ValidationError.data` then has `verified` and
        `verificationMessage`.

        Args:
            account_name: Name of the account holder, as registered with the bank.
            account_number: Account number.
            account_type: Whether the account belongs to a person or a business.
            bank_code: Code of the bank, from `banks.list`.
            country_code: Country of the bank, as an ISO 3166-1 alpha-2 code. Only `ZA` is known to be supported.
            document_type: Type of document that identifies the account holder.
            document_number: Number of the document.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AccountValidationResponse`: What the bank says about the account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the account could not be verified.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#validate-account
        """
        account_number = hidden(account_number)
        document_number = hidden(document_number)
        return await self._client.call(
            Request(
                "POST",
                "/bank/validate",
                "banks.validate",
                "never",
                body={
                    "account_name": required("account_name", account_name),
                    "account_number": required("account_number", account_number),
                    "account_type": required("account_type", account_type),
                    "bank_code": required("bank_code", bank_code),
                    "country_code": required("country_code", country_code),
                    "document_type": required("document_type", document_type),
                    "document_number": document_number,
                },
                options=request_options,
            ),
            lambda: models.AccountValidationResponse,
        )
