"""Calls of SubaccountsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCreate(OperationTests):
    """POST /subaccount"""

    operation_id = "subaccounts.create"
    response_type = "SubaccountResponse"
    calls = (
        Call(lambda api: api.create("Bakare Farms", "058", "0123456789", 12.5), "POST /subaccount", "farm"),
        Call(
            lambda api: api.create(
                "Adjei Catering",
                "MTN",
                "0551234987",
                0,
                description="Lunch on weekdays",
                primary_contact_name="Akosua Adjei",
                primary_contact_email="akosua@example.com",
                primary_contact_phone="+233551234987",
                metadata={"stand": 7},
            ),
            "POST /subaccount",
            "wallet",
        ),
        Call(
            lambda api: api.create("Cape Ferries", "632005", "0001234567", 100, metadata="ferry 3"),
            "POST /subaccount",
            "text_as_metadata",
        ),
    )


class TestFetch(OperationTests):
    """GET /subaccount/{code}"""

    operation_id = "subaccounts.fetch"
    response_type = "SubaccountResponse"
    calls = (
        Call(lambda api: api.fetch("ACCT_4evq2v6x0qxv9e6"), "GET /subaccount/ACCT_4evq2v6x0qxv9e6"),
        Call(lambda api: api.fetch(40809), "GET /subaccount/40809"),
    )


class TestList(OperationTests):
    """GET /subaccount"""

    operation_id = "subaccounts.list"
    response_type = "SubaccountListResponse"
    calls = (
        Call(lambda api: api.list(active=True, per_page=20), "GET /subaccount?active=1&perPage=20"),
        Call(
            lambda api: api.list(active=False, from_="2026-01-01", to="2026-01-31", page=2),
            "GET /subaccount?active=0&from=2026-01-01&to=2026-01-31&page=2",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /subaccount/{code}"""

    operation_id = "subaccounts.update"
    response_type = "SubaccountResponse"
    calls = (
        Call(
            lambda api: api.update("ACCT_4evq2v6x0qxv9e6", percentage_charge=15, settlement_schedule="weekly"),
            "PUT /subaccount/ACCT_4evq2v6x0qxv9e6",
            "conditions",
        ),
        Call(
            lambda api: api.update(40809, bank_code="058", account_number="0123456789"), "PUT /subaccount/40809", "bank"
        ),
        Call(
            lambda api: api.update(
                "ACCT_4evq2v6x0qxv9e6",
                business_name="Bakare Farms Ltd",
                description="Yams and plantain",
                active=False,
                primary_contact_name="Tunde Bakare",
                primary_contact_email="tunde@example.com",
                primary_contact_phone="+2348012345678",
                metadata={"farm": "Epe"},
            ),
            "PUT /subaccount/ACCT_4evq2v6x0qxv9e6",
            "everything_else",
        ),
    )
