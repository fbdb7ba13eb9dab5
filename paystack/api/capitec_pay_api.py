"""Check payments that customers approve in the app of Capitec Bank.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import CapitecPayResponse
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions


class CapitecPayApi(Helpful):
    """Check payments that customers approve in the app of Capitec Bank."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def requery(self, ref: str, *, request_options: RequestOptions | None = None) -> CapitecPayResponse:
        """Check a Capitec Pay payment.

        Return the status of a payment that the customer approves in the app of Capitec Bank, in `data.status`. The reason
        for a failure is in `message`. Call it for the first time 90 seconds after the charge, and again after 10 seconds or
        more; sooner, it returns what the last call did. An unknown reference fails with 400 and the code
        `transaction_not_found`.

        Paystack documents this operation for a page in the browser, with the public key (`pk_...`), not the secret key. The
        client is made with the secret key, so pass the public key for this call:
        `request_options=RequestOptions(headers={"Authorization": "Bearer pk_live_..."})`. On a server,
        `transactions.verify` tells the outcome too, with the secret key.

        Args:
            ref: Your reference for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CapitecPayResponse`: The status of the payment.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/capitec-pay/#requery
        """
        return self._client.call(
            Request(
                "GET",
                "/capitec-pay/requery/{ref}".format(
                    ref=segment("ref", ref),
                ),
                "capitec_pay.requery",
                "safe",
                options=request_options,
            ),
            lambda: models.CapitecPayResponse,
        )


class AsyncCapitecPayApi(Helpful):
    """Check payments that customers approve in the app of Capitec Bank."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def requery(self, ref: str, *, request_options: RequestOptions | None = None) -> CapitecPayResponse:
        """Check a Capitec Pay payment.

        Return the status of a payment that the customer approves in the app of Capitec Bank, in `data.status`. The reason
        for a failure is in `message`. Call it for the first time 90 seconds after the charge, and again after 10 seconds or
        more; sooner, it returns what the last call did. An unknown reference fails with 400 and the code
        `transaction_not_found`.

        Paystack documents this operation for a page in the browser, with the public key (`pk_...`), not the secret key. The
        client is made with the secret key, so pass the public key for this call:
        `request_options=RequestOptions(headers={"Authorization": "Bearer pk_live_..."})`. On a server,
        `transactions.verify` tells the outcome too, with the secret key.

        Args:
            ref: Your reference for the transaction.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CapitecPayResponse`: The status of the payment.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
                500: An error occurred at Paystack.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/capitec-pay/#requery
        """
        return await self._client.call(
            Request(
                "GET",
                "/capitec-pay/requery/{ref}".format(
                    ref=segment("ref", ref),
                ),
                "capitec_pay.requery",
                "safe",
                options=request_options,
            ),
            lambda: models.CapitecPayResponse,
        )
