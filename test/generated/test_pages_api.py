"""What PagesApi sends and reads, taken from the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddProducts(OperationTests):
    """POST /page/{id}/product"""

    operation = "pages.add_products"
    response_type = "PaymentPageResponse"
    calls = (Call(lambda api: api.add_products(1308510, [489, 491]), "POST /page/1308510/product", "two_products"),)
    requests = {
        "two_products": r"""{"products":[489,491]}""",
    }
    replies = {
        "added": (
            200,
            r"""{"status":true,"message":"Products added to page","data":{"integration":100032,"plan":null,"domain":"test","name":"Summer sale","description":null,"amount":null,"currency":"NGN","slug":"summer-sale","custom_fields":null,"type":"product","redirect_url":null,"success_message":null,"collect_phone":false,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","products":[{"product_id":489,"name":"Left shoe","description":"One shoe, for the left foot","product_code":"PROD_ohc0xq1ajpt2271","page":1308510,"price":500000,"currency":"NGN","quantity":12,"type":"good","features":null,"is_shippable":0,"domain":"test","integration":100032,"active":1,"in_stock":1},{"product_id":491,"name":"Right shoe","description":"One shoe, for the right foot","product_code":"PROD_7r2wq9x1k4v0b3m","page":1308510,"price":500000,"currency":"NGN","quantity":12,"type":"good","features":null,"is_shippable":0,"domain":"test","integration":100032,"active":1,"in_stock":1}]}}""",
        ),
        "added_to_full_page": (
            200,
            r"""{"status":true,"message":"Products added to page","data":{"integration":100032,"plan":null,"domain":"test","name":"Summer sale","description":"Two for one, this week only","amount":500000,"currency":"NGN","slug":"summer-sale","custom_fields":[{"display_name":"Shoe size","variable_name":"shoe_size"}],"type":"product","redirect_url":"https://example.com/thanks","success_message":"Thank you.","collect_phone":true,"active":true,"published":true,"migrate":false,"notification_email":"ada@example.com","metadata":{"campaign":"summer-2026"},"split_code":"SPL_98WF13Eb3w","id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","products":[{"product_id":489,"name":"Left shoe","description":"One shoe, for the left foot","product_code":"PROD_ohc0xq1ajpt2271","page":1308510,"price":500000,"currency":"NGN","quantity":12,"type":"good","features":null,"is_shippable":0,"domain":"test","integration":100032,"active":1,"in_stock":1}]}}""",
        ),
    }


class TestCheckSlugAvailability(OperationTests):
    """GET /page/check_slug_availability/{slug}"""

    operation = "pages.check_slug_availability"
    response_type = "MessageResponse"
    calls = (
        Call(lambda api: api.check_slug_availability("summer-sale"), "GET /page/check_slug_availability/summer-sale"),
    )
    requests = {}
    replies = {
        "free": (200, r"""{"status":true,"message":"Slug is available"}"""),
    }


class TestCreate(OperationTests):
    """POST /page"""

    operation = "pages.create"
    response_type = "PaymentPageResponse"
    calls = (
        Call(
            lambda api: api.create(
                "Summer sale",
                description="Two for one, this week only",
                amount=500000,
                currency="NGN",
                slug="summer-sale",
                redirect_url="https://example.com/thanks",
                collect_phone=True,
                custom_fields=[{"display_name": "Shoe size", "variable_name": "shoe_size"}],
            ),
            "POST /page",
            "fixed_price",
        ),
        Call(lambda api: api.create("Pay what you like"), "POST /page", "open_amount"),
        Call(
            lambda api: api.create(
                "Monthly box", type="subscription", plan="PLN_gx2wn530m0i3w3m", metadata={"campaign": "boxes"}
            ),
            "POST /page",
            "subscription",
        ),
    )
    requests = {
        "fixed_price": r"""{"name":"Summer sale","description":"Two for one, this week only","amount":500000,"currency":"NGN","slug":"summer-sale","redirect_url":"https://example.com/thanks","collect_phone":true,"custom_fields":[{"display_name":"Shoe size","variable_name":"shoe_size"}]}""",
        "open_amount": r"""{"name":"Pay what you like"}""",
        "subscription": r"""{"name":"Monthly box","type":"subscription","plan":"PLN_gx2wn530m0i3w3m","metadata":{"campaign":"boxes"}}""",
    }
    replies = {
        "fixed_price": (
            200,
            r"""{"status":true,"message":"Page created","data":{"integration":100032,"domain":"test","name":"Summer sale","description":"Two for one, this week only","amount":500000,"currency":"NGN","slug":"summer-sale","custom_fields":[{"display_name":"Shoe size","variable_name":"shoe_size"}],"type":"payment","redirect_url":"https://example.com/thanks","collect_phone":true,"active":true,"published":true,"migrate":false,"split_code":"SPL_98WF13Eb3w","id":1308510,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z"}}""",
        ),
        "open_amount": (
            200,
            r"""{"status":true,"message":"Page created","data":{"integration":100032,"domain":"test","name":"Pay what you like","description":null,"amount":null,"currency":"NGN","slug":"qw4dgvsb1t","custom_fields":[],"type":"payment","collect_phone":false,"active":true,"published":true,"migrate":false,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z"}}""",
        ),
        "few_fields": (
            200,
            r"""{"status":true,"message":"Page created","data":{"name":"Pay what you like","integration":100032,"domain":"test","slug":"qw4dgvsb1t","currency":"NGN","type":"payment","collect_phone":false,"active":true,"published":true,"migrate":false,"id":1308510,"createdAt":"2026-01-05T09:12:33.417Z","updatedAt":"2026-01-05T09:12:33.417Z"}}""",
        ),
    }


class TestFetch(OperationTests):
    """GET /page/{id}"""

    operation = "pages.fetch"
    response_type = "PaymentPageResponse"
    calls = (
        Call(lambda api: api.fetch("summer-sale"), "GET /page/summer-sale"),
        Call(lambda api: api.fetch(1308510), "GET /page/1308510"),
    )
    requests = {}
    replies = {
        "with_products": (
            200,
            r"""{"status":true,"message":"Page retrieved","data":{"integration":100032,"domain":"test","name":"Summer sale","description":"Shoes, one at a time","amount":500000,"currency":"NGN","slug":"summer-sale","custom_fields":null,"type":"product","redirect_url":null,"success_message":null,"collect_phone":false,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","products":[{"product_id":489,"name":"Left shoe","description":"One shoe, for the left foot","product_code":"PROD_ohc0xq1ajpt2271","page":1308510,"price":500000,"currency":"NGN","quantity":12,"type":"good","features":null,"is_shippable":0,"domain":"test","integration":100032,"active":1,"in_stock":1}]}}""",
        ),
        "open_amount": (
            200,
            r"""{"status":true,"message":"Page retrieved","data":{"integration":100032,"domain":"test","name":"Summer sale","description":null,"amount":null,"currency":"NGN","slug":"summer-sale","custom_fields":null,"type":"payment","redirect_url":null,"success_message":null,"collect_phone":false,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z","products":[]}}""",
        ),
    }


class TestList(OperationTests):
    """GET /page"""

    operation = "pages.list"
    response_type = "PaymentPageListResponse"
    calls = (
        Call(
            lambda api: api.list(per_page=20, from_="2026-01-01", to="2026-01-31"),
            "GET /page?from=2026-01-01&to=2026-01-31&perPage=20",
        ),
        Call(lambda api: api.list(page=2), "GET /page?page=2"),
    )
    requests = {}
    replies = {
        "two_pages": (
            200,
            r"""{"status":true,"message":"Pages retrieved","data":[{"integration":100032,"plan":null,"domain":"test","name":"Summer sale","description":"Two for one, this week only","amount":500000,"currency":"NGN","slug":"summer-sale","custom_fields":[{"display_name":"Shoe size","variable_name":"shoe_size"}],"type":"payment","redirect_url":"https://example.com/thanks","success_message":"Thank you.","collect_phone":true,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":{"campaign":"summer-2026"},"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z"},{"integration":100032,"plan":null,"domain":"test","name":"Pay what you like","description":null,"amount":null,"currency":"NGN","slug":"pay-what-you-like","custom_fields":null,"type":"payment","redirect_url":null,"success_message":null,"collect_phone":false,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308509,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z"}],"meta":{"total":2,"skipped":0,"perPage":"20","page":1,"pageCount":1}}""",
        ),
        "empty": (
            200,
            r"""{"status":true,"message":"Pages retrieved","data":[],"meta":{"total":0,"skipped":0,"perPage":50,"page":1,"pageCount":0}}""",
        ),
    }


class TestUpdate(OperationTests):
    """PUT /page/{id}"""

    operation = "pages.update"
    response_type = "PaymentPageResponse"
    calls = (
        Call(
            lambda api: api.update("summer-sale", description="Two for one, until Sunday", amount=450000),
            "PUT /page/summer-sale",
            "new_price",
        ),
        Call(lambda api: api.update(1308510, active=False), "PUT /page/1308510", "closed"),
    )
    requests = {
        "new_price": r"""{"description":"Two for one, until Sunday","amount":450000}""",
        "closed": r"""{"active":false}""",
    }
    replies = {
        "new_price": (
            200,
            r"""{"status":true,"message":"Page updated","data":{"integration":100032,"plan":null,"domain":"test","name":"Summer sale","description":"Two for one, until Sunday","amount":450000,"currency":"NGN","slug":"summer-sale","custom_fields":null,"type":"payment","redirect_url":null,"success_message":null,"collect_phone":false,"active":true,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z"}}""",
        ),
        "closed": (
            200,
            r"""{"status":true,"message":"Page updated","data":{"integration":100032,"plan":null,"domain":"test","name":"Summer sale","description":null,"amount":null,"currency":"NGN","slug":"summer-sale","custom_fields":null,"type":"payment","redirect_url":null,"success_message":null,"collect_phone":false,"active":false,"published":true,"migrate":false,"notification_email":null,"metadata":null,"split_code":null,"id":1308510,"createdAt":"2026-01-05T09:12:33.000Z","updatedAt":"2026-01-06T10:00:01.000Z"}}""",
        ),
    }
