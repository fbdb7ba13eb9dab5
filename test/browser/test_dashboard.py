"""The dashboard in a real browser: keyboards, narrow screens, dark mode, contrast, and pages of strangers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from paystack import Paystack
from paystack.sandbox import Sandbox
from paystack.sandbox.dashboard.dashboard import SECTIONS
from test.browser import measures
from test.browser.conftest import OpenPage
from test.browser.screenshot import use
from test.browser.shop import Shop
from test.support.receiver import Receiver

NARROW = {"width": 320, "height": 568}
LONG = "a" * 64
OTHER_KEY = "sk_test_" + "0123456789" * 4
TITLES = [section.title for section in SECTIONS]


@pytest.fixture
def receiver(sandbox: Sandbox) -> Iterator[Receiver]:
    made = Receiver()
    sandbox.webhook_url(made.url)
    yield made
    made.close()


@pytest.fixture
def used(sandbox: Sandbox, client: Paystack, receiver: Receiver) -> Sandbox:
    """A sandbox with something in every section, of which one delivery failed."""
    receiver.answers = [500]
    use(sandbox)
    customer = f"{LONG}@{'b' * 60}.example.com"
    client.transactions.initialize(customer, 500_000, reference=f"{LONG}-{LONG}", metadata={LONG * 3: LONG * 5})
    client.payment_requests.create(client.customers.create("bola@example.com").data.customer_code, amount=75_000)
    lamp = client.products.create("Lamp", 15_000, "NGN", description="Brass", quantity=4).data
    storefront = client.storefronts.create("Ada Lamps", "ada-lamps", "NGN").data
    client.storefronts.add_products(storefront.id, [lamp.id])
    sandbox.order("ada-lamps", {lamp.id: 2}, customer)
    sandbox.inject_fault("delay", seconds=2, path=f"/transaction/{LONG * 2}", probability=0.3)
    sandbox.wait_for_webhooks()
    return sandbox


def every_page(page: Page, sandbox: Sandbox) -> Iterator[str]:
    """Walks through every section, and through a record of each that has pages for its records."""
    for section in SECTIONS:
        page.goto(sandbox.url + section.path)
        expect(page).to_have_title(f"{section.title} - Paystack sandbox")
        yield section.title
        if section.detail is not None:
            page.locator("tbody th a").first.click()
            yield f"{section.title}: one"


def tab_to(page: Page, name: str) -> None:
    """Press Tab until something of this name, or of this value, has the focus; whatever has it shows it."""
    for _ in range(120):
        page.keyboard.press("Tab")
        at = measures.focused(page)
        assert at["outline"] >= 2, at
        if at["name"] == name:
            return
    raise AssertionError(f"Tab never reaches {name}")


def test_every_section_and_the_clock_work_with_the_keyboard_alone(used: Sandbox, open_page: OpenPage) -> None:
    page = open_page(used.url)
    for title in TITLES:
        tab_to(page, title)
        page.keyboard.press("Enter")
        expect(page).to_have_title(f"{title} - Paystack sandbox")
        expect(page.locator("nav [aria-current=page]").first).to_have_text(title)
    before = used.now
    tab_to(page, "clock_week")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("The clock was moved by a week")
    assert used.now == before + 7 * 86_400


def test_the_first_tab_leads_past_the_navigation(used: Sandbox, open_page: OpenPage) -> None:
    page = open_page(f"{used.url}/dashboard/payments")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_fault_is_added_and_removed_with_the_keyboard(sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(f"{sandbox.url}/dashboard/faults")
    tab_to(page, "drop_before")
    page.keyboard.press("ArrowDown")
    tab_to(page, "/")
    page.keyboard.type("/refund")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(
        "The fault drop_after was added: it spoils requests whose path begins with /refund."
    )
    tab_to(page, "remove")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text("The fault was removed.")
    assert sandbox.faults == []


def test_a_refusal_takes_the_focus_and_keeps_what_was_entered(sandbox: Sandbox, open_page: OpenPage) -> None:
    page = open_page(f"{sandbox.url}/dashboard/webhooks")
    page.get_by_label("Webhook URLs").fill("ftp://shop.test\nhttp://shop.test")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_be_focused()
    expect(page).to_have_title("Error: Webhooks - Paystack sandbox")
    expect(page.get_by_label("Webhook URLs")).to_have_value("ftp://shop.test\nhttp://shop.test")


def test_an_event_is_delivered_again_and_shows_what_came_of_it(
    used: Sandbox, receiver: Receiver, open_page: OpenPage
) -> None:
    before = len(receiver.received)
    page = open_page(f"{used.url}/dashboard/events/1")
    expect(page.get_by_role("row")).to_have_count(2)
    expect(page.get_by_role("cell", name="answered 500")).to_be_visible()
    page.get_by_role("button", name="Deliver again").click()
    expect(page.get_by_role("status")).to_contain_text("delivered again")
    expect(page.get_by_role("row").nth(1)).to_contain_text("answered 200")
    page.reload()
    page.go_back()
    assert len(receiver.received) == before + 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_can_be_read_and_is_in_order(used: Sandbox, open_page: OpenPage, scheme: str) -> None:
    page = open_page(used.url, color_scheme=scheme)
    for name in every_page(page, used):
        expect(page.locator("html")).to_have_attribute("lang", "en")
        assert page.get_by_role("heading", level=1).count() == 1, name
        for role in ("banner", "main", "complementary"):
            assert page.get_by_role(role).count() == 1, (name, role)  # type: ignore[arg-type]
        assert page.get_by_role("navigation", name="Sections").count() == 1
        assert measures.unlabelled(page) == [], name
        assert page.locator("[autofocus]").count() <= 1
        assert measures.moving(page) == 0
        assert {text: ratio for text, ratio in measures.contrasts(page).items() if ratio < 4.5} == {}, name
        assert page.evaluate("performance.getEntriesByType('resource').map((entry) => entry.name)") == []


@pytest.mark.parametrize("width", [320, 600, 1024, 1025, 1280])
def test_no_page_scrolls_sideways(used: Sandbox, open_page: OpenPage, width: int) -> None:
    page = open_page(used.url, viewport={"width": width, "height": 700})
    for name in every_page(page, used):
        assert page.evaluate("innerWidth") == width
        assert measures.overflow(page) == 0, name


@pytest.mark.parametrize("viewport", [NARROW, {"width": 1280, "height": 800}])
def test_a_table_is_one_on_every_screen(used: Sandbox, open_page: OpenPage, viewport: dict[str, int]) -> None:
    page = open_page(f"{used.url}/dashboard/payments", viewport=viewport)
    table = page.get_by_role("table", name="Payments")
    expect(table.get_by_role("columnheader", name="Amount")).to_have_count(1)
    row = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="order-1043"))
    expect(row.get_by_role("cell", name="NGN 3,200.00")).to_be_visible()
    expect(page.locator("th:not([scope])")).to_have_count(0)


def test_the_pages_work_without_scripts(used: Sandbox, open_page: OpenPage) -> None:
    page = open_page(used.url, java_script_enabled=False)
    assert page.locator("script").count() == 0
    page.get_by_role("button", name="1 day").click()
    expect(page.get_by_role("status")).to_contain_text("The clock was moved by a day")
    page.get_by_text("Top the balance up").click()
    page.get_by_label("Amount in subunits").fill("500000")
    page.get_by_role("button", name="Top up").click()
    expect(page.get_by_role("status")).to_contain_text("The balance was topped up")


def test_reloading_and_going_back_repeat_nothing(used: Sandbox, open_page: OpenPage) -> None:
    page = open_page(used.url)
    before = used.now
    page.get_by_role("button", name="1 hour").click()
    expect(page.get_by_role("status")).to_be_visible()
    page.reload()
    page.go_back()
    page.go_forward()
    assert used.now == before + 3600


def test_a_key_is_kept_where_no_script_sees_it(
    sandbox: Sandbox, context: Callable[..., BrowserContext], shop: Shop
) -> None:
    browser = context()
    page = browser.new_page()
    page.goto(f"{sandbox.url}/dashboard/key")
    page.get_by_label("Secret key").fill(OTHER_KEY)
    page.get_by_role("button", name="Show its account").click()
    expect(page.get_by_role("link", name="Account sk_test...6789")).to_be_visible()
    assert page.evaluate("document.cookie") == ""
    (cookie,) = browser.cookies(sandbox.url)
    assert (cookie.get("value"), cookie.get("httpOnly"), cookie.get("sameSite")) == (OTHER_KEY, True, "Strict")
    assert OTHER_KEY not in page.url
    page.goto(f"{sandbox.url}/dashboard/key")
    page.get_by_role("button", name="Forget this key").click()
    expect(page.get_by_role("link", name=f"Account sk_test...{sandbox.secret_key[-4:]}")).to_be_visible()
    assert browser.cookies(sandbox.url) == []


SUBMIT_TO = """(url) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = url;
  for (const [name, value] of Object.entries({turn: "0".repeat(32), action: "clock_day"})) {
    const input = document.createElement("input");
    [input.name, input.value] = [name, value];
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}"""


def test_the_page_of_a_stranger_moves_no_clock_and_frames_no_page(
    sandbox: Sandbox, shop: Shop, open_page: OpenPage
) -> None:
    before = sandbox.now
    page = open_page(shop.url)
    with page.expect_response(f"{sandbox.url}/dashboard") as answered:
        page.evaluate(SUBMIT_TO, f"{sandbox.url}/dashboard")
    assert answered.value.status == 403
    assert sandbox.now == before
    page.wait_for_url(f"{sandbox.url}/dashboard")  # else it would interrupt what follows
    page.goto(shop.url)
    with page.expect_response(f"{sandbox.url}/"):
        page.evaluate(
            "(url) => { const frame = document.createElement('iframe'); frame.src = url; document.body.append(frame) }",
            f"{sandbox.url}/",
        )
    assert page.frames[1].locator("button").count() == 0


def test_a_payment_leads_to_its_checkout_page_and_back(used: Sandbox, open_page: OpenPage) -> None:
    page = open_page(f"{used.url}/dashboard/payments")
    page.get_by_role("link", name="Open the page of order-1043").click()
    expect(page).to_have_title("Pay Sandbox Merchant")
    page.get_by_role("button", name=re.compile("^Pay NGN")).click()
    expect(page).to_have_title("Payment successful")
    page.goto(f"{used.url}/dashboard/payments")
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name="order-1043"))
    expect(row).to_contain_text("success")
