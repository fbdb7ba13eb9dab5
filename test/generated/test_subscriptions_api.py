"""Calls of SubscriptionsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /subscription"""

    operation_id = "subscriptions.create"
    response_type = "SubscriptionResponse"
    calls = (
        Call(lambda api: api.create("CUS_xnxdt6s1zg1f4nx", "PLN_gx2wn530m0i3w3m"), "POST /subscription", "at_once"),
        Call(
            lambda api: api.create(
                "ada@example.com",
                "PLN_gx2wn530m0i3w3m",
                authorization="AUTH_8dfhjjdt",
                start_date="2026-02-01T09:00:00.000Z",
            ),
            "POST /subscription",
            "later",
        ),
        Call(
            lambda api: api.create("CUS_xnxdt6s1zg1f4nx", "PLN_5b1q8s7tk2wz0ea", start_date="2026-03-01"),
            "POST /subscription",
            "from_a_day_on",
        ),
    )


class TestDisable(OperationTests):
    """POST /subscription/disable"""

    operation_id = "subscriptions.disable"
    response_type = "SubscriptionStateResponse"
    calls = (
        Call(
            lambda api: api.disable("SUB_vsyqdmlzble3uii", "your_email_token"),
            "POST /subscription/disable",
            "subscription",
        ),
    )


class TestEnable(OperationTests):
    """POST /subscription/enable"""

    operation_id = "subscriptions.enable"
    response_type = "SubscriptionStateResponse"
    calls = (
        Call(
            lambda api: api.enable("SUB_6c1y7s0dl8nq2xw", "your_email_token"),
            "POST /subscription/enable",
            "subscription",
        ),
    )


class TestFetch(OperationTests):
    """GET /subscription/{code}"""

    operation_id = "subscriptions.fetch"
    response_type = "SubscriptionResponse"
    calls = (
        Call(lambda api: api.fetch("SUB_vsyqdmlzble3uii"), "GET /subscription/SUB_vsyqdmlzble3uii"),
        Call(lambda api: api.fetch(4192), "GET /subscription/4192"),
    )


class TestList(OperationTests):
    """GET /subscription"""

    operation_id = "subscriptions.list"
    response_type = "SubscriptionListResponse"
    calls = (
        Call(lambda api: api.list(customer=1173, plan=28), "GET /subscription?customer=1173&plan=28"),
        Call(
            lambda api: api.list(from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /subscription?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestManageEmail(OperationTests):
    """POST /subscription/{code}/manage/email"""

    operation_id = "subscriptions.manage_email"
    response_type = "SubscriptionEmailResponse"
    calls = (
        Call(
            lambda api: api.manage_email("SUB_vsyqdmlzble3uii"), "POST /subscription/SUB_vsyqdmlzble3uii/manage/email"
        ),
    )


class TestManageLink(OperationTests):
    """GET /subscription/{code}/manage/link"""

    operation_id = "subscriptions.manage_link"
    response_type = "SubscriptionLinkResponse"
    calls = (
        Call(lambda api: api.manage_link("SUB_vsyqdmlzble3uii"), "GET /subscription/SUB_vsyqdmlzble3uii/manage/link"),
    )
