"""What CustomersApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /customer"""

    tag = "customers"
    response_type = "CustomerResponse"
    calls = (
        Call(
            lambda api: api.create(
                "ada@example.com",
                first_name="Ada",
                last_name="Obi",
                phone="+2348012345678",
                metadata={"loyalty_id": 1042},
            ),
            "POST /customer",
            "named",
        ),
        Call(lambda api: api.create("ada@example.com"), "POST /customer", "email_only"),
    )
    requests = {
        "named": r"""{"email":"ada@example.com","first_name":"Ada","last_name":"Obi","phone":"+2348012345678","metadata":{"loyalty_id":1042}}""",
        "email_only": r"""{"email":"ada@example.com"}""",
    }
    replies = {
        "created": (
            200,
            r"""{"status":true,"message":"Customer created","data":{"transactions":[],"subscriptions":[],"authorizations":[],"email":"ada@example.com","first_name":"Ada","last_name":"Obi","phone":"+2348012345678","metadata":{"loyalty_id":1042},"integration":100032,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z","identified":false,"identifications":null}}""",
        ),
        "without_optional_fields": (
            200,
            r"""{"status":true,"message":"Customer created","data":{"transactions":[],"subscriptions":[],"authorizations":[],"email":"ada@example.com","first_name":null,"last_name":null,"integration":100032,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z","identified":false,"identifications":null}}""",
        ),
    }


class TestFetch(OperationTests):
    """GET /customer/{code}"""

    tag = "customers"
    response_type = "CustomerResponse"
    calls = (
        Call(lambda api: api.fetch("CUS_xnxdt6s1zg1f4nx"), "GET /customer/CUS_xnxdt6s1zg1f4nx"),
        Call(lambda api: api.fetch("ada@example.com"), "GET /customer/ada%40example.com"),
    )
    requests = {}
    replies = {
        "fetched": (
            200,
            r"""{"status":true,"message":"Customer retrieved","data":{"transactions":[],"subscriptions":[],"authorizations":[],"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"08012345678","metadata":{"loyalty_id":1042},"domain":"live","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z","created_at":"2026-01-05T09:12:33.000Z","updated_at":"2026-01-05T09:12:33.000Z","total_transactions":0,"total_transaction_value":[],"dedicated_account":{"bank":{"name":"Wema Bank","id":20,"slug":"wema-bank"},"id":89,"account_name":"SHOP/OBI ADA","account_number":"9930015180","created_at":"2026-01-05T09:14:00.000Z","updated_at":"2026-01-05T09:14:00.000Z","currency":"NGN","active":true,"assigned":true,"assignment":{"assignee_id":1173,"assignee_type":"Customer","account_type":"PAY-WITH-TRANSFER-RECURRING","integration":100032}},"dedicated_accounts":null,"identified":false,"identifications":null}}""",
        ),
    }


class TestList(OperationTests):
    """GET /customer"""

    tag = "customers"
    response_type = "CustomerListResponse"
    calls = (
        Call(
            lambda api: api.list(per_page=20, from_="2026-01-01"),
            "GET /customer?from=2026-01-01&perPage=20&use_cursor=true",
        ),
        Call(lambda api: api.list(page=2, per_page=20), "GET /customer?page=2&perPage=20"),
    )
    requests = {}
    replies = {
        "by_number": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[{"integration":100032,"first_name":null,"last_name":null,"email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}],"meta":{"total":1,"skipped":0,"perPage":20,"page":1,"pageCount":1}}""",
        ),
        "by_cursor": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[{"integration":100032,"first_name":"Ada","last_name":"Obi","email":"ada@example.com","phone":"+2348012345678","metadata":{"loyalty_id":1042},"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"allow","id":1173,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-05T09:12:33.000Z"}],"meta":{"next":"Y3VzdG9tZXI6MTE3Mg","previous":"null","perPage":"20"}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Customers retrieved","data":[],"meta":{"total":0,"skipped":0,"perPage":20,"page":1,"pageCount":0}}""",
        ),
    }


class TestUpdate(OperationTests):
    """PUT /customer/{code}"""

    tag = "customers"
    response_type = "CustomerResponse"
    calls = (
        Call(
            lambda api: api.update("CUS_xnxdt6s1zg1f4nx", first_name="Ada", last_name="Okafor"),
            "PUT /customer/CUS_xnxdt6s1zg1f4nx",
            "new_name",
        ),
    )
    requests = {
        "new_name": r"""{"first_name":"Ada","last_name":"Okafor"}""",
    }
    replies = {
        "updated": (
            200,
            r"""{"status":true,"message":"Customer updated","data":{"first_name":"Ada","last_name":"Okafor","email":"ada@example.com","phone":null,"metadata":null,"domain":"test","customer_code":"CUS_xnxdt6s1zg1f4nx","risk_action":"default","id":1173,"integration":100032,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","identified":false,"identifications":null,"transactions":[],"subscriptions":[],"authorizations":[]}}""",
        ),
    }
