"""Calls of ProductsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /product"""

    operation_id = "products.create"
    response_type = "ProductResponse"
    calls = (
        Call(
            lambda api: api.create(
                "Reading lamp", 1500000, "NGN", description="Brass lamp with a green shade", quantity=40
            ),
            "POST /product",
            "limited",
        ),
        Call(
            lambda api: api.create(
                "Kente pattern (PDF)",
                4500,
                "GHS",
                description="Twelve pages, for a loom with four shafts",
                unlimited=True,
                split_code="SPL_98WF13Eb3w",
                metadata={"background_color": "#F5F5F5", "sku": "KEN-12"},
            ),
            "POST /product",
            "unlimited",
        ),
        Call(lambda api: api.create("Loose leaf tea, 250 g", 65000, "KES"), "POST /product", "bare"),
    )


class TestDelete(OperationTests):
    """DELETE /product/{id}"""

    operation_id = "products.delete"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.delete(2782726), "DELETE /product/2782726"),)


class TestFetch(OperationTests):
    """GET /product/{id}"""

    operation_id = "products.fetch"
    response_type = "ProductResponse"
    calls = (Call(lambda api: api.fetch(2782726), "GET /product/2782726"),)


class TestList(OperationTests):
    """GET /product"""

    operation_id = "products.list"
    response_type = "ProductListResponse"
    calls = (
        Call(lambda api: api.list(active=True, per_page=20), "GET /product?active=true&perPage=20"),
        Call(
            lambda api: api.list(active=False, from_="2026-01-01", to="2026-01-31", page=2),
            "GET /product?active=false&from=2026-01-01&to=2026-01-31&page=2",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /product/{id}"""

    operation_id = "products.update"
    response_type = "ProductResponse"
    calls = (
        Call(lambda api: api.update(2782726, price=1350000, quantity=25), "PUT /product/2782726", "new_price"),
        Call(
            lambda api: api.update(
                2782726,
                name="Desk lamp",
                description="Brass lamp with a white shade",
                currency="NGN",
                unlimited=True,
                split_code="SPL_98WF13Eb3w",
                metadata={"sku": "LAMP-2"},
            ),
            "PUT /product/2782726",
            "everything_else",
        ),
        Call(
            lambda api: api.update(2782726, price=4500, currency="USD", limited=True), "PUT /product/2782726", "limited"
        ),
    )
