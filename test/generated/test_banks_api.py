"""Calls of BanksApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestList(OperationTests):
    """GET /bank"""

    operation_id = "banks.list"
    response_type = "BankListResponse"
    calls = (
        Call(
            lambda api: api.list(country="nigeria", per_page=20), "GET /bank?use_cursor=true&country=nigeria&perPage=20"
        ),
        Call(
            lambda api: api.list(currency="GHS", type="mobile_money", page=2),
            "GET /bank?currency=GHS&type=mobile_money&page=2",
        ),
        Call(
            lambda api: api.list(country="south africa", enabled_for_verification=True, pay_with_bank=False),
            "GET /bank?use_cursor=true&country=south%20africa&enabled_for_verification=true&pay_with_bank=false",
        ),
        Call(
            lambda api: api.list(gateway="digitalbankmandate", pay_with_bank_transfer=True, include_nip_sort_code=True),
            "GET /bank?use_cursor=true&gateway=digitalbankmandate&pay_with_bank_transfer=true&include_nip_sort_code=true",
        ),
    )


class TestResolve(OperationTests):
    """GET /bank/resolve"""

    operation_id = "banks.resolve"
    response_type = "ResolvedAccountResponse"
    calls = (
        Call(lambda api: api.resolve("0000000000", "057"), "GET /bank/resolve?account_number=0000000000&bank_code=057"),
    )


class TestValidate(OperationTests):
    """POST /bank/validate"""

    operation_id = "banks.validate"
    response_type = "AccountValidationResponse"
    calls = (
        Call(
            lambda api: api.validate(
                "Thandi Nkosi",
                "0123456789",
                "personal",
                "632005",
                "ZA",
                "identityNumber",
                document_number="8001015009087",
            ),
            "POST /bank/validate",
            "personal",
        ),
        Call(
            lambda api: api.validate(
                "Nkosi Lamps", "0123456780", "business", "632005", "ZA", "businessRegistrationNumber"
            ),
            "POST /bank/validate",
            "business",
        ),
    )
