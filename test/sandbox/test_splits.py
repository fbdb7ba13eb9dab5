"""Splits: their shares, who bears the fees, and what each party gets of a payment."""

from __future__ import annotations

import random
from typing import Any

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.payments.books import BALANCE, HOLDINGS, PAYSTACK, held, of_subaccount
from test.support.raw_http import Api

BEARER_TYPES = "Invalid bearer type : must be one of: subaccount, account, all-proportional or all"


def subaccount(api: Api, name: str = "Farm", kept: int = 0) -> str:
    """The code of a new subaccount, of whose payments the main account keeps `kept` percent."""
    body = {"business_name": name, "bank_code": "058", "account_number": "0123456789", "percentage_charge": kept}
    code: str = api.post("/subaccount", **body).data["subaccount_code"]
    return code


def split(api: Api, *parts: tuple[str, Any], **options: Any) -> str:
    """The code of a new split, with a percentage for each of these subaccounts unless `options` say otherwise."""
    shares = [{"subaccount": code, "share": share} for code, share in parts]
    body = {"name": "Market day", "type": "percentage", "currency": "NGN", "bearer_type": "account", **options}
    code: str = api.post("/split", subaccounts=shares, **body).data["split_code"]
    return code


@pytest.fixture
def codes(api: Api) -> list[str]:
    """The codes of three subaccounts."""
    return [subaccount(api, name) for name in ("Farm", "Fish", "Bread")]


def body_of(codes: list[str], shares: tuple[Any, ...] = (20, 30), **options: Any) -> dict[str, Any]:
    parts = [{"subaccount": code, "share": share} for code, share in zip(codes, shares, strict=False)]
    return {"name": "Market day", "type": "percentage", "currency": "NGN", "subaccounts": parts, **options}


def holds(sandbox: Sandbox, place: str) -> int:
    return held(sandbox.core.engine.accounts.get(sandbox.secret_key), place, "NGN")


def test_a_new_split_has_its_subaccounts_and_everybody_bears_the_fees(api: Api, codes: list[str]) -> None:
    created = api.post("/split", **body_of(codes))
    assert (created.status, created.message) == (200, "Split created")
    data = created.data
    assert (data["bearer_type"], data["bearer_subaccount"], data["active"]) == ("all", None, True)
    assert [(item["subaccount"]["business_name"], item["share"]) for item in data["subaccounts"]] == [
        ("Farm", 20),
        ("Fish", 30),
    ]
    assert data["total_subaccounts"] == 2
    by_code = api.get(f"/split/{data['split_code']}").data
    assert by_code == api.get(f"/split/{data['id']}").data
    assert (by_code["active"], by_code["created_at"]) == (1, "2026-01-15T09:00:00.000Z")


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"type": "half"},
        {"type": None},
        {"currency": "EUR"},
        {"subaccounts": None},
        {"subaccounts": []},
        {"subaccounts": {"subaccount": "x"}},
        {"subaccounts": ["x"]},
        {"subaccounts": [{}]},
        {"subaccounts": [{"subaccount": "ACCT_none", "share": 10}]},
        {"bearer_type": "nobody"},
        {"bearer_type": "subaccount"},
        {"bearer_type": "subaccount", "bearer_subaccount": "ACCT_none"},
    ],
)
def test_a_bad_split_is_refused(api: Api, codes: list[str], change: dict[str, Any]) -> None:
    assert api.post("/split", **{**body_of(codes), **change}).status == 400
    assert api.get("/split").data == []


@pytest.mark.parametrize("shares", [(0,), (-1,), (True,), ("x",), ("1e5",), (None,), ([],), (60, 41), (10**40,)])
def test_shares_are_positive_and_at_most_the_whole(api: Api, codes: list[str], shares: tuple[Any, ...]) -> None:
    assert api.post("/split", **body_of(codes, shares)).status == 400


def test_the_words_of_the_api_for_a_bearer(api: Api, codes: list[str]) -> None:
    assert api.post("/split", **body_of(codes, bearer_type="me")).message == BEARER_TYPES


def test_a_subaccount_has_one_share(api: Api, codes: list[str]) -> None:
    assert api.post("/split", **body_of([codes[0], codes[0]])).status == 400


def test_the_list_can_be_filtered_and_sorted(api: Api, codes: list[str], sandbox: Sandbox) -> None:
    api.post("/split", **body_of(codes, name="b"))
    api.post("/split", **body_of(codes[1:], name="c"))
    sandbox.advance(86_400)
    last = api.post("/split", **body_of(codes[2:], (5,), name="a")).data
    api.put(f"/split/{last['id']}", active=False)

    def names(**query: Any) -> list[str]:
        return [item["name"] for item in api.get("/split", **query).data]

    assert names() == ["a", "c", "b"]
    assert names(sort_by="name") == ["a", "b", "c"]
    assert names(name="c") == ["c"]
    assert names(active="true") == ["c", "b"]
    assert names(active="false") == ["a"]
    assert names(subaccount_code=codes[0]) == ["b"]
    assert names(**{"from": "2026-01-16"}) == ["a"]
    assert names(perPage=1, page=3) == ["b"]


def test_an_update_takes_an_id_and_changes_what_it_names(api: Api, codes: list[str]) -> None:
    split = api.post("/split", **body_of(codes)).data
    updated = api.put(f"/split/{split['id']}", bearer_type="subaccount", bearer_subaccount=codes[1])
    assert updated.message == "Split group updated"
    assert updated.data["bearer_subaccount"] == split["subaccounts"][1]["subaccount"]["id"]
    assert updated.data["name"] == "Market day"
    wrong = api.put(f"/split/{split['id']}", bearer_type="me")
    assert (wrong.status, wrong.code, wrong.message) == (400, "invalid_params", BEARER_TYPES)
    assert api.put(f"/split/{split['split_code']}", name="x").status == 500
    assert api.put("/split/none", name="x").status == 404
    assert api.put("/split/1", name="x").status == api.get("/split/SPL_none").status == 404


def test_subaccounts_are_added_replaced_and_removed(api: Api, codes: list[str]) -> None:
    split = api.post("/split", **body_of(codes, (20,))).data
    path = f"/split/{split['id']}/subaccount"
    added = api.post(f"{path}/add", subaccount=codes[1], share=30)
    assert (added.message, added.data["total_subaccounts"]) == ("Subaccount added", 2)
    replaced = api.post(f"{path}/add", subaccount=codes[1], share=40).data["subaccounts"]
    assert [item["share"] for item in replaced] == [20, 40]
    assert api.post(f"{path}/add", subaccount=codes[1], share=81).status == 400
    assert api.post(f"{path}/add", subaccount=codes[1]).message == "share is required"
    assert api.post(f"{path}/add", subaccount="ACCT_none", share=1).status == 404
    removed = api.post(f"{path}/remove", subaccount=codes[1])
    assert removed.json == {"status": True, "message": "Subaccount removed"}
    again = api.post(f"{path}/remove", subaccount=codes[1], share=40)
    assert (again.status, again.code, again.message) == (404, "not_found", "Subaccount not found")
    by_code = api.post(f"/split/{split['split_code']}/subaccount/add", subaccount=codes[1], share=1)
    assert (by_code.status, by_code.message) == (400, "Split ID should be an integer")


@pytest.mark.parametrize(
    ("options", "main", "farm", "fish"),
    [
        ({"bearer_type": "account"}, 50_000 - 1_500, 20_000, 30_000),
        ({"bearer_type": "all"}, 50_000 - 500, 20_000 - 500, 30_000 - 500),
        ({"bearer_type": "all-proportional"}, 50_000 - 750, 20_000 - 300, 30_000 - 450),
        ({"bearer_type": "subaccount", "bearer_subaccount": 1}, 50_000, 20_000, 30_000 - 1_500),
        ({"type": "flat", "bearer_type": "account"}, 100_000 - 50 - 1_500, 20, 30),
    ],
)
def test_a_payment_is_divided_by_the_split(
    api: Api, sandbox: Sandbox, codes: list[str], options: dict[str, Any], main: int, farm: int, fish: int
) -> None:
    if "bearer_subaccount" in options:
        options = {**options, "bearer_subaccount": codes[1]}
    split = api.post("/split", **body_of(codes, **options)).data
    api.initialize(reference="shared", amount=100_000, split_code=split["split_code"])
    unpaid = api.verify("shared")["split"]
    assert (unpaid["split_code"], "shares" in unpaid) == (split["split_code"], False)
    sandbox.pay("shared")
    paid = api.verify("shared")["split"]
    assert paid["shares"]["paystack"] == holds(sandbox, PAYSTACK) == 1_500
    assert paid["shares"]["integration"] == holds(sandbox, BALANCE) == main
    assert [item["amount"] for item in paid["shares"]["subaccounts"]] == [farm, fish]
    assert [holds(sandbox, of_subaccount(code)) for code in codes[:2]] == [farm, fish]
    found = api.get("/transaction", split_code=split["split_code"]).data
    assert [item["reference"] for item in found] == ["shared"]


def test_a_split_for_one_payment_is_made_with_it(api: Api, sandbox: Sandbox, codes: list[str]) -> None:
    api.initialize(reference="shared", amount=100_000, split=body_of(codes, bearer_type="account"))
    (made,) = api.get("/split").data
    assert made["is_dynamic"] is True
    sandbox.pay("shared")
    assert holds(sandbox, of_subaccount(codes[0])) == 20_000
    twice = {"email": "ada@example.com", "amount": 100_000, "reference": "shared", "split": body_of(codes)}
    assert api.post("/transaction/initialize", **twice).code == "duplicate_reference"
    assert len(api.get("/split").data) == 1


def test_a_payment_keeps_the_shares_that_it_began_with(api: Api, sandbox: Sandbox, codes: list[str]) -> None:
    split = api.post("/split", **body_of(codes, bearer_type="account")).data
    api.initialize(reference="shared", amount=100_000, split_code=split["split_code"])
    api.post(f"/split/{split['id']}/subaccount/remove", subaccount=codes[0])
    sandbox.pay("shared")
    assert holds(sandbox, of_subaccount(codes[0])) == 20_000


def test_charges_are_divided_too(api: Api, sandbox: Sandbox, codes: list[str]) -> None:
    split = api.post("/split", **body_of(codes, bearer_type="account")).data["split_code"]
    wallet = {"phone": "0551234987"}
    assert api.charge(mobile_money=wallet, amount=100_000, split_code=split).data["split"]["split_code"] == split
    assert holds(sandbox, of_subaccount(codes[1])) == 30_000
    saved = api.charge(card={"number": "4084084084084081", "cvv": "408"}).data["authorization"]["authorization_code"]
    again = {"email": "ada@example.com", "amount": 100_000, "authorization_code": saved, "split_code": split}
    assert api.post("/transaction/charge_authorization", **again).data["status"] == "success"
    assert holds(sandbox, of_subaccount(codes[1])) == 60_000


@pytest.mark.parametrize(
    "change",
    [{"split_code": "SPL_none"}, {"split": {}}, {"split": {"name": "x"}}, {"currency": "GHS"}, {"amount": 49}],
)
def test_a_payment_that_cannot_be_divided_is_refused(api: Api, codes: list[str], change: dict[str, Any]) -> None:
    split = api.post("/split", **body_of(codes, type="flat")).data["split_code"]
    body = {"email": "ada@example.com", "amount": 100_000, "split_code": split, **change}
    if "split" in change:
        del body["split_code"]
    assert api.post("/transaction/initialize", **body).status == 400
    assert api.get("/transaction").data == []


def test_an_inactive_split_divides_nothing(api: Api, codes: list[str]) -> None:
    split = api.post("/split", **body_of(codes)).data
    api.put(f"/split/{split['id']}", active="false")
    body = {"email": "ada@example.com", "amount": 100_000, "split_code": split["split_code"]}
    assert api.post("/transaction/initialize", **body).status == 400


@pytest.mark.parametrize("seed", range(4))
def test_the_books_add_up_whatever_is_shared(api: Api, sandbox: Sandbox, codes: list[str], seed: int) -> None:
    chance = random.Random(seed)
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    for number in range(15):
        kind = chance.choice(("percentage", "flat"))
        shares = tuple(chance.randrange(1, 34) for _ in codes)
        bearer = chance.choice(("account", "all", "all-proportional", "subaccount"))
        body = body_of(codes, shares, type=kind, bearer_type=bearer, bearer_subaccount=chance.choice(codes))
        split = api.post("/split", **body).data["split_code"]
        api.initialize(reference=f"order-{number}", amount=chance.randrange(100, 900_000), split_code=split)
        sandbox.pay(f"order-{number}")
        assert sum(holding.amount for holding in account[HOLDINGS]) == 0
        places = (BALANCE, PAYSTACK, *map(of_subaccount, codes))
        assert all(held(account, place, "NGN") >= 0 for place in places)
