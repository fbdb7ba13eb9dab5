"""Hold an amount on a customer's card, and capture or release it later.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import (
    digits,
    json_text,
    one_of,
    required,
    segment,
    share,
    trimmed,
)
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        Bearer,
        Currency,
        DateOrTime,
        InitializedPreauthorizationResponse,
        MetadataInput,
        Preauthorization,
        PreauthorizationCaptureResponse,
        PreauthorizationExpireActionInput,
        PreauthorizationResponse,
        PreauthorizationStatusFilter,
        ReleasedPreauthorizationResponse,
        StringOrInteger,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions
    from paystack.runtime.pages import AsyncPage, Page


class PreauthorizationsApi(Helpful):
    """Hold an amount on a customer's card, and capture or release it later."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def capture(
        self,
        reference: str,
        amount: StringOrInteger,
        currency: Currency,
        *,
        request_options: RequestOptions | None = None,
    ) -> PreauthorizationCaptureResponse:
        """Capture an amount on hold.

        Charge the customer's card for an amount on hold, or for a part of it. A response does not mean that the customer
        has paid: check `data.status`. An amount above the one on hold fails with 400.

        The reference names the hold and not this call, so the client never sends it twice. After a lost answer, call
        `preauthorizations.verify` before you call again: if `data.status` is `captured`, the call took effect, and
        `data.captured_at` tells when. If it is still `authorized` a minute later, call again.

        Args:
            reference: Reference of the preauthorization.
            amount: Amount to capture, in subunits. At most the amount on hold. It is sent as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationCaptureResponse`: The payment made by the capture.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#capture
        """
        return self._client.call(
            Request(
                "POST",
                "/preauthorization/capture",
                "preauthorizations.capture",
                "never",
                body={
                    "reference": required("reference", reference),
                    "amount": digits("amount", required("amount", amount)),
                    "currency": required("currency", currency),
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationCaptureResponse,
        )

    def initialize(
        self,
        email: str,
        amount: StringOrInteger,
        currency: Currency,
        *,
        reference: str | None = None,
        callback_url: str | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        expire_action: PreauthorizationExpireActionInput | None = None,
        expire_after_days: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> InitializedPreauthorizationResponse:
        """Initialize a preauthorization.

        Return the URL of a checkout page on which the customer approves a hold on their card. Redirect the customer to
        it, then verify the preauthorization by its reference. This operation holds nothing. A missing email address fails
        with 400.

        Args:
            email: Customer's email address. Paystack creates the customer if the address is new.
            amount: Amount to place on hold, in subunits. It is sent as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            reference: Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference.
            callback_url: URL that the customer is redirected to after approving the hold.
            metadata: Custom data to attach to the preauthorization. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            expire_action: What happens to the amount when the hold expires: `capture` or `release`. Defaults to `release`.
            expire_after_days: Number of days until the hold expires, from 1 to 30. Defaults to 5.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedPreauthorizationResponse`: The initialized preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#initialize
        """
        return self._client.call(
            Request(
                "POST",
                "/preauthorization/initialize",
                "preauthorizations.initialize",
                "reference",
                recover="preauthorizations.verify",
                unrecoverable="authorization_url",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": digits("amount", required("amount", amount)),
                    "currency": required("currency", currency),
                    "reference": reference,
                    "callback_url": callback_url,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "expire_action": expire_action,
                    "expire_after_days": expire_after_days,
                },
                options=request_options,
            ),
            lambda: models.InitializedPreauthorizationResponse,
        )

    def list(
        self,
        *,
        status: PreauthorizationStatusFilter | None = None,
        amount: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Preauthorization]:
        """List your preauthorizations.

        Return your preauthorizations. Each filter narrows the list. Paystack also documents a failure with 404 and the code
        `unknown`, whose message says that no preauthorization exists for a reference, although the list takes none.

        Args:
            status: Return only preauthorizations with this status.
            amount: Return only preauthorizations of exactly this amount, in subunits.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Preauthorization`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/preauthorization",
                "preauthorizations.list",
                "safe",
                query={
                    "status": one_of("status", status, models.PreauthorizationStatusFilter),
                    "amount": amount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationListResponse,
        )

    def release(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> ReleasedPreauthorizationResponse:
        """Release an amount on hold.

        Remove the hold without charging the customer. If there is no hold under this reference, it fails with 400.

        The reference names the hold and not this call, so the client never sends it twice. After a lost answer, call
        `preauthorizations.verify` before you call again: if `data.status` is `released`, the call took effect.

        Args:
            reference: Reference of the preauthorization.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ReleasedPreauthorizationResponse`: The released preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#release
        """
        return self._client.call(
            Request(
                "POST",
                "/preauthorization/release",
                "preauthorizations.release",
                "never",
                body={
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ReleasedPreauthorizationResponse,
        )

    def reserve_authorization(
        self,
        email: str,
        amount: StringOrInteger,
        authorization_code: str,
        currency: Currency,
        *,
        reference: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PreauthorizationResponse:
        """Hold an amount on a customer's saved card.

        Place a hold on the card of a reusable authorization, without the customer. Pass the email address of the customer
        it belongs to.

        If `data.status` is `authorized`, the amount is on hold until you capture or release it, or until
        `data.expiry_date`. A hold that the bank refuses fails with 400.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to place on hold, in subunits. It is sent as a string of digits.
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            reference: Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationResponse`: The preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#reserve-authorization
        """
        return self._client.call(
            Request(
                "POST",
                "/preauthorization/reserve_authorization",
                "preauthorizations.reserve_authorization",
                "reference",
                recover="preauthorizations.verify",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": digits("amount", required("amount", amount)),
                    "authorization_code": required("authorization_code", authorization_code),
                    "currency": required("currency", currency),
                    "reference": reference,
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationResponse,
        )

    def verify(self, reference: str, *, request_options: RequestOptions | None = None) -> PreauthorizationResponse:
        """Verify a preauthorization.

        Return the preauthorization with this reference. If `data.status` is `authorized`, the amount is on hold. An unknown
        reference fails with 400 and the code `not_found`.

        Args:
            reference: Reference of the preauthorization.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationResponse`: The preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#verify
        """
        return self._client.call(
            Request(
                "GET",
                "/preauthorization/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "preauthorizations.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.PreauthorizationResponse,
        )


class AsyncPreauthorizationsApi(Helpful):
    """Hold an amount on a customer's card, and capture or release it later."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def capture(
        self,
        reference: str,
        amount: StringOrInteger,
        currency: Currency,
        *,
        request_options: RequestOptions | None = None,
    ) -> PreauthorizationCaptureResponse:
        """Capture an amount on hold.

        Charge the customer's card for an amount on hold, or for a part of it. A response does not mean that the customer
        has paid: check `data.status`. An amount above the one on hold fails with 400.

        The reference names the hold and not this call, so the client never sends it twice. After a lost answer, call
        `preauthorizations.verify` before you call again: if `data.status` is `captured`, the call took effect, and
        `data.captured_at` tells when. If it is still `authorized` a minute later, call again.

        Args:
            reference: Reference of the preauthorization.
            amount: Amount to capture, in subunits. At most the amount on hold. It is sent as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationCaptureResponse`: The payment made by the capture.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#capture
        """
        return await self._client.call(
            Request(
                "POST",
                "/preauthorization/capture",
                "preauthorizations.capture",
                "never",
                body={
                    "reference": required("reference", reference),
                    "amount": digits("amount", required("amount", amount)),
                    "currency": required("currency", currency),
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationCaptureResponse,
        )

    async def initialize(
        self,
        email: str,
        amount: StringOrInteger,
        currency: Currency,
        *,
        reference: str | None = None,
        callback_url: str | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        expire_action: PreauthorizationExpireActionInput | None = None,
        expire_after_days: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> InitializedPreauthorizationResponse:
        """Initialize a preauthorization.

        Return the URL of a checkout page on which the customer approves a hold on their card. Redirect the customer to
        it, then verify the preauthorization by its reference. This operation holds nothing. A missing email address fails
        with 400.

        Args:
            email: Customer's email address. Paystack creates the customer if the address is new.
            amount: Amount to place on hold, in subunits. It is sent as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            reference: Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference.
            callback_url: URL that the customer is redirected to after approving the hold.
            metadata: Custom data to attach to the preauthorization. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps, in subunits. Overrides the subaccount's percentage.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            expire_action: What happens to the amount when the hold expires: `capture` or `release`. Defaults to `release`.
            expire_after_days: Number of days until the hold expires, from 1 to 30. Defaults to 5.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `InitializedPreauthorizationResponse`: The initialized preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#initialize
        """
        return await self._client.call(
            Request(
                "POST",
                "/preauthorization/initialize",
                "preauthorizations.initialize",
                "reference",
                recover="preauthorizations.verify",
                unrecoverable="authorization_url",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": digits("amount", required("amount", amount)),
                    "currency": required("currency", currency),
                    "reference": reference,
                    "callback_url": callback_url,
                    "metadata": json_text("metadata", metadata),
                    "split_code": split_code,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                    "expire_action": expire_action,
                    "expire_after_days": expire_after_days,
                },
                options=request_options,
            ),
            lambda: models.InitializedPreauthorizationResponse,
        )

    def list(
        self,
        *,
        status: PreauthorizationStatusFilter | None = None,
        amount: int | None = None,
        from_: DateOrTime | None = None,
        to: DateOrTime | None = None,
        per_page: int | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPage[Preauthorization]:
        """List your preauthorizations.

        Return your preauthorizations. Each filter narrows the list. Paystack also documents a failure with 404 and the code
        `unknown`, whose message says that no preauthorization exists for a reference, although the list takes none.

        Args:
            status: Return only preauthorizations with this status.
            amount: Return only preauthorizations of exactly this amount, in subunits.
            from_: Earliest day or time to include.
            to: Latest day or time to include.
            per_page: Number of items per page. Defaults to 50.
            page: Page number, starting at 1. If the operation also supports cursors, a page number turns them off.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            A page of `Preauthorization`; iterating over it lists every page automatically.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#list
        """
        return self._client.page(
            Request(
                "GET",
                "/preauthorization",
                "preauthorizations.list",
                "safe",
                query={
                    "status": one_of("status", status, models.PreauthorizationStatusFilter),
                    "amount": amount,
                    "from": from_,
                    "to": to,
                    "perPage": per_page,
                    "page": page,
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationListResponse,
        )

    async def release(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> ReleasedPreauthorizationResponse:
        """Release an amount on hold.

        Remove the hold without charging the customer. If there is no hold under this reference, it fails with 400.

        The reference names the hold and not this call, so the client never sends it twice. After a lost answer, call
        `preauthorizations.verify` before you call again: if `data.status` is `released`, the call took effect.

        Args:
            reference: Reference of the preauthorization.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ReleasedPreauthorizationResponse`: The released preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#release
        """
        return await self._client.call(
            Request(
                "POST",
                "/preauthorization/release",
                "preauthorizations.release",
                "never",
                body={
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ReleasedPreauthorizationResponse,
        )

    async def reserve_authorization(
        self,
        email: str,
        amount: StringOrInteger,
        authorization_code: str,
        currency: Currency,
        *,
        reference: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> PreauthorizationResponse:
        """Hold an amount on a customer's saved card.

        Place a hold on the card of a reusable authorization, without the customer. Pass the email address of the customer
        it belongs to.

        If `data.status` is `authorized`, the amount is on hold until you capture or release it, or until
        `data.expiry_date`. A hold that the bank refuses fails with 400.

        Args:
            email: Email address of the customer whose authorization it is.
            amount: Amount to place on hold, in subunits. It is sent as a string of digits.
            authorization_code: Code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            currency: Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported.
            reference: Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationResponse`: The preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#reserve-authorization
        """
        return await self._client.call(
            Request(
                "POST",
                "/preauthorization/reserve_authorization",
                "preauthorizations.reserve_authorization",
                "reference",
                recover="preauthorizations.verify",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": digits("amount", required("amount", amount)),
                    "authorization_code": required("authorization_code", authorization_code),
                    "currency": required("currency", currency),
                    "reference": reference,
                },
                options=request_options,
            ),
            lambda: models.PreauthorizationResponse,
        )

    async def verify(
        self, reference: str, *, request_options: RequestOptions | None = None
    ) -> PreauthorizationResponse:
        """Verify a preauthorization.

        Return the preauthorization with this reference. If `data.status` is `authorized`, the amount is on hold. An unknown
        reference fails with 400 and the code `not_found`.

        Args:
            reference: Reference of the preauthorization.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `PreauthorizationResponse`: The preauthorization.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/preauthorization/#verify
        """
        return await self._client.call(
            Request(
                "GET",
                "/preauthorization/verify/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "preauthorizations.verify",
                "safe",
                options=request_options,
            ),
            lambda: models.PreauthorizationResponse,
        )
