"""Payment pages, storefronts, the page of a subscription and wallets, in a real browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from paystack import Paystack
from paystack.sandbox import Sandbox
from test.browser import measures
from test.browser.conftest import OpenPage
from test.browser.shop import Shop
from test.browser.test_everybody import LONG, MARKUP, NARROW
from test.browser.test_payments import SUCCESS, charged, expect_shop, expect_title, press, started, status

ARABIC = "مصباح القراءة"
NAMES = {"First name": "عائشة", "Last name": "Ọbí", "Email": "ada@example.com"}


def payment_page(client: Paystack, sandbox: Sandbox, **fields: object) -> str:
    """The address of a payment page."""
    made = client.pages.create(**{"name": "Gala", "slug": "gala", **fields}).data  # type: ignore[arg-type]
    return f"{sandbox.url}/pay/{made.slug}"


def storefront(client: Paystack, sandbox: Sandbox, *names: str, quantity: int = 3) -> str:
    """The address of a storefront that sells products of these names, and one that is sold out."""
    made = client.storefronts.create("Ada Lamps", "ada-lamps", "NGN", description=f"{ARABIC} of brass").data
    sold = [client.products.create(name, 250_000, "NGN", quantity=quantity, description=name).data for name in names]
    sold.append(client.products.create("Candle", 250_000, "NGN", quantity=0).data)
    client.storefronts.add_products(made.id, [item.id for item in sold])
    return f"{sandbox.url}/shop/ada-lamps"


def subscription(client: Paystack, sandbox: Sandbox, plan: str = "Monthly box") -> tuple[str, str]:
    """The code of a subscription, and the address of its page."""
    code = client.plans.create(plan, 500_000, "monthly", invoice_limit=12).data.plan_code
    client.transactions.initialize("ada@example.com", 500_000, plan=code, reference="first")
    sandbox.pay("first")
    made = str(client.subscriptions.list().data[0].subscription_code)
    return made, str(client.subscriptions.manage_link(made).data.link)


def fill(page: Page, **more: str) -> None:
    for label, value in {**NAMES, **more}.items():
        page.get_by_label(label).fill(value)


def go_on(page: Page) -> None:
    page.get_by_role("button", name="to the payment").click()


def pay(page: Page, card: str) -> None:
    page.get_by_role("radio", name=card).check()
    page.get_by_role("button", name="Pay ").first.click()


def every_page(client: Paystack, sandbox: Sandbox, page: Page, name: str) -> Iterator[str]:
    """Walks through every kind of page but that of a payment, all of things called `name`, and stops at each."""
    fields = [{"display_name": name, "variable_name": "size"}]
    page.goto(payment_page(client, sandbox, name=name, description=name, custom_fields=fields, collect_phone=True))
    yield name
    fill(page, **{"Amount in NGN": "five", "Phone number": "none"})
    go_on(page)
    yield f"Error: {name}"
    client.pages.update("gala", active=False)
    page.goto(f"{sandbox.url}/pay/gala")
    yield name
    link = subscription(client, sandbox, name)[1]
    client.pages.create(name, slug="boxes", type="subscription", plan=str(client.plans.list().data[0].plan_code))
    page.goto(f"{sandbox.url}/pay/boxes")
    yield name
    fill(page)
    go_on(page)
    yield "Pay Sandbox Merchant"
    page.goto(storefront(client, sandbox, name))
    yield "Ada Lamps"
    fill(page, **{"Phone number": "none"})
    go_on(page)
    yield "Error: Ada Lamps"
    fill(page, **{"Phone number": "+2348012345678"})
    go_on(page)
    yield "Pay Sandbox Merchant"
    page.goto(link)
    yield "Your subscription"
    page.get_by_role("radio", name="insufficient funds").check()
    press(page, "Pay with this card")
    yield "Error: Your subscription"
    press(page, "Cancel the subscription")
    yield "Your subscription"
    with Paystack("sk_test_another", base_url=sandbox.url) as other:
        other.pages.create(name, slug="boxes", amount=500_000)
    page.goto(f"{sandbox.url}/pay/boxes")
    yield "Which business?"
    page.goto(f"{sandbox.url}/pay/none")
    yield "Page not found"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_can_be_read_and_says_what_it_asks(
    client: Paystack, sandbox: Sandbox, context: Callable[..., BrowserContext], scheme: str
) -> None:
    page = context(color_scheme=scheme).new_page()
    for title in every_page(client, sandbox, page, ARABIC):
        expect(page).to_have_title(title)
        expect(page.get_by_role("banner")).to_have_text("Paystack sandbox: no money moves here.")
        assert page.get_by_role("heading", level=1).count() == 1
        assert measures.unlabelled(page) == []
        assert page.locator("[autofocus]").count() <= 1
        assert {text: ratio for text, ratio in measures.contrasts(page).items() if ratio < 4.5} == {}, title
        assert page.locator("script").count() == 0
        assert page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)") == []


def test_no_page_scrolls_sideways_on_a_narrow_screen(
    client: Paystack, sandbox: Sandbox, context: Callable[..., BrowserContext]
) -> None:
    page = context(viewport=NARROW).new_page()
    for title in every_page(client, sandbox, page, LONG * 2 + ARABIC):
        expect(page).to_have_title(title)
        assert page.evaluate("innerWidth") == NARROW["width"]
        assert measures.overflow(page) == 0, title


def test_markup_of_a_merchant_is_only_text(
    client: Paystack, sandbox: Sandbox, context: Callable[..., BrowserContext]
) -> None:
    page = context().new_page()
    for title in every_page(client, sandbox, page, MARKUP):
        expect(page).to_have_title(title)
        assert page.locator("script, img").count() == 0


def test_a_payment_page_is_paid_with_the_keyboard_alone(
    client: Paystack, sandbox: Sandbox, shop: Shop, open_page: OpenPage
) -> None:
    page = open_page(payment_page(client, sandbox, redirect_url=f"{shop.url}/return"))
    for text in ("50", "عائشة", "Ọbí", "ada@example.com"):
        page.keyboard.press("Tab")
        assert measures.focused(page)["outline"] >= 2
        page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect_title(page, "Pay Sandbox Merchant")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_shop(page, shop)
    assert [amount for _, amount in charged(sandbox)] == [5_000]
    customer = client.customers.fetch("ada@example.com").data
    assert (customer.first_name, customer.last_name) == ("عائشة", "Ọbí")


def test_an_order_in_a_storefront_is_made_with_the_keyboard_alone(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    page = open_page(storefront(client, sandbox, ARABIC, "Shade"))
    expect(page.get_by_text("Candle is sold out.")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    for text in ("Ada", "Obi", "ada@example.com", "+2348012345678"):
        page.keyboard.press("Tab")
        page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect_title(page, "Pay Sandbox Merchant")
    expect(page.get_by_text(f"2 x {ARABIC}, NGN 5,000.00")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect_title(page, "Payment successful")
    assert [amount for _, amount in charged(sandbox)] == [500_000]
    assert client.orders.list().data[0].status == "success"


def test_a_subscription_is_managed_with_the_keyboard_alone(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    code, link = subscription(client, sandbox)
    page = open_page(link)
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Visa ending in 1803")).to_be_visible()
    for _ in range(3):
        page.keyboard.press("Tab")
    assert measures.focused(page)["name"] == "cancel"
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("You cancelled this subscription")
    assert client.subscriptions.fetch(code).data.status == "non-renewing"


def test_a_double_click_opens_one_payment(client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(payment_page(client, sandbox, amount=500_000))
    fill(page)
    page.get_by_role("button", name="to the payment").dblclick()
    expect_title(page, "Pay Sandbox Merchant")
    assert len(client.transactions.list().data) == 1


def test_after_going_back_another_amount_can_be_paid_and_nothing_twice(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    page = open_page(payment_page(client, sandbox))
    fill(page, **{"Amount in NGN": "50"})
    go_on(page)
    expect_title(page, "Pay Sandbox Merchant")
    page.go_back()
    expect_title(page, "Gala")
    fill(page, **{"Amount in NGN": "70"})
    go_on(page)
    expect(page.get_by_text("NGN 70.00").first).to_be_visible()
    pay(page, SUCCESS)
    expect_title(page, "Payment successful")
    assert [amount for _, amount in charged(sandbox)] == [7_000]


def test_a_stale_tab_of_a_storefront_orders_nothing_that_is_gone(
    client: Paystack, sandbox: Sandbox, context: Callable[..., BrowserContext]
) -> None:
    url = storefront(client, sandbox, "Lamp", quantity=1)
    pages = context().new_page(), context().new_page()
    for page in pages:
        page.goto(url)
        fill(page, **{"Phone number": "+2348012345678"})
    first, second = pages
    go_on(first)
    pay(first, SUCCESS)
    expect_title(first, "Payment successful")
    go_on(second)
    expect_title(second, "Ada Lamps")
    expect(second.get_by_role("status")).to_have_text("Everything in this storefront is sold out.")
    assert len(client.orders.list().data) == 1


def test_a_wrong_field_takes_the_focus_and_keeps_what_was_entered(
    client: Paystack, sandbox: Sandbox, open_page: OpenPage
) -> None:
    page = open_page(payment_page(client, sandbox, amount=500_000))
    fill(page, Email="ada at example.com")
    go_on(page)
    field = page.get_by_label("Email")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description("This is not an email address")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("First name")).to_have_value("عائشة")
    assert client.transactions.list().data == []


def test_names_of_one_slug_lead_each_to_its_page(client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
    url = payment_page(client, sandbox, amount=500_000)
    with Paystack("sk_test_another", base_url=sandbox.url) as other:
        other.pages.create("Theirs", slug="gala", amount=500_000)
    page = open_page(url)
    expect_title(page, "Which business?")
    page.get_by_role("link").nth(1).click()
    expect_title(page, "Theirs")
    fill(page)
    go_on(page)
    expect_title(page, "Pay Sandbox Merchant")
    assert client.transactions.list().data == []


class TestWallets:
    def test_a_voucher_is_asked_for(self, client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
        page = open_page(started(client, currency="GHS"))
        pay(page, "voucher 123456")
        expect(page.get_by_text("Please dial *110# for a voucher, and enter it here")).to_be_visible()
        page.get_by_label("One-time password").fill("123456")
        press(page, "Continue")
        expect_title(page, "Payment successful")
        assert charged(sandbox) == [("shop-1", 500_000)]

    def test_a_wrong_voucher_pays_nothing(self, client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
        page = open_page(started(client, currency="GHS"))
        pay(page, "voucher 123456")
        page.get_by_label("One-time password").fill("000000")
        press(page, "Continue")
        expect_title(page, "Payment failed")
        assert (status(client), charged(sandbox)) == ("failed", [])

    def test_the_phone_is_waited_for(self, client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
        page = open_page(started(client, currency="KES"))
        pay(page, "waits for the phone")
        expect_title(page, "Waiting for your payment")
        expect(page.get_by_text("Please authorize the payment on your phone")).to_be_visible()
        assert charged(sandbox) == []
        sandbox.pay("shop-1")
        page.get_by_role("link", name="See whether it is paid").click()
        expect_title(page, "Payment successful")
        assert charged(sandbox) == [("shop-1", 500_000)]

    def test_a_phone_that_does_nothing_fails(self, client: Paystack, sandbox: Sandbox, open_page: OpenPage) -> None:
        page = open_page(started(client, currency="GHS"))
        pay(page, "waits for the phone")
        expect_title(page, "Waiting for your payment")
        sandbox.advance(180)
        press(page, "Complete the payment")
        expect_title(page, "Payment failed")
        assert charged(sandbox) == []
        pay(page, "Mobile money: pays at once")
        expect_title(page, "Payment successful")

    @pytest.mark.parametrize(
        ("method", "texts"),
        [
            ("USSD", ["Please dial *737*33*4*", "Code"]),
            ("Bank transfer", ["PAYSTACK CHECKOUT", "Account number", "2026-01-15 17:00 UTC"]),
            ("QR code", ["Please scan the code to pay"]),
        ],
    )
    def test_what_is_paid_elsewhere_is_told(
        self, client: Paystack, sandbox: Sandbox, open_page: OpenPage, method: str, texts: list[str]
    ) -> None:
        page = open_page(started(client), viewport=NARROW)
        pay(page, method)
        expect_title(page, "Waiting for your payment")
        for text in texts:
            expect(page.get_by_text(text).first).to_be_visible()
        assert measures.overflow(page) == 0
        press(page, "Complete the payment")
        expect_title(page, "Payment successful")
        assert charged(sandbox) == [("shop-1", 500_000)]
