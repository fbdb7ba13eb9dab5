"""Manage the people and businesses that pay you.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict

from paystack import models
from paystack.runtime.checks import required, required_when, segment
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        AuthorizationRequestResponse,
        Channel,
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
        RiskAction,
        VerifiedAuthorizationResponse,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class CustomersApi:
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

        Gives back the customer that the email address belongs to: a new one, or the one that has it already, with the names updated.
        Initializing a payment creates its customer too, so this is for when you know people before they pay.

        Args:
            email: The customer's email address. A customer that has it already is returned as it is, with new names.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
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
                    "email": required("email", email),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            models.CustomerResponse,
        )

    def deactivate_authorization(
        self, authorization_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Deactivate an authorization.

        After this, the card or account cannot be charged with the code any more, and fetching the customer does not list it.
        Transactions that were paid with it keep their authorization as it was, `reusable` included.

        Args:
            authorization_code: The code of the authorization that is not to be charged again, such as `AUTH_8dfhjjdt`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The authorization is not charged again.

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
            models.MessageResponse,
        )

    def direct_debit_activation_charge(
        self, id: int, authorization_id: int, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Try the activation charge of a mandate again.

        Queues another activation charge on the account behind a pending direct debit authorization.

        Args:
            id: The customer's number, not the code.
            authorization_id: The number of the pending authorization, the `authorization_id` of `customers.fetch_mandate_authorizations`.
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
            models.MessageResponse,
        )

    def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> CustomerResponse:
        """Fetch one customer.

        With the customer's transactions, subscriptions and reusable authorizations.

        Args:
            code: The customer's code or email address.
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
            models.CustomerResponse,
        )

    def fetch_mandate_authorizations(
        self,
        id: int,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerMandateListResponse:
        """Fetch the direct debit mandates of a customer.

        One page at a time: pass the `meta.next` of a reply as `cursor` to get the page after it, until it is null.

        Args:
            id: The customer's number, not the code.
            per_page: How many items a page has.
            cursor: The cursor of the page to fetch, from an earlier page's `meta.next`. The API answers 500 to one that it cannot read.
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
            models.CustomerMandateListResponse,
        )

    def initialize_authorization(
        self,
        email: str,
        channel: Channel,
        *,
        callback_url: str | None = None,
        account: DirectDebitAccountInput | None = None,
        address: DirectDebitAddressInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Ask a customer to let you debit their bank account.

        Send the customer to the `redirect_url` of the reply. What they decide comes as `direct_debit.authorization.created` and
        `direct_debit.authorization.active` events, and from `verify_authorization` with the `reference` of the reply.

        Args:
            email: The customer's email address.
            channel: The kind of authorization to ask for. The API takes `direct_debit` only.
            callback_url: Where the customer is sent once they have answered.
            account: The account to debit, where you know it.
            address: Where the customer lives.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: Where to send the customer.

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
                    "email": required("email", email),
                    "channel": required("channel", channel),
                    "callback_url": callback_url,
                    "account": account,
                    "address": address,
                },
                options=request_options,
            ),
            models.AuthorizationRequestResponse,
        )

    def initialize_direct_debit(
        self,
        id: int,
        account: DirectDebitAccountInput,
        address: DirectDebitAddressInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Ask a known customer to let you debit a bank account.

        The same as `initialize_authorization`, for a customer that exists and an account that you know.
        Send the customer to the `redirect_url` of the reply.

        Args:
            id: The customer's number, not the code.
            account: The account to debit.
            address: Where the customer lives.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: Where to send the customer.

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
            models.AuthorizationRequestResponse,
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

        Newest first.

        Args:
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
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
            models.CustomerListResponse,
        )

    def risk_action(
        self, customer: str, *, risk_action: RiskAction | None = None, request_options: RequestOptions | None = None
    ) -> CustomerResponse:
        """Allow or deny the payments of a customer.

        `deny` makes Paystack refuse every payment of this customer, `allow` makes it skip its fraud checks for them, `default` undoes both.
        A customer cannot be deleted; this and `deactivate_authorization` are what there is instead.

        Args:
            customer: The customer's code or email address.
            risk_action: What is to happen when this customer pays.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer as it is now.

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
            models.CustomerResponse,
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
        """Change a customer.

        Fields that are not passed stay as they are. The email address cannot be changed.

        Args:
            code: The customer's code.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer as it is now.

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
            models.CustomerResponse,
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
        """Validate the identity of a customer.

        Starts the check and answers at once with 202. The outcome comes later, as a `customeridentification.success` or
        `customeridentification.failed` event.
        The type `bank_account` needs `bvn`, `bank_code` and `account_number`, the type `bvn` needs the number as `value`. A BVN that cannot
        be one is answered with 400.

        Args:
            code: The customer's code.
            first_name: The given name, as the bank knows it.
            last_name: The family name, as the bank knows it.
            type: How to identify the customer. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`.
            country: The country of the bank account or number, as two letters.
            bvn: The customer's Bank Verification Number, eleven digits, which Paystack asks for where `type` is `bank_account`.
            middle_name: The middle name.
            bank_code: The code of the customer's bank, such as `007`. Needed where `type` is `bank_account`.
            account_number: The number of the customer's bank account. Needed where `type` is `bank_account`.
            value: The identification number, where it is all that counts. With the type `bvn` it is the BVN.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The check has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#validate
        """
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
            models.MessageResponse,
        )

    def verify_authorization(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> VerifiedAuthorizationResponse:
        """See what came of an authorization request.

        Paystack answers in one of two forms. Where `data` is an `Authorization`, its `active` says whether the account can be charged.
        Where it is a `Transaction`, that is the one that sets the mandate up, and the authorization is its `authorization`.

        Args:
            reference: The reference that came with the authorization request.
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
            models.VerifiedAuthorizationResponse,
        )


class AsyncCustomersApi:
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

        Gives back the customer that the email address belongs to: a new one, or the one that has it already, with the names updated.
        Initializing a payment creates its customer too, so this is for when you know people before they pay.

        Args:
            email: The customer's email address. A customer that has it already is returned as it is, with new names.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
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
                    "email": required("email", email),
                    "first_name": first_name,
                    "last_name": last_name,
                    "phone": phone,
                    "metadata": metadata,
                },
                options=request_options,
            ),
            models.CustomerResponse,
        )

    async def deactivate_authorization(
        self, authorization_code: str, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Deactivate an authorization.

        After this, the card or account cannot be charged with the code any more, and fetching the customer does not list it.
        Transactions that were paid with it keep their authorization as it was, `reusable` included.

        Args:
            authorization_code: The code of the authorization that is not to be charged again, such as `AUTH_8dfhjjdt`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The authorization is not charged again.

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
            models.MessageResponse,
        )

    async def direct_debit_activation_charge(
        self, id: int, authorization_id: int, *, request_options: RequestOptions | None = None
    ) -> MessageResponse:
        """Try the activation charge of a mandate again.

        Queues another activation charge on the account behind a pending direct debit authorization.

        Args:
            id: The customer's number, not the code.
            authorization_id: The number of the pending authorization, the `authorization_id` of `customers.fetch_mandate_authorizations`.
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
            models.MessageResponse,
        )

    async def fetch(self, code: str, *, request_options: RequestOptions | None = None) -> CustomerResponse:
        """Fetch one customer.

        With the customer's transactions, subscriptions and reusable authorizations.

        Args:
            code: The customer's code or email address.
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
            models.CustomerResponse,
        )

    async def fetch_mandate_authorizations(
        self,
        id: int,
        *,
        per_page: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> CustomerMandateListResponse:
        """Fetch the direct debit mandates of a customer.

        One page at a time: pass the `meta.next` of a reply as `cursor` to get the page after it, until it is null.

        Args:
            id: The customer's number, not the code.
            per_page: How many items a page has.
            cursor: The cursor of the page to fetch, from an earlier page's `meta.next`. The API answers 500 to one that it cannot read.
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
            models.CustomerMandateListResponse,
        )

    async def initialize_authorization(
        self,
        email: str,
        channel: Channel,
        *,
        callback_url: str | None = None,
        account: DirectDebitAccountInput | None = None,
        address: DirectDebitAddressInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Ask a customer to let you debit their bank account.

        Send the customer to the `redirect_url` of the reply. What they decide comes as `direct_debit.authorization.created` and
        `direct_debit.authorization.active` events, and from `verify_authorization` with the `reference` of the reply.

        Args:
            email: The customer's email address.
            channel: The kind of authorization to ask for. The API takes `direct_debit` only.
            callback_url: Where the customer is sent once they have answered.
            account: The account to debit, where you know it.
            address: Where the customer lives.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: Where to send the customer.

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
                    "email": required("email", email),
                    "channel": required("channel", channel),
                    "callback_url": callback_url,
                    "account": account,
                    "address": address,
                },
                options=request_options,
            ),
            models.AuthorizationRequestResponse,
        )

    async def initialize_direct_debit(
        self,
        id: int,
        account: DirectDebitAccountInput,
        address: DirectDebitAddressInput,
        *,
        request_options: RequestOptions | None = None,
    ) -> AuthorizationRequestResponse:
        """Ask a known customer to let you debit a bank account.

        The same as `initialize_authorization`, for a customer that exists and an account that you know.
        Send the customer to the `redirect_url` of the reply.

        Args:
            id: The customer's number, not the code.
            account: The account to debit.
            address: Where the customer lives.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AuthorizationRequestResponse`: Where to send the customer.

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
            models.AuthorizationRequestResponse,
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

        Newest first.

        Args:
            use_cursor: Whether to page by cursor. Defaults to true in this client unless `page` is passed.
            next: Cursor of the page to fetch, from the `next_cursor` of an earlier page.
            previous: Cursor of the previous page, from the `meta.previous` of an earlier page.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. The API defaults to 50.
            page: Page number, starting at 1. On operations that also support cursors, passing a page number turns cursors off.
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
            models.CustomerListResponse,
        )

    async def risk_action(
        self, customer: str, *, risk_action: RiskAction | None = None, request_options: RequestOptions | None = None
    ) -> CustomerResponse:
        """Allow or deny the payments of a customer.

        `deny` makes Paystack refuse every payment of this customer, `allow` makes it skip its fraud checks for them, `default` undoes both.
        A customer cannot be deleted; this and `deactivate_authorization` are what there is instead.

        Args:
            customer: The customer's code or email address.
            risk_action: What is to happen when this customer pays.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer as it is now.

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
            models.CustomerResponse,
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
        """Change a customer.

        Fields that are not passed stay as they are. The email address cannot be changed.

        Args:
            code: The customer's code.
            first_name: The given name.
            last_name: The family name.
            phone: The phone number, best with its country code.
            metadata: Anything you want to keep with the customer. An object; the API refuses text.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CustomerResponse`: The customer as it is now.

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
            models.CustomerResponse,
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
        """Validate the identity of a customer.

        Starts the check and answers at once with 202. The outcome comes later, as a `customeridentification.success` or
        `customeridentification.failed` event.
        The type `bank_account` needs `bvn`, `bank_code` and `account_number`, the type `bvn` needs the number as `value`. A BVN that cannot
        be one is answered with 400.

        Args:
            code: The customer's code.
            first_name: The given name, as the bank knows it.
            last_name: The family name, as the bank knows it.
            type: How to identify the customer. `bank_account` also needs `bvn`, `bank_code` and `account_number`; `bvn` needs `value`.
            country: The country of the bank account or number, as two letters.
            bvn: The customer's Bank Verification Number, eleven digits, which Paystack asks for where `type` is `bank_account`.
            middle_name: The middle name.
            bank_code: The code of the customer's bank, such as `007`. Needed where `type` is `bank_account`.
            account_number: The number of the customer's bank account. Needed where `type` is `bank_account`.
            value: The identification number, where it is all that counts. With the type `bvn` it is the BVN.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `MessageResponse`: The check has started.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/customer/#validate
        """
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
            models.MessageResponse,
        )

    async def verify_authorization(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> VerifiedAuthorizationResponse:
        """See what came of an authorization request.

        Paystack answers in one of two forms. Where `data` is an `Authorization`, its `active` says whether the account can be charged.
        Where it is a `Transaction`, that is the one that sets the mandate up, and the authorization is its `authorization`.

        Args:
            reference: The reference that came with the authorization request.
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
            models.VerifiedAuthorizationResponse,
        )
