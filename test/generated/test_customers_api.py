"""Calls of CustomersApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /customer"""

    operation_id = "customers.create"
    response_type = "CustomerResponse"
    calls = (
        Call(
            lambda api: api.create(
                "ada@example.com",
                first_name="Ada",
                last_name="Obi",
                phone="+2348012345678",
                metadata={"loyalty_id": 1042},
            ),
            "POST /customer",
            "named",
        ),
        Call(lambda api: api.create("ada@example.com"), "POST /customer", "email_only"),
    )


class TestDeactivateAuthorization(OperationTests):
    """POST /customer/authorization/deactivate"""

    operation_id = "customers.deactivate_authorization"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.deactivate_authorization("AUTH_8dfhjjdt"),
            "POST /customer/authorization/deactivate",
            "authorization",
        ),
    )


class TestDirectDebitActivationCharge(OperationTests):
    """PUT /customer/{id}/directdebit-activation-charge"""

    operation_id = "customers.direct_debit_activation_charge"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.direct_debit_activation_charge(1173, 9182730),
            "PUT /customer/1173/directdebit-activation-charge",
            "authorization",
        ),
    )


class TestFetch(OperationTests):
    """GET /customer/{code}"""

    operation_id = "customers.fetch"
    response_type = "CustomerResponse"
    calls = (
        Call(lambda api: api.fetch("CUS_xnxdt6s1zg1f4nx"), "GET /customer/CUS_xnxdt6s1zg1f4nx"),
        Call(lambda api: api.fetch("ada@example.com"), "GET /customer/ada%40example.com"),
    )


class TestFetchMandateAuthorizations(OperationTests):
    """GET /customer/{id}/directdebit-mandate-authorizations"""

    operation_id = "customers.fetch_mandate_authorizations"
    response_type = "CustomerMandateListResponse"
    calls = (
        Call(
            lambda api: api.fetch_mandate_authorizations(1173), "GET /customer/1173/directdebit-mandate-authorizations"
        ),
        Call(
            lambda api: api.fetch_mandate_authorizations(1173, per_page=1, cursor="bWFuZGF0ZTo1MTIx"),
            "GET /customer/1173/directdebit-mandate-authorizations?per_page=1&cursor=bWFuZGF0ZTo1MTIx",
        ),
    )


class TestInitializeAuthorization(OperationTests):
    """POST /customer/authorization/initialize"""

    operation_id = "customers.initialize_authorization"
    response_type = "AuthorizationRequestResponse"
    calls = (
        Call(
            lambda api: api.initialize_authorization(
                "ada@example.com",
                "direct_debit",
                callback_url="https://example.com/mandates",
                account={"number": "0123456789", "bank_code": "058"},
                address={"street": "1 Marina Road", "city": "Lagos", "state": "Lagos"},
            ),
            "POST /customer/authorization/initialize",
            "account_known",
        ),
        Call(
            lambda api: api.initialize_authorization("ada@example.com", "direct_debit"),
            "POST /customer/authorization/initialize",
            "account_unknown",
        ),
    )


class TestInitializeDirectDebit(OperationTests):
    """POST /customer/{id}/initialize-direct-debit"""

    operation_id = "customers.initialize_direct_debit"
    response_type = "AuthorizationRequestResponse"
    calls = (
        Call(
            lambda api: api.initialize_direct_debit(
                1173,
                {"number": "0123456789", "bank_code": "058"},
                {"street": "1 Marina Road", "city": "Lagos", "state": "Lagos"},
            ),
            "POST /customer/1173/initialize-direct-debit",
            "account",
        ),
    )


class TestList(OperationTests):
    """GET /customer"""

    operation_id = "customers.list"
    response_type = "CustomerListResponse"
    calls = (
        Call(
            lambda api: api.list(per_page=20, from_="2026-01-01"),
            "GET /customer?from=2026-01-01&perPage=20&use_cursor=true",
        ),
        Call(lambda api: api.list(page=2, per_page=20), "GET /customer?page=2&perPage=20"),
    )


class TestRiskAction(OperationTests):
    """POST /customer/set_risk_action"""

    operation_id = "customers.risk_action"
    response_type = "CustomerResponse"
    calls = (
        Call(
            lambda api: api.risk_action("CUS_xnxdt6s1zg1f4nx", risk_action="deny"),
            "POST /customer/set_risk_action",
            "deny",
        ),
        Call(
            lambda api: api.risk_action("ada@example.com", risk_action="default"),
            "POST /customer/set_risk_action",
            "default",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /customer/{code}"""

    operation_id = "customers.update"
    response_type = "CustomerResponse"
    calls = (
        Call(
            lambda api: api.update("CUS_xnxdt6s1zg1f4nx", first_name="Ada", last_name="Okafor"),
            "PUT /customer/CUS_xnxdt6s1zg1f4nx",
            "new_name",
        ),
        Call(
            lambda api: api.update("CUS_xnxdt6s1zg1f4nx", phone="+2348012345678", metadata={"loyalty_id": 1042}),
            "PUT /customer/CUS_xnxdt6s1zg1f4nx",
            "phone_and_metadata",
        ),
    )


class TestValidate(OperationTests):
    """POST /customer/{code}/identification"""

    operation_id = "customers.validate"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.validate(
                "CUS_xnxdt6s1zg1f4nx",
                "Ada",
                "Obi",
                "bank_account",
                "NG",
                bvn="20012345677",
                bank_code="007",
                account_number="0123456789",
            ),
            "POST /customer/CUS_xnxdt6s1zg1f4nx/identification",
            "bank_account",
        ),
        Call(
            lambda api: api.validate(
                "CUS_xnxdt6s1zg1f4nx", "Ada", "Obi", "bvn", "NG", middle_name="Ngozi", value="20012345677"
            ),
            "POST /customer/CUS_xnxdt6s1zg1f4nx/identification",
            "bvn",
        ),
    )


class TestVerifyAuthorization(OperationTests):
    """GET /customer/authorization/verify/{reference}"""

    operation_id = "customers.verify_authorization"
    response_type = "VerifiedAuthorizationResponse"
    calls = (
        Call(
            lambda api: api.verify_authorization("dfbzfotsrbv4n5s82t4mp5b5mfn51h"),
            "GET /customer/authorization/verify/dfbzfotsrbv4n5s82t4mp5b5mfn51h",
        ),
    )
