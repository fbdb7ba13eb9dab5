"""Virtual terminals: their destinations, and what is paid to their accounts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from paystack.sandbox import Sandbox, SandboxError
from test.sandbox.test_books import check
from test.sandbox.test_splits import split, subaccount
from test.support.raw_http import Api, Reply

STALL = {"name": "Market stall", "destinations": [{"target": "+2348012345678", "name": "Stall phone"}]}


@pytest.fixture
def stall(api: Api) -> Any:
    return api.post("/virtual_terminal", **STALL).data


def remove_split(api: Api, code: str, **body: Any) -> Reply:
    return api.send("DELETE", f"/virtual_terminal/{code}/split_code", json.dumps(body).encode())


def targets(api: Api, code: str) -> list[tuple[str, str | None]]:
    found = api.get(f"/virtual_terminal/{code}").data["destinations"]
    return [(item["target"], item["name"]) for item in found]


def test_a_terminal_is_made_and_found(api: Api) -> None:
    made = api.post("/virtual_terminal", **STALL, metadata='{"branch":"Osu"}')
    assert made.message == "Virtual Terminal created"
    assert made.data["code"].startswith("VT_")
    assert made.data["metadata"] == {"branch": "Osu"}
    assert made.data["destinations"] == [{"target": "2348012345678", "type": "whatsapp", "name": "Stall phone"}]
    (method,) = made.data["paymentMethods"]
    assert (method["type"], method["bank"]) == ("dedicated_nuban", "Test Bank")
    fetched = api.get(f"/virtual_terminal/{made.data['code']}").data
    assert fetched["destinations"][0]["created_at"] == "2026-01-15T09:00:00.000Z"
    assert (fetched["connect_account_id"], fetched["paymentMethods"]) == (None, [method])
    (listed,) = api.get("/virtual_terminal").data
    assert "destinations" not in listed


def test_only_a_terminal_in_naira_has_an_account(api: Api) -> None:
    made = api.post("/virtual_terminal", **STALL, currency="ZAR").data
    assert (made["currency"], made["paymentMethods"]) == ("ZAR", [])


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"destinations": None},
        {"destinations": []},
        {"destinations": "+2348012345678"},
        {"destinations": ["+2348012345678"]},
        {"destinations": [{"name": "a"}]},
        {"destinations": [{"target": "a phone"}]},
        {"destinations": [{"target": "\u0661" * 10}]},
        {"destinations": [{"target": "+2348012345678", "name": 7}]},
        {"currency": "EUR"},
        {"metadata": 7},
        {"custom_fields": {}},
        {"custom_fields": [{"display_name": "Table"}]},
        {"custom_fields": [7]},
    ],
)
def test_a_bad_terminal_is_refused(api: Api, change: dict[str, Any]) -> None:
    assert api.post("/virtual_terminal", **{**STALL, **change}).status == 400
    assert api.get("/virtual_terminal").data == []


def test_a_terminal_is_renamed(api: Api, stall: Any) -> None:
    path = f"/virtual_terminal/{stall['code']}"
    assert api.put(path, name="Airport kiosk").json == {"status": True, "message": "Virtual Terminal updated"}
    assert api.get(path).data["name"] == "Airport kiosk"
    refused = api.put(path)
    assert (refused.status, refused.code, refused.message) == (400, "missing_params", '"name" is required')


def test_an_unknown_terminal_answers_404(api: Api) -> None:
    for refused in (
        api.get("/virtual_terminal/VT_none"),
        api.put("/virtual_terminal/VT_none", name="a"),
        api.put("/virtual_terminal/VT_none/deactivate"),
        api.post("/virtual_terminal/VT_none/destination/assign", destinations=[]),
        api.post("/virtual_terminal/VT_none/destination/unassign", targets=[]),
        remove_split(api, "VT_none", split_code="SPL_1"),
        api.get("/virtual_terminal/VT_none/transactions"),
        api.get("/virtual_terminal/VT_none/transaction_summary"),
    ):
        assert (refused.status, refused.code) == (404, "unknown")
        assert refused.message == "Virtual Terminal not assigned"


def test_destinations_are_added_and_removed(api: Api, stall: Any) -> None:
    path = f"/virtual_terminal/{stall['code']}/destination"
    added = api.post(f"{path}/assign", destinations=[{"target": "+2348098765432"}, {"target": "2348012345678"}])
    assert added.message == "Destinations assigned successfully"
    assert [(item["target"], item["name"]) for item in added.data] == [("2348098765432", None), ("2348012345678", None)]
    assert targets(api, stall["code"]) == [("2348012345678", None), ("2348098765432", None)]
    unknown = api.post(f"{path}/unassign", targets=["+2348012345678", "+2340000000"])
    assert unknown.status == 400
    assert len(targets(api, stall["code"])) == 2
    removed = api.post(f"{path}/unassign", targets=["+2348012345678", "2348012345678"])
    assert removed.json == {"status": True, "message": "Destination deleted successfully"}
    assert targets(api, stall["code"]) == [("2348098765432", None)]
    for body in ({}, {"targets": "+2348098765432"}, {"targets": [7]}):
        assert api.post(f"{path}/unassign", **body).status == 400
    assert api.post(f"{path}/assign").status == 400


def test_what_is_paid_at_a_terminal_is_listed_and_added_up(api: Api, sandbox: Sandbox, stall: Any) -> None:
    path = f"/virtual_terminal/{stall['code']}"
    assert api.get(f"{path}/transactions").data == []
    assert api.get(f"{path}/transaction_summary").data["total_transactions"] == 0
    number = stall["paymentMethods"][0]["account_number"]
    first, second = sandbox.transfer_in(number, 5_000), sandbox.transfer_in(number, 7_000)
    found = api.get(f"{path}/transactions")
    assert [item["reference"] for item in found.data] == [second, first]
    assert found.unverified == "virtual-terminal-payments"
    assert api.get(f"{path}/transaction_summary").data == {
        "total_transactions": 2,
        "total_volume": 12_000,
        "total_volume_by_currency": [{"currency": "NGN", "amount": 12_000}],
    }
    api.initialize(reference="by-card")
    by_source = {
        source: [item["reference"] for item in api.get("/transaction", source=source).data]
        for source in ("virtualTerminal", "merchantApi", "pos")
    }
    assert by_source == {"virtualTerminal": [second, first], "merchantApi": ["by-card"], "pos": []}
    assert api.get("/dedicated_account").data == []
    assert api.get(f"/dedicated_account/{stall['paymentMethods'][0]['dedicated_nuban_id']}").status == 404
    assert [event["event"] for event in sandbox.events] == ["charge.success"] * 2
    check(sandbox.core.engine.accounts.get(sandbox.secret_key))


def test_a_deactivated_terminal_takes_no_payments(api: Api, sandbox: Sandbox, stall: Any) -> None:
    path = f"/virtual_terminal/{stall['code']}"
    assert api.put(f"{path}/deactivate").json == {"status": True, "message": "Terminal set to inactive"}
    assert api.get(path).data["active"] is False
    assert api.put(f"{path}/deactivate").status == 200
    with pytest.raises(SandboxError, match="deactivated"):
        sandbox.transfer_in(stall["paymentMethods"][0]["account_number"], 5_000)


def test_the_list_is_filtered_and_paged_by_cursor(api: Api, stall: Any) -> None:
    for name in ("Ikeja branch", "Osu branch"):
        api.post("/virtual_terminal", **{**STALL, "name": name})
    api.put(f"/virtual_terminal/{stall['code']}/deactivate")
    page = api.get("/virtual_terminal", perPage=2).json
    assert [item["name"] for item in page["data"]] == ["Osu branch", "Ikeja branch"]
    assert (page["meta"]["previous"], page["meta"]["perPage"]) == (None, 2)
    following = api.get("/virtual_terminal", perPage=2, next=page["meta"]["next"]).json
    assert [item["name"] for item in following["data"]] == ["Market stall"]
    assert following["meta"]["next"] is None
    back = api.get("/virtual_terminal", perPage=2, previous=following["meta"]["previous"]).json
    assert back["data"] == page["data"]
    for query, count in (
        ({"status": "active"}, 2),
        ({"status": "inactive"}, 1),
        ({"search": "BRANCH"}, 2),
        ({"search": stall["code"]}, 1),
        ({"search": "none"}, 0),
    ):
        assert len(api.get("/virtual_terminal", **query).data) == count, query
    assert api.get("/virtual_terminal", status="asleep").status == 400
    assert api.get("/virtual_terminal", next="?").status == 400


def test_a_split_is_assigned_and_shown(api: Api) -> None:
    account = subaccount(api)
    shared = split(api, (account, 20))
    code = api.post("/virtual_terminal", **STALL).data["code"]
    assigned = api.put(f"/virtual_terminal/{code}/split_code", split_code=shared)
    assert (assigned.status, assigned.message, assigned.data["split_code"]) == (200, "Split code assigned", shared)
    assert assigned.data["subaccounts"][0]["subaccount"]["subaccount_code"] == account
    assert api.put(f"/virtual_terminal/{code}/split_code", split_code="SPL_nothing").status == 404
    assert api.put(f"/virtual_terminal/{code}/split_code").status == 400
    assert remove_split(api, code, split_code=shared).status == 200


def test_a_split_is_removed_by_its_code(api: Api) -> None:
    shared = split(api, (subaccount(api), 20))
    code = api.post("/virtual_terminal", **STALL, split_code=shared).data["code"]
    refused = remove_split(api, code, split_code="SPL_2")
    assert (refused.status, refused.code, refused.message) == (400, "not_found", "Payment method does not exist")
    assert remove_split(api, code).status == 400
    assert remove_split(api, code, split_code=shared).status == 200
    assert remove_split(api, code, split_code=shared).status == 400


def test_terminals_are_the_same_in_every_run(api: Api, sandbox: Sandbox, stall: Any) -> None:
    sandbox.reset()
    assert api.post("/virtual_terminal", **STALL).data == stall
