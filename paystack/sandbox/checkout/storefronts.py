"""The pages of storefronts: what they sell, and the order that a customer makes. It is paid on its own page."""

from __future__ import annotations

from collections.abc import Mapping

from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.checkout import forms
from paystack.sandbox.checkout.forms import CUSTOMER, PHONE
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.resource import Page
from paystack.sandbox.payments.hosted import SUBMISSIONS, Submission, opened_by
from paystack.sandbox.resources import orders, storefronts
from paystack.sandbox.resources.products import Product, is_in_stock
from paystack.sandbox.resources.storefronts import STOREFRONTS, Storefront


def show(account: Account, request: Request, slug: str) -> Response:
    """The storefront with this slug, or the reply to its form; called under the account's lock."""
    storefront = account[STOREFRONTS].find(slug=slug)
    if storefront is None or storefront.status == "deleted":
        return forms.not_found()
    form = forms.read(request) if request.method == "POST" else {}
    key = forms.key_of(form, f"storefront {storefront.id}")
    transaction = None if key is None else opened_by(account, key)
    reason = _why_closed(account, storefront)
    if transaction is None and reason is not None:
        return forms.closed(storefront.name, reason)
    if key is None:
        return _show(account, storefront)
    if transaction is None:
        wanted, wrong = forms.quantities(_sells(account, storefront), form)
        wrong = {**wrong, **forms.problems((*CUSTOMER, PHONE), form)}
        if wrong:
            return _show(account, storefront, form, wrong)
        names = (form["first_name"], form["last_name"], form[PHONE.name])
        try:
            order = storefronts.order_in(account, storefront, form["email"], wanted, names)
        except ValueError as problem:
            return _show(account, storefront, form, refusal=f"This cannot be ordered: {problem}")
        transaction = orders.transaction_for(account, order)
        account[SUBMISSIONS].add(Submission(key, transaction.id))
    return forms.redirect(f"{request.base_url}/checkout/{transaction.access_code}")


def _show(
    account: Account,
    storefront: Storefront,
    form: Mapping[str, str] | None = None,
    wrong: Mapping[str, str] | None = None,
    refusal: str | None = None,
) -> Response:
    products = _sells(account, storefront)
    about = markup.details([("Merchant", MERCHANT), ("Contact", storefronts.CONTACT)])
    intro = markup.join(forms.text(storefront.description), about, forms.sold_out(products))
    entries = [*forms.to_buy(products), *CUSTOMER, PHONE]
    button = markup.button("continue", "Order and continue to the payment", main=True)
    return forms.show(storefront.name, intro, entries, button, form=form, wrong=wrong, refusal=refusal)


def _sells(account: Account, storefront: Storefront) -> list[Product]:
    found = storefronts.products_of(account, storefront)
    return [item for item in found if item.currency == storefront.currency]


def _why_closed(account: Account, storefront: Storefront) -> str | None:
    """Why nobody can order here, or None."""
    if storefront.domain != "test":
        return "This storefront was published to live, where no test payment can be made."
    if storefront.status != "active":
        return "This storefront is not active, so nobody can order in it now."
    products = _sells(account, storefront)
    if not products:
        return "This storefront has nothing to sell yet."
    if not any(map(is_in_stock, products)):
        return "Everything in this storefront is sold out."
    return None


SHOP = Page(((STOREFRONTS, "slug"),), show)
