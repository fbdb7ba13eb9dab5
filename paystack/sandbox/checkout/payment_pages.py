"""The pages on which anybody can pay: what they ask for. The payment that a customer opens is paid on its own page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from paystack.runtime.errors import ValidationError
from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.checkout import forms
from paystack.sandbox.checkout.forms import CUSTOMER, PHONE, Entry
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.call import LARGEST_AMOUNT
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.replies import Refused
from paystack.sandbox.engine.resource import Page
from paystack.sandbox.markup import Html
from paystack.sandbox.payments.hosted import SUBMISSIONS, Submission, opened_by
from paystack.sandbox.resources import pages
from paystack.sandbox.resources.pages import PAGES, PaymentPage
from paystack.sandbox.resources.products import Product

AMOUNT = "amount"

_THOUSANDS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")


def show(account: Account, request: Request, slug: str) -> Response:
    """The payment page with this slug, or the reply to its form; called under the account's lock."""
    page = account[PAGES].find(slug=slug)
    if page is None:
        return forms.not_found()
    form = forms.read(request) if request.method == "POST" else {}
    key = forms.key_of(form, f"page {page.id}")
    transaction = None if key is None else opened_by(account, key)
    reason = pages.why_closed(account, page)
    if transaction is None and reason is not None:
        return forms.closed(page.name, reason)
    if key is None:
        return _show(account, page)
    if transaction is None:
        products, custom = _sells(account, page), _custom(page)
        wanted, wrong = forms.quantities(products, form) if products else ({}, {})
        wrong = {**wrong, **forms.problems([*_asks(page, products), *custom], form)}
        amount, currency = pages.price_of(account, page)
        if amount is None and not products:
            amount = _subunits(form.get(AMOUNT, ""), currency)
            if amount is None:
                wrong[AMOUNT] = "Enter an amount such as 5000 or 49.99"
        if wrong:
            return _show(account, page, form, wrong)
        try:
            transaction = pages.open_payment(
                account,
                page,
                form["email"],
                (form["first_name"], form["last_name"], form.get(PHONE.name, "")),
                amount=amount or 0,
                wanted=wanted,
                entered=_entered(page, custom, form),
                url=f"{request.base_url}/pay/{page.slug}",
            )
        except (ValueError, Refused) as problem:
            return _show(account, page, form, refusal=f"This cannot be paid: {problem}")
        account[SUBMISSIONS].add(Submission(key, transaction.id, page.id))
    return forms.redirect(f"{request.base_url}/checkout/{transaction.access_code}")


def _show(
    account: Account,
    page: PaymentPage,
    form: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    refusal: str | None = None,
) -> Response:
    products = _sells(account, page)
    amount, currency = pages.price_of(account, page)
    entries = [*forms.to_buy(products), *_asks(page, products), *_custom(page)]
    rows = [("Merchant", MERCHANT)]
    plan = pages.plan_of_page(account, page)
    if plan is not None:
        rows += forms.plan_rows(plan, plan.invoice_limit)
    total = Html()
    if amount is not None:
        total = markup.element("p", forms.major_units(amount, currency), class_="amount")
    elif not products:
        note = "Any amount that you want to pay, such as 5000 or 49.99."
        entries.insert(0, Entry(AMOUNT, f"Amount in {currency}", inputmode="decimal", note=note))
    intro = markup.join(total, forms.text(page.description), markup.details(rows), forms.sold_out(products))
    button = markup.button("continue", "Continue to the payment", main=True)
    return forms.show(page.name, intro, entries, button, form=form, wrong=wrong, refusal=refusal)


def _sells(account: Account, page: PaymentPage) -> list[Product]:
    if page.type != "product":
        return []
    return [item for item in pages.products_of(account, page) if item.currency == page.currency]


def _asks(page: PaymentPage, products: list[Product]) -> list[Entry]:
    """What every customer is asked. An order needs a phone number."""
    return [*CUSTOMER, PHONE] if page.collect_phone or products else [*CUSTOMER]


def _custom(page: PaymentPage) -> list[Entry]:
    """The page's own fields. A merchant may have named them anything."""
    return [
        Entry(f"custom-{number}", _name_of(field), required=field.get("required") is True)
        for number, field in enumerate(page.custom_fields)
    ]


def _name_of(field: dict[str, Any]) -> str:
    return str(field.get("display_name") or field.get("variable_name") or "Your answer")


def _entered(page: PaymentPage, custom: list[Entry], form: Mapping[str, str]) -> list[dict[str, str]]:
    """What was entered in the page's own fields, as the metadata of payments has it."""
    return [
        {
            "display_name": entry.label,
            "variable_name": str(field.get("variable_name") or entry.label),
            "value": form[entry.name],
        }
        for entry, field in zip(custom, page.custom_fields, strict=True)
        if form.get(entry.name)
    ]


def _subunits(text: str, currency: str) -> int | None:
    """The amount that was entered, in subunits; None if it is none."""
    # Imported here: few customers choose an amount.
    from paystack.money import to_subunit

    try:
        # A comma before anything but three digits is a decimal point to some, and must not multiply the amount.
        amount = to_subunit(_THOUSANDS.sub("", text), currency)
    except ValidationError:
        return None
    return amount if amount <= LARGEST_AMOUNT else None


PAY = Page(((PAGES, "slug"),), show)
