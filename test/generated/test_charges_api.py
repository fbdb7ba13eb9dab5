"""Calls of ChargesApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCheck(OperationTests):
    """GET /charge/{reference}"""

    operation_id = "charges.check"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.check("order-1042"), "GET /charge/order-1042"),)


class TestCreate(OperationTests):
    """POST /charge"""

    operation_id = "charges.create"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                bank={"code": "057", "account_number": "0000000000"},
                birthday="2007-04-15",
            ),
            "POST /charge",
            "bank",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                currency="GHS",
                mobile_money={"phone": "0551234987", "provider": "mtn"},
            ),
            "POST /charge",
            "mobile_money",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", ussd={"type": "737"}, split_code="SPL_98WF13Eb3w"
            ),
            "POST /charge",
            "ussd",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                authorization_code="AUTH_8dfhjjdt",
                pin="1234",
                metadata={"order": 1042},
            ),
            "POST /charge",
            "authorization",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                bank_transfer={"account_expires_at": "2026-01-05T10:14:02.000Z"},
                subaccount="ACCT_4evq2v6x0qxv9e6",
                transaction_charge=5000,
                bearer="subaccount",
            ),
            "POST /charge",
            "bank_transfer",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", currency="ZAR", qr={"provider": "scan-to-pay"}
            ),
            "POST /charge",
            "qr",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com", 500000, reference="order-1042", currency="ZAR", eft={"provider": "ozow"}
            ),
            "POST /charge",
            "eft",
        ),
        Call(
            lambda api: api.create(
                "ada@example.com",
                500000,
                reference="order-1042",
                currency="ZAR",
                capitec_pay={"identifier_key": "CELLPHONE", "identifier_value": "0725555555"},
            ),
            "POST /charge",
            "capitec_pay",
        ),
    )


class TestSubmitAddress(OperationTests):
    """POST /charge/submit_address"""

    operation_id = "charges.submit_address"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_address(
                address="12 Marina", city="Lagos", state="Lagos", zip_code="100001", reference="order-1047"
            ),
            "POST /charge/submit_address",
            "address",
        ),
    )


class TestSubmitBirthday(OperationTests):
    """POST /charge/submit_birthday"""

    operation_id = "charges.submit_birthday"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_birthday(birthday="2007-04-15", reference="order-1046"),
            "POST /charge/submit_birthday",
            "birthday",
        ),
    )


class TestSubmitOtp(OperationTests):
    """POST /charge/submit_otp"""

    operation_id = "charges.submit_otp"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.submit_otp(otp="123456", reference="order-1044"), "POST /charge/submit_otp", "otp"),)


class TestSubmitPhone(OperationTests):
    """POST /charge/submit_phone"""

    operation_id = "charges.submit_phone"
    response_type = "ChargeResponse"
    calls = (
        Call(
            lambda api: api.submit_phone(phone="08012345678", reference="order-1045"),
            "POST /charge/submit_phone",
            "phone",
        ),
    )


class TestSubmitPin(OperationTests):
    """POST /charge/submit_pin"""

    operation_id = "charges.submit_pin"
    response_type = "ChargeResponse"
    calls = (Call(lambda api: api.submit_pin(pin="1234", reference="order-1043"), "POST /charge/submit_pin", "pin"),)
