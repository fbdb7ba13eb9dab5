"""Calls of DisputesApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestDownload(OperationTests):
    """GET /dispute/export"""

    operation_id = "disputes.download"
    response_type = "DisputeExportResponse"
    calls = (
        Call(
            lambda api: api.download(from_="2026-01-01", to="2026-01-31", status="resolved"),
            "GET /dispute/export?from=2026-01-01&to=2026-01-31&status=resolved",
        ),
        Call(
            lambda api: api.download(transaction="4099260516", page=1, per_page=20),
            "GET /dispute/export?transaction=4099260516&page=1&perPage=20",
        ),
    )


class TestEvidence(OperationTests):
    """POST /dispute/{id}/evidence"""

    operation_id = "disputes.evidence"
    response_type = "DisputeEvidenceResponse"
    calls = (
        Call(
            lambda api: api.evidence(
                2867,
                "ada@example.com",
                "Ada Obi",
                "08012345678",
                "Two reading lamps, order 1042",
                delivery_address="3 Marina Road, Lagos",
                delivery_date="2026-01-05",
            ),
            "POST /dispute/2867/evidence",
            "delivered",
        ),
        Call(
            lambda api: api.evidence(
                2867,
                customer_email="ada@example.com",
                customer_name="Ada Obi",
                customer_phone="08012345678",
                service_details="Guitar lesson, order 1042",
            ),
            "POST /dispute/2867/evidence",
            "service",
        ),
    )


class TestFetch(OperationTests):
    """GET /dispute/{id}"""

    operation_id = "disputes.fetch"
    response_type = "DisputeResponse"
    calls = (Call(lambda api: api.fetch(2867), "GET /dispute/2867"),)


class TestList(OperationTests):
    """GET /dispute"""

    operation_id = "disputes.list"
    response_type = "DisputeListResponse"
    calls = (
        Call(
            lambda api: api.list(status="awaiting-merchant-feedback"), "GET /dispute?status=awaiting-merchant-feedback"
        ),
        Call(
            lambda api: api.list(transaction=4099260516, from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /dispute?transaction=4099260516&from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )


class TestResolve(OperationTests):
    """PUT /dispute/{id}/resolve"""

    operation_id = "disputes.resolve"
    response_type = "ResolvedDisputeResponse"
    calls = (
        Call(
            lambda api: api.resolve(
                2867, "merchant-accepted", "The parcel was lost on the way.", 500000, "qesp8a4df1xejihd9x5q"
            ),
            "PUT /dispute/2867/resolve",
            "accepted",
        ),
        Call(
            lambda api: api.resolve(
                2867,
                resolution="declined",
                message="The customer signed for the parcel.",
                refund_amount=0,
                uploaded_filename="qesp8a4df1xejihd9x5q",
                evidence=21,
            ),
            "PUT /dispute/2867/resolve",
            "declined",
        ),
    )


class TestTransaction(OperationTests):
    """GET /dispute/transaction/{id}"""

    operation_id = "disputes.transaction"
    response_type = "DisputeResponse"
    calls = (Call(lambda api: api.transaction(4099260516), "GET /dispute/transaction/4099260516"),)


class TestUpdate(OperationTests):
    """PUT /dispute/{id}"""

    operation_id = "disputes.update"
    response_type = "UpdatedDisputeResponse"
    calls = (
        Call(
            lambda api: api.update(2867, 500000, uploaded_filename="qesp8a4df1xejihd9x5q"),
            "PUT /dispute/2867",
            "with_a_file",
        ),
        Call(lambda api: api.update(2867, refund_amount=250000), "PUT /dispute/2867", "amount"),
    )


class TestUploadUrl(OperationTests):
    """GET /dispute/{id}/upload_url"""

    operation_id = "disputes.upload_url"
    response_type = "DisputeUploadResponse"
    calls = (
        Call(
            lambda api: api.upload_url(2867, "receipt.pdf"), "GET /dispute/2867/upload_url?upload_filename=receipt.pdf"
        ),
    )
