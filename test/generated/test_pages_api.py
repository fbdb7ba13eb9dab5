"""Calls of PagesApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddProducts(OperationTests):
    """POST /page/{id}/product"""

    operation_id = "pages.add_products"
    response_type = "PaymentPageResponse"
    calls = (Call(lambda api: api.add_products(1308510, [489, 491]), "POST /page/1308510/product", "two_products"),)


class TestCheckSlugAvailability(OperationTests):
    """GET /page/check_slug_availability/{slug}"""

    operation_id = "pages.check_slug_availability"
    response_type = "MessageResponse"
    calls = (
        Call(lambda api: api.check_slug_availability("summer-sale"), "GET /page/check_slug_availability/summer-sale"),
    )


class TestCreate(OperationTests):
    """POST /page"""

    operation_id = "pages.create"
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


class TestFetch(OperationTests):
    """GET /page/{id}"""

    operation_id = "pages.fetch"
    response_type = "PaymentPageResponse"
    calls = (
        Call(lambda api: api.fetch("summer-sale"), "GET /page/summer-sale"),
        Call(lambda api: api.fetch(1308510), "GET /page/1308510"),
    )


class TestList(OperationTests):
    """GET /page"""

    operation_id = "pages.list"
    response_type = "PaymentPageListResponse"
    calls = (
        Call(
            lambda api: api.list(per_page=20, from_="2026-01-01", to="2026-01-31"),
            "GET /page?from=2026-01-01&to=2026-01-31&perPage=20",
        ),
        Call(lambda api: api.list(page=2), "GET /page?page=2"),
    )


class TestUpdate(OperationTests):
    """PUT /page/{id}"""

    operation_id = "pages.update"
    response_type = "PaymentPageResponse"
    calls = (
        Call(
            lambda api: api.update("summer-sale", description="Two for one, until Sunday", amount=450000),
            "PUT /page/summer-sale",
            "new_price",
        ),
        Call(lambda api: api.update(1308510, active=False), "PUT /page/1308510", "closed"),
    )
