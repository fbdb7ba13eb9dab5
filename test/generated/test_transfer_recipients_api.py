"""Calls of TransferRecipientsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestBulk(OperationTests):
    """POST /transferrecipient/bulk"""

    operation_id = "transfer_recipients.bulk"
    response_type = "TransferRecipientBulkResponse"
    calls = (
        Call(
            lambda api: api.bulk(
                [
                    {
                        "type": "nuban",
                        "name": "Bola Ade",
                        "account_number": "0000000000",
                        "bank_code": "057",
                        "currency": "NGN",
                    },
                    {
                        "type": "nuban",
                        "name": "Ngozi Eze",
                        "account_number": "0123456789",
                        "bank_code": "058",
                        "currency": "NGN",
                        "description": "Supplier of chairs",
                        "email": "ngozi@example.com",
                        "metadata": {"supplier": 8},
                    },
                ]
            ),
            "POST /transferrecipient/bulk",
            "bank_accounts",
        ),
        Call(
            lambda api: api.bulk(
                [
                    {
                        "type": "authorization",
                        "name": "Ada Obi",
                        "authorization_code": "AUTH_8dfhjjdt",
                        "metadata": "customer 1173",
                    }
                ]
            ),
            "POST /transferrecipient/bulk",
            "authorization",
        ),
    )


class TestCreate(OperationTests):
    """POST /transferrecipient"""

    operation_id = "transfer_recipients.create"
    response_type = "TransferRecipientResponse"
    calls = (
        Call(
            lambda api: api.create("nuban", "Bola Ade", account_number="0000000000", bank_code="057", currency="NGN"),
            "POST /transferrecipient",
            "bank_account",
        ),
        Call(
            lambda api: api.create(
                "mobile_money",
                "Kofi Mensah",
                account_number="0551234987",
                bank_code="MTN",
                currency="GHS",
                description="Supplier of lamps",
                email="kofi@example.com",
                metadata={"supplier": 9},
            ),
            "POST /transferrecipient",
            "mobile_money",
        ),
        Call(
            lambda api: api.create(
                "mobile_money_business",
                "Kilimani Property",
                account_number="247247",
                bank_code="MPPAYBILL",
                currency="KES",
            ),
            "POST /transferrecipient",
            "paybill",
        ),
        Call(
            lambda api: api.create(
                "authorization",
                "Ada Obi",
                authorization_code="AUTH_8dfhjjdt",
                email="ada@example.com",
                metadata="customer 1173",
            ),
            "POST /transferrecipient",
            "authorization",
        ),
    )


class TestDelete(OperationTests):
    """DELETE /transferrecipient/{code}"""

    operation_id = "transfer_recipients.delete"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.delete("RCP_2x5j67tnnw1t98k"), "DELETE /transferrecipient/RCP_2x5j67tnnw1t98k"),)


class TestFetch(OperationTests):
    """GET /transferrecipient/{code}"""

    operation_id = "transfer_recipients.fetch"
    response_type = "TransferRecipientResponse"
    calls = (
        Call(lambda api: api.fetch("RCP_2x5j67tnnw1t98k"), "GET /transferrecipient/RCP_2x5j67tnnw1t98k"),
        Call(lambda api: api.fetch(28891), "GET /transferrecipient/28891"),
    )


class TestList(OperationTests):
    """GET /transferrecipient"""

    operation_id = "transfer_recipients.list"
    response_type = "TransferRecipientListResponse"
    calls = (
        Call(lambda api: api.list(per_page=20), "GET /transferrecipient?use_cursor=true&perPage=20"),
        Call(
            lambda api: api.list(from_="2026-01-01", to="2026-01-31", page=2),
            "GET /transferrecipient?from=2026-01-01&to=2026-01-31&page=2",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /transferrecipient/{code}"""

    operation_id = "transfer_recipients.update"
    response_type = "TransferRecipientResponse"
    calls = (
        Call(
            lambda api: api.update("RCP_2x5j67tnnw1t98k", name="Bola Ade Furniture", email="bola@example.com"),
            "PUT /transferrecipient/RCP_2x5j67tnnw1t98k",
            "name",
        ),
        Call(
            lambda api: api.update("28891", name="Bola Ade", metadata={"supplier": 7}),
            "PUT /transferrecipient/28891",
            "metadata",
        ),
    )
