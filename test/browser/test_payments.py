"""Paying, failing and leaving on the checkout page, in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from paystack import Paystack
from paystack.sandbox import Sandbox
from paystack.sandbox.engine.messages import Reply, Request
from test.browser.conftest import PATIENCE, OpenPage
from test.browser.shop import Shop

SUCCESS = "Pays at once"
PIN = "Asks for PIN 1111"
PIN_OTP = "Asks for PIN 1234 and OTP"


@pytest.fixture
def checkout_url(client: Paystack, shop: Shop) -> str:
    """The page of an unpaid transaction, `shop-1`, that comes back to the shop."""
    return started(client, callback_url=f"{shop.url}/return?cart=7")


def started(client: Paystack, reference: str = "shop-1", **options: object) -> str:
    data = client.transactions.initialize("ada@example.com", 500_000, reference=reference, **options).data
    return str(data.authorization_url)


def press(page: Page, button: str) -> None:
    page.get_by_role("button", name=button).click()


def pay(page: Page, card: str) -> None:
    page.get_by_role("radio", name=card).check()
    press(page, "Pay NGN 5,000.00")


def answer(page: Page, label: str, value: str) -> None:
    page.get_by_label(label).fill(value)
    press(page, "Continue")


def expect_title(page: Page, title: str) -> None:
    expect(page).to_have_title(title)
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def expect_shop(page: Page, shop: Shop, path: str = "/return") -> None:
    """The payer is back at the shop, which was told the reference."""
    expect(page.get_by_role("heading", name="Back at the shop")).to_be_visible()
    assert urlsplit(page.url).path == path
    assert page.url.startswith(shop.url + shop.visits[-1])


def status(client: Paystack, reference: str = "shop-1") -> str:
    return str(client.transactions.verify(reference).data.status)


def charged(sandbox: Sandbox) -> list[tuple[str, int]]:
    return [(line["reference"], line["amount"]) for line in sandbox.ledger]


def test_paying_with_the_success_card_returns_to_the_shop(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    expect_title(page, "Pay Sandbox Merchant")
    for text in ("NGN 5,000.00", "Sandbox Merchant", "ada@example.com", "shop-1"):
        expect(page.get_by_text(text, exact=True).first).to_be_visible()
    pay(page, SUCCESS)
    expect_shop(page, shop)
    assert parse_qs(urlsplit(shop.visits[-1]).query) == {"cart": ["7"], "trxref": ["shop-1"], "reference": ["shop-1"]}
    assert status(client) == "success"
    assert charged(sandbox) == [("shop-1", 500_000)]


ADDRESS = [("Street address", "1 Marina"), ("City", "Lagos"), ("State", "Lagos"), ("Post code", "100001")]


@pytest.mark.parametrize(
    ("card", "pages"),
    [
        (PIN, [[("Card PIN", "1111")]]),
        (PIN_OTP, [[("Card PIN", "1234")], [("One-time password", "123456")]]),
        (
            "a phone number and OTP",
            [[("Card PIN", "0000")], [("Phone number", "08012345678")], [("One-time password", "123456")]],
        ),
        ("Asks for an address", [ADDRESS]),
    ],
)
def test_a_card_asks_for_its_steps_one_page_each(
    client: Paystack,
    sandbox: Sandbox,
    shop: Shop,
    open_page: OpenPage,
    checkout_url: str,
    card: str,
    pages: list[list[tuple[str, str]]],
) -> None:
    page = open_page(checkout_url)
    pay(page, card)
    for fields in pages:
        expect(page.get_by_label(fields[0][0])).to_be_focused()
        assert charged(sandbox) == []
        for label, value in fields:
            page.get_by_label(label).fill(value)
        press(page, "Continue")
    expect_shop(page, shop)
    assert status(client) == "success"
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_a_bank_account_asks_for_the_birthday(client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(started(client, channels=["bank"]))
    pay(page, "Zenith Bank")
    answer(page, "Birthday", "2007-04-15")
    answer(page, "One-time password", "123456")
    expect_title(page, "Payment successful")
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_the_banks_page_asks_for_approval(client: Paystack, shop: Shop, open_page: OpenPage, checkout_url: str) -> None:
    page = open_page(checkout_url)
    pay(page, "Opens the bank's page")
    expect_title(page, "Your bank's page")
    press(page, "Approve")
    expect_shop(page, shop)
    assert status(client) == "success"


def test_a_wrong_otp_is_told_and_another_card_can_be_tried(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    pay(page, PIN_OTP)
    answer(page, "Card PIN", "1234")
    answer(page, "One-time password", "999999")
    alert = page.get_by_role("alert")
    expect(alert).to_have_text("The payment failed: Incorrect OTP. Nothing was charged.")
    expect(alert).to_be_focused()
    expect_title(page, "Payment failed")
    assert (status(client), charged(sandbox)) == ("failed", [])
    pay(page, SUCCESS)
    expect_shop(page, shop)
    assert (status(client), charged(sandbox)) == ("success", [("shop-1", 500_000)])


def test_an_answer_left_empty_is_asked_for_again(client: Paystack, open_page: OpenPage, checkout_url: str) -> None:
    page = open_page(checkout_url)
    pay(page, PIN)
    answer(page, "Card PIN", "  ")
    expect(page).to_have_title("Error: Enter your card PIN")
    field = page.get_by_label("Card PIN")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("Card PIN is missing Test value: 1111")
    expect(field).to_have_attribute("aria-invalid", "true")
    answer(page, "Card PIN", "1111")
    expect(page.get_by_role("heading", name="Back at the shop")).to_be_visible()
    assert status(client) == "success"


def test_declining_returns_to_the_shop_without_money(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    press(page, "Decline")
    expect_shop(page, shop)
    assert (status(client), charged(sandbox)) == ("failed", [])


def test_a_declining_card_stays_on_the_page(client: Paystack, open_page: OpenPage, checkout_url: str) -> None:
    page = open_page(checkout_url)
    pay(page, "Fails: insufficient funds")
    expect(page.get_by_role("alert")).to_contain_text("Insufficient Funds")
    expect(page.get_by_role("link", name="Return to the merchant")).to_be_visible()
    assert status(client) == "failed"


def test_leaving_in_the_middle_returns_to_the_shop(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    pay(page, PIN_OTP)
    press(page, "Leave without paying")
    expect_shop(page, shop)
    assert (status(client), charged(sandbox)) == ("abandoned", [])


def test_leaving_goes_to_the_cancel_action(client: Paystack, shop: Shop, open_page: OpenPage) -> None:
    url = started(client, callback_url=f"{shop.url}/return", metadata={"cancel_action": f"{shop.url}/cancelled"})
    page = open_page(url)
    press(page, "Leave without paying")
    expect_shop(page, shop, "/cancelled")


def test_leaving_for_nowhere_shows_that_nothing_was_charged(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    page = open_page(started(client))
    press(page, "Leave without paying")
    expect_title(page, "You left without paying")
    expect(page.get_by_role("status")).to_have_text("Nothing was charged.")
    assert (status(client), charged(sandbox)) == ("abandoned", [])
    page.get_by_role("link", name="Go back to the payment").click()
    pay(page, SUCCESS)
    expect_title(page, "Payment successful")
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_refreshing_the_receipt_charges_nothing_more(client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(started(client))
    pay(page, SUCCESS)
    expect_title(page, "Payment successful")
    for _ in range(2):
        page.reload()
        expect_title(page, "Payment successful")
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_refreshing_between_two_steps_keeps_the_payment_where_it_is(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    pay(page, PIN_OTP)
    answer(page, "Card PIN", "1234")
    expect(page.get_by_label("One-time password")).to_be_visible()
    page.reload()
    answer(page, "One-time password", "123456")
    expect(page.get_by_role("heading", name="Back at the shop")).to_be_visible()
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_going_back_after_paying_cannot_pay_again(
    sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    pay(page, SUCCESS)
    expect_shop(page, shop)
    page.go_back()
    expect_title(page, "Payment successful")
    page.get_by_role("link", name="Return to the merchant").click()
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_going_back_to_a_step_that_was_answered_does_not_answer_it_twice(
    sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(checkout_url)
    pay(page, PIN_OTP)
    answer(page, "Card PIN", "1234")
    expect(page.get_by_label("One-time password")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("One-time password")).to_be_visible()
    answer(page, "One-time password", "123456")
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


ClickTwice = Callable[[Page, str], None]


@pytest.fixture
def click_twice(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> ClickTwice:
    """Clicks a button again once the sandbox did what the first click asks for, but before the browser hears of it."""
    handle = sandbox.core.handle
    first_done, second_done = threading.Event(), threading.Event()

    def handle_slowly(request: Request) -> Reply:
        reply = handle(request)
        if request.method == "POST" and not first_done.is_set():
            first_done.set()
            second_done.wait(PATIENCE / 1000)
        elif request.method == "POST":
            second_done.set()
        return reply

    def click(page: Page, button: str) -> None:
        target = page.get_by_role("button", name=button)
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box is not None
        monkeypatch.setattr(sandbox.core, "handle", handle_slowly)
        for done in (first_done, second_done):
            # The mouse itself, as a locator would wait for the page that the first click asked for.
            page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
            assert done.wait(PATIENCE / 1000)

    return click


def test_a_second_click_on_pay_charges_nothing_more(
    sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str, click_twice: ClickTwice
) -> None:
    page = open_page(checkout_url)
    click_twice(page, "Pay NGN 5,000.00")
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_a_second_click_on_continue_does_not_answer_the_next_step(
    sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str, click_twice: ClickTwice
) -> None:
    page = open_page(checkout_url)
    pay(page, PIN_OTP)
    page.get_by_label("Card PIN").fill("1234")
    click_twice(page, "Continue")
    answer(page, "One-time password", "123456")
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_two_tabs_paying_at_once_charge_once(
    sandbox: Sandbox, shop: Shop, context: Callable[..., BrowserContext], checkout_url: str
) -> None:
    browser = context()
    tabs = [browser.new_page() for _ in range(2)]
    for tab in tabs:
        tab.goto(checkout_url)
    for tab in tabs:
        # Only sets the click off: the second tab does not wait for what comes of the first.
        tab.evaluate("document.querySelector('button[value=pay]').click()")
    for tab in tabs:
        expect_shop(tab, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_a_tab_left_behind_shows_where_the_payment_is(
    sandbox: Sandbox, shop: Shop, context: Callable[..., BrowserContext], checkout_url: str
) -> None:
    browser = context()
    ahead, behind, last = (browser.new_page() for _ in range(3))
    for tab in (ahead, behind, last):
        tab.goto(checkout_url)
    pay(ahead, PIN)
    pay(behind, SUCCESS)
    expect(behind.get_by_label("Card PIN")).to_be_visible()
    assert charged(sandbox) == []
    answer(ahead, "Card PIN", "1111")
    expect_shop(ahead, shop)
    # As after the back button, when the browser kept the page.
    pay(last, SUCCESS)
    expect_shop(last, shop)
    answer(behind, "Card PIN", "1111")
    expect_shop(behind, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_a_paid_transaction_shows_its_receipt(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    sandbox.pay("shop-1")
    page = open_page(checkout_url)
    expect_title(page, "Payment successful")
    assert page.get_by_role("button").count() == 0
    page.get_by_role("link", name="Return to the merchant").click()
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_an_unknown_code_is_a_page_that_says_so(sandbox: Sandbox, context: Callable[..., BrowserContext]) -> None:
    page = context().new_page()
    reply = page.goto(f"{sandbox.url}/checkout/nothing")
    assert reply is not None
    assert reply.status == 404
    expect_title(page, "Page not found")


def test_a_payment_request_has_a_page_that_says_what_it_is_for(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage
) -> None:
    client.customers.create("ada@example.com")
    request = client.payment_requests.create(
        "ada@example.com",
        description="Two lamps",
        line_items=[{"name": "Lamp", "amount": 240_000, "quantity": 2}],
        tax=[{"name": "VAT", "amount": 20_000}],
        redirect_url=f"{shop.url}/return",
    ).data
    page = open_page(f"{sandbox.url}/checkout/{request.request_code}")
    for text in ("Two lamps", "2 x Lamp, NGN 4,800.00", "VAT, NGN 200.00"):
        expect(page.get_by_text(text, exact=True)).to_be_visible()
    pay(page, SUCCESS)
    expect_shop(page, shop)
    assert client.payment_requests.fetch(request.request_code).data.paid is True
    page.goto(f"{sandbox.url}/checkout/{request.request_code}")
    expect_title(page, "Payment successful")
    assert [amount for _, amount in charged(sandbox)] == [500_000]


def test_a_mandate_is_approved_on_its_page(client: Paystack, shop: Shop, open_page: OpenPage) -> None:
    asked = client.customers.initialize_authorization(
        "ada@example.com", "direct_debit", callback_url=f"{shop.url}/mandate"
    ).data
    page = open_page(asked.redirect_url)
    expect(page.get_by_text("ada@example.com")).to_be_visible()
    press(page, "Approve")
    expect_shop(page, shop, "/mandate")
    page.go_back()
    expect(page.get_by_role("status")).to_have_text("Direct debit approved.")
    assert client.customers.verify_authorization(asked.reference).data.active is True


def test_a_shop_may_send_the_payer_on_to_another_site(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    other_site = f"{shop.other_url}/thanks"
    shop.onward = other_site
    page = open_page(checkout_url)
    pay(page, SUCCESS)
    expect(page.get_by_role("heading", name="Back at the shop")).to_be_visible()
    assert page.url == other_site
    assert charged(sandbox) == [("shop-1", 500_000)]


SUBMIT_TO = """(url) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  for (const [name, value] of Object.entries({turn: "0-0-new-NGN500000", action: "pay", card: "success"})) {
    const input = document.createElement("input");
    [input.name, input.value] = [name, value];
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}"""


def test_the_page_of_a_stranger_cannot_pay(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage, checkout_url: str
) -> None:
    page = open_page(shop.url)
    with page.expect_response(checkout_url) as answered:
        page.evaluate(SUBMIT_TO, checkout_url)
    assert answered.value.status == 403
    assert (status(client), charged(sandbox)) == ("abandoned", [])


def test_the_page_of_a_stranger_cannot_frame_the_checkout(shop: Shop, open_page: OpenPage, checkout_url: str) -> None:
    page = open_page(shop.url)
    with page.expect_response(checkout_url):
        page.evaluate(
            "(url) => { const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame) }",
            checkout_url,
        )
    assert page.frames[1].locator("button").count() == 0
