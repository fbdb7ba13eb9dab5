"""The checkout page for everybody: keyboards, narrow screens, screen readers, no scripts, and texts full of markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from paystack import Paystack
from paystack.sandbox import Sandbox
from test.browser import measures
from test.browser.conftest import OpenPage
from test.browser.shop import Shop
from test.browser.test_payments import (
    PIN_OTP,
    SUCCESS,
    answer,
    charged,
    expect_shop,
    expect_title,
    pay,
    press,
    started,
    status,
)

NARROW = {"width": 320, "height": 568}
LONG = "a" * 64
MARKUP = """<img src=x onerror="alert(1)"><script>alert(2)</script></p></dl>"'&lt;"""


def every_page(page: Page) -> Iterator[str]:
    """Walks through every kind of page of a payment without a callback, and stops at each."""
    yield "Pay Sandbox Merchant"
    pay(page, "Fails: insufficient funds")
    yield "Payment failed"
    pay(page, "Asks for an address")
    yield "Enter your billing address"
    for label in ("Street address", "City", "State", "Post code"):
        page.get_by_label(label).fill(" ")
    press(page, "Continue")
    yield "Error: Enter your billing address"
    press(page, "Leave without paying")
    yield "You left without paying"
    page.get_by_role("link", name="Go back to the payment").click()
    pay(page, SUCCESS)
    yield "Payment successful"


def test_the_whole_payment_works_with_the_keyboard_alone(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage
) -> None:
    page = open_page(started(client, callback_url=f"{shop.url}/return"))
    order = []
    for _ in range(4):
        page.keyboard.press("Tab")
        at = measures.focused(page)
        assert at["outline"] >= 2, at
        order.append(at["name"])
    assert order == ["success", "pay", "decline", "abandon"]
    for _ in range(3):
        page.keyboard.press("Shift+Tab")
    for _ in range(2):
        page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name=PIN_OTP)).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Card PIN")).to_be_focused()
    page.keyboard.type("1234")
    page.keyboard.press("Enter")
    expect(page.get_by_label("One-time password")).to_be_focused()
    page.keyboard.type("123456")
    page.keyboard.press("Enter")
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_can_be_read_and_says_what_it_asks(client: Paystack, open_page: OpenPage, scheme: str) -> None:
    page = open_page(started(client), color_scheme=scheme)
    for title in every_page(page):
        expect(page).to_have_title(title)
        expect(page.locator("html")).to_have_attribute("lang", "en")
        assert page.get_by_role("heading", level=1).count() == 1
        expect(page.get_by_role("banner")).to_have_text("Paystack sandbox: no money moves here.")
        expect(page.get_by_role("banner")).to_be_in_viewport()
        assert measures.unlabelled(page) == []
        assert page.locator("[autofocus]").count() <= 1
        contrasts = measures.contrasts(page)
        assert "NGN 5,000.00" in contrasts
        assert {text: ratio for text, ratio in contrasts.items() if ratio < 4.5} == {}


def test_no_page_moves_for_those_who_asked_for_stillness(client: Paystack, open_page: OpenPage) -> None:
    page = open_page(started(client), reduced_motion="reduce")
    for title in every_page(page):
        expect(page).to_have_title(title)
        assert measures.moving(page) == 0


def test_no_page_scrolls_sideways_on_a_narrow_screen(client: Paystack, open_page: OpenPage) -> None:
    page = open_page(started(client, f"{LONG}-{LONG}"), viewport=NARROW)
    for title in every_page(page):
        expect(page).to_have_title(title)
        assert page.evaluate("innerWidth") == NARROW["width"]
        assert measures.overflow(page) == 0, title


def test_a_narrow_payment_request_with_long_words_does_not_scroll_sideways(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    email = f"{LONG}@{'b' * 60}.example.com"
    client.customers.create(email)
    items = [{"name": LONG * 3, "amount": 10_000_000_00, "quantity": 9}]
    made = client.payment_requests.create(email, description=LONG * 5, line_items=items).data
    page = open_page(f"{sandbox.url}/checkout/{made.request_code}", viewport=NARROW)
    expect(page.get_by_text(LONG * 5)).to_be_visible()
    assert measures.overflow(page) == 0


def test_a_payment_works_without_scripts(client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage) -> None:
    page = open_page(started(client, callback_url=f"{shop.url}/return"), java_script_enabled=False)
    assert page.locator("script").count() == 0
    pay(page, PIN_OTP)
    answer(page, "Card PIN", "1234")
    answer(page, "One-time password", "123456")
    expect_shop(page, shop)
    assert charged(sandbox) == [("shop-1", 500_000)]


def test_a_page_loads_nothing_but_itself(client: Paystack, open_page: OpenPage) -> None:
    page = open_page(started(client))
    assert page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)") == []
    assert page.evaluate("getComputedStyle(document.querySelector('main')).borderRadius") == "12px"


EMAILS = ["ada&lt'\"onfocus=alert`1`//@example.com", "名前+ürün@例え.example", "\u202eada@example.com"]


@pytest.mark.parametrize("email", EMAILS)
def test_an_email_is_shown_as_it_is(client: Paystack, open_page: OpenPage, email: str) -> None:
    page = open_page(str(client.transactions.initialize(email, 500_000).data.authorization_url))
    expect(page.get_by_text(email, exact=True)).to_be_visible()
    pay(page, SUCCESS)
    expect_title(page, "Payment successful")


def test_markup_in_metadata_and_in_a_payment_request_is_only_text(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage
) -> None:
    client.customers.create("ada@example.com", first_name=MARKUP)
    made = client.payment_requests.create(
        "ada@example.com",
        description=MARKUP,
        line_items=[{"name": MARKUP, "amount": 500_000}],
        metadata={"cancel_action": MARKUP, "custom_fields": [{"display_name": MARKUP, "value": MARKUP}]},
        redirect_url=f"{shop.url}/return?{MARKUP}#{MARKUP}",
    ).data
    page = open_page(f"{sandbox.url}/checkout/{made.request_code}")
    expect(page.get_by_text(MARKUP, exact=True)).to_be_visible()
    expect(page.get_by_text(f"{MARKUP}, NGN 5,000.00", exact=True)).to_be_visible()
    assert page.locator("script, img").count() == 0
    pay(page, "Is declined")
    back = page.get_by_role("link", name="Return to the merchant")
    expect(back).to_have_attribute("href", re.compile(r".*<script>.*&reference=\w+#<img.*"))
    assert page.locator("script, img").count() == 0
    pay(page, SUCCESS)
    expect_shop(page, shop)


@pytest.mark.parametrize(
    "callback",
    [
        "javascript:document.title='run'",
        " JavaScript:document.title='run'",
        "java\nscript:document.title='run'",
        "data:text/html,<title>run</title>",
        "vbscript:run",
        "file:///etc/passwd",
        "shop://return",
        "//shop.example/return",
        "/checkout/elsewhere",
        "http://",
        MARKUP,
    ],
)
def test_a_callback_that_is_not_on_the_web_is_never_gone_to(
    client: Paystack, open_page: OpenPage, callback: str
) -> None:
    url = started(client, callback_url=callback, metadata={"cancel_action": callback})
    page = open_page(url)
    press(page, "Leave without paying")
    expect_title(page, "You left without paying")
    page.goto(url)
    press(page, "Decline")
    expect_title(page, "Payment failed")
    pay(page, SUCCESS)
    expect_title(page, "Payment successful")
    assert page.url == url
    assert page.get_by_role("link").count() == 0
    expect(page.get_by_text("The callback URL is not an http or https address")).to_be_visible()
    assert status(client) == "success"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_steps_can_be_read_and_load_nothing(sandbox: Sandbox, open_page: OpenPage, scheme: str) -> None:
    page = open_page(sandbox.url, color_scheme=scheme, viewport=NARROW)
    expect(page).to_have_title("Overview - Paystack sandbox")
    expect(page.get_by_text(sandbox.secret_key, exact=True)).to_be_visible()
    assert {text: ratio for text, ratio in measures.contrasts(page).items() if ratio < 4.5} == {}
    assert measures.overflow(page) == 0
    page.get_by_role("link", name="Controls for tests").click()
    assert page.url == f"{sandbox.url}/#controls"
    assert page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)") == []
