"""What the pages of a customer share: forms whose fields are checked, amounts, and replies that are no form.

The HTML is made by `markup`. Nothing here changes an account.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote

from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import is_email, parse_object
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.markup import Html
from paystack.sandbox.payments.plans import Plan
from paystack.sandbox.resources.orders import MOST_ORDERED
from paystack.sandbox.resources.products import Product, is_in_stock, left_of

LONGEST_TEXT = 200
"""The most characters that a field takes."""

_PHONE = re.compile(r"\+?[0-9 ()-]{6,20}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One field that a customer fills in."""

    name: str
    label: str
    required: bool = True
    autocomplete: str = "off"
    type: str = "text"
    inputmode: str | None = None
    note: str | None = None
    value: str = ""
    """What it holds at first."""
    largest: int | None = None
    """The largest number that it takes, for one that takes numbers."""


EMAIL = Entry("email", "Email", autocomplete="email", inputmode="email")
PHONE = Entry("phone", "Phone number", autocomplete="tel", type="tel")
CUSTOMER = (
    Entry("first_name", "First name", autocomplete="given-name"),
    Entry("last_name", "Last name", autocomplete="family-name"),
    EMAIL,
)


def read(request: Request) -> dict[str, str]:
    """The fields of a form that was sent, without blanks around them."""
    return {name: str(value).strip() for name, value in parse_object(request).items()}


def key_of(form: Mapping[str, str], page: str) -> str | None:
    """What tells this form from any other that was sent, None if it did not come from a page.

    A form that is sent twice, by a double click or after going back, has the same key; one that was changed before it
    was sent again, or that came from a page opened anew, has another.
    """
    if not form.get("ticket"):
        return None
    return sha256(repr((page, sorted(form.items()))).encode("utf-8", "replace")).hexdigest()


def problems(entries: Iterable[Entry], form: Mapping[str, str]) -> dict[str, str]:
    """What is wrong with each field, by its name."""
    found = {}
    for entry in entries:
        value = form.get(entry.name, "")
        label = entry.label if len(entry.label) < 50 else "This"
        if not value and entry.required:
            found[entry.name] = f"{label} is missing"
        elif len(value) > LONGEST_TEXT:
            found[entry.name] = f"{label} is too long"
        elif entry.name == EMAIL.name and not is_email(value):
            found[entry.name] = "This is not an email address"
        elif entry.name == PHONE.name and value and not _PHONE.fullmatch(value):
            found[entry.name] = "This is not a phone number"
    return found


def to_buy(products: Sequence[Product]) -> list[Entry]:
    """A field for the quantity of each product that is in stock."""
    in_stock = [item for item in products if is_in_stock(item)]
    return [_quantity(item, only=len(in_stock) == 1) for item in in_stock]


def sold_out(products: Sequence[Product]) -> Html:
    """What there is no field for, as nothing is left of it."""
    gone = [item for item in products if not is_in_stock(item)]
    return markup.join(*(markup.hint(markup.element("bdi", item.name), " is sold out.") for item in gone))


def quantities(products: Sequence[Product], form: Mapping[str, str]) -> tuple[dict[int, int], dict[str, str]]:
    """The quantities that were chosen, by the id of the product, and what is wrong with the fields."""
    chosen, wrong = {}, {}
    for item in products:
        name = _field_of(item)
        text, left = form.get(name, "") or "0", left_of(item)
        quantity = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
        if quantity is None:
            wrong[name] = "Enter a whole number"
        elif left is not None and quantity > left:
            wrong[name] = f"Only {left} left" if left else "This is sold out"
        elif quantity > MOST_ORDERED:
            wrong[name] = f"Enter at most {MOST_ORDERED}"
        elif quantity:
            chosen[item.id] = quantity
    in_stock = [item for item in products if is_in_stock(item)]
    if not chosen and not wrong and in_stock:
        wrong[_field_of(in_stock[0])] = "Choose how many you want"
    return chosen, wrong


def show(
    title: str,
    intro: Html,
    entries: Sequence[Entry],
    button: Html,
    *,
    form: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    refusal: str | None = None,
) -> Response:
    """A page with one form. One that was sent is shown again with what is `wrong`, or why the whole is refused."""
    wrong = wrong or {}
    focus = next((entry.name for entry in entries if entry.name in wrong), None)
    fields = [
        markup.text_field(
            entry.name,
            markup.join(markup.element("bdi", entry.label), Html() if entry.required else _OPTIONAL),
            note=entry.note,
            error=wrong.get(entry.name),
            value=entry.value if form is None else form.get(entry.name, ""),
            focus=entry.name == focus,
            required=entry.required,
            type=entry.type,
            inputmode=entry.inputmode,
            autocomplete=entry.autocomplete,
            maxlength=None if entry.type == "number" else str(LONGEST_TEXT),
            min="0" if entry.type == "number" else None,
            max=None if entry.largest is None else str(entry.largest),
            dir="auto",
        )
        for entry in entries
    ]
    ticket = markup.hidden("ticket", secrets.token_urlsafe(12) if form is None else form.get("ticket", ""))
    alert = Html() if refusal is None else markup.alert(refusal)
    body = markup.join(intro, alert, markup.form(markup.join(ticket, *fields), button))
    if wrong or refusal is not None:
        return page(title, body, status=422, name=f"Error: {title}")
    return page(title, body)


def page(title: str, *body: str, status: int = 200, name: str | None = None, leads_away: bool = False) -> Response:
    """A page with a heading. `name` is what the browser calls it, if that is not the heading."""
    heading = markup.element("h1", markup.element("bdi", title))
    return markup.page(name or title, heading, *body, status=status, leads_away=leads_away)


def closed(title: str, reason: str) -> Response:
    """A page on which nothing can be done."""
    return page(title, markup.notice(reason))


def not_found() -> Response:
    """The page for an unknown code or name."""
    text = "There is no payment under this address. Ask the merchant for a new link."
    return page("Page not found", markup.element("p", text), status=404)


def several(owners: Sequence[Account]) -> Response:
    """The page for a name that several accounts have chosen: links to that of each, by the number of its integration.

    Their keys would tell them apart too, but must not be shown to whoever knows a name.
    """
    text = (
        "Several businesses of this sandbox have a page under this address. Choose one by its number, which replies of "
        "the API have as their integration."
    )
    links = (markup.link(f"?integration={owner.id}", f"Integration {owner.id}") for owner in owners)
    return page("Which business?", markup.element("p", text), *links, status=300)


def redirect(target: str) -> Response:
    """Go on to this URL."""
    # Quoting keeps line breaks out of the header, and the header in ASCII.
    location = quote(target, safe="%/:?#[]@!$&'()*+,;=-._~", errors="replace")
    return Response(303, {"location": location, "cache-control": "no-store"}, b"")


def major_units(amount: int, currency: str) -> str:
    """`NGN 5,000.00` for 500000 subunits."""
    whole, rest = divmod(amount, 100)
    return f"{currency} {whole:,}.{rest:02}"


def spaced(number: str) -> str:
    """The number of a card in groups of four digits."""
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def plan_rows(plan: Plan, limit: int) -> list[tuple[str, str]]:
    """What a customer subscribes to: the plan, how often it is charged, and how many times unless without end."""
    rows = [("Plan", plan.name), ("Charged", plan.interval)]
    return [*rows, ("Payments", f"{limit} in all")] if limit else rows


def text(value: str | None) -> Html:
    """A paragraph of a merchant's text, if there is some."""
    return Html() if not value else markup.element("p", markup.element("bdi", value))


_OPTIONAL = markup.element("span", " (optional)", class_="hint")


def _field_of(product: Product) -> str:
    return f"quantity-{product.id}"


def _quantity(product: Product, *, only: bool) -> Entry:
    left = left_of(product)
    stock = "" if left is None else f"{left} left. "
    about = markup.join(stock, markup.element("bdi", product.description or ""))
    return Entry(
        _field_of(product),
        markup.join(markup.element("bdi", product.name), f", {major_units(product.price, product.currency)}"),
        type="number",
        inputmode="numeric",
        note=about if stock or product.description else None,
        value="1" if only else "0",
        largest=MOST_ORDERED if left is None else min(left, MOST_ORDERED),
    )
