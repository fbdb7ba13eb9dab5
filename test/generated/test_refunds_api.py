"""Calls of RefundsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /refund"""

    operation_id = "refunds.create"
    response_type = "RefundResponse"
    calls = (
        Call(
            lambda api: api.create(
                "order-1042",
                amount=200000,
                currency="NGN",
                customer_note="One of two boxes was broken.",
                merchant_note="Broken box, order 1042",
            ),
            "POST /refund",
            "part",
        ),
        Call(lambda api: api.create(4099260516), "POST /refund", "whole"),
    )


class TestFetch(OperationTests):
    """GET /refund/{id}"""

    operation_id = "refunds.fetch"
    response_type = "RefundResponse"
    calls = (Call(lambda api: api.fetch(1004723), "GET /refund/1004723"),)


class TestList(OperationTests):
    """GET /refund"""

    operation_id = "refunds.list"
    response_type = "RefundListResponse"
    calls = (
        Call(
            lambda api: api.list(transaction=4099260516, currency="NGN"),
            "GET /refund?transaction=4099260516&currency=NGN",
        ),
        Call(
            lambda api: api.list(from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /refund?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestRetry(OperationTests):
    """POST /refund/retry_with_customer_details/{id}"""

    operation_id = "refunds.retry"
    response_type = "RefundResponse"
    calls = (
        Call(
            lambda api: api.retry(1004725, {"currency": "NGN", "account_number": "0123456789", "bank_id": "9"}),
            "POST /refund/retry_with_customer_details/1004725",
            "account",
        ),
    )
