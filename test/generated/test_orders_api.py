"""Calls of OrdersApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /order"""

    operation_id = "orders.create"
    response_type = "OrderResponse"
    calls = (
        Call(
            lambda api: api.create(
                "ngozi@example.com",
                "Ngozi",
                "Okafor",
                "+2348031234567",
                "NGN",
                [{"item": 2782726, "type": "product", "quantity": 1, "amount": 1500000}],
                {
                    "street_line": "12 Allen Avenue",
                    "city": "Ikeja",
                    "state": "Lagos",
                    "country": "Nigeria",
                    "shipping_fee": 250000,
                    "delivery_note": "Call at the gate",
                },
            ),
            "POST /order",
            "shipped",
        ),
        Call(
            lambda api: api.create(
                "efua@example.com",
                "Efua",
                "Mensah",
                "+233201234567",
                "GHS",
                [{"item": 2782727, "type": "product", "quantity": 2, "amount": 4500}],
                {
                    "street_line": "1 Ring Road",
                    "city": "Accra",
                    "state": "Greater Accra",
                    "country": "Ghana",
                    "shipping_fee": 0,
                },
                is_gift=True,
                pay_for_me=False,
            ),
            "POST /order",
            "gift",
        ),
    )


class TestFetch(OperationTests):
    """GET /order/{id}"""

    operation_id = "orders.fetch"
    response_type = "OrderResponse"
    calls = (Call(lambda api: api.fetch(3301280), "GET /order/3301280"),)


class TestList(OperationTests):
    """GET /order"""

    operation_id = "orders.list"
    response_type = "OrderListResponse"
    calls = (
        Call(lambda api: api.list(from_="2026-01-01", per_page=20), "GET /order?from=2026-01-01&perPage=20"),
        Call(lambda api: api.list(to="2026-01-31", page=2), "GET /order?to=2026-01-31&page=2"),
    )


class TestProduct(OperationTests):
    """GET /order/product/{id}"""

    operation_id = "orders.product"
    response_type = "ProductOrderListResponse"
    calls = (Call(lambda api: api.product(2782726), "GET /order/product/2782726"),)


class TestValidate(OperationTests):
    """GET /order/{code}/validate"""

    operation_id = "orders.validate"
    response_type = "OrderResponse"
    calls = (Call(lambda api: api.validate("ORD_cjrr200xm7wv8cm"), "GET /order/ORD_cjrr200xm7wv8cm/validate"),)
