"""Calls of WebhookEventsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestFetch(OperationTests):
    """GET /integration/webhooks/events/{id}"""

    operation_id = "webhook_events.fetch"
    response_type = "LoggedEventResponse"
    calls = (
        Call(
            lambda api: api.fetch("6ac94b47fdad55440ef2066a"),
            "GET /integration/webhooks/events/6ac94b47fdad55440ef2066a",
        ),
    )


class TestList(OperationTests):
    """GET /integration/webhooks/events"""

    operation_id = "webhook_events.list"
    response_type = "LoggedEventListResponse"
    calls = (
        Call(
            lambda api: api.list(status="Failed", from_="2026-01-01"),
            "GET /integration/webhooks/events?status=Failed&from=2026-01-01",
        ),
        Call(
            lambda api: api.list(
                category="transactions",
                event_type="charge.success",
                category_row_id=4099260516,
                to="2026-01-31",
                limit=20,
            ),
            "GET /integration/webhooks/events?category=transactions&event_type=charge.success&category_row_id=4099260516&to=2026-01-31&limit=20",
        ),
        Call(
            lambda api: api.list(status="Pending", next="eyJvaWQiOiI2YWM5In0"),
            "GET /integration/webhooks/events?status=Pending&next=eyJvaWQiOiI2YWM5In0",
        ),
        Call(
            lambda api: api.list(previous="eyJvaWQiOiI2YWM4In0"),
            "GET /integration/webhooks/events?previous=eyJvaWQiOiI2YWM4In0",
        ),
    )


class TestLookup(OperationTests):
    """GET /integration/webhooks/events/lookup"""

    operation_id = "webhook_events.lookup"
    response_type = "LoggedEventResponse"
    calls = (
        Call(lambda api: api.lookup(4099260516), "GET /integration/webhooks/events/lookup?reference=4099260516"),
        Call(
            lambda api: api.lookup("6ac94b47fdad55440ef2066a"),
            "GET /integration/webhooks/events/lookup?reference=6ac94b47fdad55440ef2066a",
        ),
    )


class TestResend(OperationTests):
    """POST /integration/webhooks/events/resend"""

    operation_id = "webhook_events.resend"
    response_type = "EventResendResponse"
    calls = (
        Call(
            lambda api: api.resend(["6ac94b47fdad55440ef2066a", "6ac94b51fdad55440ef20671"]),
            "POST /integration/webhooks/events/resend",
            "two_events",
        ),
    )


class TestResendMatching(OperationTests):
    """POST /integration/webhooks/events/resend-matching"""

    operation_id = "webhook_events.resend_matching"
    response_type = "EventResendResponse"
    calls = (
        Call(
            lambda api: api.resend_matching(
                True,
                filters={"status": "Failed", "event_type": "charge.success", "from": "2026-01-01", "to": "2026-01-31"},
            ),
            "POST /integration/webhooks/events/resend-matching?preview=true",
            "failed_payments",
        ),
        Call(
            lambda api: api.resend_matching(preview=False, filters={"category": "refund", "category_row_id": 15004522}),
            "POST /integration/webhooks/events/resend-matching?preview=false",
            "one_refund",
        ),
        Call(
            lambda api: api.resend_matching(True, filters={}),
            "POST /integration/webhooks/events/resend-matching?preview=true",
            "everything",
        ),
    )
