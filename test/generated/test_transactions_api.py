"""Calls of TransactionsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestChargeAuthorization(OperationTests):
    """POST /transaction/charge_authorization"""

    operation_id = "transactions.charge_authorization"
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


class TestCheckAuthorization(OperationTests):
    """POST /transaction/check_authorization"""

    operation_id = "transactions.check_authorization"
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


class TestEvent(OperationTests):
    """GET /transaction/{id}/event"""

    operation_id = "transactions.event"
    response_type = "TransactionEventResponse"
    calls = (Call(lambda api: api.event(4099260516), "GET /transaction/4099260516/event"),)


class TestExport(OperationTests):
    """GET /transaction/export"""

    operation_id = "transactions.export"
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


class TestFetch(OperationTests):
    """GET /transaction/{id}"""

    operation_id = "transactions.fetch"
    response_type = "TransactionResponse"
    calls = (Call(lambda api: api.fetch(4099260516), "GET /transaction/4099260516"),)


class TestInitialize(OperationTests):
    """POST /transaction/initialize"""

    operation_id = "transactions.initialize"
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


class TestList(OperationTests):
    """GET /transaction"""

    operation_id = "transactions.list"
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


class TestPartialDebit(OperationTests):
    """POST /transaction/partial_debit"""

    operation_id = "transactions.partial_debit"
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


class TestSession(OperationTests):
    """GET /transaction/{id}/session"""

    operation_id = "transactions.session"
    response_type = "TransactionSessionResponse"
    calls = (Call(lambda api: api.session(4099260516), "GET /transaction/4099260516/session"),)


class TestTimeline(OperationTests):
    """GET /transaction/timeline/{id_or_reference}"""

    operation_id = "transactions.timeline"
    response_type = "TransactionTimelineResponse"
    calls = (
        Call(lambda api: api.timeline("order-1042"), "GET /transaction/timeline/order-1042"),
        Call(lambda api: api.timeline(4099260516), "GET /transaction/timeline/4099260516"),
    )


class TestTotals(OperationTests):
    """GET /transaction/totals"""

    operation_id = "transactions.totals"
    response_type = "TransactionTotalsResponse"
    calls = (
        Call(
            lambda api: api.totals(from_="2026-01-01", to="2026-01-31"),
            "GET /transaction/totals?from=2026-01-01&to=2026-01-31",
        ),
        Call(lambda api: api.totals(page=2, per_page=20), "GET /transaction/totals?page=2&perPage=20"),
    )


class TestVerify(OperationTests):
    """GET /transaction/verify/{reference}"""

    operation_id = "transactions.verify"
    response_type = "TransactionResponse"
    calls = (
        Call(lambda api: api.verify("order-1042"), "GET /transaction/verify/order-1042"),
        Call(lambda api: api.verify("order/1042 ="), "GET /transaction/verify/order%2F1042%20%3D"),
    )
