"""Shares of whatever is paid: by whom a payment is asked for, and who bears what goes back to the customer."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from paystack.sandbox import Sandbox
from paystack.sandbox.engine.account import Account
from paystack.sandbox.payments.books import BALANCE, HOLDINGS, held, of_subaccount
from test.sandbox.test_books import check
from test.sandbox.test_orders import item, order
from test.sandbox.test_splits import split, subaccount
from test.support.raw_http import Api, closing_api
from test.support.receiver import Receiver

HOUR = 3600
DAY = 24 * HOUR
AMOUNT = 100_000

Pay: TypeAlias = Callable[[Api, Sandbox, str | None], str]


@pytest.fixture
def account(sandbox: Sandbox) -> Iterator[Account]:
    account = sandbox.core.engine.accounts.get(sandbox.secret_key)
    yield account
    check(account)


def has(account: Account, code: str = "", currency: str = "NGN") -> int:
    """What a subaccount holds, or the main account."""
    return held(account, of_subaccount(code) if code else BALANCE, currency)


def dedicated(api: Api, shared: str | None) -> str:
    customer = api.post("/customer", email="ada@example.com").data["customer_code"]
    number: str = api.post("/dedicated_account", customer=customer, split_code=shared).data["account_number"]
    return number


def stall(api: Api, shared: str | None) -> str:
    """The account number of a virtual terminal."""
    body = {"name": "Stall", "destinations": [{"target": "+2348000000000"}], "split_code": shared}
    made = api.post("/virtual_terminal", **body).data
    number: str = api.get(f"/virtual_terminal/{made['code']}").data["paymentMethods"][0]["account_number"]
    return number


def pay_dedicated(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    return str(sandbox.transfer_in(dedicated(api, shared), AMOUNT))


def pay_at_a_stall(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    return str(sandbox.transfer_in(stall(api, shared), AMOUNT))


def pay_a_missed_transfer(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    number = dedicated(api, shared)
    sandbox.transfer_in(number, AMOUNT, missed=True)
    api.get("/dedicated_account/requery", account_number=number, provider_slug="test-bank")
    sandbox.advance(10)
    return str(sandbox.ledger[-1]["reference"])


def pay_a_request(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    api.post("/customer", email="ada@example.com")
    body = {"customer": "ada@example.com", "amount": AMOUNT, "split_code": shared}
    sandbox.pay(api.post("/paymentrequest", **body).data["request_code"])
    return str(sandbox.ledger[-1]["reference"])


def pay_an_order(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    lamp = api.post("/product", name="Lamp", price=AMOUNT, currency="NGN", quantity=9, split_code=shared).data["id"]
    free = {"shipping_fee": 0, "street_line": "1", "city": "Ikeja", "state": "Lagos", "country": "Nigeria"}
    sandbox.pay(order(api, item(lamp, amount=AMOUNT), shipping={**free, "delivery_note": ""}).data["order_code"])
    return str(sandbox.ledger[-1]["reference"])


def pay_a_transaction(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    api.initialize(reference="order-1042", amount=AMOUNT, split_code=shared)
    sandbox.pay("order-1042")
    return "order-1042"


def charge_a_saved_card(api: Api, sandbox: Sandbox, shared: str | None) -> str:
    api.initialize(reference="first", amount=100)
    sandbox.pay("first")
    card = api.verify("first")["authorization"]["authorization_code"]
    body = {"email": "ada@example.com", "amount": AMOUNT, "authorization_code": card, "split_code": shared}
    reference: str = api.post("/transaction/charge_authorization", **body).data["reference"]
    return reference


WAYS = [
    pay_dedicated,
    pay_at_a_stall,
    pay_a_missed_transfer,
    pay_a_request,
    pay_an_order,
    pay_a_transaction,
    charge_a_saved_card,
]


@pytest.mark.parametrize("pay", WAYS)
def test_a_payment_is_divided_however_it_was_asked_for(api: Api, sandbox: Sandbox, account: Account, pay: Pay) -> None:
    farm, fish = subaccount(api, "Farm"), subaccount(api, "Fish")
    shared = split(api, (farm, 20), (fish, 30))
    reference = pay(api, sandbox, shared)
    assert (has(account, farm), has(account, fish)) == (20_000, 30_000)
    paid = api.verify(reference)
    assert paid["split"]["split_code"] == shared
    assert [part["amount"] for part in paid["split"]["shares"]["subaccounts"]] == [20_000, 30_000]
    assert paid["split"]["shares"]["integration"] == AMOUNT - 50_000 - paid["fees"]
    assert [entry["reference"] for entry in api.get("/transaction", split_code=shared).data] == [reference]


@pytest.mark.parametrize("pay", WAYS)
def test_a_payment_without_a_split_is_the_main_accounts(api: Api, sandbox: Sandbox, account: Account, pay: Pay) -> None:
    subaccount(api, "Farm")
    reference = pay(api, sandbox, None)
    assert api.verify(reference)["split"] == {}
    assert {holding.place for holding in account[HOLDINGS]} <= {BALANCE, "customers", "paystack"}


@pytest.mark.parametrize("pay", [pay_dedicated, pay_at_a_stall, pay_a_missed_transfer, pay_a_request, pay_an_order])
@pytest.mark.parametrize(
    "options",
    [{"currency": "GHS"}, {"type": "flat", "currency": "GHS"}],
    ids=["percentage", "flat"],
)
def test_a_split_in_another_currency_cannot_be_chosen(
    api: Api, sandbox: Sandbox, pay: Pay, options: dict[str, Any]
) -> None:
    other = split(api, (subaccount(api), 20), **options)
    with pytest.raises(KeyError, match="data"):
        pay(api, sandbox, other)
    assert sandbox.ledger == []


@pytest.mark.parametrize("how", ["unknown", "inactive"])
def test_a_split_that_divides_nothing_cannot_be_chosen(api: Api, how: str) -> None:
    code = "SPL_none"
    farm = subaccount(api)
    if how == "inactive":
        code = split(api, (farm, 20))
        api.put(f"/split/{api.get(f'/split/{code}').data['id']}", active=False)
        api.put(f"/subaccount/{farm}", active=False)
    else:
        farm = "ACCT_none"
    customer = api.post("/customer", email="ada@example.com").data["customer_code"]
    number = dedicated(api, None)
    lamp = api.post("/product", name="Lamp", price=AMOUNT, currency="NGN").data["id"]
    asked = api.post("/paymentrequest", customer=customer, amount=AMOUNT).data["request_code"]
    terminal = api.post("/virtual_terminal", name="Stall", destinations=[{"target": "+2348000000000"}]).data["code"]
    person = {"first_name": "Ada", "last_name": "Obi", "phone": "+2348000000000", "email": "ada@example.com"}
    refusals = [
        api.post("/dedicated_account", customer=customer, split_code=code),
        api.post("/dedicated_account", customer=customer, subaccount=farm),
        api.post("/dedicated_account/assign", **person, preferred_bank="test-bank", country="NG", split_code=code),
        api.post("/dedicated_account/split", account_number=number, split_code=code),
        api.post("/dedicated_account/split", account_number=number, subaccount=farm),
        api.post("/product", name="Chair", price=AMOUNT, currency="NGN", split_code=code),
        api.put(f"/product/{lamp}", split_code=code),
        api.post("/paymentrequest", customer=customer, amount=AMOUNT, split_code=code),
        api.put(f"/paymentrequest/{asked}", split_code=code),
        api.post("/page", name="Fair", split_code=code),
        api.post("/virtual_terminal", name="Bar", destinations=[{"target": "+2348000000000"}], split_code=code),
    ]
    for refused in refusals:
        assert (refused.status, refused.unverified) == (400, "share-checks"), refused.message
    assigned = api.put(f"/virtual_terminal/{terminal}/split_code", split_code=code)
    assert assigned.status == (404 if how == "unknown" else 400)
    assert api.get("/page").data == []
    assert api.get(f"/product/{lamp}").data["split_code"] is None


@pytest.mark.parametrize("make", [dedicated, stall])
def test_what_can_be_divided_no_more_is_the_main_accounts(
    api: Api, sandbox: Sandbox, account: Account, make: Callable[[Api, str | None], str]
) -> None:
    farm = subaccount(api)
    flat = split(api, (farm, 20_000), type="flat")
    number = make(api, flat)
    # A transfer has arrived, whatever the split says.
    sandbox.transfer_in(number, 15_000)
    assert has(account, farm) == 0
    sandbox.transfer_in(number, 30_000)
    assert has(account, farm) == 20_000
    api.put(f"/split/{api.get(f'/split/{flat}').data['id']}", active=False)
    sandbox.transfer_in(number, 30_000)
    assert has(account, farm) == 20_000


def test_a_dedicated_account_can_be_shared_with_one_subaccount(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm = subaccount(api, kept=30)
    number = dedicated(api, None)
    api.post("/dedicated_account/split", account_number=number, subaccount=farm)
    paid = api.verify(str(sandbox.transfer_in(number, AMOUNT)))
    assert paid["subaccount"]["subaccount_code"] == farm
    assert paid["fees_split"]["subaccount"] == 70_000
    assert paid["fees_split"]["integration"] == 30_000 - paid["fees"]
    api.put(f"/subaccount/{farm}", active=False)
    sandbox.transfer_in(number, AMOUNT)
    assert has(account, farm) == 70_000


def test_an_account_that_was_assigned_shares_too(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm = subaccount(api)
    person = {"first_name": "Ada", "last_name": "Obi", "phone": "+2348000000000", "email": "ada@example.com"}
    api.post("/dedicated_account/assign", **person, preferred_bank="test-bank", country="NG", subaccount=farm)
    sandbox.advance(60)
    sandbox.transfer_in(api.get("/dedicated_account").data[0]["account_number"], AMOUNT)
    assert (has(account, farm), has(account)) == (AMOUNT - 1_000, 0)


def test_a_split_that_is_removed_shares_no_more(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm = subaccount(api)
    shared = split(api, (farm, 20))
    number = dedicated(api, shared)
    sandbox.transfer_in(number, AMOUNT)
    api.send("DELETE", "/dedicated_account/split", json.dumps({"account_number": number}).encode())
    sandbox.transfer_in(number, AMOUNT)
    terminal = api.post(
        "/virtual_terminal", name="Bar", destinations=[{"target": "+2348000000000"}], split_code=shared
    ).data["code"]
    at = api.get(f"/virtual_terminal/{terminal}").data["paymentMethods"][0]["account_number"]
    body = json.dumps({"split_code": shared}).encode()
    assert api.send("DELETE", f"/virtual_terminal/{terminal}/split_code", body).status == 200
    sandbox.transfer_in(at, AMOUNT)
    assert has(account, farm) == 20_000
    api.put(f"/virtual_terminal/{terminal}/split_code", split_code=shared)
    sandbox.transfer_in(at, AMOUNT)
    assert has(account, farm) == 40_000


def test_a_request_is_divided_as_it_is_when_it_is_paid(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm, fish = subaccount(api, "Farm"), subaccount(api, "Fish")
    first, second = split(api, (farm, 20)), split(api, (fish, 50))
    customer = api.post("/customer", email="ada@example.com").data["customer_code"]
    made = api.post("/paymentrequest", customer=customer, amount=AMOUNT, split_code=first)
    assert made.unverified == "standing-split"
    code = made.data["request_code"]
    # Somebody looks at the page before the request is changed.
    api.send("GET", f"/checkout/{code}")
    api.put(f"/paymentrequest/{code}", split_code=second, amount=2 * AMOUNT)
    sandbox.pay(code)
    assert (has(account, farm), has(account, fish)) == (0, AMOUNT)


def test_an_order_of_several_products_is_divided_by_each(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm, fish = subaccount(api, "Farm"), subaccount(api, "Fish")
    of_farm = split(api, (farm, 50), bearer_type="subaccount", bearer_subaccount=farm)
    of_both = split(api, (farm, 1_000), (fish, 2_000), type="flat")
    sold = {}
    for name, code in (("Lamp", of_farm), ("Chair", of_both), ("Table", None)):
        body = {"name": name, "price": AMOUNT, "currency": "NGN", "quantity": 9, "split_code": code}
        sold[name] = api.post("/product", **body).data["id"]
    items = [item(sold["Lamp"], quantity=2, amount=10_000), item(sold["Chair"], amount=5_000)]
    made = order(api, *items, item(sold["Table"], amount=7_000)).data
    # What was ordered is shared, even if it is sold no more.
    api.send("DELETE", f"/product/{sold['Chair']}")
    sandbox.pay(made["order_code"])
    assert (has(account, farm), has(account, fish)) == (10_000 + 1_000, 2_000)
    paid = api.verify(sandbox.ledger[-1]["reference"])
    assert has(account) == paid["amount"] - paid["fees"] - 13_000
    assert (paid["split"]["name"], paid["split"]["formula"]["bearer_type"]) == (made["order_code"], "account")
    assert paid["split"]["split_code"] not in (of_farm, of_both)


def test_what_an_item_cannot_share_stays_with_the_main_account(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm = subaccount(api)
    flat = split(api, (farm, 20_000), type="flat")
    body = {"name": "Lamp", "price": AMOUNT, "currency": "NGN", "quantity": 9, "split_code": flat}
    lamp = api.post("/product", **body).data["id"]
    sandbox.pay(order(api, item(lamp, amount=10_000)).data["order_code"])
    assert has(account, farm) == 0
    sandbox.pay(order(api, item(lamp, amount=30_000)).data["order_code"])
    assert has(account, farm) == 20_000


def test_terminals_of_an_earlier_file_share_too(tmp_path: Path) -> None:
    file = tmp_path / "paystack.db"
    with Sandbox(database=file) as sandbox, closing_api(sandbox.url, sandbox.secret_key) as api:
        farm = subaccount(api)
        number = stall(api, split(api, (farm, 20)))
        plain = stall(api, None)
    with closing(sqlite3.connect(file)) as earlier:
        earlier.execute("UPDATE record SET body = json_set(body, '$.split', null) WHERE kind = 'nubans'")
        earlier.execute("PRAGMA user_version = 3")
        earlier.commit()
    with Sandbox(database=file) as sandbox:
        sandbox.transfer_in(plain, AMOUNT)
        sandbox.transfer_in(number, AMOUNT)
        assert has(sandbox.core.engine.accounts.get(sandbox.secret_key), farm) == 20_000


class TestAHold:
    """Preauthorizations that are shared once they are captured."""

    def captured(self, api: Api, sandbox: Sandbox, amount: int = AMOUNT, **body: Any) -> Any:
        hold = {"email": "thandi@example.com", "amount": AMOUNT, "currency": "ZAR", "reference": "hold-1042"}
        assert api.post("/preauthorization/initialize", **hold, **body).status == 200
        sandbox.approve_hold("hold-1042")
        assert sandbox.ledger == []
        return api.post("/preauthorization/capture", reference="hold-1042", amount=amount, currency="ZAR").data

    def test_is_shared_by_its_split(self, api: Api, sandbox: Sandbox, account: Account, receiver: Receiver) -> None:
        farm = subaccount(api)
        shared = split(api, (farm, 20), currency="ZAR")
        captured = self.captured(api, sandbox, 50_000, split_code=shared)
        assert (captured["split_code"], captured["split"]["subaccounts"][0]["share"]) == (shared, 20)
        assert has(account, farm, "ZAR") == 10_000
        assert api.get("/preauthorization/verify/hold-1042").data["split_code"] == shared
        assert api.verify("hold-1042")["split"]["split_code"] == shared
        assert sandbox.wait_for_webhooks()
        told = receiver.data("preauthorization.capture.success")["transaction"]["split"]
        assert told["shares"]["subaccounts"][0]["amount"] == 10_000

    @pytest.mark.parametrize(("kept", "share"), [(None, 35_000), (10_000, 60_000), (80_000, 0)])
    def test_is_shared_with_its_subaccount(
        self, api: Api, sandbox: Sandbox, account: Account, kept: int | None, share: int
    ) -> None:
        farm = subaccount(api, kept=50)
        captured = self.captured(api, sandbox, 70_000, subaccount=farm, transaction_charge=kept)
        assert captured["split"] is None
        assert has(account, farm, "ZAR") == share

    def test_may_let_the_subaccount_bear_the_fees(self, api: Api, sandbox: Sandbox, account: Account) -> None:
        farm = subaccount(api, kept=10)
        fees = self.captured(api, sandbox, subaccount=farm, bearer="subaccount")["fees"]
        assert (has(account, farm, "ZAR"), has(account, "", "ZAR")) == (90_000 - fees, 10_000)

    @pytest.mark.parametrize("body", [{"split_code": "SPL_none"}, {"subaccount": "ACCT_none"}])
    def test_needs_a_split_that_can_share_it(self, api: Api, body: dict[str, str]) -> None:
        hold = {"email": "thandi@example.com", "amount": AMOUNT, "currency": "ZAR", **body}
        assert api.post("/preauthorization/initialize", **hold).status == 400
        assert api.get("/preauthorization").data == []


class TestWhatGoesBack:
    """Refunds and disputes of shared payments."""

    def paid(self, api: Api, sandbox: Sandbox, *parts: tuple[str, Any], reference: str = "order-1042") -> str:
        shared = split(api, *parts)
        api.initialize(reference=reference, amount=AMOUNT, split_code=shared)
        sandbox.pay(reference)
        return shared

    def refund(self, api: Api, sandbox: Sandbox, amount: int | None = None, reference: str = "order-1042") -> None:
        assert api.post("/refund", transaction=reference, amount=amount).status == 200
        sandbox.advance(HOUR)

    @pytest.mark.parametrize("kind", ["refund", "dispute"])
    def test_is_borne_in_proportion(self, api: Api, sandbox: Sandbox, account: Account, kind: str) -> None:
        farm, fish = subaccount(api, "Farm"), subaccount(api, "Fish")
        self.paid(api, sandbox, (farm, 20), (fish, 30))
        main = has(account)
        if kind == "refund":
            made = api.post("/refund", transaction="order-1042", amount=10_000)
            assert "shared-refunds" in str(made.unverified)
            sandbox.advance(HOUR)
            assert api.get(f"/refund/{made.data['id']}").unverified == "shared-refunds"
        else:
            sandbox.dispute("order-1042", 10_000)
            sandbox.advance(4 * DAY)
        assert (has(account, farm), has(account, fish), has(account)) == (18_000, 27_000, main - 5_000)
        assert api.get("/balance/ledger").data[0]["difference"] == -5_000

    def test_leaves_nobody_but_the_bearer_of_the_fees_below_zero(
        self, api: Api, sandbox: Sandbox, account: Account
    ) -> None:
        farm, fish = subaccount(api, "Farm"), subaccount(api, "Fish")
        self.paid(api, sandbox, (farm, 20), (fish, 30))
        self.refund(api, sandbox)
        fees = api.verify("order-1042")["fees"]
        assert (has(account, farm), has(account, fish), has(account)) == (0, 0, -fees)

    @pytest.mark.parametrize("seed", range(4))
    def test_adds_up_whatever_the_parts(self, api: Api, sandbox: Sandbox, account: Account, seed: int) -> None:
        chance = random.Random(seed)
        codes = [subaccount(api, name) for name in ("Farm", "Fish", "Bread")]
        shares = [chance.choice((1, 3.33, 7, 33.3)) for _ in codes]
        self.paid(api, sandbox, *zip(codes, shares, strict=True))
        parts = [*codes, ""]
        fees = api.verify("order-1042")["fees"]
        left = AMOUNT
        while left:
            amount = min(left, chance.randrange(1, 40_000))
            if chance.random() < 0.5:
                self.refund(api, sandbox, amount)
            else:
                sandbox.dispute("order-1042", amount)
                sandbox.advance(4 * DAY)
            left -= amount
            check(account)
        assert [has(account, code) for code in parts] == [0, 0, 0, -fees]

    def test_of_a_share_that_was_paid_out_comes_from_the_next_payment(
        self, api: Api, sandbox: Sandbox, account: Account
    ) -> None:
        farm = subaccount(api)
        shared = self.paid(api, sandbox, (farm, 80))
        assert [made["amount"] for made in sandbox.settle() if made["subaccount"]] == [80_000]
        self.refund(api, sandbox)
        assert has(account, farm) == -80_000
        assert sandbox.settle() == []
        for number, left in ((1, -40_000), (2, 0), (3, 40_000)):
            api.initialize(reference=f"later-{number}", amount=50_000, split_code=shared)
            sandbox.pay(f"later-{number}")
            assert has(account, farm) == left
            if left <= 0:
                assert [made for made in sandbox.settle() if made["subaccount"]] == []
        (made,) = [made for made in sandbox.settle() if made["subaccount"]]
        assert made["amount"] == 40_000
        (row,) = [row for row in api.get("/settlement", subaccount=farm).data if row["id"] == made["id"]]
        assert (row["total_processed"], row["deductions"], row["effective_amount"]) == (120_000, 80_000, 40_000)
        assert has(account, farm) == 0

    def test_before_it_is_paid_out_is_deducted(self, api: Api, sandbox: Sandbox, account: Account) -> None:
        farm = subaccount(api)
        self.paid(api, sandbox, (farm, 80))
        self.refund(api, sandbox, 10_000)
        settled = {made["subaccount"]: made["amount"] for made in sandbox.settle()}
        fees = api.verify("order-1042")["fees"]
        assert settled == {farm: 72_000, None: 18_000 - fees}
        main, share = (api.get("/settlement", subaccount=code).data[0] for code in ("none", farm))
        assert (share["total_processed"], share["deductions"]) == (80_000, 8_000)
        assert (main["total_processed"], main["total_fees"], main["deductions"]) == (20_000, fees, 2_000)

    def test_a_failed_refund_is_borne_by_nobody(self, api: Api, sandbox: Sandbox, account: Account) -> None:
        farm = subaccount(api)
        api.initialize(reference="order-1042", amount=AMOUNT, split_code=split(api, (farm, 80)))
        sandbox.pay("order-1042", "refund_fails")
        self.refund(api, sandbox)
        assert api.get("/refund").data[0]["status"] == "failed"
        assert has(account, farm) == 80_000


def test_fees_are_settled_with_whoever_bore_them(api: Api, sandbox: Sandbox, account: Account) -> None:
    farm = subaccount(api)
    shared = split(api, (farm, 80), bearer_type="subaccount", bearer_subaccount=farm)
    api.initialize(reference="order-1042", amount=AMOUNT, split_code=shared)
    sandbox.pay("order-1042")
    fees = api.verify("order-1042")["fees"]
    sandbox.settle()
    main, share = (api.get("/settlement", subaccount=code).data[0] for code in ("none", farm))
    assert (main["total_processed"], main["total_fees"], main["effective_amount"]) == (20_000, 0, 20_000)
    assert (share["total_processed"], share["total_fees"], share["effective_amount"]) == (80_000, fees, 80_000 - fees)


def test_an_inactive_subaccount_is_paid_out_once_it_is_active_again(
    api: Api, sandbox: Sandbox, account: Account
) -> None:
    farm = subaccount(api)
    api.initialize(reference="order-1042", amount=AMOUNT, subaccount=farm)
    sandbox.pay("order-1042")
    api.put(f"/subaccount/{farm}", active=False)
    assert [made["subaccount"] for made in sandbox.settle()] == []
    api.put(f"/subaccount/{farm}", active=True)
    assert [(made["subaccount"], made["amount"]) for made in sandbox.settle()] == [(farm, has_paid(api))]
    assert has(account, farm) == 0


def has_paid(api: Api) -> int:
    """The share of the subaccount in the one payment."""
    share: int = api.verify("order-1042")["fees_split"]["subaccount"]
    return share
