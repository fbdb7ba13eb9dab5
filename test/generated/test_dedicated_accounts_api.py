"""Calls of DedicatedAccountsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddSplit(OperationTests):
    """POST /dedicated_account/split"""

    operation_id = "dedicated_accounts.add_split"
    response_type = "DedicatedAccountResponse"
    calls = (
        Call(
            lambda api: api.add_split(account_number="9930015180", split_code="SPL_98WF13Eb3w"),
            "POST /dedicated_account/split",
            "by_account_number",
        ),
        Call(
            lambda api: api.add_split(customer=1173, preferred_bank="wema-bank", subaccount="ACCT_4evq2v6x0qxv9e6"),
            "POST /dedicated_account/split",
            "by_customer",
        ),
        Call(
            lambda api: api.add_split(customer="CUS_xnxdt6s1zg1f4nx", split_code="SPL_98WF13Eb3w"),
            "POST /dedicated_account/split",
            "by_customer_code",
        ),
    )


class TestAssign(OperationTests):
    """POST /dedicated_account/assign"""

    operation_id = "dedicated_accounts.assign"
    response_type = "DedicatedAccountAssignResponse"
    calls = (
        Call(
            lambda api: api.assign(
                "ada@example.com",
                "Ada",
                "Obi",
                "+2348012345678",
                "test-bank",
                "NG",
                account_number="0123456789",
                bvn="20012345677",
                bank_code="007",
            ),
            "POST /dedicated_account/assign",
            "validated",
        ),
        Call(
            lambda api: api.assign(
                "kofi@example.com",
                "Kofi",
                "Mensah",
                "+233551234987",
                "test-bank",
                "GH",
                middle_name="Yaw",
                subaccount="ACCT_4evq2v6x0qxv9e6",
            ),
            "POST /dedicated_account/assign",
            "with_a_subaccount",
        ),
        Call(
            lambda api: api.assign(
                "ada@example.com", "Ada", "Obi", "+2348012345678", "wema-bank", "NG", split_code="SPL_98WF13Eb3w"
            ),
            "POST /dedicated_account/assign",
            "with_a_split",
        ),
    )


class TestAvailableProviders(OperationTests):
    """GET /dedicated_account/available_providers"""

    operation_id = "dedicated_accounts.available_providers"
    response_type = "DedicatedAccountProviderListResponse"
    calls = (Call(lambda api: api.available_providers(), "GET /dedicated_account/available_providers"),)


class TestCreate(OperationTests):
    """POST /dedicated_account"""

    operation_id = "dedicated_accounts.create"
    response_type = "DedicatedAccountResponse"
    calls = (
        Call(
            lambda api: api.create("CUS_xnxdt6s1zg1f4nx", preferred_bank="wema-bank"),
            "POST /dedicated_account",
            "by_code",
        ),
        Call(
            lambda api: api.create(
                1173,
                preferred_bank="test-bank",
                split_code="SPL_98WF13Eb3w",
                first_name="Ada",
                last_name="Obi",
                phone="+2348012345678",
                metadata={"branch": "Ikeja"},
            ),
            "POST /dedicated_account",
            "with_a_split",
        ),
        Call(
            lambda api: api.create(
                "CUS_xnxdt6s1zg1f4nx",
                preferred_bank="wema-bank",
                subaccount="ACCT_4evq2v6x0qxv9e6",
                metadata='{"branch":"Yaba"}',
            ),
            "POST /dedicated_account",
            "with_a_subaccount",
        ),
    )


class TestDeactivate(OperationTests):
    """DELETE /dedicated_account/{id}"""

    operation_id = "dedicated_accounts.deactivate"
    response_type = "DedicatedAccountResponse"
    calls = (Call(lambda api: api.deactivate(90271), "DELETE /dedicated_account/90271"),)


class TestFetch(OperationTests):
    """GET /dedicated_account/{id}"""

    operation_id = "dedicated_accounts.fetch"
    response_type = "DedicatedAccountDetailsResponse"
    calls = (Call(lambda api: api.fetch(90271), "GET /dedicated_account/90271"),)


class TestList(OperationTests):
    """GET /dedicated_account"""

    operation_id = "dedicated_accounts.list"
    response_type = "DedicatedAccountListResponse"
    calls = (
        Call(
            lambda api: api.list(active=True, currency="NGN", per_page=20),
            "GET /dedicated_account?active=true&currency=NGN&perPage=20",
        ),
        Call(
            lambda api: api.list(customer=1173, provider_slug="wema-bank", bank_id="035", page=2),
            "GET /dedicated_account?customer=1173&provider_slug=wema-bank&bank_id=035&page=2",
        ),
        Call(lambda api: api.list(active=False, bank_id=20), "GET /dedicated_account?active=false&bank_id=20"),
    )


class TestRemoveSplit(OperationTests):
    """DELETE /dedicated_account/split"""

    operation_id = "dedicated_accounts.remove_split"
    response_type = "DedicatedAccountResponse"
    calls = (Call(lambda api: api.remove_split("9930015180"), "DELETE /dedicated_account/split", "account"),)


class TestRequery(OperationTests):
    """GET /dedicated_account/requery"""

    operation_id = "dedicated_accounts.requery"
    response_type = "DedicatedAccountRequeryResponse"
    calls = (
        Call(
            lambda api: api.requery("9930015180", "wema-bank", date="2026-01-05"),
            "GET /dedicated_account/requery?account_number=9930015180&provider_slug=wema-bank&date=2026-01-05",
        ),
        Call(
            lambda api: api.requery(account_number="9930015180", provider_slug="wema-bank"),
            "GET /dedicated_account/requery?account_number=9930015180&provider_slug=wema-bank",
        ),
    )
