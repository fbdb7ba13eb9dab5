"""Calls of IntegrationApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestFetchPaymentSessionTimeout(OperationTests):
    """GET /integration/payment_session_timeout"""

    operation_id = "integration.fetch_payment_session_timeout"
    response_type = "PaymentSessionTimeoutResponse"
    calls = (Call(lambda api: api.fetch_payment_session_timeout(), "GET /integration/payment_session_timeout"),)


class TestUpdatePaymentSessionTimeout(OperationTests):
    """PUT /integration/payment_session_timeout"""

    operation_id = "integration.update_payment_session_timeout"
    response_type = "PaymentSessionTimeoutResponse"
    calls = (
        Call(
            lambda api: api.update_payment_session_timeout(1800),
            "PUT /integration/payment_session_timeout",
            "half_an_hour",
        ),
        Call(lambda api: api.update_payment_session_timeout(0), "PUT /integration/payment_session_timeout", "off"),
    )
