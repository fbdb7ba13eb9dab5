"""What PaymentRequestsApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestArchive(OperationTests):
    """POST /paymentrequest/archive/{code}"""

    operation = "payment_requests.archive"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.archive("PRQ_1weqqsn2wwzgft8"), "POST /paymentrequest/archive/PRQ_1weqqsn2wwzgft8"),)
    requests = {}
    replies = {
        "archived": (200, r"""{"status":true,"message":"Payment request has been archived"}"""),
    }


class TestCreate(OperationTests):
    """POST /paymentrequest"""

    operation = "payment_requests.create"
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
    requests = {
        "one_amount": r"""{"customer":"CUS_xnxdt6s1zg1f4nx","amount":42000,"description":"Two lamps","due_date":"2026-02-01"}""",
        "line_items": r"""{"customer":"CUS_xnxdt6s1zg1f4nx","currency":"NGN","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"has_invoice":true,"invoice_number":7,"split_code":"SPL_98WF13Eb3w","metadata":{"order":1042},"redirect_url":"https://shop.example.com/thanks"}""",
        "draft": r"""{"customer":"CUS_xnxdt6s1zg1f4nx","draft":true,"send_notification":false}""",
    }
    replies = {
        "created": (
            200,
            r"""{"status":true,"message":"Payment request created","data":{"id":3136407,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":false,"invoice_number":null,"description":"Two lamps","line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":1173,"created_at":"2026-01-05T09:12:33.417Z","discount":null,"split_code":null}}""",
        ),
        "line_items": (
            200,
            r"""{"status":true,"message":"Payment request created","data":{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","line_items":[{"name":"Reading lamp","amount":"20000","quantity":2}],"tax":[{"name":"VAT","amount":"2000"}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"pending","paid":false,"metadata":{"order":1042},"offline_reference":"4286263136406","customer":1173,"created_at":"2026-01-05T09:12:33.417Z","split_code":"SPL_98WF13Eb3w","notifications":[]}}""",
        ),
        "draft": (
            200,
            r"""{"status":true,"message":"Payment request created","data":{"id":3136407,"integration":100032,"domain":"test","amount":0,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"draft","paid":false,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":1173,"created_at":"2026-01-05T09:12:33.417Z"}}""",
        ),
    }


class TestFetch(OperationTests):
    """GET /paymentrequest/{code}"""

    operation = "payment_requests.fetch"
    response_type = "PaymentRequestResponse"
    calls = (
        Call(lambda api: api.fetch("PRQ_1weqqsn2wwzgft8"), "GET /paymentrequest/PRQ_1weqqsn2wwzgft8"),
        Call(lambda api: api.fetch("3136406"), "GET /paymentrequest/3136406"),
    )
    requests = {}
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Payment request retrieved","data":{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"success","paid":true,"paid_at":"2026-01-06T15:40:09.000Z","metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"discount":1000,"split_code":"SPL_98WF13Eb3w","archived":false,"source":"bulk","payment_method":"card","note":"Thank you","amount_paid":42000,"pending_amount":0,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T15:40:09.000Z"}}""",
        ),
        "pending": (
            200,
            r"""{"status":true,"message":"Payment request retrieved","data":{"id":3136407,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"discount":null,"split_code":null,"archived":true,"source":"api","payment_method":null,"note":null,"amount_paid":null,"pending_amount":42000,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}}""",
        ),
    }


class TestFinalize(OperationTests):
    """POST /paymentrequest/finalize/{code}"""

    operation = "payment_requests.finalize"
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
    requests = {
        "quietly": r"""{"send_notification":false}""",
        "as_it_is": r"""{}""",
    }
    replies = {
        "finalized": (
            200,
            r"""{"status":true,"message":"Payment request finalized","data":{"id":3136407,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"created_at":"2026-01-05T09:12:33.000Z","discount":null,"split_code":null,"pending_amount":42000}}""",
        ),
        "full": (
            200,
            r"""{"status":true,"message":"Payment request finalized","data":{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"pending","paid":false,"paid_at":null,"metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"created_at":"2026-01-05T09:12:33.000Z","discount":{"type":"fixed","amount":1000},"split_code":"SPL_98WF13Eb3w","pending_amount":42000}}""",
        ),
        "paid": (
            200,
            r"""{"status":true,"message":"Payment request finalized","data":{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"success","paid":true,"paid_at":"2026-01-06T15:40:09.000Z","metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"created_at":"2026-01-05T09:12:33.000Z","discount":{"type":"fixed","amount":1000},"split_code":"SPL_98WF13Eb3w","pending_amount":0}}""",
        ),
        "customer_number": (
            200,
            r"""{"status":true,"message":"Payment request finalized","data":{"id":3136407,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":1173,"created_at":"2026-01-05T09:12:33.000Z","discount":null,"split_code":null,"pending_amount":42000}}""",
        ),
    }


class TestList(OperationTests):
    """GET /paymentrequest"""

    operation = "payment_requests.list"
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
    requests = {}
    replies = {
        "listed": (
            200,
            r"""{"status":true,"message":"Payment requests retrieved","data":[{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"success","paid":true,"paid_at":"2026-01-06T15:40:09.000Z","metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"created_at":"2026-01-05T09:12:33.000Z","discount":{"type":"fixed","amount":1000},"split_code":"SPL_98WF13Eb3w"},{"id":3136407,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[],"offline_reference":"4286263136407","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"created_at":"2026-01-05T09:12:33.000Z","discount":null,"split_code":null}],"meta":{"total":2,"skipped":0,"perPage":20,"page":1,"pageCount":1}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Payment requests retrieved","data":[],"meta":{"total":0,"skipped":0,"perPage":"20","page":1,"pageCount":0}}""",
        ),
    }


class TestNotify(OperationTests):
    """POST /paymentrequest/notify/{code}"""

    operation = "payment_requests.notify"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.notify("PRQ_1weqqsn2wwzgft8"), "POST /paymentrequest/notify/PRQ_1weqqsn2wwzgft8"),)
    requests = {}
    replies = {
        "sent": (200, r"""{"status":true,"message":"Notification sent"}"""),
    }


class TestTotals(OperationTests):
    """GET /paymentrequest/totals"""

    operation = "payment_requests.totals"
    response_type = "PaymentRequestTotalsResponse"
    calls = (Call(lambda api: api.totals(), "GET /paymentrequest/totals"),)
    requests = {}
    replies = {
        "totals": (
            200,
            r"""{"status":true,"message":"Payment request totals","data":{"pending":[{"currency":"NGN","amount":42000},{"currency":"USD","amount":0}],"successful":[{"currency":"NGN","amount":11068000},{"currency":"USD","amount":0}],"total":[{"currency":"NGN","amount":11110000},{"currency":"USD","amount":0}]}}""",
        ),
    }


class TestUpdate(OperationTests):
    """PUT /paymentrequest/{code}"""

    operation = "payment_requests.update"
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
    requests = {
        "amount": r"""{"amount":84000,"description":"Four lamps"}""",
        "everything_else": r"""{"customer":"CUS_xnxdt6s1zg1f4nx","currency":"NGN","due_date":"2026-02-15","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"send_notification":true,"draft":false,"has_invoice":true,"invoice_number":7,"split_code":"SPL_98WF13Eb3w"}""",
    }
    replies = {
        "pending": (
            200,
            r"""{"status":true,"message":"Payment request updated","data":{"id":3136407,"integration":100032,"domain":"test","amount":84000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136407","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"created_at":"2026-01-05T09:12:33.000Z","discount":null,"split_code":null}}""",
        ),
        "full": (
            200,
            r"""{"status":true,"message":"Payment request updated","data":{"id":3136406,"integration":100032,"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"success","paid":true,"paid_at":"2026-01-06T15:40:09.000Z","metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"created_at":"2026-01-05T09:12:33.000Z","discount":{"type":"fixed","amount":1000},"split_code":"SPL_98WF13Eb3w"}}""",
        ),
    }


class TestVerify(OperationTests):
    """GET /paymentrequest/verify/{code}"""

    operation = "payment_requests.verify"
    response_type = "PaymentRequestResponse"
    calls = (Call(lambda api: api.verify("PRQ_1weqqsn2wwzgft8"), "GET /paymentrequest/verify/PRQ_1weqqsn2wwzgft8"),)
    requests = {}
    replies = {
        "paid": (
            200,
            r"""{"status":true,"message":"Payment request retrieved","data":{"id":3136406,"integration":{"key":"pk_test_xxxxxxxxxxxxxxxx","name":"Ada Lamps","logo":"https://files.example.com/logo.png","allowed_currencies":["NGN","USD"]},"domain":"test","amount":42000,"currency":"NGN","due_date":"2026-02-01T00:00:00.000Z","has_invoice":true,"invoice_number":7,"description":"Two lamps","pdf_url":"https://files.example.com/invoice-7.pdf","line_items":[{"name":"Reading lamp","amount":20000,"quantity":2}],"tax":[{"name":"VAT","amount":2000}],"request_code":"PRQ_1weqqsn2wwzgft8","status":"success","paid":true,"paid_at":"2026-01-06T15:40:09.000Z","metadata":{"order":1042},"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136406","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":{"calling_code":"+234"},"risk_action":"default","international_format_phone":"+2348012345678"},"created_at":"2026-01-05T09:12:33.000Z","discount":{"type":"fixed","amount":1000},"split_code":"SPL_98WF13Eb3w","pending_amount":0}}""",
        ),
        "pending": (
            200,
            r"""{"status":true,"message":"Payment request retrieved","data":{"id":3136407,"integration":{"key":"pk_test_xxxxxxxxxxxxxxxx","name":"Ada Lamps","logo":"","allowed_currencies":["NGN"]},"domain":"test","amount":42000,"currency":"NGN","due_date":null,"has_invoice":false,"invoice_number":null,"description":null,"pdf_url":null,"line_items":[],"tax":[],"request_code":"PRQ_kp4lleqc7g8xckk","status":"pending","paid":false,"paid_at":null,"metadata":null,"notifications":[{"sent_at":"2026-01-05T09:12:34.000Z","channel":"email"}],"offline_reference":"4286263136407","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":null,"risk_action":"default","international_format_phone":null},"created_at":"2026-01-05T09:12:33.000Z","discount":null,"split_code":null,"pending_amount":42000}}""",
        ),
    }
