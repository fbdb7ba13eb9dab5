"""Calls of StorefrontsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddProducts(OperationTests):
    """POST /storefront/{id}/product"""

    operation_id = "storefronts.add_products"
    response_type = "StorefrontChangeResponse"
    calls = (
        Call(
            lambda api: api.add_products(1852308, [2782726, 2782727]),
            "POST /storefront/1852308/product",
            "two_products",
        ),
    )


class TestCreate(OperationTests):
    """POST /storefront"""

    operation_id = "storefronts.create"
    response_type = "StorefrontResponse"
    calls = (
        Call(
            lambda api: api.create("Ada Lamps", "ada-lamps", "NGN", description="Lamps made in Abeokuta"),
            "POST /storefront",
            "described",
        ),
        Call(lambda api: api.create("Cape Rooibos", "cape_rooibos-2026", "ZAR"), "POST /storefront", "bare"),
    )


class TestDelete(OperationTests):
    """DELETE /storefront/{id}"""

    operation_id = "storefronts.delete"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.delete(1852308), "DELETE /storefront/1852308"),)


class TestDuplicate(OperationTests):
    """POST /storefront/{id}/duplicate"""

    operation_id = "storefronts.duplicate"
    response_type = "StorefrontChangeResponse"
    calls = (Call(lambda api: api.duplicate(1852308), "POST /storefront/1852308/duplicate"),)


class TestFetch(OperationTests):
    """GET /storefront/{id}"""

    operation_id = "storefronts.fetch"
    response_type = "StorefrontResponse"
    calls = (Call(lambda api: api.fetch(1852308), "GET /storefront/1852308"),)


class TestFetchOrders(OperationTests):
    """GET /storefront/{id}/order"""

    operation_id = "storefronts.fetch_orders"
    response_type = "OrderListResponse"
    calls = (Call(lambda api: api.fetch_orders(1852308), "GET /storefront/1852308/order"),)


class TestList(OperationTests):
    """GET /storefront"""

    operation_id = "storefronts.list"
    response_type = "StorefrontListResponse"
    calls = (
        Call(lambda api: api.list(status="active", per_page=20), "GET /storefront?status=active&perPage=20"),
        Call(lambda api: api.list(status="inactive", page=2), "GET /storefront?status=inactive&page=2"),
    )


class TestListProducts(OperationTests):
    """GET /storefront/{id}/product"""

    operation_id = "storefronts.list_products"
    response_type = "ProductListResponse"
    calls = (Call(lambda api: api.list_products(1852308), "GET /storefront/1852308/product"),)


class TestPublish(OperationTests):
    """POST /storefront/{id}/publish"""

    operation_id = "storefronts.publish"
    response_type = "StorefrontChangeResponse"
    calls = (Call(lambda api: api.publish(1852308), "POST /storefront/1852308/publish"),)


class TestUpdate(OperationTests):
    """PUT /storefront/{id}"""

    operation_id = "storefronts.update"
    response_type = "StorefrontChangeResponse"
    calls = (
        Call(
            lambda api: api.update(1852308, name="Ada Lights", description="Lamps and candles"),
            "PUT /storefront/1852308",
            "texts",
        ),
        Call(lambda api: api.update(1852308, slug="ada-lights"), "PUT /storefront/1852308", "slug"),
    )


class TestVerifySlug(OperationTests):
    """GET /storefront/verify/{slug}"""

    operation_id = "storefronts.verify_slug"
    response_type = "StorefrontChangeResponse"
    calls = (Call(lambda api: api.verify_slug("ada-lamps"), "GET /storefront/verify/ada-lamps"),)
