"""What CustomersApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /customer"""

    operation = "customers.create"
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
    requests = {
        "named": r"""{"email":"ada@example.com","first_name":"Ada","last_name":"Obi","phone":"+2348012345678","metadata":{"loyalty_id":1042}}""",
        "email_only": r"""{"email":"ada@example.com"}""",
    }
    replies = {
        "created": (
            200,
            r"""{"status":true,"message":"Customer created","data":{"transactions":[],"subscriptions":[],"authorizations":[],"email":"ada@example.com","first_name":"Ada","last_name":"Obi","phone":"+2348012345678","metadata":{"loyalty_id":1042,"calling_code":"+234"},"integration":100032,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z","identified":false,"identifications":null}}""",
        ),
        "without_optional_fields": (
            200,
            r"""{"status":true,"message":"Customer created","data":{"transactions":[],"subscriptions":[],"authorizations":[],"email":"ada@example.com","first_name":null,"last_name":null,"integration":100032,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z","identified":false,"identifications":null}}""",
        ),
    }


class TestDeactivateAuthorization(OperationTests):
    """POST /customer/authorization/deactivate"""

    operation = "customers.deactivate_authorization"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.deactivate_authorization("AUTH_8dfhjjdt"),
            "POST /customer/authorization/deactivate",
            "authorization",
        ),
    )
    requests = {
        "authorization": r"""{"authorization_code":"AUTH_8dfhjjdt"}""",
    }
    replies = {
        "deactivated": (200, r"""{"status":true,"message":"Authorization has been deactivated"}"""),
    }


class TestDirectDebitActivationCharge(OperationTests):
    """PUT /customer/{id}/directdebit-activation-charge"""

    operation = "customers.direct_debit_activation_charge"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.direct_debit_activation_charge(1173, 9182730),
            "PUT /customer/1173/directdebit-activation-charge",
            "authorization",
        ),
    )
    requests = {
        "authorization": r"""{"authorization_id":9182730}""",
    }
    replies = {
        "queued": (200, r"""{"status":true,"message":"Mandate is queued for retry"}"""),
    }


class TestFetch(OperationTests):
    """GET /customer/{code}"""

    operation = "customers.fetch"
    response_type = "CustomerResponse"
    calls = (
        Call(lambda api: api.fetch("CUS_xnxdt6s1zg1f4nx"), "GET /customer/CUS_xnxdt6s1zg1f4nx"),
        Call(lambda api: api.fetch("ada@example.com"), "GET /customer/ada%40example.com"),
    )
    requests = {}
    replies = {
        "fetched": (
            200,
            r"""{"status":true,"message":"Customer retrieved","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","metadata":{"loyalty_id":1042},"domain":"live","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z","created_at":"2026-01-05T09:12:33.000Z","updated_at":"2026-01-05T09:12:33.000Z","total_transactions":0,"total_transaction_value":[],"dedicated_account":{"bank":{"name":"Wema Bank","id":20,"slug":"wema-bank"},"id":89,"account_name":"SHOP/OBI ADA","account_number":"9930015180","created_at":"2026-01-05T09:14:00.000Z","updated_at":"2026-01-05T09:14:00.000Z","currency":"NGN","active":true,"assigned":true,"assignment":{"assignee_id":1173,"assignee_type":"Customer","account_type":"PAY-WITH-TRANSFER-RECURRING","integration":100032}},"dedicated_accounts":null,"identified":false,"identifications":null}}""",
        ),
        "without_names": (
            200,
            r"""{"status":true,"message":"Customer retrieved","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":null,"last_name":null,"email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z","created_at":"2026-01-05T09:12:33.000Z","updated_at":"2026-01-05T09:12:33.000Z","total_transactions":0,"total_transaction_value":[],"dedicated_account":null,"dedicated_accounts":[],"identified":false,"identifications":null}}""",
        ),
        "few_fields": (
            200,
            r"""{"status":true,"message":"Customer retrieved","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","domain":"live","customer_code":"CUS_xnxdt6s1zg1f4nx","dedicated_account":null}}""",
        ),
    }


class TestFetchMandateAuthorizations(OperationTests):
    """GET /customer/{id}/directdebit-mandate-authorizations"""

    operation = "customers.fetch_mandate_authorizations"
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
    requests = {}
    replies = {
        "first_page": (
            200,
            r"""{"status":true,"message":"Mandate authorizations retrieved successfully","data":[{"id":5121,"status":"active","mandate_id":5121,"authorization_id":9182730,"authorization_code":"AUTH_8dfhjjdt","integration_id":100032,"account_number":"0123456789","bank_code":"058","bank_name":"Guaranty Trust Bank","customer":{"id":1173,"customer_code":"CUS_xnxdt6s1zg1f4nx","email":"ada@example.com","first_name":"Ada","last_name":"Obi"},"authorized_at":"2026-01-05T09:20:11.000Z"}],"meta":{"per_page":1,"next":"bWFuZGF0ZTo1MTIx","count":1,"total":2}}""",
        ),
        "last_page": (
            200,
            r"""{"status":true,"message":"Mandate authorizations retrieved successfully","data":[{"id":5088,"status":"pending","mandate_id":5088,"authorization_id":null,"authorization_code":null,"integration_id":100032,"account_number":"0123456789","bank_code":"058","bank_name":null,"customer":{"id":1173,"customer_code":"CUS_xnxdt6s1zg1f4nx","email":"ada@example.com","first_name":"Ada","last_name":"Obi"},"authorized_at":null}],"meta":{"per_page":50,"next":null,"count":1,"total":1}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Mandate authorizations retrieved successfully","data":[],"meta":{"per_page":50,"next":null,"count":0,"total":0}}""",
        ),
    }


class TestInitializeAuthorization(OperationTests):
    """POST /customer/authorization/initialize"""

    operation = "customers.initialize_authorization"
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
    requests = {
        "account_known": r"""{"email":"ada@example.com","channel":"direct_debit","callback_url":"https://example.com/mandates","account":{"number":"0123456789","bank_code":"058"},"address":{"street":"1 Marina Road","city":"Lagos","state":"Lagos"}}""",
        "account_unknown": r"""{"email":"ada@example.com","channel":"direct_debit"}""",
    }
    replies = {
        "initialized": (
            200,
            r"""{"status":true,"message":"Authorization initialized","data":{"redirect_url":"https://link.paystack.com/82t4mp5b5mfn51h","access_code":"82t4mp5b5mfn51h","reference":"dfbzfotsrbv4n5s82t4mp5b5mfn51h"}}""",
        ),
    }


class TestInitializeDirectDebit(OperationTests):
    """POST /customer/{id}/initialize-direct-debit"""

    operation = "customers.initialize_direct_debit"
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
    requests = {
        "account": r"""{"account":{"number":"0123456789","bank_code":"058"},"address":{"street":"1 Marina Road","city":"Lagos","state":"Lagos"}}""",
    }
    replies = {
        "initialized": (
            200,
            r"""{"status":true,"message":"Authorization initialized","data":{"redirect_url":"https://link.paystack.com/4c0k9l8v2abn77d","access_code":"4c0k9l8v2abn77d","reference":"xq31wq0t7gr2p5m4c0k9l8v2abn77d"}}""",
        ),
    }


class TestList(OperationTests):
    """GET /customer"""

    operation = "customers.list"
    response_type = "CustomerListResponse"
    calls = (
        Call(
            lambda api: api.list(per_page=20, from_="2026-01-01"),
            "GET /customer?from=2026-01-01&perPage=20&use_cursor=true",
        ),
        Call(lambda api: api.list(page=2, per_page=20), "GET /customer?page=2&perPage=20"),
    )
    requests = {}
    replies = {
        "by_number": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[{"integration":100032,"first_name":null,"last_name":null,"email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}],"meta":{"total":1,"skipped":0,"perPage":20,"page":1,"pageCount":1}}""",
        ),
        "by_cursor": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[{"integration":100032,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"+2348012345678","metadata":{"loyalty_id":1042},"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"allow","id":1173,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}],"meta":{"next":"Y3VzdG9tZXI6MTE3Mg","previous":"null","perPage":"20"}}""",
        ),
        "one_page_by_cursor": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[{"integration":100032,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"+2348012345678","metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}],"meta":{"next":null,"previous":null,"perPage":50}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[],"meta":{"total":0,"skipped":0,"perPage":20,"page":1,"pageCount":0}}""",
        ),
    }


class TestRiskAction(OperationTests):
    """POST /customer/set_risk_action"""

    operation = "customers.risk_action"
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
    requests = {
        "deny": r"""{"customer":"CUS_xnxdt6s1zg1f4nx","risk_action":"deny"}""",
        "default": r"""{"customer":"ada@example.com","risk_action":"default"}""",
    }
    replies = {
        "denied": (
            200,
            r"""{"status":true,"message":"Customer updated","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"+2348012345678","metadata":{"loyalty_id":1042},"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"deny","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","identified":false,"identifications":null}}""",
        ),
        "default": (
            200,
            r"""{"status":true,"message":"Customer updated","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":null,"last_name":null,"email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","identified":false,"identifications":null}}""",
        ),
    }


class TestUpdate(OperationTests):
    """PUT /customer/{code}"""

    operation = "customers.update"
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
    requests = {
        "new_name": r"""{"first_name":"Ada","last_name":"Okafor"}""",
        "phone_and_metadata": r"""{"phone":"+2348012345678","metadata":{"loyalty_id":1042}}""",
    }
    replies = {
        "updated": (
            200,
            r"""{"status":true,"message":"Customer updated","data":{"first_name":"Ada","last_name":"Okafor","email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","identified":false,"identifications":null,"transactions":[],"subscriptions":[],"authorizations":[]}}""",
        ),
        "with_phone_and_metadata": (
            200,
            r"""{"status":true,"message":"Customer updated","data":{"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"+2348012345678","metadata":{"loyalty_id":1042},"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","identified":false,"identifications":null,"transactions":[],"subscriptions":[],"authorizations":[]}}""",
        ),
    }


class TestValidate(OperationTests):
    """POST /customer/{code}/identification"""

    operation = "customers.validate"
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
    requests = {
        "bank_account": r"""{"first_name":"Ada","last_name":"Obi","type":"bank_account","country":"NG","bvn":"20012345677","bank_code":"007","account_number":"0123456789"}""",
        "bvn": r"""{"first_name":"Ada","last_name":"Obi","type":"bvn","country":"NG","middle_name":"Ngozi","value":"20012345677"}""",
    }
    replies = {
        "in_progress": (202, r"""{"status":true,"message":"Customer Identification in progress"}"""),
    }


class TestVerifyAuthorization(OperationTests):
    """GET /customer/authorization/verify/{reference}"""

    operation = "customers.verify_authorization"
    response_type = "VerifiedAuthorizationResponse"
    calls = (
        Call(
            lambda api: api.verify_authorization("dfbzfotsrbv4n5s82t4mp5b5mfn51h"),
            "GET /customer/authorization/verify/dfbzfotsrbv4n5s82t4mp5b5mfn51h",
        ),
    )
    requests = {}
    replies = {
        "authorization": (
            200,
            r"""{"status":true,"message":"Authorization retrieved successfully","data":{"authorization_code":"AUTH_8dfhjjdt","channel":"direct_debit","bank":"Guaranty Trust Bank","active":true,"customer":{"code":"CUS_xnxdt6s1zg1f4nx","email":"ada@example.com"}}}""",
        ),
        "transaction": (
            200,
            r"""{"status":true,"message":"Authorization retrieved successfully","data":{"id":3704872120,"domain":"live","status":"processing","reference":"dfbzfotsrbv4n5s82t4mp5b5mfn51h","receipt_number":null,"amount":5000,"message":null,"gateway_response":"Transaction in progress","paid_at":null,"created_at":"2026-01-05T09:12:33.000Z","channel":"direct_debit","currency":"NGN","ip_address":null,"metadata":"","log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":null,"last4":null,"exp_month":null,"exp_year":null,"channel":"direct_debit","card_type":null,"bank":"Guaranty Trust Bank","country_code":"NG","brand":null,"reusable":false,"signature":null,"account_name":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"","metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":{},"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:12:33.000Z","requested_amount":5000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"transaction_date":"2026-01-05T09:12:33.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }
