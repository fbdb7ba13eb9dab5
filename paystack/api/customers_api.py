"""Manage the people and businesses that pay you.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from paystack import models
from paystack.runtime.checks import required, required_when, segment, trimmed
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationRequestChannel,
        AuthorizationRequestResponse,
        Country,
        Customer,
        CustomerMandateListResponse,
        CustomerResponse,
        DateOrTime,
        DirectDebitAccountInput,
        DirectDebitAddressInput,
        IdentificationType,
        JsonValue,
        MessageResponse,
        RiskActionInput,
        VerifiedAuthorizationResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class CustomersApi(Helpful):
    """Manage the people and businesses that pay you."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def create(
        self,
        email: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Create a customer.

        Return the customer with this email address: a new one, or the existing one. Initializing a
        transaction also creates its customer, so use this operation when you know a customer before they pay.

        Args:
            email: Customer's email address. If a customer with this address exists, it is returned with updated names.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the customer. An object; the API refuses strings.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#create
        """
        return self._client.call(
            Request(
                "POST",
                "/customer",
                "customers.create",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    def deactivate_authorization(
        self, authorization_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Deactivate an authorization.

        The card or account can no longer be charged with this code, and fetching the customer no longer lists it.
        Transactions that were paid with it keep their authorization unchanged, including `reusable`. An unknown code fails
        with 404.

        The older path `POST /customer/deactivate_authorization` is deprecated. It does the same.

        Args:
            authorization_code: Code of the authorization to deactivate, such as `AUTH_8dfhjjdt`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The authorization is deactivated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#deactivate-authorization
        """
        return self._client.call(
            Request(
                "POST",
                "/customer/authorization/deactivate",
                "customers.deactivate_authorization",
                "never",
                body={
                    "authorization_code": required("authorization_code", authorization_code),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def direct_debit_activation_charge(
        self, id: int, authorization_id: int, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Retry the activation charge of a mandate.

        Queue another activation charge on the bank account of a pending direct debit authorization.

        Args:
            id: ID of the customer, not the customer code.
            authorization_id: ID of the pending authorization: the `authorization_id` from `customers.fetch_mandate_authorizations`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The charge is queued.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#direct-debit-activation-charge
        """
        return self._client.call(
            Request(
                "PUT",
                "/customer/{id}/directdebit-activation-charge".format(
                    id=segment("id", id),
                ),
                "customers.direct_debit_activation_charge",
                "never",
                body={
                    "authorization_id": required("authorization_id", authorization_id),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> CustomerResponse:
        """Fetch a customer.

        Return the customer with their transactions, subscriptions and reusable authorizations. A customer who does not
        exist in the mode of your key, test or live, fails with 404.

        Args:
            code: Customer code or email address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#fetch
        """
        return self._client.call(
            Request(
                "GET",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    def fetch_mandate_authorizations(
        self,
        id: int,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerMandateListResponse:
        """Fetch a customer's direct debit mandates.

        Return one page of mandates. To get the next page, pass the `meta.next` of the response as `cursor`, until it
        is null.

        Args:
            id: ID of the customer, not the customer code.
            per_page: Number of items per page.
            cursor: Cursor of the page to fetch, from the `meta.next` of an earlier page. An invalid cursor fails with 500.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerMandateListResponse`: A page of the customer's mandates.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#fetch-mandate-authorizations
        """
        return self._client.call(
            Request(
                "GET",
                "/customer/{id}/directdebit-mandate-authorizations".format(
                    id=segment("id", id),
                ),
                "customers.fetch_mandate_authorizations",
                "safe",
                query={
                    "per_page": per_page,
                    "cursor": cursor,
                },
                options=request_options,
            ),
            lambda: models.CustomerMandateListResponse,
        )

    def initialize_authorization(
        self,
        email: str,
        channel: AuthorizationRequestChannel,
        *,
        callback_url: str | None = None,
        account: DirectDebitAccountInput | None = None,
        address: DirectDebitAddressInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Request a direct debit authorization.

        Redirect the customer to the `redirect_url` of the response to approve the direct debit. Their decision
        arrives as `direct_debit.authorization.created` and `direct_debit.authorization.active` events; you can also
        pass the `reference` of the response to `verify_authorization`.

        Args:
            email: Customer's email address.
            channel: Channel of the authorization. The API accepts only `direct_debit`.
            callback_url: URL that the customer is redirected to afterwards.
            account: Bank account to debit, if known.
            address: Customer's address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: The URL to redirect the customer to.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#initialize-authorization
        """
        return self._client.call(
            Request(
                "POST",
                "/customer/authorization/initialize",
                "customers.initialize_authorization",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "channel": required("channel", channel),
                    "callback_url": callback_url,
                    "account": account,
                    "address": address,
                },
                options=request_options,
            ),
            lambda: models.AuthorizationRequestResponse,
        )

    def initialize_direct_debit(
        self,
        id: int,
        account: DirectDebitAccountInput,
        address: DirectDebitAddressInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Request a direct debit authorization for an existing customer.

        Same as `initialize_authorization`, for an existing customer and a known bank account. Redirect the customer
        to the `redirect_url` of the response.

        Args:
            id: ID of the customer, not the customer code.
            account: Bank account to debit.
            address: Customer's address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: The URL to redirect the customer to.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#initialize-direct-debit
        """
        return self._client.call(
            Request(
                "POST",
                "/customer/{id}/initialize-direct-debit".format(
                    id=segment("id", id),
                ),
                "customers.initialize_direct_debit",
                "never",
                body={
                    "account": required("account", account),
                    "address": required("address", address),
                },
                options=request_options,
            ),
            lambda: models.AuthorizationRequestResponse,
        )

    def list(
        self,
        *,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Customer]:
        """List your customers.

        Return your customers, newest first.

        Args:
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Customer`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/customer",
                "customers.list",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.CustomerListResponse,
        )

    def risk_action(
        self,
        customer: str,
        *,
        risk_action: RiskActionInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Allow or deny a customer's payments.

        `deny` makes Paystack refuse every payment of this customer, `allow` makes it skip its fraud checks for them,
        and `default` undoes both. A customer cannot be deleted; use this operation or `deactivate_authorization`
        instead. If your integration may not change the risk of customers, the call fails with 403.

        Args:
            customer: Customer code or email address.
            risk_action: Whether to allow or deny the customer's payments.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The updated customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#whitelist-blacklist
        """
        return self._client.call(
            Request(
                "POST",
                "/customer/set_risk_action",
                "customers.risk_action",
                "never",
                body={
                    "customer": required("customer", customer),
                    "risk_action": risk_action,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    def update(
        self,
        code: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Update a customer.

        Fields that you do not pass stay unchanged. The email address cannot be changed.

        Args:
            code: Customer code, such as `CUS_xnxdt6s1zg1f4nx`.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the customer. An object; the API refuses strings.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The updated customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#update
        """
        return self._client.call(
            Request(
                "PUT",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.update",
                "safe",
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    def validate(
        self,
        code: str,
        first_name: str,
        last_name: str,
        type: IdentificationType,
        country: Country,
        *,
        bvn: str | None = None,
        middle_name: str | None = None,
        bank_code: str | None = None,
        account_number: str | None = None,
        value: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Validate a customer's identity.

        Start the validation. Paystack returns 202 at once and sends the outcome later, as a
        `customeridentification.success` or `customeridentification.failed` event.

        The type `bank_account` needs `bvn`, `bank_code` and `account_number`; the type `bvn` needs the number as
        `value`. A malformed BVN fails with 400.

        Args:
            code: Customer code, such as `CUS_xnxdt6s1zg1f4nx`.
            first_name: Customer's first name, as registered with the bank.
            last_name: Customer's last name, as registered with the bank.
            type: Type of identification. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`.
            country: Country of the bank account or identification number, as an ISO 3166-1 alpha-2 code.
            bvn: Customer's Bank Verification Number, eleven digits. Required if `type` is `bank_account`.
            middle_name: Customer's middle name.
            bank_code: Code of the customer's bank, such as `007`. Required if `type` is `bank_account`.
            account_number: Customer's bank account number. Required if `type` is `bank_account`.
            value: Identification number. Required if `type` is `bvn`, where it is the BVN.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The validation has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#validate
        """
        bvn = hidden(bvn)
        account_number = hidden(account_number)
        value = hidden(value)
        return self._client.call(
            Request(
                "POST",
                "/customer/{code}/identification".format(
                    code=segment("code", code),
                ),
                "customers.validate",
                "never",
                body={
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "type": required("type", type),
                    "country": required("country", country),
                    "bvn": bvn,
                    "middle_name": middle_name,
                    "bank_code": required_when("bank_code", bank_code, "type", type, "bank_account"),
                    "account_number": required_when("account_number", account_number, "type", type, "bank_account"),
                    "value": value,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    def verify_authorization(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> VerifiedAuthorizationResponse:
        """Verify an authorization request.

        Paystack returns `data` in one of two forms: an `Authorization`, whose `active` shows whether the account can
        be charged, or the `Transaction` that sets up the mandate, which has the authorization in its `authorization`
        field.

        Args:
            reference: Reference of the authorization request.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VerifiedAuthorizationResponse`: The authorization, or the transaction that sets it up.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#verify-authorization
        """
        return self._client.call(
            Request(
                "GET",
                "/customer/authorization/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "customers.verify_authorization",
                "safe",
                options=request_options,
            ),
            lambda: models.VerifiedAuthorizationResponse,
        )


class AsyncCustomersApi(Helpful):
    """Manage the people and businesses that pay you."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def create(
        self,
        email: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Create a customer.

        Return the customer with this email address: a new one, or the existing one. Initializing a
        transaction also creates its customer, so use this operation when you know a customer before they pay.

        Args:
            email: Customer's email address. If a customer with this address exists, it is returned with updated names.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the customer. An object; the API refuses strings.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#create
        """
        return await self._client.call(
            Request(
                "POST",
                "/customer",
                "customers.create",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    async def deactivate_authorization(
        self, authorization_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Deactivate an authorization.

        The card or account can no longer be charged with this code, and fetching the customer no longer lists it.
        Transactions that were paid with it keep their authorization unchanged, including `reusable`. An unknown code fails
        with 404.

        The older path `POST /customer/deactivate_authorization` is deprecated. It does the same.

        Args:
            authorization_code: Code of the authorization to deactivate, such as `AUTH_8dfhjjdt`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The authorization is deactivated.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#deactivate-authorization
        """
        return await self._client.call(
            Request(
                "POST",
                "/customer/authorization/deactivate",
                "customers.deactivate_authorization",
                "never",
                body={
                    "authorization_code": required("authorization_code", authorization_code),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def direct_debit_activation_charge(
        self, id: int, authorization_id: int, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Retry the activation charge of a mandate.

        Queue another activation charge on the bank account of a pending direct debit authorization.

        Args:
            id: ID of the customer, not the customer code.
            authorization_id: ID of the pending authorization: the `authorization_id` from `customers.fetch_mandate_authorizations`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The charge is queued.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#direct-debit-activation-charge
        """
        return await self._client.call(
            Request(
                "PUT",
                "/customer/{id}/directdebit-activation-charge".format(
                    id=segment("id", id),
                ),
                "customers.direct_debit_activation_charge",
                "never",
                body={
                    "authorization_id": required("authorization_id", authorization_id),
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> CustomerResponse:
        """Fetch a customer.

        Return the customer with their transactions, subscriptions and reusable authorizations. A customer who does not
        exist in the mode of your key, test or live, fails with 404.

        Args:
            code: Customer code or email address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#fetch
        """
        return await self._client.call(
            Request(
                "GET",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.fetch",
                "safe",
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    async def fetch_mandate_authorizations(
        self,
        id: int,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerMandateListResponse:
        """Fetch a customer's direct debit mandates.

        Return one page of mandates. To get the next page, pass the `meta.next` of the response as `cursor`, until it
        is null.

        Args:
            id: ID of the customer, not the customer code.
            per_page: Number of items per page.
            cursor: Cursor of the page to fetch, from the `meta.next` of an earlier page. An invalid cursor fails with 500.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerMandateListResponse`: A page of the customer's mandates.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#fetch-mandate-authorizations
        """
        return await self._client.call(
            Request(
                "GET",
                "/customer/{id}/directdebit-mandate-authorizations".format(
                    id=segment("id", id),
                ),
                "customers.fetch_mandate_authorizations",
                "safe",
                query={
                    "per_page": per_page,
                    "cursor": cursor,
                },
                options=request_options,
            ),
            lambda: models.CustomerMandateListResponse,
        )

    async def initialize_authorization(
        self,
        email: str,
        channel: AuthorizationRequestChannel,
        *,
        callback_url: str | None = None,
        account: DirectDebitAccountInput | None = None,
        address: DirectDebitAddressInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Request a direct debit authorization.

        Redirect the customer to the `redirect_url` of the response to approve the direct debit. Their decision
        arrives as `direct_debit.authorization.created` and `direct_debit.authorization.active` events; you can also
        pass the `reference` of the response to `verify_authorization`.

        Args:
            email: Customer's email address.
            channel: Channel of the authorization. The API accepts only `direct_debit`.
            callback_url: URL that the customer is redirected to afterwards.
            account: Bank account to debit, if known.
            address: Customer's address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: The URL to redirect the customer to.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#initialize-authorization
        """
        return await self._client.call(
            Request(
                "POST",
                "/customer/authorization/initialize",
                "customers.initialize_authorization",
                "never",
                body={
                    "email": trimmed("email", required("email", email)),
                    "channel": required("channel", channel),
                    "callback_url": callback_url,
                    "account": account,
                    "address": address,
                },
                options=request_options,
            ),
            lambda: models.AuthorizationRequestResponse,
        )

    async def initialize_direct_debit(
        self,
        id: int,
        account: DirectDebitAccountInput,
        address: DirectDebitAddressInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Request a direct debit authorization for an existing customer.

        Same as `initialize_authorization`, for an existing customer and a known bank account. Redirect the customer
        to the `redirect_url` of the response.

        Args:
            id: ID of the customer, not the customer code.
            account: Bank account to debit.
            address: Customer's address.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: The URL to redirect the customer to.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#initialize-direct-debit
        """
        return await self._client.call(
            Request(
                "POST",
                "/customer/{id}/initialize-direct-debit".format(
                    id=segment("id", id),
                ),
                "customers.initialize_direct_debit",
                "never",
                body={
                    "account": required("account", account),
                    "address": required("address", address),
                },
                options=request_options,
            ),
            lambda: models.AuthorizationRequestResponse,
        )

    def list(
        self,
        *,
        use_cursor: bool | None = None,
        next: str | None = None,
        previous: str | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Customer]:
        """List your customers.

        Return your customers, newest first.

        Args:
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Customer`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/customer",
                "customers.list",
                "safe",
                query={
                    "use_cursor": use_cursor,
                    "next": next,
                    "previous": previous,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.CustomerListResponse,
        )

    async def risk_action(
        self,
        customer: str,
        *,
        risk_action: RiskActionInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Allow or deny a customer's payments.

        `deny` makes Paystack refuse every payment of this customer, `allow` makes it skip its fraud checks for them,
        and `default` undoes both. A customer cannot be deleted; use this operation or `deactivate_authorization`
        instead. If your integration may not change the risk of customers, the call fails with 403.

        Args:
            customer: Customer code or email address.
            risk_action: Whether to allow or deny the customer's payments.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The updated customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                403: The feature is not enabled for this integration.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#whitelist-blacklist
        """
        return await self._client.call(
            Request(
                "POST",
                "/customer/set_risk_action",
                "customers.risk_action",
                "never",
                body={
                    "customer": required("customer", customer),
                    "risk_action": risk_action,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    async def update(
        self,
        code: str,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        phone: str | None = None,
        metadata: Dict[str, JsonValue] | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerResponse:
        """Update a customer.

        Fields that you do not pass stay unchanged. The email address cannot be changed.

        Args:
            code: Customer code, such as `CUS_xnxdt6s1zg1f4nx`.
            first_name: Customer's first name.
            last_name: Customer's last name.
            phone: Customer's phone number, preferably with the country code.
            metadata: Custom data to attach to the customer. An object; the API refuses strings.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The updated customer.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#update
        """
        return await self._client.call(
            Request(
                "PUT",
                "/customer/{code}".format(
                    code=segment("code", code),
                ),
                "customers.update",
                "safe",
                body={
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            lambda: models.CustomerResponse,
        )

    async def validate(
        self,
        code: str,
        first_name: str,
        last_name: str,
        type: IdentificationType,
        country: Country,
        *,
        bvn: str | None = None,
        middle_name: str | None = None,
        bank_code: str | None = None,
        account_number: str | None = None,
        value: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> MessageResponse:
        """Validate a customer's identity.

        Start the validation. Paystack returns 202 at once and sends the outcome later, as a
        `customeridentification.success` or `customeridentification.failed` event.

        The type `bank_account` needs `bvn`, `bank_code` and `account_number`; the type `bvn` needs the number as
        `value`. A malformed BVN fails with 400.

        Args:
            code: Customer code, such as `CUS_xnxdt6s1zg1f4nx`.
            first_name: Customer's first name, as registered with the bank.
            last_name: Customer's last name, as registered with the bank.
            type: Type of identification. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`.
            country: Country of the bank account or identification number, as an ISO 3166-1 alpha-2 code.
            bvn: Customer's Bank Verification Number, eleven digits. Required if `type` is `bank_account`.
            middle_name: Customer's middle name.
            bank_code: Code of the customer's bank, such as `007`. Required if `type` is `bank_account`.
            account_number: Customer's bank account number. Required if `type` is `bank_account`.
            value: Identification number. Required if `type` is `bvn`, where it is the BVN.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The validation has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#validate
        """
        bvn = hidden(bvn)
        account_number = hidden(account_number)
        value = hidden(value)
        return await self._client.call(
            Request(
                "POST",
                "/customer/{code}/identification".format(
                    code=segment("code", code),
                ),
                "customers.validate",
                "never",
                body={
                    "first_name": required("first_name", first_name),
                    "last_name": required("last_name", last_name),
                    "type": required("type", type),
                    "country": required("country", country),
                    "bvn": bvn,
                    "middle_name": middle_name,
                    "bank_code": required_when("bank_code", bank_code, "type", type, "bank_account"),
                    "account_number": required_when("account_number", account_number, "type", type, "bank_account"),
                    "value": value,
                },
                options=request_options,
            ),
            lambda: models.MessageResponse,
        )

    async def verify_authorization(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> VerifiedAuthorizationResponse:
        """Verify an authorization request.

        Paystack returns `data` in one of two forms: an `Authorization`, whose `active` shows whether the account can
        be charged, or the `Transaction` that sets up the mandate, which has the authorization in its `authorization`
        field.

        Args:
            reference: Reference of the authorization request.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `VerifiedAuthorizationResponse`: The authorization, or the transaction that sets it up.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#verify-authorization
        """
        return await self._client.call(
            Request(
                "GET",
                "/customer/authorization/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "customers.verify_authorization",
                "safe",
                options=request_options,
            ),
            lambda: models.VerifiedAuthorizationResponse,
        )
