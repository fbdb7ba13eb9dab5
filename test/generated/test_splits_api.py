"""Calls of SplitsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddSubaccount(OperationTests):
    """POST /split/{id}/subaccount/add"""

    operation_id = "splits.add_subaccount"
    response_type = "SplitResponse"
    calls = (
        Call(
            lambda api: api.add_subaccount(142, "ACCT_4evq2v6x0qxv9e6", 40), "POST /split/142/subaccount/add", "share"
        ),
    )


class TestCreate(OperationTests):
    """POST /split"""

    operation_id = "splits.create"
    response_type = "SplitResponse"
    calls = (
        Call(
            lambda api: api.create(
                "Market day",
                "percentage",
                [
                    {"subaccount": "ACCT_4evq2v6x0qxv9e6", "share": 20},
                    {"subaccount": "ACCT_j7s0v3kd9q2xw5b", "share": 30},
                ],
                "NGN",
            ),
            "POST /split",
            "percentages",
        ),
        Call(
            lambda api: api.create(
                "Ferry tickets",
                "flat",
                [{"subaccount": "ACCT_4evq2v6x0qxv9e6", "share": 5000}],
                "ZAR",
                bearer_type="subaccount",
                bearer_subaccount="ACCT_4evq2v6x0qxv9e6",
            ),
            "POST /split",
            "flat",
        ),
        Call(
            lambda api: api.create(
                "Lunch",
                "percentage",
                [{"subaccount": "ACCT_j7s0v3kd9q2xw5b", "share": 90}],
                "GHS",
                bearer_type="all-proportional",
            ),
            "POST /split",
            "proportional_fees",
        ),
    )


class TestFetch(OperationTests):
    """GET /split/{id}"""

    operation_id = "splits.fetch"
    response_type = "SplitResponse"
    calls = (
        Call(lambda api: api.fetch(142), "GET /split/142"),
        Call(lambda api: api.fetch("SPL_98WF13Eb3w"), "GET /split/SPL_98WF13Eb3w"),
    )


class TestList(OperationTests):
    """GET /split"""

    operation_id = "splits.list"
    response_type = "SplitListResponse"
    calls = (
        Call(lambda api: api.list(name="Market day", active=True), "GET /split?name=Market+day&active=true"),
        Call(
            lambda api: api.list(
                subaccount_code="ACCT_4evq2v6x0qxv9e6",
                sort_by="name",
                from_="2026-01-01",
                to="2026-01-31",
                page=2,
                per_page=20,
            ),
            "GET /split?subaccount_code=ACCT_4evq2v6x0qxv9e6&sort_by=name&from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestRemoveSubaccount(OperationTests):
    """POST /split/{id}/subaccount/remove"""

    operation_id = "splits.remove_subaccount"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.remove_subaccount(142, "ACCT_j7s0v3kd9q2xw5b"),
            "POST /split/142/subaccount/remove",
            "subaccount",
        ),
        Call(
            lambda api: api.remove_subaccount(142, "ACCT_4evq2v6x0qxv9e6", share=20),
            "POST /split/142/subaccount/remove",
            "with_share",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /split/{id}"""

    operation_id = "splits.update"
    response_type = "SplitResponse"
    calls = (
        Call(
            lambda api: api.update(142, name="Market day, all year", active=True, bearer_type="all"),
            "PUT /split/142",
            "fees",
        ),
        Call(
            lambda api: api.update(142, bearer_type="subaccount", bearer_subaccount="ACCT_4evq2v6x0qxv9e6"),
            "PUT /split/142",
            "bearer",
        ),
        Call(lambda api: api.update(142, name="Market day 2025", active=False), "PUT /split/142", "inactive"),
    )
