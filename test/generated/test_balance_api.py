"""Calls of BalanceApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestFetch(OperationTests):
    """GET /balance"""

    operation_id = "balance.fetch"
    response_type = "BalanceResponse"
    calls = (Call(lambda api: api.fetch(), "GET /balance"),)


class TestLedger(OperationTests):
    """GET /balance/ledger"""

    operation_id = "balance.ledger"
    response_type = "BalanceLedgerResponse"
    calls = (
        Call(
            lambda api: api.ledger(from_="2026-01-01", to="2026-01-31", per_page=20),
            "GET /balance/ledger?from=2026-01-01&to=2026-01-31&perPage=20",
        ),
        Call(lambda api: api.ledger(page=2), "GET /balance/ledger?page=2"),
    )
