"""What TransactionsApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestChargeAuthorization(OperationTests):
    """POST /transaction/charge_authorization"""

    operation = "transactions.charge_authorization"
    response_type = "ChargedTransactionResponse"
    calls = (
        Call(
            lambda api: api.charge_authorization(
                "ada@example.com",
                500000,
                "AUTH_8dfhjjdt",
                reference="order-1049",
                currency="NGN",
                metadata={"order": 1049},
            ),
            "POST /transaction/charge_authorization",
            "with_metadata",
        ),
        Call(
            lambda api: api.charge_authorization(
                "ada@example.com", 500000, "AUTH_8dfhjjdt", reference="order-1050", queue=True, channels=["card"]
            ),
            "POST /transaction/charge_authorization",
            "queued",
        ),
        Call(
            lambda api: api.charge_authorization(
                "ada@example.com",
                500000,
                "AUTH_8dfhjjdt",
                reference="order-1051",
                subaccount="ACCT_4evq2v6x0qxv9e6",
                transaction_charge=10000,
                bearer="account",
            ),
            "POST /transaction/charge_authorization",
            "with_a_subaccount",
        ),
        Call(
            lambda api: api.charge_authorization(
                "ada@example.com", 500000, "AUTH_8dfhjjdt", reference="order-1052", split_code="SPL_98WF13Eb3w"
            ),
            "POST /transaction/charge_authorization",
            "with_a_saved_split",
        ),
        Call(
            lambda api: api.charge_authorization(
                "ada@example.com",
                500000,
                "AUTH_8dfhjjdt",
                reference="order-1053",
                split={
                    "name": "Order 1053",
                    "type": "flat",
                    "currency": "NGN",
                    "subaccounts": [{"subaccount": "ACCT_4evq2v6x0qxv9e6", "share": 150000}],
                    "bearer_type": "all-proportional",
                },
            ),
            "POST /transaction/charge_authorization",
            "with_a_split",
        ),
    )
    requests = {
        "with_metadata": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","reference":"order-1049","currency":"NGN","metadata":"{\"order\":1049}"}""",
        "queued": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","reference":"order-1050","queue":true,"channels":["card"]}""",
        "with_a_subaccount": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","reference":"order-1051","subaccount":"ACCT_4evq2v6x0qxv9e6","transaction_charge":10000,"bearer":"account"}""",
        "with_a_saved_split": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","reference":"order-1052","split_code":"SPL_98WF13Eb3w"}""",
        "with_a_split": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","reference":"order-1053","split":{"name":"Order 1053","type":"flat","currency":"NGN","subaccounts":[{"subaccount":"ACCT_4evq2v6x0qxv9e6","share":150000}],"bearer_type":"all-proportional"}}""",
    }
    replies = {
        "charged": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":500000,"currency":"NGN","transaction_date":"2026-01-06T08:00:03.000Z","status":"success","reference":"order-1049","domain":"test","metadata":{"order":1049},"gateway_response":"Approved","message":"Approved","channel":"card","ip_address":null,"log":{"start_time":1767686403,"time_spent":1,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"success","message":"Successfully paid with card","time":1}]},"fees":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":"OBI ADA"},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"","metadata":{"custom_fields":[{"display_name":"Loyalty","variable_name":"loyalty","value":"1042"}]},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":null,"id":4099260520}}""",
        ),
        "in_progress": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":500000,"currency":"NGN","transaction_date":"2026-01-06T08:05:00.000Z","status":"processing","reference":"order-1050","domain":"live","metadata":"","gateway_response":"Transaction in progress","message":null,"channel":"direct_debit","ip_address":null,"log":null,"fees":null,"authorization":{"authorization_code":"AUTH_JV4T9Wawdj","bin":null,"last4":null,"exp_month":null,"exp_year":null,"channel":"direct_debit","card_type":null,"bank":"Guaranty Trust Bank","country_code":"NG","brand":null,"reusable":true,"signature":null,"account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"id":4099260521}}""",
        ),
        "without_optional_fields": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":500000,"currency":"NGN","transaction_date":"2026-01-06T08:06:00.000Z","status":"success","reference":"order-1052","domain":"test","metadata":null,"gateway_response":"Approved","message":null,"channel":"card","ip_address":null,"log":null,"fees":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa DEBIT","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"","metadata":null,"risk_action":"default"},"plan":null,"id":4099260522}}""",
        ),
        "paused": (
            200,
            r"""{"status":true,"message":"Please, redirect your customer to the authorization url provided","data":{"authorization_url":"https://checkout.paystack.com/resume/nkdks46nymizns7","reference":"order-1051","access_code":"nkdks46nymizns7","paused":true}}""",
        ),
    }


class TestCheckAuthorization(OperationTests):
    """POST /transaction/check_authorization"""

    operation = "transactions.check_authorization"
    response_type = "AuthorizationCheckResponse"
    calls = (
        Call(
            lambda api: api.check_authorization(
                "ada@example.com", 500000, authorization_code="AUTH_8dfhjjdt", currency="NGN"
            ),
            "POST /transaction/check_authorization",
            "card",
        ),
    )
    requests = {
        "card": r"""{"email":"ada@example.com","amount":500000,"authorization_code":"AUTH_8dfhjjdt","currency":"NGN"}""",
    }
    replies = {
        "checked": (
            200,
            r"""{"status":true,"message":"Authorization is valid for this amount","data":{"amount":500000,"currency":"NGN"}}""",
        ),
    }


class TestEvent(OperationTests):
    """GET /transaction/{id}/event"""

    operation = "transactions.event"
    response_type = "TransactionEventResponse"
    calls = (Call(lambda api: api.event(4099260516), "GET /transaction/4099260516/event"),)
    requests = {}
    replies = {
        "fetched": (200, r"""{"status":true,"message":"Transaction event retrieved","data":{}}"""),
    }


class TestExport(OperationTests):
    """GET /transaction/export"""

    operation = "transactions.export"
    response_type = "TransactionExportResponse"
    calls = (
        Call(
            lambda api: api.export(from_="2026-01-01", to="2026-01-31", status="success", currency="NGN"),
            "GET /transaction/export?from=2026-01-01&to=2026-01-31&status=success&currency=NGN",
        ),
        Call(
            lambda api: api.export(
                customer=1173,
                settled=True,
                settlement=3090024,
                payment_page=76,
                amount=500000,
                subaccount_code="ACCT_4evq2v6x0qxv9e6",
            ),
            "GET /transaction/export?customer=1173&settled=true&settlement=3090024&payment_page=76&amount=500000&subaccount_code=ACCT_4evq2v6x0qxv9e6",
        ),
        Call(
            lambda api: api.export(status="all", page=1, per_page=20),
            "GET /transaction/export?status=all&page=1&perPage=20",
        ),
    )
    requests = {}
    replies = {
        "exported": (
            200,
            r"""{"status":true,"message":"Export successful","data":{"path":"https://exports.example.com/transactions-100032.csv","expiresAt":"2026-02-01T09:00:00.000Z"}}""",
        ),
        "without_expiry": (
            200,
            r"""{"status":true,"message":"Export successful","data":{"path":"https://exports.example.com/transactions-100032.csv"}}""",
        ),
    }


class TestFetch(OperationTests):
    """GET /transaction/{id}"""

    operation = "transactions.fetch"
    response_type = "TransactionResponse"
    calls = (Call(lambda api: api.fetch(4099260516), "GET /transaction/4099260516"),)
    requests = {}
    replies = {
        "fetched": (
            200,
            r"""{"status":true,"message":"Transaction retrieved","data":{"id":4099260516,"domain":"test","status":"success","reference":"1042","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Successful","helpdesk_link":null,"paid_at":"2026-01-05T09:21:48.000Z","created_at":"2026-01-05T09:20:57.000Z","channel":"card","currency":"NGN","ip_address":"203.0.113.7","metadata":{"custom_fields":[{"display_name":"Order","variable_name":"order","value":"1042"}],"referrer":"https://shop.example.com/basket"},"log":{"start_time":1767604860,"time_spent":4,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":3},{"type":"success","message":"Successfully paid with card","time":4}]},"fees":17500,"fees_split":null,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa DEBIT","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":"OBI ADA","receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"deny","international_format_phone":"+2348012345678"},"plan":{},"subaccount":{},"split":{},"order_id":null,"paidAt":"2026-01-05T09:21:48.000Z","createdAt":"2026-01-05T09:20:57.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"api","source":"merchant_api","identifier":null},"fees_breakdown":null,"connect":null}}""",
        ),
        "without_optional_fields": (
            200,
            r"""{"status":true,"message":"Transaction retrieved","data":{"id":4099260519,"domain":"test","status":"success","reference":"1048","amount":500000,"message":null,"gateway_response":"Successful","paid_at":"2026-01-05T10:02:30.000Z","created_at":"2026-01-05T10:00:00.000Z","channel":"card","currency":"NGN","ip_address":null,"metadata":null,"log":null,"fees":17500,"fees_split":10000,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa DEBIT","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default"},"plan":null,"subaccount":null,"order_id":null,"paidAt":"2026-01-05T10:02:30.000Z","createdAt":"2026-01-05T10:00:00.000Z","requested_amount":500000}}""",
        ),
        "by_transfer": (
            200,
            r"""{"status":true,"message":"Transaction retrieved","data":{"id":4099260530,"domain":"live","status":"success","reference":"1060","amount":500000,"message":null,"gateway_response":"Approved","paid_at":"2026-01-05T11:02:30.000Z","created_at":"2026-01-05T11:00:00.000Z","channel":"bank_transfer","currency":"NGN","ip_address":null,"metadata":"{\"order\":1060}","log":null,"fees":0,"fees_split":null,"authorization":{"authorization_code":"AUTH_0ozsafcpdf","bin":"413XXX","last4":"X011","exp_month":"01","exp_year":"2031","channel":"bank_transfer","card_type":"transfer","bank":null,"country_code":"NG","brand":"Managed Account","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":"9930015180","receiver_bank":"Wema Bank"},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":{},"subaccount":{},"split":null,"order_id":null,"paidAt":"2026-01-05T11:02:30.000Z","createdAt":"2026-01-05T11:00:00.000Z","requested_amount":500000,"pos_transaction_data":null,"source":{"type":"pos","source":"pos","identifier":"VT_1042"},"fees_breakdown":null,"connect":null}}""",
        ),
        "without_source": (
            200,
            r"""{"status":true,"message":"Transaction retrieved","data":{"id":4099260531,"domain":"test","status":"abandoned","reference":"1061","amount":500000,"message":null,"gateway_response":"The transaction was not completed","paid_at":null,"created_at":"2026-01-05T12:00:00.000Z","channel":"card","currency":"NGN","ip_address":null,"metadata":"","log":null,"fees":null,"fees_split":null,"authorization":{},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":{},"subaccount":{},"split":{},"order_id":null,"paidAt":null,"createdAt":"2026-01-05T12:00:00.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null}}""",
        ),
    }


class TestInitialize(OperationTests):
    """POST /transaction/initialize"""

    operation = "transactions.initialize"
    response_type = "InitializedTransactionResponse"
    calls = (
        Call(
            lambda api: api.initialize(
                "ada@example.com",
                500000,
                currency="NGN",
                reference="order-1042",
                callback_url="https://shop.example.com/paid",
                channels=["card", "bank_transfer"],
                metadata={"order": 1042},
            ),
            "POST /transaction/initialize",
            "with_metadata",
        ),
        Call(
            lambda api: api.initialize("ada@example.com", 500000, reference="order-1043"),
            "POST /transaction/initialize",
            "shortest",
        ),
        Call(
            lambda api: api.initialize(
                "ada@example.com",
                500000,
                reference="order-1044",
                plan="PLN_gx2wn530m0i3w3m",
                invoice_limit=12,
                label="Monthly box",
                metadata='{"order": 1044}',
            ),
            "POST /transaction/initialize",
            "with_a_plan",
        ),
        Call(
            lambda api: api.initialize(
                "ada@example.com",
                500000,
                reference="order-1045",
                split={
                    "name": "Order 1045",
                    "type": "percentage",
                    "currency": "NGN",
                    "subaccounts": [{"subaccount": "ACCT_4evq2v6x0qxv9e6", "share": 30}],
                    "bearer_type": "subaccount",
                    "bearer_subaccount": "ACCT_4evq2v6x0qxv9e6",
                },
            ),
            "POST /transaction/initialize",
            "with_a_split",
        ),
        Call(
            lambda api: api.initialize(
                "ada@example.com",
                500000,
                reference="order-1046",
                subaccount="ACCT_4evq2v6x0qxv9e6",
                transaction_charge=10000,
                bearer="subaccount",
            ),
            "POST /transaction/initialize",
            "with_a_subaccount",
        ),
        Call(
            lambda api: api.initialize("ada@example.com", 500000, reference="order-1047", split_code="SPL_98WF13Eb3w"),
            "POST /transaction/initialize",
            "with_a_saved_split",
        ),
    )
    requests = {
        "with_metadata": r"""{"email":"ada@example.com","amount":500000,"currency":"NGN","reference":"order-1042","callback_url":"https://shop.example.com/paid","channels":["card","bank_transfer"],"metadata":"{\"order\":1042}"}""",
        "shortest": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1043"}""",
        "with_a_plan": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1044","plan":"PLN_gx2wn530m0i3w3m","invoice_limit":12,"metadata":"{\"order\": 1044}","label":"Monthly box"}""",
        "with_a_split": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1045","split":{"name":"Order 1045","type":"percentage","currency":"NGN","subaccounts":[{"subaccount":"ACCT_4evq2v6x0qxv9e6","share":30}],"bearer_type":"subaccount","bearer_subaccount":"ACCT_4evq2v6x0qxv9e6"}}""",
        "with_a_subaccount": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1046","subaccount":"ACCT_4evq2v6x0qxv9e6","transaction_charge":10000,"bearer":"subaccount"}""",
        "with_a_saved_split": r"""{"email":"ada@example.com","amount":500000,"reference":"order-1047","split_code":"SPL_98WF13Eb3w"}""",
    }
    replies = {
        "initialized": (
            200,
            r"""{"status":true,"message":"Authorization URL created","data":{"authorization_url":"https://checkout.paystack.com/nkdks46nymizns7","access_code":"nkdks46nymizns7","reference":"order-1042"}}""",
        ),
    }


class TestList(OperationTests):
    """GET /transaction"""

    operation = "transactions.list"
    response_type = "TransactionListResponse"
    calls = (
        Call(
            lambda api: api.list(status="success", customer=1173, from_="2026-01-01", per_page=20),
            "GET /transaction?use_cursor=true&status=success&customer=1173&from=2026-01-01&perPage=20",
        ),
        Call(
            lambda api: api.list(
                page=2, per_page=20, amount=500000, channel="card", customer_code="CUS_xnxdt6s1zg1f4nx"
            ),
            "GET /transaction?page=2&perPage=20&amount=500000&channel=card&customer_code=CUS_xnxdt6s1zg1f4nx",
        ),
        Call(
            lambda api: api.list(
                source="virtualTerminal",
                terminal_id="VT_1042",
                virtual_account_number="9930015180",
                settlement=3090024,
                subaccount_code="ACCT_4evq2v6x0qxv9e6",
                split_code="SPL_98WF13Eb3w",
            ),
            "GET /transaction?use_cursor=true&source=virtualTerminal&terminal_id=VT_1042&virtual_account_number=9930015180&settlement=3090024&subaccount_code=ACCT_4evq2v6x0qxv9e6&split_code=SPL_98WF13Eb3w",
        ),
    )
    requests = {}
    replies = {
        "by_number": (
            200,
            r"""{"status":true,"message":"Transactions retrieved","data":[{"id":4099260516,"domain":"test","status":"success","reference":"order-1042","amount":500000,"message":null,"gateway_response":"Successful","paid_at":"2026-01-05T09:21:48.000Z","created_at":"2026-01-05T09:20:57.000Z","channel":"card","currency":"NGN","ip_address":"203.0.113.7","metadata":{"custom_fields":[{"display_name":"Order","variable_name":"order","value":"1042"}]},"log":{"start_time":1767604860,"time_spent":4,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":3},{"type":"success","message":"Successfully paid with card","time":4}]},"fees":17500,"fees_split":10000,"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","metadata":{"loyalty_id":1042},"customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default"},"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa DEBIT","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"plan":{},"split":{},"subaccount":{},"order_id":null,"paidAt":"2026-01-05T09:21:48.000Z","createdAt":"2026-01-05T09:20:57.000Z","requested_amount":500000,"source":{"source":"merchant_api","type":"api","identifier":null,"entry_point":"transaction_initialize"},"connect":null,"pos_transaction_data":null},{"id":4099260518,"domain":"test","status":"failed","reference":"order-1043","amount":500000,"message":null,"gateway_response":"Declined","paid_at":null,"created_at":"2026-01-05T09:35:11.000Z","channel":"card","currency":"NGN","ip_address":null,"metadata":null,"log":null,"fees":null,"fees_split":null,"customer":{"first_name":null,"last_name":null,"email":"ada@example.com","phone":null,"metadata":null,"customer_code":"CUS_xnxdt6s1zg1f4nx"},"authorization":{},"requested_amount":500000,"source":null,"connect":{},"timeline":null}],"meta":{"total":2,"total_volume":500000,"skipped":0,"perPage":20,"page":1,"pageCount":1}}""",
        ),
        "by_cursor": (
            200,
            r"""{"status":true,"message":"Transactions retrieved","data":[{"id":4099260519,"domain":"live","status":"success","reference":"order-1048","amount":500000,"message":null,"gateway_response":"Payment successful","paid_at":"2026-01-05T10:02:30.000Z","created_at":"2026-01-05T10:00:00.000Z","channel":"card","currency":"NGN","ip_address":"203.0.113.7","metadata":"{\"order\":1048}","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","metadata":null,"customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default"},"authorization":{"authorization_code":null,"bin":null,"last4":null,"exp_month":null,"exp_year":null,"channel":null,"card_type":null,"bank":null,"country_code":null,"brand":null,"reusable":false,"signature":null,"account_name":"OBI ADA"},"requested_amount":500000,"source":{"source":"pos","type":"pos","identifier":"VT_1042","entry_point":"pos"}},{"id":4099260527,"domain":"test","status":"abandoned","reference":"order-1058","amount":500000,"message":null,"gateway_response":"The transaction was not completed","paid_at":null,"created_at":"2026-01-05T10:15:00.000Z","channel":"card","currency":"NGN","ip_address":null,"metadata":null,"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","metadata":null,"customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default"},"authorization":{},"requested_amount":500000}],"meta":{"next":"dHJhbnNhY3Rpb246MTAw","previous":null,"perPage":"20"}}""",
        ),
        "last_by_cursor": (
            200,
            r"""{"status":true,"message":"Transactions retrieved","data":[],"meta":{"next":null,"previous":"dHJhbnNhY3Rpb246NTA","perPage":20}}""",
        ),
        "fractional_volume": (
            200,
            r"""{"status":true,"message":"Transactions retrieved","data":[],"meta":{"total":0,"total_volume":0.5,"skipped":20,"perPage":20,"page":2,"pageCount":1}}""",
        ),
    }


class TestPartialDebit(OperationTests):
    """POST /transaction/partial_debit"""

    operation = "transactions.partial_debit"
    response_type = "ChargedTransactionResponse"
    calls = (
        Call(
            lambda api: api.partial_debit(
                "AUTH_8dfhjjdt", "NGN", 500000, "ada@example.com", reference="order-1054", at_least="200000"
            ),
            "POST /transaction/partial_debit",
            "with_a_least",
        ),
        Call(
            lambda api: api.partial_debit("AUTH_8dfhjjdt", "NGN", 500000, "ada@example.com", reference="order-1055"),
            "POST /transaction/partial_debit",
            "without_a_least",
        ),
    )
    requests = {
        "with_a_least": r"""{"authorization_code":"AUTH_8dfhjjdt","currency":"NGN","amount":500000,"email":"ada@example.com","reference":"order-1054","at_least":"200000"}""",
        "without_a_least": r"""{"authorization_code":"AUTH_8dfhjjdt","currency":"NGN","amount":500000,"email":"ada@example.com","reference":"order-1055"}""",
    }
    replies = {
        "part": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":200000,"currency":"NGN","transaction_date":"2026-01-06T09:00:00.000Z","status":"success","reference":"order-1054","domain":"test","metadata":"","gateway_response":"Approved","message":null,"channel":"card","ip_address":null,"log":null,"fees":3000,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":0,"requested_amount":500000,"id":4099260523}}""",
        ),
        "whole": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":500000,"currency":"NGN","transaction_date":"2026-01-06T09:05:00.000Z","status":"success","reference":"order-1055","domain":"test","metadata":{"order":1055},"gateway_response":"Approved","message":null,"channel":"card","ip_address":null,"log":{"start_time":1767690300,"time_spent":1,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"success","message":"Successfully paid with card","time":1}]},"fees":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":"OBI ADA"},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":2697466,"requested_amount":500000,"id":4099260524}}""",
        ),
        "without_metadata": (
            200,
            r"""{"status":true,"message":"Charge attempted","data":{"amount":500000,"currency":"NGN","transaction_date":"2026-01-06T09:06:00.000Z","status":"success","reference":"order-1056","domain":"test","metadata":null,"gateway_response":"Approved","message":null,"channel":"card","ip_address":null,"log":null,"fees":17500,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":0,"requested_amount":500000,"id":4099260525}}""",
        ),
    }


class TestSession(OperationTests):
    """GET /transaction/{id}/session"""

    operation = "transactions.session"
    response_type = "TransactionSessionResponse"
    calls = (Call(lambda api: api.session(4099260516), "GET /transaction/4099260516/session"),)
    requests = {}
    replies = {
        "fetched": (200, r"""{"status":true,"message":"Transaction session retrieved","data":{}}"""),
    }


class TestTimeline(OperationTests):
    """GET /transaction/timeline/{id_or_reference}"""

    operation = "transactions.timeline"
    response_type = "TransactionTimelineResponse"
    calls = (
        Call(lambda api: api.timeline("order-1042"), "GET /transaction/timeline/order-1042"),
        Call(lambda api: api.timeline("4099260516"), "GET /transaction/timeline/4099260516"),
    )
    requests = {}
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Timeline retrieved","data":{"time_spent":34,"attempts":2,"authentication":null,"errors":1,"success":true,"mobile":false,"input":[],"channel":"card","history":[{"type":"open","message":"Opened payment page","time":1},{"type":"input","message":"Filled these fields, card number, card expiry, card cvv","time":12},{"type":"action","message":"Attempted to pay","time":13},{"type":"error","message":"Insufficient funds","time":14},{"type":"action","message":"Attempted to pay","time":31},{"type":"success","message":"Successfully paid with card","time":33},{"type":"close","message":"Page closed","time":34}]}}""",
        ),
    }


class TestTotals(OperationTests):
    """GET /transaction/totals"""

    operation = "transactions.totals"
    response_type = "TransactionTotalsResponse"
    calls = (
        Call(
            lambda api: api.totals(from_="2026-01-01", to="2026-01-31"),
            "GET /transaction/totals?from=2026-01-01&to=2026-01-31",
        ),
        Call(lambda api: api.totals(page=2, per_page=20), "GET /transaction/totals?page=2&perPage=20"),
    )
    requests = {}
    replies = {
        "totals": (
            200,
            r"""{"status":true,"message":"Transaction totals","data":{"total_transactions":42,"unique_customers":17,"total_volume":21000000,"total_volume_by_currency":[{"currency":"NGN","amount":21000000}],"pending_transfers":500000,"pending_transfers_by_currency":[{"currency":"NGN","amount":500000}]}}""",
        ),
    }


class TestVerify(OperationTests):
    """GET /transaction/verify/{reference}"""

    operation = "transactions.verify"
    response_type = "TransactionResponse"
    calls = (
        Call(lambda api: api.verify("order-1042"), "GET /transaction/verify/order-1042"),
        Call(lambda api: api.verify("order/1042 ="), "GET /transaction/verify/order%2F1042%20%3D"),
    )
    requests = {}
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Verification successful","data":{"id":4099260516,"domain":"test","status":"success","reference":"order-1042","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Successful","paid_at":"2026-01-05T09:21:48.000Z","created_at":"2026-01-05T09:20:57.000Z","channel":"card","currency":"NGN","ip_address":"203.0.113.7","metadata":"","log":{"start_time":1767604860,"time_spent":4,"attempts":1,"errors":0,"success":true,"mobile":false,"input":[],"history":[{"type":"action","message":"Attempted to pay with card","time":3},{"type":"success","message":"Successfully paid with card","time":4}]},"fees":17500,"fees_split":null,"authorization":{"authorization_code":"AUTH_8dfhjjdt","bin":"408408","last4":"4081","exp_month":"12","exp_year":"2030","channel":"card","card_type":"visa ","bank":"TEST BANK","country_code":"NG","brand":"visa","reusable":true,"signature":"SIG_yEXu7dLBeqG0kU7g95Ke","account_name":null},"customer":{"id":1173,"first_name":null,"last_name":null,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":{},"order_id":null,"paidAt":"2026-01-05T09:21:48.000Z","createdAt":"2026-01-05T09:20:57.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"connect":null,"transaction_date":"2026-01-05T09:20:57.000Z","plan_object":{},"subaccount":{}}}""",
        ),
        "in_progress": (
            200,
            r"""{"status":true,"message":"Verification successful","data":{"id":4099260517,"domain":"live","status":"processing","reference":"order-1044","receipt_number":"10101","amount":500000,"message":"Transaction in progress","gateway_response":"Transaction in progress","paid_at":null,"created_at":"2026-01-05T09:30:02.000Z","channel":"direct_debit","currency":"NGN","ip_address":null,"metadata":{"order":1044},"log":null,"fees":null,"fees_split":null,"authorization":{"authorization_code":"AUTH_JV4T9Wawdj","bin":null,"last4":null,"exp_month":null,"exp_year":null,"channel":"direct_debit","card_type":null,"bank":"Guaranty Trust Bank","country_code":"NG","brand":null,"reusable":true,"signature":null,"account_name":"OBI ADA","receiver_bank_account_number":null,"receiver_bank":null},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"","metadata":{"loyalty_id":1042},"risk_action":"default","international_format_phone":"+2348012345678"},"plan":"PLN_gx2wn530m0i3w3m","split":null,"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:30:02.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"transaction_date":"2026-01-05T09:30:02.000Z","plan_object":{"id":2697466,"name":"Monthly box","plan_code":"PLN_gx2wn530m0i3w3m","description":null,"amount":500000,"interval":"monthly","send_invoices":true,"send_sms":true,"currency":"NGN"},"subaccount":null}}""",
        ),
        "not_paid": (
            200,
            r"""{"status":true,"message":"Verification successful","data":{"id":4099260518,"domain":"test","status":"abandoned","reference":"order-1043","amount":500000,"message":null,"gateway_response":"The transaction was not completed","paid_at":null,"created_at":"2026-01-05T09:35:11.000Z","channel":"card","currency":"NGN","ip_address":"203.0.113.7","metadata":0,"log":null,"fees":null,"fees_split":null,"authorization":{},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":null,"risk_action":"default","international_format_phone":null},"plan":{"plan_code":"PLN_gx2wn530m0i3w3m"},"split":{},"order_id":null,"paidAt":null,"createdAt":"2026-01-05T09:35:11.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"transaction_date":"2026-01-05T09:35:11.000Z","plan_object":{},"subaccount":{}}}""",
        ),
        "by_transfer": (
            200,
            r"""{"status":true,"message":"Verification successful","data":{"id":4099260519,"domain":"live","status":"success","reference":"order-1048","receipt_number":null,"amount":500000,"message":null,"gateway_response":"Payment successful","paid_at":"2026-01-05T10:02:30.000Z","created_at":"2026-01-05T10:00:00.000Z","channel":"bank_transfer","currency":"NGN","ip_address":"203.0.113.7","metadata":null,"log":null,"fees":17500,"fees_split":null,"authorization":{"authorization_code":"AUTH_0ozsafcpdf","bin":"413XXX","last4":"X011","exp_month":"01","exp_year":"2031","channel":"bank_transfer","card_type":"transfer","bank":null,"country_code":"NG","brand":"Managed Account","reusable":false,"signature":null,"account_name":null,"receiver_bank_account_number":"9930015180","receiver_bank":"Wema Bank"},"customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"","metadata":null,"risk_action":"default","international_format_phone":null},"plan":null,"split":{},"order_id":null,"paidAt":"2026-01-05T10:02:30.000Z","createdAt":"2026-01-05T10:00:00.000Z","requested_amount":500000,"pos_transaction_data":null,"source":null,"fees_breakdown":null,"transaction_date":"2026-01-05T10:00:00.000Z","plan_object":{},"subaccount":{}}}""",
        ),
    }
