"""Give customers bank accounts of their own, to which they pay by transfer.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required, segment, trimmed
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        DateOrTime,
        DedicatedAccount,
        DedicatedAccountAssignResponse,
        DedicatedAccountCountry,
        DedicatedAccountDetailsResponse,
        DedicatedAccountProviderListResponse,
        DedicatedAccountRequeryResponse,
        DedicatedAccountResponse,
        MetadataInput,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class DedicatedAccountsApi(Helpful):
    """Give customers bank accounts of their own, to which they pay by transfer."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def add_split(
        self,
        *,
        account_number: str | None = None,
        customer: StringOrInteger | None = None,
        preferred_bank: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountResponse:
        """Share the payments to a dedicated account.

        Share every payment to a dedicated account with a subaccount or by a split, instead of what was set before.
        Pass `subaccount` or `split_code`. Paystack's sources disagree on how to name the account: by its
        `account_number`, or by its `customer` with the `preferred_bank`. All of them are optional here: pass one or
        the other. The response has only some fields of the account.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account. Required in Paystack's OpenAPI description.
            customer: Code or ID of the customer who has the account. The code begins with `CUS_`. Required in Paystack's documentation.
            preferred_bank: Slug of the bank that holds the customer's account, such as `wema-bank`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account with its new split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#add-split
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "POST",
                "/dedicated_account/split",
                "dedicated_accounts.add_split",
                "safe",
                body={
                    "account_number": account_number,
                    "customer": customer,
                    "preferred_bank": preferred_bank,
                    "subaccount": subaccount,
                    "split_code": split_code,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    def assign(
        self,
        email: str,
        first_name: str,
        last_name: str,
        phone: str,
        preferred_bank: str,
        country: DedicatedAccountCountry,
        *,
        account_number: str | None = None,
        bvn: str | None = None,
        bank_code: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        middle_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountAssignResponse:
        """Create a customer and assign a dedicated account to them.

        Create the customer, validate their identity and assign a dedicated account to them. Paystack returns at
        once and sends the outcome later, as a `dedicatedaccount.assign.success` or `dedicatedaccount.assign.failed`
        event. For a validation in Nigeria, pass `bvn`, `account_number` and `bank_code`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. After a lost answer, look at `dedicated_account` in `customers.fetch` with the customer's email
        address before you call again.

        Args:
            email: Customer's email address.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            preferred_bank: Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`.
            country: Country of the customer.
            account_number: Customer's bank account number, to validate their identity with.
            bvn: Customer's Bank Verification Number, eleven digits. Nigeria only.
            bank_code: Code of the customer's bank, such as `007`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            middle_name: Customer's middle name.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountAssignResponse`: The assignment has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#assign
        """
        account_number = hidden(account_number)
        bvn = hidden(bvn)
        return self._client.call(
            Request(
                "POST",
                "/dedicated_account/assign",
                "dedicated_accounts.assign",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "phone": required("phone", phone),
                    "preferred_bank": required("preferred_bank", preferred_bank),
                    "country": required("country", country),
                    "account_number": account_number,
                    "bvn": bvn,
                    "bank_code": bank_code,
                    "subaccount": subaccount,
                    "split_code": split_code,
                    "middle_name": middle_name,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountAssignResponse,
        )

    def available_providers(
        self, *, request_options: RequestOptions | None = None
    ) -> DedicatedAccountProviderListResponse:
        """List the banks that dedicated accounts can be at.

        Return the providers that are available to your integration. Pass the `provider_slug` of one as
        `preferred_bank` or `provider_slug`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. Some integrations have got 401 instead.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountProviderListResponse`: The providers.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#providers
        """
        return self._client.call(
            Request(
                "GET",
                "/dedicated_account/available_providers",
                "dedicated_accounts.available_providers",
                "safe",
                options=request_options,
            ),
            lambda: models.DedicatedAccountProviderListResponse,
        )

    def create(
        self,
        customer: StringOrInteger,
        *,
        preferred_bank: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountResponse:
        """Create a dedicated account for a customer.

        Create an account for an existing customer and return it. The bank is `preferred_bank`, one of those that
        `dedicated_accounts.available_providers` lists; in test mode it is `test-bank`. Pass `subaccount` or
        `split_code` to share every payment to the account. `dedicated_accounts.assign` also creates and validates
        the customer.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. After a lost answer, look at `dedicated_accounts.list(customer=...)` before you call again.

        Args:
            customer: Code or ID of the customer. The code begins with `CUS_`.
            preferred_bank: Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the account. Only Paystack's OpenAPI description lists it.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The new dedicated account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/dedicated_account",
                "dedicated_accounts.create",
                "never",
                body={
                    "customer": required("customer", customer),
                    "preferred_bank": preferred_bank,
                    "subaccount": subaccount,
                    "split_code": split_code,
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    def deactivate(self, id: int, *, request_options: RequestOptions | None = None) -> DedicatedAccountResponse:
        """Take a dedicated account from its customer.

        The account is no longer assigned to the customer: `assigned` becomes false. Paystack may give it to another
        customer later, so the client never repeats this call. After a lost answer, look at `assigned` in
        `dedicated_accounts.fetch` before you call again.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            id: ID of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account, no longer assigned.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#deactivate
        """
        return self._client.call(
            Request(
                "DELETE",
                "/dedicated_account/{id}".format(
                    id=segment("id", id),
                ),
                "dedicated_accounts.deactivate",
                "never",
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> DedicatedAccountDetailsResponse:
        """Fetch a dedicated account.

        Return the dedicated account with this ID. `split_config` can be an object or a JSON string. In an older
        format, the response has the fields of the customer, and the account is in `dedicated_account`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            id: ID of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountDetailsResponse`: The dedicated account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/dedicated_account/{id}".format(
                    id=segment("id", id),
                ),
                "dedicated_accounts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.DedicatedAccountDetailsResponse,
        )

    def list(
        self,
        *,
        active: bool | None = None,
        customer: int | None = None,
        currency: Currency | None = None,
        provider_slug: str | None = None,
        bank_id: StringOrInteger | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[DedicatedAccount]:
        """List your dedicated accounts.

        Return the dedicated accounts of your customers. Each filter narrows the list.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            active: Return only accounts that are active, or with false only those that are not.
            customer: Return only accounts of the customer with this ID, not the customer code.
            currency: Return only accounts in this currency: `NGN` or `GHS`.
            provider_slug: Return only accounts at the provider with this slug, such as `wema-bank`.
            bank_id: Return only accounts at the bank with this ID.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `DedicatedAccount`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/dedicated_account",
                "dedicated_accounts.list",
                "safe",
                query={
                    "active": active,
                    "customer": customer,
                    "currency": currency,
                    "provider_slug": provider_slug,
                    "bank_id": bank_id,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountListResponse,
        )

    def remove_split(
        self, account_number: str, *, request_options: RequestOptions | None = None
    ) -> DedicatedAccountResponse:
        """Stop sharing the payments to a dedicated account.

        Later payments to the account are no longer shared. The request is a DELETE with a JSON body. In the
        response, `status` is the string `success`, and `split_config` is null or empty.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account without its split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#remove-split
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "DELETE",
                "/dedicated_account/split",
                "dedicated_accounts.remove_split",
                "safe",
                body={
                    "account_number": required("account_number", account_number),
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    def requery(
        self,
        account_number: str,
        provider_slug: str,
        *,
        date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountRequeryResponse:
        """Check a dedicated account for new transfers.

        Ask the bank whether there are transfers to the account that Paystack has not recorded yet. Paystack returns
        at once. Each transfer that it finds becomes a transaction, with a `charge.success` event. Calling again is
        harmless, but the bank limits how often it answers.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account.
            provider_slug: Slug of the provider that holds the account, such as `wema-bank`.
            date: Day when the transfer was made, as a `date` or a string such as `2026-01-05`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountRequeryResponse`: The check has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#requery
        """
        account_number = hidden(account_number)
        return self._client.call(
            Request(
                "GET",
                "/dedicated_account/requery",
                "dedicated_accounts.requery",
                "safe",
                query={
                    "account_number": required("account_number", account_number),
                    "provider_slug": required("provider_slug", provider_slug),
                    "date": date,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountRequeryResponse,
        )


class AsyncDedicatedAccountsApi(Helpful):
    """Give customers bank accounts of their own, to which they pay by transfer."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def add_split(
        self,
        *,
        account_number: str | None = None,
        customer: StringOrInteger | None = None,
        preferred_bank: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountResponse:
        """Share the payments to a dedicated account.

        Share every payment to a dedicated account with a subaccount or by a split, instead of what was set before.
        Pass `subaccount` or `split_code`. Paystack's sources disagree on how to name the account: by its
        `account_number`, or by its `customer` with the `preferred_bank`. All of them are optional here: pass one or
        the other. The response has only some fields of the account.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account. Required in Paystack's OpenAPI description.
            customer: Code or ID of the customer who has the account. The code begins with `CUS_`. Required in Paystack's documentation.
            preferred_bank: Slug of the bank that holds the customer's account, such as `wema-bank`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account with its new split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#add-split
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "POST",
                "/dedicated_account/split",
                "dedicated_accounts.add_split",
                "safe",
                body={
                    "account_number": account_number,
                    "customer": customer,
                    "preferred_bank": preferred_bank,
                    "subaccount": subaccount,
                    "split_code": split_code,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    async def assign(
        self,
        email: str,
        first_name: str,
        last_name: str,
        phone: str,
        preferred_bank: str,
        country: DedicatedAccountCountry,
        *,
        account_number: str | None = None,
        bvn: str | None = None,
        bank_code: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        middle_name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountAssignResponse:
        """Create a customer and assign a dedicated account to them.

        Create the customer, validate their identity and assign a dedicated account to them. Paystack returns at
        once and sends the outcome later, as a `dedicatedaccount.assign.success` or `dedicatedaccount.assign.failed`
        event. For a validation in Nigeria, pass `bvn`, `account_number` and `bank_code`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. After a lost answer, look at `dedicated_account` in `customers.fetch` with the customer's email
        address before you call again.

        Args:
            email: Customer's email address.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            preferred_bank: Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`.
            country: Country of the customer.
            account_number: Customer's bank account number, to validate their identity with.
            bvn: Customer's Bank Verification Number, eleven digits. Nigeria only.
            bank_code: Code of the customer's bank, such as `007`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            middle_name: Customer's middle name.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountAssignResponse`: The assignment has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#assign
        """
        account_number = hidden(account_number)
        bvn = hidden(bvn)
        return await self._client.call(
            Request(
                "POST",
                "/dedicated_account/assign",
                "dedicated_accounts.assign",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "phone": required("phone", phone),
                    "preferred_bank": required("preferred_bank", preferred_bank),
                    "country": required("country", country),
                    "account_number": account_number,
                    "bvn": bvn,
                    "bank_code": bank_code,
                    "subaccount": subaccount,
                    "split_code": split_code,
                    "middle_name": middle_name,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountAssignResponse,
        )

    async def available_providers(
        self, *, request_options: RequestOptions | None = None
    ) -> DedicatedAccountProviderListResponse:
        """List the banks that dedicated accounts can be at.

        Return the providers that are available to your integration. Pass the `provider_slug` of one as
        `preferred_bank` or `provider_slug`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. Some integrations have got 401 instead.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountProviderListResponse`: The providers.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#providers
        """
        return await self._client.call(
            Request(
                "GET",
                "/dedicated_account/available_providers",
                "dedicated_accounts.available_providers",
                "safe",
                options=request_options,
            ),
            lambda: models.DedicatedAccountProviderListResponse,
        )

    async def create(
        self,
        customer: StringOrInteger,
        *,
        preferred_bank: str | None = None,
        subaccount: str | None = None,
        split_code: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: MetadataInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountResponse:
        """Create a dedicated account for a customer.

        Create an account for an existing customer and return it. The bank is `preferred_bank`, one of those that
        `dedicated_accounts.available_providers` lists; in test mode it is `test-bank`. Pass `subaccount` or
        `split_code` to share every payment to the account. `dedicated_accounts.assign` also creates and validates
        the customer.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration. After a lost answer, look at `dedicated_accounts.list(customer=...)` before you call again.

        Args:
            customer: Code or ID of the customer. The code begins with `CUS_`.
            preferred_bank: Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`.
            subaccount: Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`.
            split_code: Code of the split to share payments by, such as `SPL_98WF13Eb3w`.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the account. Only Paystack's OpenAPI description lists it.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The new dedicated account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/dedicated_account",
                "dedicated_accounts.create",
                "never",
                body={
                    "customer": required("customer", customer),
                    "preferred_bank": preferred_bank,
                    "subaccount": subaccount,
                    "split_code": split_code,
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    async def deactivate(self, id: int, *, request_options: RequestOptions | None = None) -> DedicatedAccountResponse:
        """Take a dedicated account from its customer.

        The account is no longer assigned to the customer: `assigned` becomes false. Paystack may give it to another
        customer later, so the client never repeats this call. After a lost answer, look at `assigned` in
        `dedicated_accounts.fetch` before you call again.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            id: ID of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account, no longer assigned.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#deactivate
        """
        return await self._client.call(
            Request(
                "DELETE",
                "/dedicated_account/{id}".format(
                    id=segment("id", id),
                ),
                "dedicated_accounts.deactivate",
                "never",
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    async def fetch(self, id: int, *, request_options: RequestOptions | None = None) -> DedicatedAccountDetailsResponse:
        """Fetch a dedicated account.

        Return the dedicated account with this ID. `split_config` can be an object or a JSON string. In an older
        format, the response has the fields of the customer, and the account is in `dedicated_account`.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            id: ID of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountDetailsResponse`: The dedicated account.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/dedicated_account/{id}".format(
                    id=segment("id", id),
                ),
                "dedicated_accounts.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.DedicatedAccountDetailsResponse,
        )

    def list(
        self,
        *,
        active: bool | None = None,
        customer: int | None = None,
        currency: Currency | None = None,
        provider_slug: str | None = None,
        bank_id: StringOrInteger | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[DedicatedAccount]:
        """List your dedicated accounts.

        Return the dedicated accounts of your customers. Each filter narrows the list.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            active: Return only accounts that are active, or with false only those that are not.
            customer: Return only accounts of the customer with this ID, not the customer code.
            currency: Return only accounts in this currency: `NGN` or `GHS`.
            provider_slug: Return only accounts at the provider with this slug, such as `wema-bank`.
            bank_id: Return only accounts at the bank with this ID.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `DedicatedAccount`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/dedicated_account",
                "dedicated_accounts.list",
                "safe",
                query={
                    "active": active,
                    "customer": customer,
                    "currency": currency,
                    "provider_slug": provider_slug,
                    "bank_id": bank_id,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountListResponse,
        )

    async def remove_split(
        self, account_number: str, *, request_options: RequestOptions | None = None
    ) -> DedicatedAccountResponse:
        """Stop sharing the payments to a dedicated account.

        Later payments to the account are no longer shared. The request is a DELETE with a JSON body. In the
        response, `status` is the string `success`, and `split_config` is null or empty.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountResponse`: The dedicated account without its split.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#remove-split
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "DELETE",
                "/dedicated_account/split",
                "dedicated_accounts.remove_split",
                "safe",
                body={
                    "account_number": required("account_number", account_number),
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountResponse,
        )

    async def requery(
        self,
        account_number: str,
        provider_slug: str,
        *,
        date: DateOrTime | None = None,
        request_options: RequestOptions | None = None,
    ) -> DedicatedAccountRequeryResponse:
        """Check a dedicated account for new transfers.

        Ask the bank whether there are transfers to the account that Paystack has not recorded yet. Paystack returns
        at once. Each transfer that it finds becomes a transaction, with a `charge.success` event. Calling again is
        harmless, but the bank limits how often it answers.

        Fails with 403 and the code `feature_unavailable` if dedicated accounts are not enabled for your
        integration.

        Args:
            account_number: Account number of the dedicated account.
            provider_slug: Slug of the provider that holds the account, such as `wema-bank`.
            date: Day when the transfer was made, as a `date` or a string such as `2026-01-05`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `DedicatedAccountRequeryResponse`: The check has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/dedicated-virtual-account/#requery
        """
        account_number = hidden(account_number)
        return await self._client.call(
            Request(
                "GET",
                "/dedicated_account/requery",
                "dedicated_accounts.requery",
                "safe",
                query={
                    "account_number": required("account_number", account_number),
                    "provider_slug": required("provider_slug", provider_slug),
                    "date": date,
                },
                options=request_options,
            ),
            lambda: models.DedicatedAccountRequeryResponse,
        )
