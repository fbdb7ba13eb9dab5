"""Collect payment details on your own pages, step by step.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required, segment, share, subunit, trimmed
from paystack.runtime.hidden import hidden
from paystack.runtime.hints import Helpful
from paystack.runtime.http import Request

if TYPE_CHECKING:
    from paystack.models import (
        BankInput,
        BankTransferInput,
        Bearer,
        CapitecPayInput,
        ChargeResponse,
        Currency,
        DateOrTime,
        EftInput,
        MetadataInput,
        MobileMoneyInput,
        QrInput,
        UssdInput,
    )
    from paystack.runtime.client import AsyncBaseClient, BaseClient
    from paystack.runtime.options import RequestOptions


class ChargesApi(Helpful):
    """Collect payment details on your own pages, step by step."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def check(self, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Check the status of a charge.

        Check a `pending` charge 10 seconds or more after you created it. Use this operation also to find out the
        outcome of a charge whose response was lost: it returns the current step with its `display_text`, `ussd_code`
        or account. An unknown reference fails with 400.

        Args:
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The current state of the charge.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#check
        """
        return self._client.call(
            Request(
                "GET",
                "/charge/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "charges.check",
                "safe",
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def create(
        self,
        email: str,
        amount: int,
        *,
        reference: str | None = None,
        authorization_code: str | None = None,
        pin: str | None = None,
        currency: Currency | None = None,
        bank: BankInput | None = None,
        mobile_money: MobileMoneyInput | None = None,
        ussd: UssdInput | None = None,
        eft: EftInput | None = None,
        bank_transfer: BankTransferInput | None = None,
        qr: QrInput | None = None,
        capitec_pay: CapitecPayInput | None = None,
        birthday: DateOrTime | None = None,
        device_id: str | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeResponse:
        """Create a charge.

        Pass one payment instrument: a saved authorization, a bank account, a mobile money wallet, USSD, a bank
        transfer, a QR code, EFT or a Capitec account. The response is either final or asks for a next step, depending
        on `data.status`:

        - `send_...`: submit the value with the method of that name, such as `submit_otp` for `send_otp`.
        - `open_url`: redirect the customer to `url`.
        - `pay_offline` and `pending_bank_transfer`: show the customer `display_text`.
        - `pending`: call `check` after 10 seconds or more.

        Paystack returns 200 for every charge that it processed, even for a failed payment, so always check
        `data.status`. A reference can be used only once; a used reference is refused.

        A charge without a payment instrument fails with 400, and so does a saved authorization with another email address
        than that of its customer. A card that failed ten times in a row, whichever businesses charged it, can be tried
        only once in 24 hours.

        Args:
            email: Customer's email address.
            amount: Amount to be paid, in subunits.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            authorization_code: Payment instrument: code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            pin: PIN of the card behind `authorization_code`, as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code.
            bank: Payment instrument: bank account.
            mobile_money: Payment instrument: mobile money wallet. The customer has 180 seconds to approve the payment.
            ussd: Payment instrument: USSD code that the customer dials.
            eft: Payment instrument: EFT, in ZAR.
            bank_transfer: Payment instrument: bank transfer to an account created for this payment.
            qr: Payment instrument: QR code that the customer scans, in ZAR.
            capitec_pay: Payment instrument: Capitec account, in ZAR.
            birthday: Customer's birthday, as a `date` or a string such as `1995-12-23`. Some banks ask for it.
            device_id: Unique ID of the customer's device.
            metadata: Custom data to attach to the transaction: an object or a JSON string. It is sent unchanged.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps of a payment shared with `subaccount`, in subunits.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#create
        """
        pin = hidden(pin)
        bank = hidden(bank)
        return self._client.call(
            Request(
                "POST",
                "/charge",
                "charges.create",
                "reference",
                recover="charges.check",
                compare="transactions.verify",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": subunit("amount", required("amount", amount)),
                    "reference": reference,
                    "authorization_code": authorization_code,
                    "pin": pin,
                    "currency": currency,
                    "bank": bank,
                    "mobile_money": mobile_money,
                    "ussd": ussd,
                    "eft": eft,
                    "bank_transfer": bank_transfer,
                    "qr": qr,
                    "capitec_pay": capitec_pay,
                    "birthday": birthday,
                    "device_id": device_id,
                    "metadata": metadata,
                    "split_code": split_code,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def submit_address(
        self,
        address: str,
        city: str,
        state: str,
        zip_code: str,
        reference: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeResponse:
        """Submit the address that a charge asks for.

        Use this operation for a charge with the status `send_address`. `miscellaneous.avs` lists the states of the country
        that the charge names. Paystack may answer 200 with the status false if the address is wrong, which raises an
        `APIError`; an unknown reference fails with 400. The client never repeats this call: after a network failure, call
        `check` to find out the outcome.

        Args:
            address: Street and house number.
            city: City.
            state: State or region.
            zip_code: Postal code.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-address
        """
        return self._client.call(
            Request(
                "POST",
                "/charge/submit_address",
                "charges.submit_address",
                "never",
                body={
                    "address": required("address", address),
                    "city": required("city", city),
                    "state": required("state", state),
                    "zip_code": required("zip_code", zip_code),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def submit_birthday(
        self, birthday: DateOrTime, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the birthday that a charge asks for.

        Use this operation for a charge with the status `send_birthday`. An unknown reference fails with 400. The client
        never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            birthday: Customer's birthday, as a `date` or a string such as `1995-12-23`.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-birthday
        """
        return self._client.call(
            Request(
                "POST",
                "/charge/submit_birthday",
                "charges.submit_birthday",
                "never",
                body={
                    "birthday": required("birthday", birthday),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def submit_otp(self, otp: str, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Submit the one-time password that a charge asks for.

        Use this operation for a charge with the status `send_otp`. A wrong password ends the charge: Paystack returns
        400 with `data.status` set to `failed`, and the correct password no longer helps. Create a new charge with a
        new reference. After too many wrong passwords, the customer has to wait. An unknown reference fails with 400. The
        client never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            otp: One-time password that the customer received, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-otp
        """
        otp = hidden(otp)
        return self._client.call(
            Request(
                "POST",
                "/charge/submit_otp",
                "charges.submit_otp",
                "never",
                body={
                    "otp": required("otp", otp),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def submit_phone(
        self, phone: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the phone number that a charge asks for.

        Use this operation for a charge with the status `send_phone`. An unknown reference fails with 400. The client
        never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            phone: Customer's phone number, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-phone
        """
        return self._client.call(
            Request(
                "POST",
                "/charge/submit_phone",
                "charges.submit_phone",
                "never",
                body={
                    "phone": required("phone", phone),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    def submit_pin(self, pin: str, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Submit the PIN that a charge asks for.

        Use this operation for a charge with the status `send_pin`. A wrong PIN ends the charge: Paystack returns 400
        with `data.status` set to `failed`, and the correct PIN no longer helps. Create a new charge with a new
        reference. An unknown reference fails with 400. The client never repeats this call: after a network failure, call
        `check` to find out the outcome.

        Args:
            pin: PIN of the customer's card, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-pin
        """
        pin = hidden(pin)
        return self._client.call(
            Request(
                "POST",
                "/charge/submit_pin",
                "charges.submit_pin",
                "never",
                body={
                    "pin": required("pin", pin),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )


class AsyncChargesApi(Helpful):
    """Collect payment details on your own pages, step by step."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def check(self, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Check the status of a charge.

        Check a `pending` charge 10 seconds or more after you created it. Use this operation also to find out the
        outcome of a charge whose response was lost: it returns the current step with its `display_text`, `ussd_code`
        or account. An unknown reference fails with 400.

        Args:
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The current state of the charge.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#check
        """
        return await self._client.call(
            Request(
                "GET",
                "/charge/{reference}".format(
                    reference=segment("reference", reference),
                ),
                "charges.check",
                "safe",
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def create(
        self,
        email: str,
        amount: int,
        *,
        reference: str | None = None,
        authorization_code: str | None = None,
        pin: str | None = None,
        currency: Currency | None = None,
        bank: BankInput | None = None,
        mobile_money: MobileMoneyInput | None = None,
        ussd: UssdInput | None = None,
        eft: EftInput | None = None,
        bank_transfer: BankTransferInput | None = None,
        qr: QrInput | None = None,
        capitec_pay: CapitecPayInput | None = None,
        birthday: DateOrTime | None = None,
        device_id: str | None = None,
        metadata: MetadataInput | None = None,
        split_code: str | None = None,
        subaccount: str | None = None,
        transaction_charge: int | None = None,
        bearer: Bearer | None = None,
        request_options: RequestOptions | None = None,
    ) -> ChargeResponse:
        """Create a charge.

        Pass one payment instrument: a saved authorization, a bank account, a mobile money wallet, USSD, a bank
        transfer, a QR code, EFT or a Capitec account. The response is either final or asks for a next step, depending
        on `data.status`:

        - `send_...`: submit the value with the method of that name, such as `submit_otp` for `send_otp`.
        - `open_url`: redirect the customer to `url`.
        - `pay_offline` and `pending_bank_transfer`: show the customer `display_text`.
        - `pending`: call `check` after 10 seconds or more.

        Paystack returns 200 for every charge that it processed, even for a failed payment, so always check
        `data.status`. A reference can be used only once; a used reference is refused.

        A charge without a payment instrument fails with 400, and so does a saved authorization with another email address
        than that of its customer. A card that failed ten times in a row, whichever businesses charged it, can be tried
        only once in 24 hours.

        Args:
            email: Customer's email address.
            amount: Amount to be paid, in subunits.
            reference: Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference.
            authorization_code: Payment instrument: code of a reusable authorization, such as `AUTH_8dfhjjdt`.
            pin: PIN of the card behind `authorization_code`, as a string of digits.
            currency: Currency of the amount, as an ISO 4217 code.
            bank: Payment instrument: bank account.
            mobile_money: Payment instrument: mobile money wallet. The customer has 180 seconds to approve the payment.
            ussd: Payment instrument: USSD code that the customer dials.
            eft: Payment instrument: EFT, in ZAR.
            bank_transfer: Payment instrument: bank transfer to an account created for this payment.
            qr: Payment instrument: QR code that the customer scans, in ZAR.
            capitec_pay: Payment instrument: Capitec account, in ZAR.
            birthday: Customer's birthday, as a `date` or a string such as `1995-12-23`. Some banks ask for it.
            device_id: Unique ID of the customer's device.
            metadata: Custom data to attach to the transaction: an object or a JSON string. It is sent unchanged.
            split_code: Code of the split to share the payment by, such as `SPL_98WF13Eb3w`.
            subaccount: Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: Amount that your main account keeps of a payment shared with `subaccount`, in subunits.
            bearer: Who bears the transaction fees: your main `account` or the `subaccount`.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: An argument is missing or invalid, or the current state does not allow the request.
                401: The secret key is missing, invalid or revoked.
                404: No object has this ID, code or reference.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#create
        """
        pin = hidden(pin)
        bank = hidden(bank)
        return await self._client.call(
            Request(
                "POST",
                "/charge",
                "charges.create",
                "reference",
                recover="charges.check",
                compare="transactions.verify",
                body={
                    "email": trimmed("email", required("email", email)),
                    "amount": subunit("amount", required("amount", amount)),
                    "reference": reference,
                    "authorization_code": authorization_code,
                    "pin": pin,
                    "currency": currency,
                    "bank": bank,
                    "mobile_money": mobile_money,
                    "ussd": ussd,
                    "eft": eft,
                    "bank_transfer": bank_transfer,
                    "qr": qr,
                    "capitec_pay": capitec_pay,
                    "birthday": birthday,
                    "device_id": device_id,
                    "metadata": metadata,
                    "split_code": split_code,
                    "subaccount": subaccount,
                    "transaction_charge": share("transaction_charge", transaction_charge),
                    "bearer": bearer,
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def submit_address(
        self,
        address: str,
        city: str,
        state: str,
        zip_code: str,
        reference: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> ChargeResponse:
        """Submit the address that a charge asks for.

        Use this operation for a charge with the status `send_address`. `miscellaneous.avs` lists the states of the country
        that the charge names. Paystack may answer 200 with the status false if the address is wrong, which raises an
        `APIError`; an unknown reference fails with 400. The client never repeats this call: after a network failure, call
        `check` to find out the outcome.

        Args:
            address: Street and house number.
            city: City.
            state: State or region.
            zip_code: Postal code.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-address
        """
        return await self._client.call(
            Request(
                "POST",
                "/charge/submit_address",
                "charges.submit_address",
                "never",
                body={
                    "address": required("address", address),
                    "city": required("city", city),
                    "state": required("state", state),
                    "zip_code": required("zip_code", zip_code),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def submit_birthday(
        self, birthday: DateOrTime, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the birthday that a charge asks for.

        Use this operation for a charge with the status `send_birthday`. An unknown reference fails with 400. The client
        never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            birthday: Customer's birthday, as a `date` or a string such as `1995-12-23`.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-birthday
        """
        return await self._client.call(
            Request(
                "POST",
                "/charge/submit_birthday",
                "charges.submit_birthday",
                "never",
                body={
                    "birthday": required("birthday", birthday),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def submit_otp(
        self, otp: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the one-time password that a charge asks for.

        Use this operation for a charge with the status `send_otp`. A wrong password ends the charge: Paystack returns
        400 with `data.status` set to `failed`, and the correct password no longer helps. Create a new charge with a
        new reference. After too many wrong passwords, the customer has to wait. An unknown reference fails with 400. The
        client never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            otp: One-time password that the customer received, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-otp
        """
        otp = hidden(otp)
        return await self._client.call(
            Request(
                "POST",
                "/charge/submit_otp",
                "charges.submit_otp",
                "never",
                body={
                    "otp": required("otp", otp),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def submit_phone(
        self, phone: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the phone number that a charge asks for.

        Use this operation for a charge with the status `send_phone`. An unknown reference fails with 400. The client
        never repeats this call: after a network failure, call `check` to find out the outcome.

        Args:
            phone: Customer's phone number, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-phone
        """
        return await self._client.call(
            Request(
                "POST",
                "/charge/submit_phone",
                "charges.submit_phone",
                "never",
                body={
                    "phone": required("phone", phone),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )

    async def submit_pin(
        self, pin: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the PIN that a charge asks for.

        Use this operation for a charge with the status `send_pin`. A wrong PIN ends the charge: Paystack returns 400
        with `data.status` set to `failed`, and the correct PIN no longer helps. Create a new charge with a new
        reference. An unknown reference fails with 400. The client never repeats this call: after a network failure, call
        `check` to find out the outcome.

        Args:
            pin: PIN of the customer's card, as a string of digits.
            reference: Reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge, or its next step.

        Raises:
            APIError: Paystack returned an error; its status determines the subclass (docs/errors.md):
                400: The value is wrong, which ends the charge (`data.status` is `failed`), or the reference is unknown.
                401: The secret key is missing, invalid or revoked.
                429: The rate limit is exceeded.
            NetworkError: no usable response was received.

        Source: https://paystack.com/docs/api/charge/#submit-pin
        """
        pin = hidden(pin)
        return await self._client.call(
            Request(
                "POST",
                "/charge/submit_pin",
                "charges.submit_pin",
                "never",
                body={
                    "pin": required("pin", pin),
                    "reference": required("reference", reference),
                },
                options=request_options,
            ),
            lambda: models.ChargeResponse,
        )
