"""Calls of SettlementsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestFetch(OperationTests):
    """GET /settlement"""

    operation_id = "settlements.fetch"
    response_type = "SettlementListResponse"
    calls = (
        Call(
            lambda api: api.fetch(status="success", from_="2026-01-01", to="2026-01-31"),
            "GET /settlement?status=success&from=2026-01-01&to=2026-01-31",
        ),
        Call(
            lambda api: api.fetch(subaccount="ACCT_4evq2v6x0qxv9e6", page=2, per_page=20),
            "GET /settlement?subaccount=ACCT_4evq2v6x0qxv9e6&page=2&perPage=20",
        ),
        Call(lambda api: api.fetch(subaccount="none"), "GET /settlement?subaccount=none"),
    )


class TestTransaction(OperationTests):
    """GET /settlement/{id}/transactions"""

    operation_id = "settlements.transaction"
    response_type = "TransactionListResponse"
    calls = (
        Call(lambda api: api.transaction(3090024), "GET /settlement/3090024/transactions"),
        Call(
            lambda api: api.transaction(3090024, from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /settlement/3090024/transactions?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )
