"""Look up countries, states and card numbers.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import card_bin, required, segment
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import AddressStateListResponse, CardBinResponse, StringOrInteger, SupportedCountryListResponse
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions


class MiscellaneousApi(Helpful):
    """Look up countries, states and card numbers."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def avs(self, country: str, *, request_options: RequestOptions | None = None) -> AddressStateListResponse:
        """List the states of a country for address verification.

        Return the states that a customer can choose from when a charge asks for an address. Without a country, the API fails
        with 422.

        Args:
            country: Country code from the `country_code` of the charge that asks for an address, such as `CA`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AddressStateListResponse`: The states.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                422: An argument is missing or invalid, or the current state does not allow the request.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#avs-states
        """
        return self._client.call(
            Request(
                "GET",
                "/address_verification/states",
                "miscellaneous.avs",
                "safe",
                query={
                    "country": required("country", country),
                },
                options=request_options,
            ),
            lambda: models.AddressStateListResponse,
        )

    def list_countries(self, *, request_options: RequestOptions | None = None) -> SupportedCountryListResponse:
        """List the countries that Paystack supports.

        Return all countries at once, each with its currencies and payment methods.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SupportedCountryListResponse`: The countries.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#country
        """
        return self._client.call(
            Request(
                "GET",
                "/country",
                "miscellaneous.list_countries",
                "safe",
                options=request_options,
            ),
            lambda: models.SupportedCountryListResponse,
        )

    def resolve_card_bin(
        self, bin: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> CardBinResponse:
        """Look up the first digits of a card number.

        Return the brand, the bank and the country of the cards whose number begins with these digits.

        Anything but 6 or 8 digits is refused before it is sent, so that no whole card number gets into a URL.

        Args:
            bin: First 6 or 8 digits of the card number. Never pass the whole number.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CardBinResponse`: What the digits tell.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#resolve-card
        """
        return self._client.call(
            Request(
                "GET",
                "/decision/bin/{bin}".format(
                    bin=segment("bin", card_bin("bin", bin)),
                ),
                "miscellaneous.resolve_card_bin",
                "safe",
                options=request_options,
            ),
            lambda: models.CardBinResponse,
        )


class AsyncMiscellaneousApi(Helpful):
    """Look up countries, states and card numbers."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def avs(self, country: str, *, request_options: RequestOptions | None = None) -> AddressStateListResponse:
        """List the states of a country for address verification.

        Return the states that a customer can choose from when a charge asks for an address. Without a country, the API fails
        with 422.

        Args:
            country: Country code from the `country_code` of the charge that asks for an address, such as `CA`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `AddressStateListResponse`: The states.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                422: An argument is missing or invalid, or the current state does not allow the request.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#avs-states
        """
        return await self._client.call(
            Request(
                "GET",
                "/address_verification/states",
                "miscellaneous.avs",
                "safe",
                query={
                    "country": required("country", country),
                },
                options=request_options,
            ),
            lambda: models.AddressStateListResponse,
        )

    async def list_countries(self, *, request_options: RequestOptions | None = None) -> SupportedCountryListResponse:
        """List the countries that Paystack supports.

        Return all countries at once, each with its currencies and payment methods.

        Args:
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `SupportedCountryListResponse`: The countries.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/miscellaneous/#country
        """
        return await self._client.call(
            Request(
                "GET",
                "/country",
                "miscellaneous.list_countries",
                "safe",
                options=request_options,
            ),
            lambda: models.SupportedCountryListResponse,
        )

    async def resolve_card_bin(
        self, bin: StringOrInteger, *, request_options: RequestOptions | None = None
    ) -> CardBinResponse:
        """Look up the first digits of a card number.

        Return the brand, the bank and the country of the cards whose number begins with these digits.

        Anything but 6 or 8 digits is refused before it is sent, so that no whole card number gets into a URL.

        Args:
            bin: First 6 or 8 digits of the card number. Never pass the whole number.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `CardBinResponse`: What the digits tell.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/verification/#resolve-card
        """
        return await self._client.call(
            Request(
                "GET",
                "/decision/bin/{bin}".format(
                    bin=segment("bin", card_bin("bin", bin)),
                ),
                "miscellaneous.resolve_card_bin",
                "safe",
                options=request_options,
            ),
            lambda: models.CardBinResponse,
        )
