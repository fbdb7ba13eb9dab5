"""Calls of ApplePayApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestListDomain(OperationTests):
    """GET /apple-pay/domain"""

    operation_id = "apple_pay.list_domain"
    response_type = "ApplePayDomainListResponse"
    calls = (
        Call(lambda api: api.list_domain(), "GET /apple-pay/domain"),
        Call(
            lambda api: api.list_domain(use_cursor=True, next="ZG9tYWluOjIw"),
            "GET /apple-pay/domain?use_cursor=true&next=ZG9tYWluOjIw",
        ),
        Call(
            lambda api: api.list_domain(use_cursor=True, previous="ZG9tYWluOjEw"),
            "GET /apple-pay/domain?use_cursor=true&previous=ZG9tYWluOjEw",
        ),
    )


class TestRegisterDomain(OperationTests):
    """POST /apple-pay/domain"""

    operation_id = "apple_pay.register_domain"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.register_domain("shop.example.com"), "POST /apple-pay/domain", "domain"),)


class TestUnregisterDomain(OperationTests):
    """DELETE /apple-pay/domain"""

    operation_id = "apple_pay.unregister_domain"
    response_type = "ApplePayUnregisterDomainResponse"
    calls = (Call(lambda api: api.unregister_domain("lamps.example.com"), "DELETE /apple-pay/domain", "domain"),)
