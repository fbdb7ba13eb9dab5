"""The hosted checkout page, driven as a browser without scripts would: read forms, post them."""

from __future__ import annotations

import threading
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from paystack.sandbox import Sandbox
from test.support.raw_http import Api, Reply

CALLBACK = "https://shop.example/return?cart=7"
FORM = {"content-type": "application/x-www-form-urlencoded", "authorization": ""}


class FormReader(HTMLParser):
    """Collects the fields of a page's form and all its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.hidden: dict[str, str] = {}
        self.cards: list[str] = []
        self.inputs: list[str] = []
        self.labels: list[str] = []
        self.actions: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "input" and found["type"] == "hidden":
            self.hidden[found["name"]] = found["value"]
        elif tag == "input" and found["type"] == "radio":
            self.cards.append(found["value"])
        elif tag == "input":
            self.inputs.append(found["id"])
        elif tag == "label" and "for" in found:
            self.labels.append(found["for"])
        elif tag == "button":
            self.actions.append(found["value"])

    def handle_data(self, data: str) -> None:
        self.text += data


class Browser:
    """One payer on one checkout page."""

    def __init__(self, api: Api, sandbox: Sandbox, url: str) -> None:
        self.api = api
        self.path = url.removeprefix(sandbox.url)

    def open(self) -> FormReader:
        page = self.api.send("GET", self.path, headers={"authorization": ""})
        assert page.status == 200
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        return FormReader(page.body.decode())

    def submit(self, action: str, form: FormReader | None = None, **fields: str) -> Reply:
        form = form or self.open()
        assert action in form.actions
        body = urlencode({**form.hidden, **fields, "action": action}).encode()
        reply = self.api.send("POST", self.path, body, FORM)
        assert reply.status == 303
        return reply


@pytest.fixture
def browser(api: Api, sandbox: Sandbox) -> Browser:
    started = api.initialize(reference="shop-1", amount=500000, callback_url=CALLBACK)
    return Browser(api, sandbox, started["authorization_url"])


def test_the_page_shows_amount_merchant_and_email(browser: Browser) -> None:
    page = browser.open()
    assert "NGN 5,000.00" in page.text
    assert "Sandbox Merchant" in page.text
    assert "ada@example.com" in page.text
    assert page.cards[0] == "success"


def test_paying_redirects_to_the_callback_with_the_reference(api: Api, browser: Browser, sandbox: Sandbox) -> None:
    done = browser.submit("pay", card="success")
    target = urlsplit(done.headers["location"])
    assert target.hostname == "shop.example"
    assert parse_qs(target.query) == {
        "cart": ["7"],
        "trxref": ["shop-1"],
        "reference": ["shop-1"],
    }
    assert api.verify("shop-1")["status"] == "success"
    assert [line["amount"] for line in sandbox.ledger] == [500000]
    assert "Payment successful" in browser.open().text


def test_pin_and_otp_are_asked_for_with_labelled_fields(api: Api, browser: Browser) -> None:
    browser.submit("pay", card="pin_otp")
    pin = browser.open()
    assert "Card PIN" in pin.text
    assert pin.inputs == pin.labels == ["value"]
    browser.submit("answer", value="1234")
    assert "OTP" in browser.open().text
    done = browser.submit("answer", value="123456")
    assert "shop.example" in done.headers["location"]
    assert api.verify("shop-1")["status"] == "success"


@pytest.mark.parametrize(
    ("card", "answers"),
    [
        ("pin_phone_otp", [{"value": "0000"}, {"value": "08012345678"}, {"value": "123456"}]),
        ("bank_page", [{}]),
        (
            "address",
            [{"address": "1 Marina", "city": "Lagos", "state": "Lagos", "zip_code": "100001"}],
        ),
    ],
)
def test_other_steps(api: Api, browser: Browser, card: str, answers: list[Any]) -> None:
    browser.submit("pay", card=card)
    for answer in answers:
        assert api.verify("shop-1")["status"] == "ongoing"
        browser.submit("answer", **answer)
    assert api.verify("shop-1")["status"] == "success"


def test_a_second_click_charges_nothing_more(browser: Browser, sandbox: Sandbox) -> None:
    form = browser.open()
    first = browser.submit("pay", form, card="success")
    second = browser.submit("pay", form, card="success")
    assert first.headers["location"] == second.headers["location"]
    assert len(sandbox.ledger) == 1


def test_simultaneous_clicks_charge_once(sandbox: Sandbox, browser: Browser) -> None:
    form = browser.open()
    barrier = threading.Barrier(6)
    locations: list[str] = []

    def click() -> None:
        own = Api(sandbox.url, sandbox.secret_key)
        barrier.wait()
        reply = Browser(own, sandbox, browser.path).submit("pay", form, card="success")
        locations.append(reply.headers["location"])
        own.connection.close()

    threads = [threading.Thread(target=click) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(locations) == 6
    assert len(set(locations)) == 1
    assert len(sandbox.ledger) == 1


def test_a_stale_tab_does_not_send_its_otp_twice(api: Api, browser: Browser) -> None:
    browser.submit("pay", card="pin_otp")
    stale = browser.open()
    browser.submit("answer", stale, value="1234")
    browser.submit("answer", stale, value="1234")
    assert "OTP" in browser.open().text
    browser.submit("answer", value="123456")
    assert api.verify("shop-1")["status"] == "success"


def test_a_declined_card_can_be_replaced(api: Api, browser: Browser, sandbox: Sandbox) -> None:
    browser.submit("pay", card="insufficient_funds")
    page = browser.open()
    assert "Insufficient Funds" in page.text
    assert api.verify("shop-1")["status"] == "failed"
    browser.submit("pay", page, card="success")
    assert api.verify("shop-1")["status"] == "success"
    assert len(sandbox.ledger) == 1


def test_a_card_chosen_after_a_failure_asks_for_all_its_steps(api: Api, browser: Browser, sandbox: Sandbox) -> None:
    browser.submit("pay", card="declined")
    browser.submit("pay", card="pin_otp")
    assert "Card PIN" in browser.open().text
    assert sandbox.ledger == []
    browser.submit("answer", value="0000")
    assert api.verify("shop-1")["status"] == "failed"
    browser.submit("pay", card="pin")
    browser.submit("answer", value="1111")
    assert api.verify("shop-1")["status"] == "success"


def test_a_wrong_otp_fails_the_attempt(api: Api, browser: Browser) -> None:
    browser.submit("pay", card="pin_otp")
    browser.submit("answer", value="1234")
    browser.submit("answer", value="999999")
    assert "Incorrect OTP" in browser.open().text
    assert api.verify("shop-1")["status"] == "failed"


def test_declining_returns_to_the_merchant(api: Api, browser: Browser, sandbox: Sandbox) -> None:
    done = browser.submit("decline")
    assert "shop.example" in done.headers["location"]
    assert api.verify("shop-1")["status"] == "failed"
    assert sandbox.ledger == []


def test_leaving_keeps_the_transaction_abandoned(api: Api, browser: Browser) -> None:
    browser.submit("pay", card="pin_otp")
    done = browser.submit("abandon")
    assert "shop.example" in done.headers["location"]
    found = api.verify("shop-1")
    assert (found["status"], found["authorization"]) == ("abandoned", {})


def test_leaving_goes_to_the_cancel_action(api: Api, sandbox: Sandbox) -> None:
    started = api.initialize(metadata={"cancel_action": "https://shop.example/cancelled"})
    done = Browser(api, sandbox, started["authorization_url"]).submit("abandon")
    assert done.headers["location"] == "https://shop.example/cancelled"


def test_without_a_callback_a_receipt_is_shown(api: Api, sandbox: Sandbox) -> None:
    started = api.initialize()
    browser = Browser(api, sandbox, started["authorization_url"])
    done = browser.submit("pay", card="success")
    assert done.headers["location"] == started["authorization_url"]
    assert "Payment successful" in browser.open().text


def test_what_users_send_is_escaped_and_never_runs(api: Api, sandbox: Sandbox) -> None:
    started = api.initialize(email="ada&lt'@example.com", callback_url="javascript:alert(1)")
    browser = Browser(api, sandbox, started["authorization_url"])
    raw = api.send("GET", browser.path).body
    assert b"ada&amp;lt&#x27;@example.com" in raw
    done = browser.submit("pay", card="success")
    assert done.headers["location"] == started["authorization_url"]


def test_a_line_break_in_the_callback_does_not_reach_the_headers(api: Api, sandbox: Sandbox) -> None:
    started = api.initialize(callback_url="https://shop.example/é\r\nset-cookie: a=b")
    done = Browser(api, sandbox, started["authorization_url"]).submit("pay", card="success")
    assert "set-cookie" not in done.headers
    assert done.headers["location"].startswith("https://shop.example/%C3%A9%0D%0A")


def test_an_unknown_code_shows_a_page_that_says_so(api: Api) -> None:
    page = api.send("GET", "/checkout/none", headers={"authorization": ""})
    assert page.status == 404
    assert b"no payment under this address" in page.body


def test_a_payment_request_has_a_page_of_its_own(api: Api, sandbox: Sandbox) -> None:
    api.post("/customer", email="ada@example.com")
    made = api.post("/paymentrequest", customer="ada@example.com", amount=42000).data
    opened = api.send("GET", f"/checkout/{made['request_code']}")
    assert opened.status == 303
    again = api.send("GET", f"/checkout/{made['request_code']}")
    assert again.headers["location"] == opened.headers["location"]
    Browser(api, sandbox, opened.headers["location"]).submit("pay", card="success")
    assert api.get(f"/paymentrequest/{made['id']}").data["paid"] is True


def test_leaving_the_banks_page_keeps_the_charge_waiting(api: Api, sandbox: Sandbox) -> None:
    card = {"number": "5192602720584796", "cvv": "123"}
    url = api.charge(reference="bank", card=card).data["url"]
    Browser(api, sandbox, url).submit("abandon")
    assert api.get("/charge/bank").data["status"] == "open_url"


def test_a_failed_charge_cannot_be_paid_on_a_page(api: Api, sandbox: Sandbox) -> None:
    card = {"number": "5192602720584796", "cvv": "123"}
    url = api.charge(reference="bank", card=card).data["url"]
    browser = Browser(api, sandbox, url)
    browser.submit("decline")
    assert browser.open().cards == []
    assert api.get("/charge/bank").data["status"] == "failed"


def test_the_page_offers_what_the_channels_allow(api: Api, sandbox: Sandbox) -> None:
    started = api.initialize(reference="bank", channels=["bank"])
    browser = Browser(api, sandbox, started["authorization_url"])
    assert browser.open().cards == ["bank_account"]
    browser.submit("pay", card="success")
    assert api.verify("bank")["status"] == "abandoned"
    browser.submit("pay", card="bank_account")
    browser.submit("answer", value="2007-04-15")
    browser.submit("answer", value="123456")
    assert api.verify("bank")["channel"] == "bank"


@pytest.mark.parametrize("callback", ["shop://return", "data:text/html,hello", "//shop.example/return", "http://"])
def test_a_callback_that_is_not_on_the_web_is_never_redirected_to(api: Api, sandbox: Sandbox, callback: str) -> None:
    started = api.initialize(callback_url=callback, metadata={"cancel_action": callback})
    browser = Browser(api, sandbox, started["authorization_url"])
    assert browser.submit("abandon").headers["location"] == started["authorization_url"] + "?left"
    assert browser.submit("pay", card="success").headers["location"] == started["authorization_url"]
    assert "not an http or https address" in browser.open().text


def test_an_empty_answer_is_asked_for_again_and_ends_nothing(api: Api, browser: Browser) -> None:
    browser.submit("pay", card="address")
    form = browser.open()
    fields = {"address": "1 Marina", "city": " ", "state": "Lagos"}
    body = urlencode({**form.hidden, **fields, "action": "answer"}).encode()
    again = api.send("POST", browser.path, body, FORM)
    assert again.status == 422
    page = FormReader(again.body.decode())
    assert "City is missing" in page.text
    assert "Post code is missing" in page.text
    assert "State is missing" not in page.text
    assert page.inputs == page.labels == ["address", "city", "state", "zip_code"]
    assert b'value="1 Marina"' in again.body
    browser.submit("answer", page, **{**fields, "city": "Lagos", "zip_code": "100001"})
    assert api.verify("shop-1")["status"] == "success"


def test_a_page_allows_nothing_but_its_own_style(api: Api, browser: Browser) -> None:
    policy = api.send("GET", browser.path).headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def policy_of(reply: Reply) -> dict[str, str]:
    """The directives of a page's policy, each with its sources."""
    parts = (part.strip().partition(" ") for part in reply.headers["content-security-policy"].split(";"))
    return {name: sources for name, _, sources in parts}


def test_no_page_can_be_framed_and_no_form_sent_elsewhere(api: Api, sandbox: Sandbox) -> None:
    alone = api.initialize()["authorization_url"].removeprefix(sandbox.url)
    left = api.send("GET", f"{alone}?left")
    incomplete = api.initialize()["authorization_url"].removeprefix(sandbox.url)
    payer = Browser(api, sandbox, incomplete)
    payer.submit("pay", card="pin")
    asked = api.send("POST", incomplete, urlencode({**payer.open().hidden, "action": "answer"}).encode(), FORM)
    assert asked.status == 422
    code, _ = request_page(api, sandbox)
    api.post(f"/paymentrequest/archive/{code}")
    closed = api.send("GET", f"/checkout/{code}")
    for shown in (api.send("GET", alone), left, asked, closed, api.send("GET", "/checkout/none")):
        policy = policy_of(shown)
        assert (policy["frame-ancestors"], policy["form-action"]) == ("'none'", "'self'")


@pytest.mark.parametrize("fields", [{"callback_url": CALLBACK}, {"metadata": {"cancel_action": CALLBACK}}])
def test_a_form_that_ends_at_the_shop_may_be_redirected_on_the_web(
    api: Api, sandbox: Sandbox, fields: dict[str, Any]
) -> None:
    page = api.initialize(**fields)["authorization_url"].removeprefix(sandbox.url)
    policy = policy_of(api.send("GET", page))
    assert (policy["frame-ancestors"], policy["form-action"]) == ("'none'", "'self' http: https:")


def request_page(api: Api, sandbox: Sandbox, **fields: Any) -> tuple[str, Browser]:
    """A payment request's code, and a payer on its page."""
    api.post("/customer", email="ada@example.com")
    code = api.post("/paymentrequest", customer="ada@example.com", **{"amount": 42000, **fields}).data["request_code"]
    opened = api.send("GET", f"/checkout/{code}")
    return code, Browser(api, sandbox, opened.headers["location"])


def test_a_payment_request_is_paid_once_whoever_pays_it(api: Api, sandbox: Sandbox) -> None:
    code, browser = request_page(api, sandbox)
    browser.submit("pay", card="pin_otp")
    stale = browser.open()
    assert sandbox.pay(code) == "success"
    browser.submit("answer", stale, value="1234")
    assert "Payment successful" in browser.open().text
    assert [line["amount"] for line in sandbox.ledger] == [42000]


def test_the_page_of_a_payment_request_that_was_updated_asks_for_the_new_amount(api: Api, sandbox: Sandbox) -> None:
    code, browser = request_page(api, sandbox, description="Two lamps <b>")
    stale = browser.open()
    api.put(f"/paymentrequest/{code}", amount=50000)
    browser.submit("pay", stale, card="success")
    assert sandbox.ledger == []
    page = browser.open()
    assert "NGN 500.00" in page.text
    assert "Two lamps <b>" in page.text
    browser.submit("pay", page, card="success")
    assert [line["amount"] for line in sandbox.ledger] == [50000]


def test_a_payment_request_that_was_archived_takes_no_more_answers(api: Api, sandbox: Sandbox) -> None:
    code, browser = request_page(api, sandbox)
    browser.submit("pay", card="pin")
    form = browser.open()
    api.post(f"/paymentrequest/archive/{code}")
    browser.submit("answer", form, value="1111")
    page = browser.open()
    assert "was archived" in page.text
    assert page.actions == []
    assert sandbox.ledger == []


def test_a_draft_has_a_page_that_says_so(api: Api) -> None:
    api.post("/customer", email="ada@example.com")
    made = api.post("/paymentrequest", customer="ada@example.com", amount=42000, draft=True).data
    page = api.send("GET", f"/checkout/{made['request_code']}")
    assert page.status == 200
    assert b"once it is finalized" in page.body


@pytest.mark.parametrize(
    ("currency", "offered"),
    [
        ("NGN", ["bank_account", "ussd", "bank_transfer", "qr"]),
        (
            "GHS",
            [
                "mobile_money",
                "mobile_money_otp",
                "mobile_money_phone",
                "mobile_money_pending",
                "mobile_money_voucher",
                "mobile_money_offline",
            ],
        ),
        ("ZAR", ["qr", "eft", "capitec_pay"]),
        ("USD", []),
    ],
)
def test_a_payment_that_names_no_channels_offers_those_of_its_currency(
    api: Api, sandbox: Sandbox, currency: str, offered: list[str]
) -> None:
    page = Browser(api, sandbox, api.initialize(currency=currency)["authorization_url"]).open()
    assert page.cards[11:] == offered
    assert page.cards[0] == "success"


@pytest.mark.parametrize(
    ("channel", "name", "texts"),
    [
        ("ussd", "ussd", ["Please dial *737*33*4*", "Code"]),
        ("bank_transfer", "bank_transfer", ["PAYSTACK CHECKOUT", "Test Bank", "Valid until2026-01-15 17:00 UTC"]),
        ("mobile_money", "mobile_money_offline", ["Please pay to the number below", "Account reference"]),
        ("mobile_money", "mobile_money_phone", ["Please authorize the payment on your phone"]),
        ("qr", "qr", ["Please scan the code to pay"]),
        ("capitec_pay", "capitec_pay", ["The payer completes this payment elsewhere."]),
    ],
)
def test_what_is_paid_elsewhere_is_told_and_can_be_completed(
    api: Api, sandbox: Sandbox, channel: str, name: str, texts: list[str]
) -> None:
    started = api.initialize(reference="elsewhere", channels=[channel])
    browser = Browser(api, sandbox, started["authorization_url"])
    browser.submit("pay", card=name)
    text = browser.open().text
    assert [part for part in texts if part not in text] == []
    assert (api.verify("elsewhere")["status"], sandbox.ledger) == ("pending", [])
    stale = browser.open()
    for _ in range(2):
        browser.submit("complete", stale)
    assert api.verify("elsewhere")["channel"] == channel
    assert len(sandbox.ledger) == 1


def test_a_charge_and_the_page_tell_the_same(api: Api, sandbox: Sandbox) -> None:
    told = api.charge(reference="till", mobile_money={"phone": "0722000000", "provider": "mpesa_offline"}).data
    code = api.verify("till")["id"]
    access_code = api.get(f"/transaction/{code}/session").data["access_code"]
    text = Browser(api, sandbox, f"{sandbox.url}/checkout/{access_code}").open().text
    assert told["display_text"] in text
    assert told["account_number"] in text and str(told["account_reference"]) in text


def test_a_wallet_that_is_left_waiting_fails_and_another_can_be_tried(api: Api, sandbox: Sandbox) -> None:
    browser = Browser(api, sandbox, api.initialize(reference="wallet", currency="GHS")["authorization_url"])
    browser.submit("pay", card="mobile_money_phone")
    sandbox.advance(179)
    assert "Waiting" in browser.open().text
    sandbox.advance(1)
    assert "not authorized in time" in browser.open().text
    browser.submit("pay", card="mobile_money_voucher")
    assert "Please dial *110# for a voucher" in browser.open().text
    browser.submit("answer", value="123456")
    assert api.verify("wallet")["status"] == "success"


def test_a_later_transfer_has_all_its_time(api: Api, sandbox: Sandbox) -> None:
    browser = Browser(api, sandbox, api.initialize(reference="late")["authorization_url"])
    browser.submit("pay", card="bank_transfer")
    first = browser.open().text
    browser.submit("abandon")
    sandbox.advance(3600)
    browser.submit("pay", card="bank_transfer")
    assert browser.open().text != first
    sandbox.advance(7 * 3600)
    assert "Waiting" in browser.open().text
    sandbox.advance(3600)
    assert "Transfer was not received in time" in browser.open().text
    assert api.verify("late")["status"] == "abandoned"


@pytest.mark.parametrize(("fields", "text"), [({}, "5 in all"), ({"invoice_limit": 3}, "3 in all")])
def test_a_payment_with_a_plan_says_what_it_subscribes_to(
    api: Api, sandbox: Sandbox, fields: dict[str, int], text: str
) -> None:
    plan = api.post("/plan", name="Box <b>", amount=70_000, interval="weekly", invoice_limit=5).data["plan_code"]
    browser = Browser(api, sandbox, api.initialize(plan=plan, reference="plan", **fields)["authorization_url"])
    page = browser.open().text
    for part in ("NGN 700.00", "Box <b>", "weekly", text):
        assert part in page
    browser.submit("pay", card="pin")
    browser.submit("answer", value="1111")
    assert api.get("/subscription").data[0]["status"] == "active"


def test_a_shared_payment_shows_no_shares(api: Api, sandbox: Sandbox) -> None:
    farm = api.post(
        "/subaccount", business_name="Farm", settlement_bank="058", account_number="0123456789", percentage_charge=20
    ).data["subaccount_code"]
    browser = Browser(api, sandbox, api.initialize(subaccount=farm, reference="shared")["authorization_url"])
    page = browser.open().text
    assert "Farm" not in page and farm not in page
    browser.submit("pay", card="success")
    assert api.verify("shared")["subaccount"]["subaccount_code"] == farm
