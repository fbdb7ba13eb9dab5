"""What RefundsApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /refund"""

    operation = "refunds.create"
    response_type = "RefundResponse"
    calls = (
        Call(
            lambda api: api.create(
                "order-1042",
                amount=200000,
                currency="NGN",
                customer_note="One of two boxes was broken.",
                merchant_note="Broken box, order 1042",
            ),
            "POST /refund",
            "part",
        ),
        Call(lambda api: api.create(4099260516), "POST /refund", "whole"),
    )
    requests = {
        "part": r"""{"transaction":"order-1042","amount":200000,"currency":"NGN","customer_note":"One of two boxes was broken.","merchant_note":"Broken box, order 1042"}""",
        "whole": r"""{"transaction":4099260516}""",
    }
    replies = {
        "created": (
            200,
            r"""{"status":true,"message":"Refund has been queued for processing","data":{"transaction":{"id":4099260516,"domain":"test","reference":"order-1042","amount":500000,"paid_at":"2026-01-05T09:21:48.000Z","channel":"card","currency":"NGN","authorization":{"exp_month":null,"exp_year":null,"account_name":null},"customer":{"international_format_phone":null},"plan":{},"subaccount":{"currency":null},"split":{},"order_id":null,"paidAt":"2026-01-05T09:21:48.000Z","pos_transaction_data":null,"source":null,"fees_breakdown":null},"integration":100032,"deducted_amount":0,"channel":null,"merchant_note":"Broken box, order 1042","customer_note":"One of two boxes was broken.","status":"pending","refunded_by":"shop@example.com","expected_at":"2026-01-17T10:00:00.417Z","currency":"NGN","domain":"test","amount":200000,"fully_deducted":false,"id":1004723,"createdAt":"2026-01-07T10:00:00.417Z","updatedAt":"2026-01-07T10:00:00.417Z"}}""",
        ),
        "with_a_phone_number": (
            200,
            r"""{"status":true,"message":"Refund has been queued for processing","data":{"transaction":{"id":4099260519,"domain":"live","reference":"order-1048","amount":500000,"paid_at":"2026-01-05T10:02:30.000Z","channel":"bank_transfer","currency":"NGN","authorization":{"exp_month":null,"exp_year":null,"account_name":null},"customer":{"international_format_phone":"+2348012345678"},"plan":{},"subaccount":{"currency":null},"split":{},"order_id":null,"paidAt":"2026-01-05T10:02:30.000Z","pos_transaction_data":null,"source":null,"fees_breakdown":null},"integration":100032,"deducted_amount":0,"channel":null,"merchant_note":"Refund for transaction order-1048 by shop@example.com","customer_note":"Refund for transaction order-1048","status":"pending","refunded_by":"shop@example.com","expected_at":"2026-01-17T10:05:00.002Z","currency":"NGN","domain":"live","amount":500000,"fully_deducted":false,"id":1004724,"createdAt":"2026-01-07T10:05:00.002Z","updatedAt":"2026-01-07T10:05:00.002Z"}}""",
        ),
    }


class TestFetch(OperationTests):
    """GET /refund/{id}"""

    operation = "refunds.fetch"
    response_type = "RefundResponse"
    calls = (Call(lambda api: api.fetch(1004723), "GET /refund/1004723"),)
    requests = {}
    replies = {
        "processed": (
            200,
            r"""{"status":true,"message":"Refund retrieved","data":{"integration":100032,"transaction":4099260516,"dispute":null,"settlement":null,"id":1004723,"domain":"test","currency":"NGN","amount":200000,"status":"processed","refunded_at":"2026-01-08T04:00:00.000Z","refunded_by":"shop@example.com","customer_note":"One of two boxes was broken.","merchant_note":"Broken box, order 1042","deducted_amount":200000,"fully_deducted":1,"createdAt":"2026-01-07T10:00:00.000Z","bank_reference":null,"transaction_reference":"order-1042","reason":"PROCESSED","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":"","risk_action":"default","international_format_phone":"+2348012345678"},"refund_type":"partial","transaction_amount":500000,"initiated_by":"shop@example.com","refund_channel":"card","session_id":null,"collect_account_number":false,"channel":"migs","expected_at":"2026-01-17T10:00:00.000Z","updatedAt":"2026-01-08T04:00:00.000Z"}}""",
        ),
        "disputed": (
            200,
            r"""{"status":true,"message":"Refund retrieved","data":{"integration":100032,"transaction":4099260519,"dispute":358950,"settlement":3090024,"id":1004724,"domain":"live","currency":"NGN","amount":500000,"status":"pending","refunded_at":null,"refunded_by":"shop@example.com","customer_note":"Refund for transaction order-1048","merchant_note":"Refund for transaction order-1048 by shop@example.com","deducted_amount":0,"fully_deducted":false,"createdAt":"2026-01-07T10:05:00.000Z","bank_reference":null,"transaction_reference":"order-1048","reason":"PENDING","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":"","risk_action":"default","international_format_phone":"+2348012345678"},"refund_type":"full","transaction_amount":500000,"initiated_by":"shop@example.com","refund_channel":"card","session_id":null,"collect_account_number":true,"channel":"migs","expected_at":"2026-01-17T10:05:00.000Z","updatedAt":"2026-01-07T10:05:00.000Z"}}""",
        ),
    }


class TestList(OperationTests):
    """GET /refund"""

    operation = "refunds.list"
    response_type = "RefundListResponse"
    calls = (
        Call(
            lambda api: api.list(transaction=4099260516, currency="NGN"),
            "GET /refund?transaction=4099260516&currency=NGN",
        ),
        Call(
            lambda api: api.list(from_="2026-01-01", to="2026-01-31", page=2, per_page=20),
            "GET /refund?from=2026-01-01&to=2026-01-31&page=2&perPage=20",
        ),
    )
    requests = {}
    replies = {
        "full": (
            200,
            r"""{"status":true,"message":"Refunds retrieved","data":[{"integration":100032,"transaction":4099260516,"dispute":null,"settlement":null,"id":1004723,"domain":"test","currency":"NGN","amount":200000,"status":"processed","refunded_at":"2026-01-08T04:00:00.000Z","refunded_by":"shop@example.com","customer_note":"One of two boxes was broken.","merchant_note":"Broken box, order 1042","deducted_amount":200000,"fully_deducted":true,"createdAt":"2026-01-07T10:00:00.000Z","bank_reference":null,"transaction_reference":"order-1042","reason":"PROCESSED","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":"08012345678","metadata":"","risk_action":"default","international_format_phone":"+2348012345678"},"refund_type":"partial","transaction_amount":500000,"initiated_by":"shop@example.com","refund_channel":"card","session_id":null,"collect_account_number":false},{"integration":100032,"transaction":4099260519,"dispute":358950,"settlement":3090024,"id":1004724,"domain":"live","currency":"NGN","amount":500000,"status":"pending","refunded_at":null,"refunded_by":"shop@example.com","customer_note":"Refund for transaction order-1048","merchant_note":"Refund for transaction order-1048 by shop@example.com","deducted_amount":null,"fully_deducted":null,"createdAt":"2026-01-07T10:05:00.000Z","bank_reference":null,"transaction_reference":"order-1048","reason":"PENDING","customer":{"id":1173,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx","phone":null,"metadata":"","risk_action":"default","international_format_phone":"+2348012345678"},"refund_type":"full","transaction_amount":500000,"initiated_by":"shop@example.com","refund_channel":"card","session_id":null,"collect_account_number":true}],"meta":{"total":2,"skipped":0,"perPage":50,"page":1,"pageCount":1,"failedRefundCount":0}}""",
        ),
        "short": (
            200,
            r"""{"status":true,"message":"Refunds retrieved","data":[{"integration":100032,"transaction":4099260516,"dispute":null,"settlement":null,"id":1004723,"domain":"test","currency":"NGN","amount":200000,"status":"processed","refunded_at":"2026-01-08T04:00:00.000Z","refunded_by":"shop@example.com","customer_note":"One of two boxes was broken.","merchant_note":"Broken box, order 1042","deducted_amount":0,"fully_deducted":0,"channel":"migs","expected_at":"2026-01-17T10:00:00.000Z","created_at":"2026-01-07T10:00:00.000Z","updated_at":"2026-01-08T04:00:00.000Z"}],"meta":{"total":1,"skipped":0,"perPage":"50","page":1,"pageCount":1}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Refunds retrieved","data":[],"meta":{"total":0,"skipped":0,"perPage":50,"page":1,"pageCount":0,"totalRetriable":0,"partialAmountLeft":0}}""",
        ),
    }


class TestRetry(OperationTests):
    """POST /refund/retry_with_customer_details/{id}"""

    operation = "refunds.retry"
    response_type = "RefundResponse"
    calls = (
        Call(
            lambda api: api.retry(1004725, {"currency": "NGN", "account_number": "0123456789", "bank_id": "9"}),
            "POST /refund/retry_with_customer_details/1004725",
            "account",
        ),
    )
    requests = {
        "account": r"""{"refund_account_details":{"currency":"NGN","account_number":"0123456789","bank_id":"9"}}""",
    }
    replies = {
        "on_its_way": (
            200,
            r"""{"status":true,"message":"Refund retried and has been queued for processing","data":{"integration":100032,"transaction":4099260526,"dispute":null,"settlement":null,"id":1004725,"domain":"live","currency":"NGN","amount":500000,"status":"processing","refunded_at":null,"expected_at":"2026-01-19T10:00:00.000Z","channel":"isw_3ds","refunded_by":"shop@example.com","customer_note":"Refund for transaction order-1057","merchant_note":"Refund for transaction order-1057 by shop@example.com","deducted_amount":500000,"fully_deducted":true,"bank_reference":null,"reason":"PROCESSING","customer":null,"initiated_by":"shop@example.com","reversed_at":null,"session_id":null}}""",
        ),
        "with_details": (
            200,
            r"""{"status":true,"message":"Refund retried and has been queued for processing","data":{"integration":100032,"transaction":4099260526,"dispute":{"id":358950},"settlement":{"id":3090024},"id":1004725,"domain":"live","currency":"NGN","amount":500000,"status":"processing","refunded_at":"2026-01-09T04:00:00.000Z","expected_at":"2026-01-19T10:00:00.000Z","channel":"isw_3ds","refunded_by":"shop@example.com","customer_note":"Refund for transaction order-1057","merchant_note":"Refund for transaction order-1057 by shop@example.com","deducted_amount":500000,"fully_deducted":true,"bank_reference":"BR1042","reason":"PROCESSING","customer":{"id":1173,"email":"ada@example.com","customer_code":"CUS_xnxdt6s1zg1f4nx"},"initiated_by":"shop@example.com","reversed_at":"2026-01-09T05:00:00.000Z","session_id":"110006260109040000123456789012"}}""",
        ),
    }
