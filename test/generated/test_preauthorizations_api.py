"""Calls of PreauthorizationsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCapture(OperationTests):
    """POST /preauthorization/capture"""

    operation_id = "preauthorizations.capture"
    response_type = "PreauthorizationCaptureResponse"
    calls = (
        Call(lambda api: api.capture("hold-1046", 500000, "ZAR"), "POST /preauthorization/capture", "whole"),
        Call(
            lambda api: api.capture(reference="hold-1046", amount="420000", currency="ZAR"),
            "POST /preauthorization/capture",
            "part",
        ),
    )


class TestInitialize(OperationTests):
    """POST /preauthorization/initialize"""

    operation_id = "preauthorizations.initialize"
    response_type = "InitializedPreauthorizationResponse"
    calls = (
        Call(
            lambda api: api.initialize(
                "thandi@example.com",
                500000,
                "ZAR",
                reference="hold-1042",
                callback_url="https://shop.example.com/held",
                metadata={"room": 12},
                expire_action="release",
                expire_after_days=7,
            ),
            "POST /preauthorization/initialize",
            "with_metadata",
        ),
        Call(
            lambda api: api.initialize("thandi@example.com", "500000", "ZAR", reference="hold-1043"),
            "POST /preauthorization/initialize",
            "shortest",
        ),
        Call(
            lambda api: api.initialize(
                "thandi@example.com",
                500000,
                "ZAR",
                reference="hold-1044",
                split_code="SPL_98WF13Eb3w",
                metadata='{"room": 14}',
                expire_action="capture",
            ),
            "POST /preauthorization/initialize",
            "with_a_saved_split",
        ),
        Call(
            lambda api: api.initialize(
                "thandi@example.com",
                500000,
                "ZAR",
                reference="hold-1045",
                subaccount="ACCT_4evq2v6x0qxv9e6",
                transaction_charge=10000,
                bearer="subaccount",
            ),
            "POST /preauthorization/initialize",
            "with_a_subaccount",
        ),
    )


class TestList(OperationTests):
    """GET /preauthorization"""

    operation_id = "preauthorizations.list"
    response_type = "PreauthorizationListResponse"
    calls = (
        Call(lambda api: api.list(status="authorized"), "GET /preauthorization?status=authorized"),
        Call(
            lambda api: api.list(amount=500000, from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /preauthorization?amount=500000&from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestRelease(OperationTests):
    """POST /preauthorization/release"""

    operation_id = "preauthorizations.release"
    response_type = "ReleasedPreauthorizationResponse"
    calls = (Call(lambda api: api.release("hold-1047"), "POST /preauthorization/release", "reference"),)


class TestReserveAuthorization(OperationTests):
    """POST /preauthorization/reserve_authorization"""

    operation_id = "preauthorizations.reserve_authorization"
    response_type = "PreauthorizationResponse"
    calls = (
        Call(
            lambda api: api.reserve_authorization(
                "thandi@example.com", 500000, "AUTH_8dfhjjdt", "ZAR", reference="hold-1046"
            ),
            "POST /preauthorization/reserve_authorization",
            "number",
        ),
        Call(
            lambda api: api.reserve_authorization(
                "thandi@example.com", "80000", "AUTH_8dfhjjdt", "ZAR", reference="hold-1047"
            ),
            "POST /preauthorization/reserve_authorization",
            "digits",
        ),
    )


class TestVerify(OperationTests):
    """GET /preauthorization/verify/{reference}"""

    operation_id = "preauthorizations.verify"
    response_type = "PreauthorizationResponse"
    calls = (Call(lambda api: api.verify("hold-1046"), "GET /preauthorization/verify/hold-1046"),)
