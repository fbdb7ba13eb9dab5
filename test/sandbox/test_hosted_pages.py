"""Payment pages, storefronts and the page of a subscription, driven as a browser without scripts would."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest

from paystack.sandbox import Sandbox
from test.sandbox.test_checkout import FORM, Browser, FormReader
from test.support.raw_http import Api, Reply, closing_api

ADA = {"first_name": "Ada", "last_name": "Obi", "email": "ada@example.com"}
PHONE = {"phone": "+234 801 234 5678"}
DAY = 86_400


def opened(api: Api, path: str) -> FormReader:
    page = api.send("GET", path, headers={"authorization": ""})
    assert page.status == 200, page.body
    return FormReader(page.body.decode())


def send(api: Api, path: str, form: FormReader, action: str = "continue", **fields: Any) -> Reply:
    assert action in form.actions
    body = urlencode({**form.hidden, **fields, "action": action}).encode()
    return api.send("POST", path, body, FORM)


def submitted(api: Api, path: str, **fields: Any) -> Reply:
    return send(api, path, opened(api, path), **fields)


def payer(api: Api, sandbox: Sandbox, reply: Reply) -> Browser:
    """A payer on the checkout page that the form led to."""
    assert reply.status == 303, reply.body
    return Browser(api, sandbox, reply.headers["location"])


def wrong(reply: Reply) -> str:
    """The text of a form that is shown again."""
    assert reply.status == 422
    return FormReader(reply.body.decode()).text


def only_transaction(api: Api) -> Any:
    (found,) = api.get("/transaction").data
    return api.verify(found["reference"])


def product(api: Api, name: str = "Lamp", **changes: Any) -> int:
    body = {"name": name, "price": 1_500_000, "currency": "NGN", "quantity": 3}
    number: int = api.post("/product", **{**body, **changes}).data["id"]
    return number


def product_page(api: Api, *products: int, **fields: Any) -> int:
    number: int = api.post("/page", name="Lamps", slug="lamps", **fields).data["id"]
    api.post(f"/page/{number}/product", product=list(products))
    return number


def half_of_it(api: Api) -> Any:
    """A split that gives a subaccount half of each payment."""
    farm = {"business_name": "Farm", "settlement_bank": "058", "account_number": "0123456789", "percentage_charge": 20}
    part = {"subaccount": api.post("/subaccount", **farm).data["subaccount_code"], "share": 50}
    fields = {"name": "Halves", "type": "percentage", "currency": "NGN", "subaccounts": [part]}
    return api.post("/split", **fields, bearer_type="account").data


class TestPaymentPages:
    def test_a_page_opens_a_transaction_of_its_amount(self, api: Api, sandbox: Sandbox) -> None:
        made = api.post(
            "/page",
            name="Gala <b>",
            description="A night of lamps",
            slug="gala",
            amount=500_000,
            redirect_url="https://shop.example/thanks",
        ).data
        page = opened(api, "/pay/gala")
        for text in ("Gala <b>", "A night of lamps", "NGN 5,000.00", "Sandbox Merchant"):
            assert text in page.text
        assert page.inputs == page.labels == ["first_name", "last_name", "email"]
        done = payer(api, sandbox, send(api, "/pay/gala", page, **ADA)).submit("pay", card="success")
        target = urlsplit(done.headers["location"])
        assert (target.hostname, target.path) == ("shop.example", "/thanks")
        paid = only_transaction(api)
        assert (paid["status"], paid["amount"], paid["requested_amount"]) == ("success", 500_000, 500_000)
        assert (paid["customer"]["email"], paid["customer"]["first_name"]) == ("ada@example.com", "Ada")
        assert api.get("/transaction").data[0]["source"]["entry_point"] == "payment_page"
        assert paid["metadata"] == {"custom_fields": [], "referrer": f"{sandbox.url}/pay/gala"}
        assert [row["id"] for row in api.get("/transaction", payment_page=made["id"]).data] == [paid["id"]]
        assert api.get("/transaction", payment_page=7).data == []
        verified = api.get(f"/transaction/verify/{paid['reference']}")
        assert "page-payment" in str(verified.unverified)

    @pytest.mark.parametrize(
        ("text", "amount"), [("50", 5000), (" 1,250.5 ", 125_050), ("0.01", 1), ("90071992547409.91", 2**53 - 1)]
    )
    def test_a_page_without_an_amount_asks_for_one(self, api: Api, sandbox: Sandbox, text: str, amount: int) -> None:
        api.post("/page", name="Gifts", slug="gifts")
        assert opened(api, "/pay/gifts").inputs[0] == "amount"
        page = payer(api, sandbox, submitted(api, "/pay/gifts", amount=text, **ADA)).open()
        assert f"NGN {amount // 100:,}.{amount % 100:02}" in page.text
        assert only_transaction(api)["amount"] == amount

    @pytest.mark.parametrize(
        "text",
        ["", "0", "-5", "1.005", "five", "1e3", "\u0665", "90071992547409.92", "9" * 40, "1 000", "49,99", "1,0000"],
    )
    def test_what_is_no_amount_opens_nothing(self, api: Api, text: str) -> None:
        api.post("/page", name="Gifts", slug="gifts")
        assert "Enter an amount" in wrong(submitted(api, "/pay/gifts", amount=text, **ADA))
        assert api.get("/transaction").data == []

    def test_a_currency_without_fractions_takes_none(self, api: Api) -> None:
        api.post("/page", name="Gifts", slug="gifts", currency="XOF")
        assert "Enter an amount" in wrong(submitted(api, "/pay/gifts", amount="10.5", **ADA))

    @pytest.mark.parametrize(
        ("field", "value", "text"),
        [
            ("email", "", "Email is missing"),
            ("email", "ada", "not an email address"),
            ("first_name", " ", "First name is missing"),
            ("last_name", "x" * 201, "Last name is too long"),
            ("phone", "", "Phone number is missing"),
            ("phone", "call me", "not a phone number"),
        ],
    )
    def test_a_wrong_field_is_asked_for_again(self, api: Api, field: str, value: str, text: str) -> None:
        api.post("/page", name="Gala", slug="gala", amount=5000, collect_phone=True)
        again = submitted(api, "/pay/gala", **{**ADA, **PHONE, field: value})
        assert text in wrong(again)
        assert b'value="Obi"' in again.body or field == "last_name"
        assert (api.get("/transaction").data, api.get("/customer").data) == ([], [])

    def test_custom_fields_and_metadata_are_in_the_payment(self, api: Api, sandbox: Sandbox) -> None:
        fields = [
            {"display_name": "T-shirt <size>", "variable_name": "size", "required": True},
            {"variable_name": "team"},
            {},
        ]
        own = {"display_name": "Event", "variable_name": "event", "value": "Gala"}
        metadata = {"event": 7, "custom_fields": [own]}
        api.post("/page", name="Gala", slug="gala", amount=5000, custom_fields=fields, metadata=metadata)
        page = opened(api, "/pay/gala")
        assert "T-shirt <size>" in page.text and "team (optional)" in page.text
        shown = api.send("GET", "/pay/gala", headers={"authorization": ""}).body
        assert b"<bdi>T-shirt &lt;size&gt;</bdi>" in shown, "from right to left, it would turn round what follows"
        assert "T-shirt <size> is missing" in wrong(send(api, "/pay/gala", page, **ADA))
        payer(api, sandbox, send(api, "/pay/gala", page, **{**ADA, "custom-0": "XL", "custom-2": "hello"}))
        assert only_transaction(api)["metadata"] == {
            "event": 7,
            "custom_fields": [
                own,
                {"display_name": "T-shirt <size>", "variable_name": "size", "value": "XL"},
                {"display_name": "Your answer", "variable_name": "Your answer", "value": "hello"},
            ],
            "referrer": f"{sandbox.url}/pay/gala",
        }

    def test_the_split_of_a_page_divides_its_payments(self, api: Api, sandbox: Sandbox) -> None:
        split = half_of_it(api)
        api.post("/page", name="Gala", slug="gala", amount=100_000, split_code=split["split_code"])
        payer(api, sandbox, submitted(api, "/pay/gala", **ADA)).submit("pay", card="success")
        shares = only_transaction(api)["split"]["shares"]
        assert [part["amount"] for part in shares["subaccounts"]] == [50_000]

    @pytest.mark.parametrize("fields", [{}, {"amount": 5000}])
    def test_a_split_that_is_not_active_any_more_takes_no_payment(self, api: Api, fields: dict[str, Any]) -> None:
        split = half_of_it(api)
        api.post("/page", name="Gala", slug="gala", split_code=split["split_code"], **fields)
        assert api.put(f"/split/{split['id']}", name="Halves", active=False).status == 200
        assert "Invalid Split code." in wrong(submitted(api, "/pay/gala", amount="50", **ADA))
        assert (api.get("/transaction").data, api.get("/customer").data) == ([], [])

    def test_a_page_with_a_plan_subscribes(self, api: Api, sandbox: Sandbox) -> None:
        plan = api.post("/plan", name="Monthly box", amount=500_000, interval="monthly", invoice_limit=3).data
        api.post("/page", name="Boxes", slug="boxes", type="subscription", plan=plan["plan_code"])
        page = opened(api, "/pay/boxes")
        for text in ("NGN 5,000.00", "Monthly box", "monthly", "3 in all"):
            assert text in page.text
        checkout = payer(api, sandbox, send(api, "/pay/boxes", page, **ADA))
        assert "3 in all" in checkout.open().text
        checkout.submit("pay", card="success")
        (subscription,) = api.get("/subscription").data
        assert (subscription["status"], subscription["invoice_limit"]) == ("active", 3)
        assert only_transaction(api)["plan_object"]["plan_code"] == plan["plan_code"]

    def test_a_page_with_products_makes_an_order(self, api: Api, sandbox: Sandbox) -> None:
        lamp, shade = product(api), product(api, "Shade", price=20_000, unlimited=True)
        tea = product(api, "Tea", currency="KES")
        number = product_page(api, lamp, shade, tea, success_message="Your lamps are on their way")
        page = opened(api, "/pay/lamps")
        assert page.inputs[:2] == [f"quantity-{lamp}", f"quantity-{shade}"]
        assert "3 left." in page.text and "Tea" not in page.text
        chosen = {f"quantity-{lamp}": 2, f"quantity-{shade}": 5}
        checkout = payer(api, sandbox, send(api, "/pay/lamps", page, **ADA, **PHONE, **chosen))
        text = checkout.open().text
        assert "2 x Lamp, NGN 30,000.00" in text and "5 x Shade, NGN 1,000.00" in text
        checkout.submit("pay", card="success")
        assert "Your lamps are on their way" in checkout.open().text
        (order,) = api.get("/order").data
        assert (order["amount"], order["status"], order["page"]) == (3_100_000, "success", number)
        assert api.get(f"/order/{order['id']}").data["page"] == number
        assert api.get(f"/product/{lamp}").data["quantity"] == 1
        assert api.get(f"/product/{shade}").data["quantity_sold"] == 5
        assert [row["amount"] for row in api.get("/transaction", payment_page=number).data] == [3_100_000]

    @pytest.mark.parametrize(
        ("quantity", "text"),
        [
            ("4", "Only 3 left"),
            ("0", "how many"),
            ("", "how many"),
            ("-1", "whole number"),
            ("1.5", "whole number"),
        ],
    )
    def test_what_cannot_be_bought_is_told(self, api: Api, quantity: str, text: str) -> None:
        lamp = product(api)
        product_page(api, lamp)
        assert text in wrong(submitted(api, "/pay/lamps", **ADA, **PHONE, **{f"quantity-{lamp}": quantity}))
        assert (api.get("/order").data, api.get("/transaction").data) == ([], [])

    def test_too_large_a_total_is_told(self, api: Api) -> None:
        palace = product(api, "Palace", price=2**53 - 1)
        product_page(api, palace)
        again = submitted(api, "/pay/lamps", **ADA, **PHONE, **{f"quantity-{palace}": 2})
        assert "the total is too large" in wrong(again)
        assert api.get("/order").data == []

    def test_what_is_sold_out_cannot_be_chosen(self, api: Api) -> None:
        lamp, shade = product(api, quantity=0), product(api, "Shade")
        number = product_page(api, lamp, shade)
        page = opened(api, "/pay/lamps")
        assert "Lamp is sold out." in page.text and f"quantity-{lamp}" not in page.inputs
        again = submitted(api, "/pay/lamps", **ADA, **PHONE, **{f"quantity-{lamp}": 1, f"quantity-{shade}": 1})
        assert again.status == 422 and api.get("/order").data == []
        api.send("DELETE", f"/product/{shade}")
        assert "nothing left to buy" in opened(api, "/pay/lamps").text
        assert api.get(f"/page/{number}").data["active"] is True

    def test_a_page_with_products_and_a_plan_only_sells(self, api: Api, sandbox: Sandbox) -> None:
        plan = api.post("/plan", name="Monthly box", amount=500_000, interval="monthly").data["plan_code"]
        lamp = product(api)
        product_page(api, lamp, plan=plan)
        page = opened(api, "/pay/lamps")
        assert "Monthly box" not in page.text
        payer(api, sandbox, send(api, "/pay/lamps", page, **ADA, **PHONE, **{f"quantity-{lamp}": 1})).submit(
            "pay", card="success"
        )
        assert (only_transaction(api)["amount"], api.get("/subscription").data) == (1_500_000, [])

    @pytest.mark.parametrize("kind", ["subscription", "plan", "product"])
    def test_a_page_that_lacks_what_it_is_for_says_so(self, api: Api, kind: str) -> None:
        api.post("/page", name="Empty", slug="empty", type=kind, amount=5000)
        page = opened(api, "/pay/empty")
        assert page.actions == []
        assert "no plan" in page.text or "nothing left" in page.text

    def test_a_page_of_an_unknown_plan_says_so(self, api: Api) -> None:
        api.post("/page", name="Boxes", slug="boxes", plan="PLN_none")
        assert "no plan" in opened(api, "/pay/boxes").text

    def test_an_inactive_page_says_so_and_takes_no_form(self, api: Api) -> None:
        api.post("/page", name="Gala", slug="gala", amount=5000)
        stale = opened(api, "/pay/gala")
        api.put("/page/gala", active=False)
        page = opened(api, "/pay/gala")
        assert "not active" in page.text and page.actions == []
        assert b"not active" in send(api, "/pay/gala", stale, **ADA).body
        assert api.get("/transaction").data == []

    def test_an_unknown_page_is_not_found(self, api: Api) -> None:
        for path in ("/pay/none", "/pay/", "/pay/a/b", "/shop/none", "/shop/none/", "/manage/none"):
            assert api.send("GET", path, headers={"authorization": ""}).status == 404

    def test_a_form_sent_twice_opens_one_payment(self, api: Api, sandbox: Sandbox) -> None:
        api.post("/page", name="Gala", slug="gala", amount=5000)
        form = opened(api, "/pay/gala")
        first = send(api, "/pay/gala", form, **ADA)
        payer(api, sandbox, first).submit("pay", card="success")
        second = send(api, "/pay/gala", form, **ADA)
        assert second.headers["location"] == first.headers["location"]
        assert "Payment successful" in payer(api, sandbox, second).open().text
        assert len(sandbox.ledger) == 1
        submitted(api, "/pay/gala", **ADA)
        send(api, "/pay/gala", form, **{**ADA, "email": "obi@example.com"})
        assert len(api.get("/transaction").data) == 3

    def test_forms_sent_at_once_open_one_payment(self, api: Api, sandbox: Sandbox) -> None:
        api.post("/page", name="Gala", slug="gala", amount=5000)
        form = opened(api, "/pay/gala")
        barrier = threading.Barrier(6)
        locations: list[str] = []

        def click() -> None:
            own = Api(sandbox.url, sandbox.secret_key)
            barrier.wait()
            locations.append(send(own, "/pay/gala", form, **ADA).headers["location"])
            own.connection.close()

        threads = [threading.Thread(target=click) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(locations) == 6 and len(set(locations)) == 1
        assert len(api.get("/transaction").data) == 1

    def test_a_form_that_no_page_gave_out_opens_nothing(self, api: Api) -> None:
        api.post("/page", name="Gala", slug="gala", amount=5000)
        shown = api.send("POST", "/pay/gala", urlencode(ADA).encode(), FORM)
        assert shown.status == 200 and b"First name" in shown.body
        assert api.get("/transaction").data == []

    def test_a_known_customer_keeps_their_names(self, api: Api, sandbox: Sandbox) -> None:
        api.post("/customer", email="ada@example.com", first_name="Adaeze")
        api.post("/page", name="Gala", slug="gala", amount=5000)
        payer(api, sandbox, submitted(api, "/pay/gala", **{**ADA, "email": "ADA@example.com"}))
        customer = api.get("/customer/ada@example.com").data
        assert (customer["first_name"], customer["last_name"]) == ("Adaeze", "Obi")

    def test_two_keys_may_have_a_page_of_one_name(self, api: Api, sandbox: Sandbox) -> None:
        other = Api(sandbox.url, "sk_test_other")
        for each, name in ((api, "Ours"), (other, "Theirs")):
            each.post("/page", name=name, slug="gala", amount=5000)
        number = other.get("/page/gala").data["integration"]
        several = api.send("GET", "/pay/gala")
        assert several.status == 300
        assert b"which replies of the API have as their integration" in several.body
        assert f'href="?integration={number}"'.encode() in several.body
        path = f"/pay/gala?integration={number}"
        assert "Theirs" in opened(api, path).text
        submitted(api, path, **ADA)
        assert (len(other.get("/transaction").data), api.get("/transaction").data) == (1, [])
        other.connection.close()


def test_pages_links_and_sent_forms_outlive_the_process(tmp_path: Path) -> None:
    key = "sk_test_kept"
    with Sandbox(database=tmp_path / "kept.db", secret_key=key) as sandbox, closing_api(sandbox.url, key) as api:
        plan = api.post("/plan", name="Monthly box", amount=500_000, interval="monthly").data["plan_code"]
        api.post("/page", name="Boxes", slug="boxes", plan=plan)
        form = opened(api, "/pay/boxes")
        payer(api, sandbox, send(api, "/pay/boxes", form, **ADA)).submit("pay", card="success")
        code = api.get("/subscription").data[0]["subscription_code"]
        path = urlsplit(api.get(f"/subscription/{code}/manage/link").data["link"]).path
    with Sandbox(database=tmp_path / "kept.db", secret_key=key) as sandbox, closing_api(sandbox.url, key) as api:
        again = payer(api, sandbox, send(api, "/pay/boxes", form, **ADA))
        assert "Payment successful" in again.open().text
        assert len(api.get("/transaction").data) == 1
        assert "Monthly box" in opened(api, path).text


class TestStorefronts:
    @pytest.fixture
    def shop(self, api: Api) -> int:
        made = api.post("/storefront", name="Ada Lamps", slug="ada-lamps", currency="NGN", description="Lamps of brass")
        number: int = made.data["id"]
        return number

    def sell(self, api: Api, shop: int, *products: int) -> None:
        api.post(f"/storefront/{shop}/product", products=list(products))

    def test_a_customer_orders_and_pays(self, api: Api, sandbox: Sandbox, shop: int) -> None:
        lamp = product(api, description="Brass")
        self.sell(api, shop, lamp, product(api, "Tea", currency="KES"))
        page = opened(api, "/shop/ada-lamps")
        for text in ("Ada Lamps", "Lamps of brass", "Lamp, NGN 15,000.00", "3 left. Brass", "sandbox@paystack.test"):
            assert text in page.text
        assert page.inputs == page.labels == [f"quantity-{lamp}", "first_name", "last_name", "email", "phone"]
        reply = send(api, "/shop/ada-lamps", page, **ADA, **PHONE, **{f"quantity-{lamp}": 2})
        (order,) = api.get(f"/storefront/{shop}/order").data
        assert (order["amount"], order["status"], order["customer_name"]) == (3_000_000, "created", "Ada Obi")
        checkout = payer(api, sandbox, reply)
        assert "2 x Lamp, NGN 30,000.00" in checkout.open().text
        checkout.submit("pay", card="success")
        assert api.get(f"/storefront/{shop}/order").data[0]["status"] == "success"
        assert api.get(f"/product/{lamp}").data["quantity"] == 1
        assert sandbox.ledger[0]["amount"] == 3_000_000

    def test_an_order_sent_twice_is_one(self, api: Api, sandbox: Sandbox, shop: int) -> None:
        lamp = product(api)
        self.sell(api, shop, lamp)
        form = opened(api, "/shop/ada-lamps")
        fields = {**ADA, **PHONE, f"quantity-{lamp}": "3"}
        first = send(api, "/shop/ada-lamps", form, **fields)
        payer(api, sandbox, first).submit("pay", card="success")
        # It is sold out now, and the form that bought the last ones still leads to its payment.
        assert b"sold out" in api.send("GET", "/shop/ada-lamps").body
        assert send(api, "/shop/ada-lamps", form, **fields).headers["location"] == first.headers["location"]
        assert len(api.get("/order").data) == 1

    def test_one_who_is_late_finds_it_sold_out(self, api: Api, sandbox: Sandbox, shop: int) -> None:
        lamp, shade = product(api, quantity=1), product(api, "Shade")
        self.sell(api, shop, lamp, shade)
        stale = opened(api, "/shop/ada-lamps")
        sandbox.pay(sandbox.order("ada-lamps", {lamp: 1}, "obi@example.com")["order_code"])
        assert stale.inputs[0] == f"quantity-{lamp}"
        again = send(
            api, "/shop/ada-lamps", stale, **ADA, **PHONE, **{f"quantity-{lamp}": "1", f"quantity-{shade}": "0"}
        )
        assert again.status == 422 and b"Lamp</bdi> is sold out" in again.body
        assert len(api.get("/order").data) == 1

    @pytest.mark.parametrize("fields", [{"phone": ""}, {"email": "ada"}, {"first_name": ""}])
    def test_a_wrong_field_orders_nothing(self, api: Api, shop: int, fields: dict[str, str]) -> None:
        lamp = product(api)
        self.sell(api, shop, lamp)
        wrong(submitted(api, "/shop/ada-lamps", **{**ADA, **PHONE, f"quantity-{lamp}": "1", **fields}))
        assert (api.get("/order").data, api.get("/customer").data) == ([], [])

    def test_a_storefront_that_sells_nothing_says_why(self, api: Api, shop: int) -> None:
        assert "nothing to sell" in opened(api, "/shop/ada-lamps").text
        lamp = product(api, quantity=0)
        self.sell(api, shop, lamp)
        assert "sold out" in opened(api, "/shop/ada-lamps").text
        copy = api.post(f"/storefront/{shop}/duplicate").data["slug"]
        assert "not active" in opened(api, f"/shop/{copy}").text
        api.post(f"/storefront/{shop}/publish")
        assert "published to live" in opened(api, "/shop/ada-lamps").text
        renamed = api.get(f"/storefront/{shop}").data["slug"]
        assert "sold out" in opened(api, f"/shop/{renamed}").text
        api.send("DELETE", f"/storefront/{shop}")
        assert api.send("GET", f"/shop/{renamed}").status == 404

    def test_the_control_sells_no_more_than_there_is(self, api: Api, sandbox: Sandbox, shop: int) -> None:
        lamp = product(api)
        self.sell(api, shop, lamp)
        refused = api.post("/_sandbox/order", storefront="ada-lamps", items={str(lamp): 4}, email="ada@example.com")
        assert (refused.status, refused.message) == (400, "only 3 of Lamp left")
        api.put(f"/product/{lamp}", quantity=0)
        refused = api.post("/_sandbox/order", storefront="ada-lamps", items={str(lamp): 1}, email="ada@example.com")
        assert refused.message == "Lamp is sold out"
        assert api.get("/order").data == []


class TestManagingASubscription:
    @pytest.fixture
    def code(self, api: Api, sandbox: Sandbox) -> str:
        plan = api.post("/plan", name="Monthly box", amount=500_000, interval="monthly").data["plan_code"]
        api.initialize(reference="first", plan=plan)
        sandbox.pay("first")
        code: str = api.get("/subscription").data[0]["subscription_code"]
        return code

    def path(self, api: Api, sandbox: Sandbox, code: str) -> str:
        link: str = api.get(f"/subscription/{code}/manage/link").data["link"]
        assert link.startswith(f"{sandbox.url}/manage/") and link.endswith(f"?subscription={code}")
        return link.removeprefix(sandbox.url)

    def test_the_link_shows_the_subscription(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        assert self.path(api, sandbox, code) == path
        page = opened(api, path)
        for text in ("NGN 5,000.00", "Monthly box", "monthly", "active", "2026-02-15", "Visa ending in 4081"):
            assert text in page.text
        assert page.actions == ["charge", "cancel"]
        assert b"sk_test" not in api.send("GET", path).body

    def test_another_card_is_charged_from_then_on(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        old = api.get(f"/subscription/{code}").data["authorization"]["authorization_code"]
        assert submitted(api, path, action="charge", card="refund_fails").status == 303
        new = api.get(f"/subscription/{code}").data["authorization"]
        assert (new["last4"], new["authorization_code"] == old) == ("1803", False)
        assert len(sandbox.ledger) == 1
        sandbox.change_card(old, "declined")
        sandbox.advance(31 * DAY)
        assert api.get(f"/subscription/{code}").data["status"] == "active"
        assert len(sandbox.ledger) == 2

    def test_a_card_that_declines_changes_nothing(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        before = api.get(f"/subscription/{code}").data
        assert "Insufficient Funds" in wrong(submitted(api, path, action="charge", card="insufficient_funds"))
        assert submitted(api, path, action="charge", card="pin").status == 303
        assert submitted(api, path, action="charge", card="nothing").status == 303
        assert api.get(f"/subscription/{code}").data == before

    def test_a_customer_cancels(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        stale = opened(api, path)
        send(api, path, stale, "cancel")
        assert api.get(f"/subscription/{code}").data["status"] == "non-renewing"
        page = opened(api, path)
        assert "It ends on 2026-02-15." in page.text and page.actions == []
        send(api, path, stale, "cancel")
        send(api, path, stale, "charge", card="refund_fails")
        assert [event["event"] for event in sandbox.events].count("subscription.not_renew") == 1
        assert api.get(f"/subscription/{code}").data["authorization"]["last4"] == "4081"
        sandbox.advance(31 * DAY)
        assert "has ended" in opened(api, path).text
        assert len(sandbox.ledger) == 1

    def test_a_stale_tab_does_not_undo_a_card(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        stale = opened(api, path)
        send(api, path, stale, "charge", card="refund_fails")
        send(api, path, stale, "charge", card="refund_needs_attention")
        assert api.get(f"/subscription/{code}").data["authorization"]["last4"] == "1803"

    def test_an_expiring_card_is_told_of_once(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        for card in ("refund_fails", "success", "refund_fails"):
            submitted(api, path, action="charge", card=card)
        sandbox.advance(5 * 365 * DAY)
        assert [event["event"] for event in sandbox.events].count("subscription.expiring_cards") == 1

    def test_a_reset_ends_the_link(self, api: Api, sandbox: Sandbox, code: str) -> None:
        path = self.path(api, sandbox, code)
        sandbox.reset()
        assert api.send("GET", path).status == 404
