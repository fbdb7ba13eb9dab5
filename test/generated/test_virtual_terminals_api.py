"""Calls of VirtualTerminalsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestAddSplitCode(OperationTests):
    """PUT /virtual_terminal/{code}/split_code"""

    operation_id = "virtual_terminals.add_split_code"
    response_type = "VirtualTerminalSplitResponse"
    calls = (
        Call(
            lambda api: api.add_split_code("VT_4KQX7WZP", "SPL_98WF13Eb3w"),
            "PUT /virtual_terminal/VT_4KQX7WZP/split_code",
            "split",
        ),
    )


class TestCreate(OperationTests):
    """POST /virtual_terminal"""

    operation_id = "virtual_terminals.create"
    response_type = "VirtualTerminalResponse"
    calls = (
        Call(
            lambda api: api.create("Market stall", [{"target": "+27821234567", "name": "Stall phone"}]),
            "POST /virtual_terminal",
            "one_destination",
        ),
        Call(
            lambda api: api.create(
                "Ikeja branch",
                [{"target": "+2348012345678"}, {"target": "+2348098765432", "name": "Manager"}],
                currency="NGN",
                split_code="SPL_98WF13Eb3w",
                metadata={"branch": "Ikeja"},
                custom_fields=[{"display_name": "Table number", "variable_name": "table_number"}],
            ),
            "POST /virtual_terminal",
            "everything",
        ),
        Call(
            lambda api: api.create(
                "Osu branch", [{"target": "+233551234987", "name": "Till"}], metadata='{"branch":"Osu"}', currency="GHS"
            ),
            "POST /virtual_terminal",
            "metadata_as_text",
        ),
    )


class TestDeactivate(OperationTests):
    """PUT /virtual_terminal/{code}/deactivate"""

    operation_id = "virtual_terminals.deactivate"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.deactivate("VT_4KQX7WZP"), "PUT /virtual_terminal/VT_4KQX7WZP/deactivate"),)


class TestDeleteSplitCode(OperationTests):
    """DELETE /virtual_terminal/{code}/split_code"""

    operation_id = "virtual_terminals.delete_split_code"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.delete_split_code("VT_4KQX7WZP", "SPL_3kR7dPw0Qz"),
            "DELETE /virtual_terminal/VT_4KQX7WZP/split_code",
            "split",
        ),
    )


class TestDestinationAssign(OperationTests):
    """POST /virtual_terminal/{code}/destination/assign"""

    operation_id = "virtual_terminals.destination_assign"
    response_type = "VirtualTerminalDestinationListResponse"
    calls = (
        Call(
            lambda api: api.destination_assign("VT_4KQX7WZP", [{"target": "+254712345678", "name": "Night shift"}]),
            "POST /virtual_terminal/VT_4KQX7WZP/destination/assign",
            "named",
        ),
        Call(
            lambda api: api.destination_assign(
                "VT_4KQX7WZP", [{"target": "+254712345678"}, {"target": "+254787654321"}]
            ),
            "POST /virtual_terminal/VT_4KQX7WZP/destination/assign",
            "unnamed",
        ),
    )


class TestDestinationUnassign(OperationTests):
    """POST /virtual_terminal/{code}/destination/unassign"""

    operation_id = "virtual_terminals.destination_unassign"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.destination_unassign("VT_4KQX7WZP", ["+254712345678"]),
            "POST /virtual_terminal/VT_4KQX7WZP/destination/unassign",
            "one_number",
        ),
        Call(
            lambda api: api.destination_unassign("VT_4KQX7WZP", ["+254712345678", "+254787654321"]),
            "POST /virtual_terminal/VT_4KQX7WZP/destination/unassign",
            "two_numbers",
        ),
    )


class TestFetch(OperationTests):
    """GET /virtual_terminal/{code}"""

    operation_id = "virtual_terminals.fetch"
    response_type = "VirtualTerminalResponse"
    calls = (Call(lambda api: api.fetch("VT_4KQX7WZP"), "GET /virtual_terminal/VT_4KQX7WZP"),)


class TestList(OperationTests):
    """GET /virtual_terminal"""

    operation_id = "virtual_terminals.list"
    response_type = "VirtualTerminalListResponse"
    calls = (
        Call(lambda api: api.list(status="active", per_page=20), "GET /virtual_terminal?status=active&perPage=20"),
        Call(
            lambda api: api.list(search="Market", next="dnQ6MjY3NDA"),
            "GET /virtual_terminal?search=Market&next=dnQ6MjY3NDA",
        ),
        Call(
            lambda api: api.list(status="inactive", previous="dnQ6MjY1OTI"),
            "GET /virtual_terminal?status=inactive&previous=dnQ6MjY1OTI",
        ),
    )


class TestTransactionSummary(OperationTests):
    """GET /virtual_terminal/{code}/transaction_summary"""

    operation_id = "virtual_terminals.transaction_summary"
    response_type = "VirtualTerminalTransactionSummaryResponse"
    calls = (
        Call(
            lambda api: api.transaction_summary("VT_4KQX7WZP"), "GET /virtual_terminal/VT_4KQX7WZP/transaction_summary"
        ),
    )


class TestTransactions(OperationTests):
    """GET /virtual_terminal/{code}/transactions"""

    operation_id = "virtual_terminals.transactions"
    response_type = "VirtualTerminalTransactionsResponse"
    calls = (Call(lambda api: api.transactions("VT_4KQX7WZP"), "GET /virtual_terminal/VT_4KQX7WZP/transactions"),)


class TestUpdate(OperationTests):
    """PUT /virtual_terminal/{code}"""

    operation_id = "virtual_terminals.update"
    response_type = "VirtualTerminalUpdateResponse"
    calls = (Call(lambda api: api.update("VT_4KQX7WZP", "Airport kiosk"), "PUT /virtual_terminal/VT_4KQX7WZP", "name"),)
