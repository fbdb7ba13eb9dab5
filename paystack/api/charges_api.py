"""Collect payment details on your own pages, step by step.

Generated from openapi/: change the description or templates/, then run ./generate.sh.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack import models
from paystack.runtime.checks import required, segment, share, subunit
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


class ChargesApi:
    """Collect payment details on your own pages, step by step."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def check(self, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Check where a charge stands.

        Ask for a `pending` charge 10 seconds or more after it was made. It is also what tells the outcome of a
        charge whose answer was lost: the step comes back with its `display_text`, `ussd_code` or account.

        Args:
            reference: The reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge as it is now.

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
            models.ChargeResponse,
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
        """Charge a customer, or start to.

        Takes one instrument: a saved authorization, a bank account, a wallet, a USSD code, a bank transfer, a QR
        code, an EFT or a Capitec account. The answer is either final or a step: submit what a `send_...` status
        asks for with the method of that name, send the customer to `url` for `open_url`, show `display_text` for
        `pay_offline` and `pending_bank_transfer`, and `check` a `pending` charge after 10 seconds or more.

        Paystack answers 200 for every charge that it processed, so look at `data.status`: a failed payment is a
        reply, not an error. A reference can be used once; one that was used is refused.

        Args:
            email: The customer's email address.
            amount: What the customer pays, in subunits.
            reference: Your name for the payment, unique within the integration. Letters, digits, `-`, `.`, `=` and `_`. One is made up if it is not passed.
            authorization_code: The instrument: one that the customer paid with before and that is reusable.
            pin: The PIN of the card behind `authorization_code`, in digits.
            currency: The currency, as its ISO 4217 code.
            bank: The instrument: a bank account.
            mobile_money: The instrument: a mobile money wallet. The payer has 180 seconds to agree.
            ussd: The instrument: a code that the customer dials.
            eft: The instrument: an EFT service, in ZAR.
            bank_transfer: The instrument: an account number made for this payment.
            qr: The instrument: a QR code that the customer scans, in ZAR.
            capitec_pay: The instrument: a Capitec account, in ZAR.
            birthday: The customer's birthday, as a `date` or as text such as `1995-12-23`. Some banks ask for it.
            device_id: What identifies the customer's device.
            metadata: What you attach to the payment, an object or JSON text. It is sent as it is.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            subaccount: The subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of a payment shared with `subaccount`, in subunits.
            bearer: Who bears the fees where a subaccount shares the payment.
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
        return self._client.call(
            Request(
                "POST",
                "/charge",
                "charges.create",
                "reference",
                recover="charges.check",
                body={
                    "email": required("email", email),
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
            models.ChargeResponse,
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

        For a charge that answered `send_address`. It is never sent twice: after a failure in between, `check` tells
        what happened.

        Args:
            address: The street and the house number.
            city: The city.
            state: The state or region.
            zip_code: The postal code.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    def submit_birthday(
        self, birthday: DateOrTime, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the birthday that a charge asks for.

        For a charge that answered `send_birthday`. It is never sent twice: after a failure in between, `check`
        tells what happened.

        Args:
            birthday: The customer's birthday, as a `date` or as text such as `1995-12-23`.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    def submit_otp(self, otp: str, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Submit the one-time password that a charge asks for.

        For a charge that answered `send_otp`. A wrong one ends the charge, with a 400 whose `data.status` is
        `failed`; the right one does not revive it, a new charge needs a new reference. It is never sent twice:
        after a failure in between, `check` tells what happened.

        Args:
            otp: The one-time password that the customer received, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    def submit_phone(
        self, phone: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the phone number that a charge asks for.

        For a charge that answered `send_phone`. It is never sent twice: after a failure in between, `check` tells
        what happened.

        Args:
            phone: The customer's phone number, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    def submit_pin(self, pin: str, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Submit the PIN that a charge asks for.

        For a charge that answered `send_pin`. A wrong one ends the charge, with a 400 whose `data.status` is
        `failed`; the right one does not revive it, a new charge needs a new reference. It is never sent twice:
        after a failure in between, `check` tells what happened.

        Args:
            pin: The PIN of the customer's card, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )


class AsyncChargesApi:
    """Collect payment details on your own pages, step by step."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client

    async def check(self, reference: str, *, request_options: RequestOptions | None = None) -> ChargeResponse:
        """Check where a charge stands.

        Ask for a `pending` charge 10 seconds or more after it was made. It is also what tells the outcome of a
        charge whose answer was lost: the step comes back with its `display_text`, `ussd_code` or account.

        Args:
            reference: The reference of the charge.
            request_options: Timeout, deadline, retries and headers for this call only.

        Returns:
            `ChargeResponse`: The charge as it is now.

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
            models.ChargeResponse,
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
        """Charge a customer, or start to.

        Takes one instrument: a saved authorization, a bank account, a wallet, a USSD code, a bank transfer, a QR
        code, an EFT or a Capitec account. The answer is either final or a step: submit what a `send_...` status
        asks for with the method of that name, send the customer to `url` for `open_url`, show `display_text` for
        `pay_offline` and `pending_bank_transfer`, and `check` a `pending` charge after 10 seconds or more.

        Paystack answers 200 for every charge that it processed, so look at `data.status`: a failed payment is a
        reply, not an error. A reference can be used once; one that was used is refused.

        Args:
            email: The customer's email address.
            amount: What the customer pays, in subunits.
            reference: Your name for the payment, unique within the integration. Letters, digits, `-`, `.`, `=` and `_`. One is made up if it is not passed.
            authorization_code: The instrument: one that the customer paid with before and that is reusable.
            pin: The PIN of the card behind `authorization_code`, in digits.
            currency: The currency, as its ISO 4217 code.
            bank: The instrument: a bank account.
            mobile_money: The instrument: a mobile money wallet. The payer has 180 seconds to agree.
            ussd: The instrument: a code that the customer dials.
            eft: The instrument: an EFT service, in ZAR.
            bank_transfer: The instrument: an account number made for this payment.
            qr: The instrument: a QR code that the customer scans, in ZAR.
            capitec_pay: The instrument: a Capitec account, in ZAR.
            birthday: The customer's birthday, as a `date` or as text such as `1995-12-23`. Some banks ask for it.
            device_id: What identifies the customer's device.
            metadata: What you attach to the payment, an object or JSON text. It is sent as it is.
            split_code: The split that shares the payment, such as `SPL_98WF13Eb3w`.
            subaccount: The subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`.
            transaction_charge: What your main account keeps of a payment shared with `subaccount`, in subunits.
            bearer: Who bears the fees where a subaccount shares the payment.
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
        return await self._client.call(
            Request(
                "POST",
                "/charge",
                "charges.create",
                "reference",
                recover="charges.check",
                body={
                    "email": required("email", email),
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
            models.ChargeResponse,
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

        For a charge that answered `send_address`. It is never sent twice: after a failure in between, `check` tells
        what happened.

        Args:
            address: The street and the house number.
            city: The city.
            state: The state or region.
            zip_code: The postal code.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    async def submit_birthday(
        self, birthday: DateOrTime, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the birthday that a charge asks for.

        For a charge that answered `send_birthday`. It is never sent twice: after a failure in between, `check`
        tells what happened.

        Args:
            birthday: The customer's birthday, as a `date` or as text such as `1995-12-23`.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    async def submit_otp(
        self, otp: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the one-time password that a charge asks for.

        For a charge that answered `send_otp`. A wrong one ends the charge, with a 400 whose `data.status` is
        `failed`; the right one does not revive it, a new charge needs a new reference. It is never sent twice:
        after a failure in between, `check` tells what happened.

        Args:
            otp: The one-time password that the customer received, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    async def submit_phone(
        self, phone: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the phone number that a charge asks for.

        For a charge that answered `send_phone`. It is never sent twice: after a failure in between, `check` tells
        what happened.

        Args:
            phone: The customer's phone number, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )

    async def submit_pin(
        self, pin: str, reference: str, *, request_options: RequestOptions | None = None
    ) -> ChargeResponse:
        """Submit the PIN that a charge asks for.

        For a charge that answered `send_pin`. A wrong one ends the charge, with a 400 whose `data.status` is
        `failed`; the right one does not revive it, a new charge needs a new reference. It is never sent twice:
        after a failure in between, `check` tells what happened.

        Args:
            pin: The PIN of the customer's card, in digits.
            reference: The reference of the charge that asked for it.
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
            models.ChargeResponse,
        )
