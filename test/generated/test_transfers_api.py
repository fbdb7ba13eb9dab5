"""Calls of TransfersApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestBulk(OperationTests):
    """POST /transfer/bulk"""

    operation_id = "transfers.bulk"
    response_type = "TransferBulkResponse"
    calls = (
        Call(
            lambda api: api.bulk(
                "balance",
                [
                    {
                        "amount": 500000,
                        "recipient": "RCP_2x5j67tnnw1t98k",
                        "reference": "payout-1044-chairs",
                        "reason": "Two chairs",
                    },
                    {"amount": 120000, "recipient": "RCP_7hn2yq4wd8k3zmc", "reference": "payout-1045-lamps"},
                ],
            ),
            "POST /transfer/bulk",
            "two",
        ),
        Call(
            lambda api: api.bulk(
                "balance",
                [
                    {
                        "amount": 30000,
                        "recipient": "RCP_gh5tw9s2cb4x7lp",
                        "reference": "wages_2026-01_kumasi",
                        "reason": "Wages",
                        "metadata": {"shop": 3},
                    },
                    {
                        "amount": 32000,
                        "recipient": "RCP_gh8rm2d6jy1v4ka",
                        "reference": "wages_2026-01_tamale",
                        "metadata": "shop 4",
                    },
                ],
                currency="GHS",
            ),
            "POST /transfer/bulk",
            "with_a_currency",
        ),
    )


class TestDisableOtp(OperationTests):
    """POST /transfer/disable_otp"""

    operation_id = "transfers.disable_otp"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.disable_otp(), "POST /transfer/disable_otp"),)


class TestDisableOtpFinalize(OperationTests):
    """POST /transfer/disable_otp_finalize"""

    operation_id = "transfers.disable_otp_finalize"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.disable_otp_finalize("928783"), "POST /transfer/disable_otp_finalize", "otp"),)


class TestEnableOtp(OperationTests):
    """POST /transfer/enable_otp"""

    operation_id = "transfers.enable_otp"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.enable_otp(), "POST /transfer/enable_otp"),)


class TestExport(OperationTests):
    """GET /transfer/export"""

    operation_id = "transfers.export"
    response_type = "TransferExportResponse"
    calls = (
        Call(
            lambda api: api.export(status="success", from_="2026-01-01", to="2026-01-31"),
            "GET /transfer/export?status=success&from=2026-01-01&to=2026-01-31",
        ),
        Call(
            lambda api: api.export(recipient="RCP_2x5j67tnnw1t98k"),
            "GET /transfer/export?recipient=RCP_2x5j67tnnw1t98k",
        ),
    )


class TestFetch(OperationTests):
    """GET /transfer/{code}"""

    operation_id = "transfers.fetch"
    response_type = "TransferResponse"
    calls = (
        Call(lambda api: api.fetch("TRF_v5tip3zx8nna9o78"), "GET /transfer/TRF_v5tip3zx8nna9o78"),
        Call(lambda api: api.fetch(37272792), "GET /transfer/37272792"),
    )


class TestFinalize(OperationTests):
    """POST /transfer/finalize_transfer"""

    operation_id = "transfers.finalize"
    response_type = "TransferResponse"
    calls = (
        Call(lambda api: api.finalize("TRF_v5tip3zx8nna9o78", "928783"), "POST /transfer/finalize_transfer", "otp"),
    )


class TestInitiate(OperationTests):
    """POST /transfer"""

    operation_id = "transfers.initiate"
    response_type = "TransferResponse"
    calls = (
        Call(
            lambda api: api.initiate(
                "balance", 500000, "RCP_2x5j67tnnw1t98k", reference="payout-1042-chairs", reason="Two chairs"
            ),
            "POST /transfer",
            "bank_account",
        ),
        Call(
            lambda api: api.initiate(
                "balance",
                250000,
                "RCP_kx2mp8v3hz7q1nd",
                reference="rent_kilimani_2026-01",
                reason="January rent",
                currency="KES",
                account_reference="SHOP-12",
                metadata={"shop": 12},
            ),
            "POST /transfer",
            "paybill",
        ),
        Call(
            lambda api: api.initiate(
                "balance",
                120000,
                "RCP_gh5tw9s2cb4x7lp",
                reference="payout-1043-lamps-kumasi",
                currency="GHS",
                metadata="batch 7",
            ),
            "POST /transfer",
            "mobile_money",
        ),
    )


class TestList(OperationTests):
    """GET /transfer"""

    operation_id = "transfers.list"
    response_type = "TransferListResponse"
    calls = (
        Call(
            lambda api: api.list(status="success", from_="2026-01-01", per_page=20),
            "GET /transfer?use_cursor=true&status=success&from=2026-01-01&perPage=20",
        ),
        Call(
            lambda api: api.list(recipient=28891, to="2026-01-31", page=2),
            "GET /transfer?recipient=28891&to=2026-01-31&page=2",
        ),
    )


class TestResendOtp(OperationTests):
    """POST /transfer/resend_otp"""

    operation_id = "transfers.resend_otp"
    response_type = "MessageResponse"
    calls = (
        Call(lambda api: api.resend_otp("TRF_v5tip3zx8nna9o78", "resend_otp"), "POST /transfer/resend_otp", "resend"),
        Call(lambda api: api.resend_otp("TRF_v5tip3zx8nna9o78", "transfer"), "POST /transfer/resend_otp", "transfer"),
        Call(lambda api: api.resend_otp("TRF_v5tip3zx8nna9o78", "disable_otp"), "POST /transfer/resend_otp", "disable"),
    )


class TestVerify(OperationTests):
    """GET /transfer/verify/{reference}"""

    operation_id = "transfers.verify"
    response_type = "TransferResponse"
    calls = (Call(lambda api: api.verify("payout-1042-chairs"), "GET /transfer/verify/payout-1042-chairs"),)
