"""Calls of BulkChargesApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCharges(OperationTests):
    """GET /bulkcharge/{code}/charges"""

    operation_id = "bulk_charges.charges"
    response_type = "BulkChargeItemListResponse"
    calls = (
        Call(
            lambda api: api.charges("BCH_180tl7oq7cayggh", status="failed"),
            "GET /bulkcharge/BCH_180tl7oq7cayggh/charges?status=failed",
        ),
        Call(
            lambda api: api.charges(66731, from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /bulkcharge/66731/charges?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestFetch(OperationTests):
    """GET /bulkcharge/{code}"""

    operation_id = "bulk_charges.fetch"
    response_type = "BulkChargeResponse"
    calls = (
        Call(lambda api: api.fetch("BCH_180tl7oq7cayggh"), "GET /bulkcharge/BCH_180tl7oq7cayggh"),
        Call(lambda api: api.fetch(66608), "GET /bulkcharge/66608"),
        Call(
            lambda api: api.fetch(
                "BCH_180tl7oq7cayggh", status="pending", from_="2026-01-01", to="2026-01-31", page=1, per_page=20
            ),
            "GET /bulkcharge/BCH_180tl7oq7cayggh?status=pending&from=2026-01-01&to=2026-01-31&page=1&perPage=20",
        ),
    )


class TestInitiate(OperationTests):
    """POST /bulkcharge"""

    operation_id = "bulk_charges.initiate"
    response_type = "BulkChargeResponse"
    calls = (
        Call(
            lambda api: api.initiate(
                [
                    {"authorization": "AUTH_8dfhjjdt", "amount": 250000, "reference": "rent-1042"},
                    {"authorization": "AUTH_q4mz81wc5r", "amount": 180000, "reference": "rent-1043"},
                ]
            ),
            "POST /bulkcharge",
            "several",
        ),
        Call(
            lambda api: api.initiate(
                charges=[
                    {
                        "authorization": "AUTH_8dfhjjdt",
                        "amount": 250000,
                        "reference": "rent-1044",
                        "attempt_partial_debit": True,
                        "at_least": 100000,
                        "metadata": {"flat": 7},
                    },
                    {"authorization": "AUTH_8dfhjjdt", "amount": 30000, "reference": "water-1044"},
                ]
            ),
            "POST /bulkcharge",
            "one_authorization",
        ),
    )


class TestList(OperationTests):
    """GET /bulkcharge"""

    operation_id = "bulk_charges.list"
    response_type = "BulkChargeListResponse"
    calls = (
        Call(lambda api: api.list(status="active"), "GET /bulkcharge?status=active"),
        Call(
            lambda api: api.list(from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /bulkcharge?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestPause(OperationTests):
    """GET /bulkcharge/pause/{code}"""

    operation_id = "bulk_charges.pause"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.pause("BCH_180tl7oq7cayggh"), "GET /bulkcharge/pause/BCH_180tl7oq7cayggh"),)


class TestResume(OperationTests):
    """GET /bulkcharge/resume/{code}"""

    operation_id = "bulk_charges.resume"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.resume("BCH_180tl7oq7cayggh"), "GET /bulkcharge/resume/BCH_180tl7oq7cayggh"),)
