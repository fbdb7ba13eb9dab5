"""The page on which a customer manages a subscription: another card, or an end."""

from __future__ import annotations

from paystack.runtime.http import Response
from paystack.sandbox import markup
from paystack.sandbox.checkout import forms
from paystack.sandbox.engine.account import MERCHANT, Account
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.messages import Request
from paystack.sandbox.engine.resource import Page
from paystack.sandbox.markup import Html
from paystack.sandbox.payments.instruments import CARDS
from paystack.sandbox.payments.plans import PLANS
from paystack.sandbox.payments.records import CUSTOMERS, find_authorization
from paystack.sandbox.resources import subscriptions
from paystack.sandbox.resources.subscriptions import CHARGED, MANAGE_LINKS, SUBSCRIPTIONS, Subscription

OFFERED = {item.name: item for item in CARDS if not item.steps}
"""The cards that ask for nothing, as no payment is made."""

TITLE = "Your subscription"


def show(account: Account, request: Request, token: str) -> Response:
    """The page of the subscription with this link, or the reply to its form; called under the account's lock."""
    link = account[MANAGE_LINKS].find(token=token)
    if link is None:
        return forms.not_found()
    subscription = account[SUBSCRIPTIONS][link.subscription_id]
    if request.method != "POST":
        return forms.page(TITLE, _summary(account, subscription), _choices(account, subscription))
    form = forms.read(request)
    # A stale tab changes nothing.
    if form.get("turn") == _turn(subscription) and subscription.status in CHARGED:
        chosen = OFFERED.get(form.get("card", ""))
        if form.get("action") == "cancel":
            subscriptions.stop_renewing(account, subscription)
        elif form.get("action") == "charge" and chosen is not None:
            if not chosen.reusable:
                alert = markup.alert(f"This card was declined: {chosen.gateway_response}. Nothing was changed.")
                choices = _choices(account, subscription)
                return forms.page(
                    TITLE, _summary(account, subscription), alert, choices, status=422, name=f"Error: {TITLE}"
                )
            subscriptions.charge_to(account, subscription, chosen)
    return forms.redirect(f"{request.base_url}/manage/{token}")


def _summary(account: Account, subscription: Subscription) -> Html:
    plan = account[PLANS][subscription.plan_id]
    card = find_authorization(account, subscription.authorization_code)
    amount = forms.major_units(subscription.amount, plan.currency)
    rows = [("Merchant", MERCHANT), ("Email", account[CUSTOMERS][subscription.customer_id].email)]
    rows += forms.plan_rows(plan, subscription.invoice_limit)
    rows.append(("Status", subscription.status))
    if subscription.next_at is not None and subscription.status in CHARGED:
        rows.append(("Next payment", stamp(subscription.next_at)[:10]))
    if card is not None:
        name = (card.brand or card.channel).capitalize()
        rows.append(("Paid with", f"{name} ending in {card.last4}" if card.last4 else name))
    return markup.join(markup.element("p", amount, class_="amount"), markup.details(rows))


def _choices(account: Account, subscription: Subscription) -> Html:
    if subscription.status == "non-renewing":
        end = "" if subscription.next_at is None else f" It ends on {stamp(subscription.next_at)[:10]}."
        return markup.notice(f"You cancelled this subscription: you will not be charged again.{end}")
    if subscription.status not in CHARGED:
        return markup.notice("This subscription has ended: you will not be charged again.")
    cards = [(item.name, item.label, forms.spaced(item.number)) for item in OFFERED.values()]
    return markup.join(
        markup.form(
            markup.join(
                markup.hidden("turn", _turn(subscription)), markup.choices("Choose another card", "card", cards)
            ),
            markup.button("charge", "Pay with this card from now on", main=True),
            markup.button("cancel", "Cancel the subscription"),
        ),
        markup.hint(
            "Changing the card charges nothing now. A cancelled subscription ends when its next payment is due."
        ),
    )


def _turn(subscription: Subscription) -> str:
    """A token that changes with every change that a customer makes."""
    return f"{subscription.status}-{subscription.authorization_code}"


MANAGE = Page(((MANAGE_LINKS, "token"),), show)
