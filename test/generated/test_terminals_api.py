"""Calls of TerminalsApi, tested with the requests and responses of the examples in openapi/.

Generated: change the description or templates/, then run ./generate.sh.
"""

from test.support.operation_tests import Call, OperationTests


class TestCommission(OperationTests):
    """POST /terminal/commission_device"""

    operation_id = "terminals.commission"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.commission("1850302117049"), "POST /terminal/commission_device", "device"),)


class TestDecommission(OperationTests):
    """POST /terminal/decommission_device"""

    operation_id = "terminals.decommission"
    response_type = "MessageResponse"
    calls = (Call(lambda api: api.decommission("1850302117210"), "POST /terminal/decommission_device", "device"),)


class TestFetch(OperationTests):
    """GET /terminal/{terminal_id}"""

    operation_id = "terminals.fetch"
    response_type = "TerminalResponse"
    calls = (Call(lambda api: api.fetch("2033HQ8K"), "GET /terminal/2033HQ8K"),)


class TestFetchEventStatus(OperationTests):
    """GET /terminal/{terminal_id}/event/{event_id}"""

    operation_id = "terminals.fetch_event_status"
    response_type = "TerminalEventStatusResponse"
    calls = (
        Call(
            lambda api: api.fetch_event_status("2033HQ8K", "6597c8b1f2a4d03e5c7b9a12"),
            "GET /terminal/2033HQ8K/event/6597c8b1f2a4d03e5c7b9a12",
        ),
    )


class TestFetchTerminalStatus(OperationTests):
    """GET /terminal/{terminal_id}/presence"""

    operation_id = "terminals.fetch_terminal_status"
    response_type = "TerminalPresenceResponse"
    calls = (Call(lambda api: api.fetch_terminal_status("2033HQ8K"), "GET /terminal/2033HQ8K/presence"),)


class TestList(OperationTests):
    """GET /terminal"""

    operation_id = "terminals.list"
    response_type = "TerminalListResponse"
    calls = (
        Call(lambda api: api.list(per_page=20), "GET /terminal?perPage=20"),
        Call(lambda api: api.list(next="dGVybWluYWw6NDE"), "GET /terminal?next=dGVybWluYWw6NDE"),
        Call(
            lambda api: api.list(previous="dGVybWluYWw6MjE", per_page=20),
            "GET /terminal?previous=dGVybWluYWw6MjE&perPage=20",
        ),
    )


class TestSendEvent(OperationTests):
    """POST /terminal/{terminal_id}/event"""

    operation_id = "terminals.send_event"
    response_type = "TerminalEventResponse"
    calls = (
        Call(
            lambda api: api.send_event("2033HQ8K", "invoice", "process", {"id": 3136406, "reference": 4286263136406}),
            "POST /terminal/2033HQ8K/event",
            "process_invoice",
        ),
        Call(
            lambda api: api.send_event("2033HQ8K", "invoice", "view", {"id": 3136406, "reference": "4286263136406"}),
            "POST /terminal/2033HQ8K/event",
            "view_invoice",
        ),
        Call(
            lambda api: api.send_event("2033HQ8K", "transaction", "process", {"id": 4099260516}),
            "POST /terminal/2033HQ8K/event",
            "process_transaction",
        ),
        Call(
            lambda api: api.send_event("2033HQ8K", "transaction", "print", {"id": 4099260516}),
            "POST /terminal/2033HQ8K/event",
            "print_transaction",
        ),
    )


class TestUpdate(OperationTests):
    """PUT /terminal/{terminal_id}"""

    operation_id = "terminals.update"
    response_type = "MessageResponse"
    calls = (
        Call(
            lambda api: api.update("2033HQ8K", name="Till 2", address="12 Adeniran Ogunsanya Street, Surulere"),
            "PUT /terminal/2033HQ8K",
            "both",
        ),
        Call(lambda api: api.update("2033HQ8K", name="Till 3"), "PUT /terminal/2033HQ8K", "name"),
    )
