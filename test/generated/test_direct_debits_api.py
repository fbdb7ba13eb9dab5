"""Calls of DirectDebitsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestListMandateAuthorizations(OperationTests):
    """GET /directdebit/mandate-authorizations"""

    operation_id = "direct_debits.list_mandate_authorizations"
    response_type = "DirectDebitMandateListResponse"
    calls = (
        Call(
            lambda api: api.list_mandate_authorizations(status="active"),
            "GET /directdebit/mandate-authorizations?status=active",
        ),
        Call(
            lambda api: api.list_mandate_authorizations(status="pending", per_page=2, cursor="bWFuZGF0ZTo1MDkw"),
            "GET /directdebit/mandate-authorizations?status=pending&per_page=2&cursor=bWFuZGF0ZTo1MDkw",
        ),
    )


class TestTriggerActivationCharge(OperationTests):
    """PUT /directdebit/activation-charge"""

    operation_id = "direct_debits.trigger_activation_charge"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.trigger_activation_charge([1173, 28958104]), "PUT /directdebit/activation-charge", "several"
        ),
        Call(
            lambda api: api.trigger_activation_charge(customer_ids=[1173]), "PUT /directdebit/activation-charge", "one"
        ),
    )
