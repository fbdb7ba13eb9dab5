"""Calls of PaymentRequestsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestArchive(OperationTests):
    """POST /paymentrequest/archive/{code}"""

    operation_id = "payment_requests.archive"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.archive("PRQ_1weqqsn2wwzgft8"), "POST /paymentrequest/archive/PRQ_1weqqsn2wwzgft8"),)


class TestCreate(OperationTests):
    """POST /paymentrequest"""

    operation_id = "payment_requests.create"
    response_type = "PaymentRequestResponse"
    calls = (
        Call(
            lambda api: api.create("CUS_xnxdt6s1zg1f4nx", amount=42000, description="Two lamps", due_date="2026-02-01"),
            "POST /paymentrequest",
            "one_amount",
        ),
        Call(
            lambda api: api.create(
                "CUS_xnxdt6s1zg1f4nx",
                currency="NGN",
                line_items=[{"name": "Reading lamp", "amount": 20000, "quantity": 2}],
                tax=[{"name": "VAT", "amount": 2000}],
                has_invoice=True,
                invoice_number=7,
                split_code="SPL_98WF13Eb3w",
                metadata={"order": 1042},
                redirect_url="https://shop.example.com/thanks",
            ),
            "POST /paymentrequest",
            "line_items",
        ),
        Call(
            lambda api: api.create("CUS_xnxdt6s1zg1f4nx", draft=True, send_notification=False),
            "POST /paymentrequest",
            "draft",
        ),
    )


class TestFetch(OperationTests):
    """GET /paymentrequest/{code}"""

    operation_id = "payment_requests.fetch"
    response_type = "PaymentRequestResponse"
    calls = (
        Call(lambda api: api.fetch("PRQ_1weqqsn2wwzgft8"), "GET /paymentrequest/PRQ_1weqqsn2wwzgft8"),
        Call(lambda api: api.fetch("3136406"), "GET /paymentrequest/3136406"),
    )


class TestFinalize(OperationTests):
    """POST /paymentrequest/finalize/{code}"""

    operation_id = "payment_requests.finalize"
    response_type = "PaymentRequestResponse"
    calls = (
        Call(
            lambda api: api.finalize("PRQ_1weqqsn2wwzgft8", send_notification=False),
            "POST /paymentrequest/finalize/PRQ_1weqqsn2wwzgft8",
            "quietly",
        ),
        Call(
            lambda api: api.finalize("PRQ_1weqqsn2wwzgft8"),
            "POST /paymentrequest/finalize/PRQ_1weqqsn2wwzgft8",
            "as_it_is",
        ),
    )


class TestList(OperationTests):
    """GET /paymentrequest"""

    operation_id = "payment_requests.list"
    response_type = "PaymentRequestListResponse"
    calls = (
        Call(
            lambda api: api.list(status="pending", per_page=20, from_="2026-01-01"),
            "GET /paymentrequest?status=pending&perPage=20&from=2026-01-01",
        ),
        Call(
            lambda api: api.list(customer=1173, currency="NGN", include_archive=True, page=2, to="2026-01-31"),
            "GET /paymentrequest?customer=1173&currency=NGN&include_archive=true&page=2&to=2026-01-31",
        ),
    )


class TestNotify(OperationTests):
    """POST /paymentrequest/notify/{code}"""

    operation_id = "payment_requests.notify"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.notify("PRQ_1weqqsn2wwzgft8"), "POST /paymentrequest/notify/PRQ_1weqqsn2wwzgft8"),)


class TestTotals(OperationTests):
    """GET /paymentrequest/totals"""

    operation_id = "payment_requests.totals"
    response_type = "PaymentRequestTotalsResponse"
    calls = (Call(lambda api: api.totals(), "GET /paymentrequest/totals"),)


class TestUpdate(OperationTests):
    """PUT /paymentrequest/{code}"""

    operation_id = "payment_requests.update"
    response_type = "PaymentRequestResponse"
    calls = (
        Call(
            lambda api: api.update("PRQ_1weqqsn2wwzgft8", amount=84000, description="Four lamps"),
            "PUT /paymentrequest/PRQ_1weqqsn2wwzgft8",
            "amount",
        ),
        Call(
            lambda api: api.update(
                "PRQ_1weqqsn2wwzgft8",
                customer="CUS_xnxdt6s1zg1f4nx",
                currency="NGN",
                due_date="2026-02-15",
                line_items=[{"name": "Reading lamp", "amount": 20000, "quantity": 2}],
                tax=[{"name": "VAT", "amount": 2000}],
                send_notification=True,
                draft=False,
                has_invoice=True,
                invoice_number=7,
                split_code="SPL_98WF13Eb3w",
            ),
            "PUT /paymentrequest/PRQ_1weqqsn2wwzgft8",
            "everything_else",
        ),
    )


class TestVerify(OperationTests):
    """GET /paymentrequest/verify/{code}"""

    operation_id = "payment_requests.verify"
    response_type = "PaymentRequestResponse"
    calls = (Call(lambda api: api.verify("PRQ_1weqqsn2wwzgft8"), "GET /paymentrequest/verify/PRQ_1weqqsn2wwzgft8"),)
