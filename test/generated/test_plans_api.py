"""Calls of PlansApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /plan"""

    operation_id = "plans.create"
    response_type = "PlanResponse"
    calls = (
        Call(
            lambda api: api.create("Fruit box", 1500000, "monthly", description="Twelve kilos of fruit each month"),
            "POST /plan",
            "monthly",
        ),
        Call(
            lambda api: api.create(
                "School fees",
                25000000,
                "quarterly",
                currency="NGN",
                invoice_limit=3,
                send_invoices=True,
                send_sms=False,
                description="Three terms",
                metadata={"school": "Ikeja"},
            ),
            "POST /plan",
            "limited",
        ),
        Call(
            lambda api: api.create("Kiosk rent", 20000, "daily", currency="GHS", metadata="kiosk 7"),
            "POST /plan",
            "daily",
        ),
    )


class TestFetch(OperationTests):
    """GET /plan/{code}"""

    operation_id = "plans.fetch"
    response_type = "PlanResponse"
    calls = (
        Call(lambda api: api.fetch("PLN_gx2wn530m0i3w3m"), "GET /plan/PLN_gx2wn530m0i3w3m"),
        Call(lambda api: api.fetch(28), "GET /plan/28"),
    )


class TestList(OperationTests):
    """GET /plan"""

    operation_id = "plans.list"
    response_type = "PlanListResponse"
    calls = (
        Call(lambda api: api.list(interval="monthly", amount=1500000), "GET /plan?interval=monthly&amount=1500000"),
        Call(
            lambda api: api.list(status="active", from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /plan?status=active&from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /plan/{code}"""

    operation_id = "plans.update"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.update("PLN_gx2wn530m0i3w3m", amount=1800000, update_existing_subscriptions=False),
            "PUT /plan/PLN_gx2wn530m0i3w3m",
            "new_price",
        ),
        Call(
            lambda api: api.update(
                28,
                name="Family fruit box",
                interval="weekly",
                description="Six kilos of fruit each week",
                currency="NGN",
                invoice_limit=12,
                send_invoices=False,
                send_sms=True,
                metadata={"box": "family"},
            ),
            "PUT /plan/28",
            "everything_else",
        ),
    )
