"""Calls of CapitecPayApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestRequery(OperationTests):
    """GET /capitec-pay/requery/{ref}"""

    operation_id = "capitec_pay.requery"
    response_type = "CapitecPayResponse"
    calls = (Call(lambda api: api.requery("order-1042"), "GET /capitec-pay/requery/order-1042"),)
