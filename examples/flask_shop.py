"""A Flask shop, which fulfils every order exactly once. Run it with `python examples/flask_shop.py`."""

from __future__ import annotations

import os

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue
from orders import Orders

from paystack import (
    AmountMismatchError,
    ChargeSuccessEvent,
    NotFoundError,
    PaymentNotSuccessfulError,
    Paystack,
    PaystackError,
    ValidationError,
)
from paystack.adapters.flask import webhook
from paystack.inbox import Inbox
from paystack.money import to_subunit
from paystack.webhooks import Event

app = Flask(__name__)
client = Paystack(deadline=20)  # seconds: a customer, or Paystack itself, waits for each answer of this shop
orders = Orders()
inbox = Inbox(orders.path)  # in the same file: each event is handled once, by whichever process gets it

FORM = (
    '<form method="post" action="/orders"><input type="email" name="email" value="ada@example.com" required>'
    "<button>Buy</button></form>"
)
TRY_AGAIN = "<p>We cannot take your order at this moment. Nothing was charged; please try again.</p>"


@app.get("/")
def index() -> str:
    return FORM


@app.post("/orders")
def buy() -> ResponseReturnValue:
    order = orders.add(request.form.get("email", ""), to_subunit("5000.00", "NGN"), "NGN")
    try:
        payment = client.payments.create(
            amount=order.amount,
            currency=order.currency,
            customer_email=order.email,
            idempotency_key=order.reference,
            callback_url=url_for("paid", _external=True),
        )
        checkout_url = payment.checkout_url
    except ValidationError as error:
        app.logger.warning("%s was refused: %s", order.reference, error)
        return f"<p>Please check your email address.</p>{FORM}", 400
    except PaystackError as error:
        # Nothing was charged, even if the answer was lost: only the checkout page charges. The next try is a new order.
        app.logger.error("%s has no checkout page: %s", order.reference, error)
        return TRY_AGAIN + FORM, 503
    return redirect(checkout_url, 303)


def settle(reference: str) -> str:
    """Verify, then fulfil once. The callback and the webhook both call this, in any order and any number of times."""
    order = orders.find(reference)
    if order is None:
        return "This is not an order of ours."
    try:
        client.payments.verify(reference, amount=order.amount, currency=order.currency)
    except PaymentNotSuccessfulError:
        return "It is not paid yet."
    except AmountMismatchError as error:
        app.logger.error("A person has to look at %s: %s", reference, error)
        return "The payment has to be looked at."
    if orders.fulfil(order):
        app.logger.warning("%s is paid: hand over the goods", reference)
    return "Thank you, it is paid."


@app.get("/paid")
def paid() -> ResponseReturnValue:
    """The customer returns here after paying. Anyone can open this URL, so opening it proves nothing."""
    reference = request.args.get("reference", "")
    try:
        return settle(reference)
    except NotFoundError:  # the order was stored, but its payment was never started
        return "It is not paid yet."
    except PaystackError as error:  # the webhook brings the order to its end, even if nobody comes back
        app.logger.error("%s could not be verified: %s", reference, error)
        return "We could not check your payment. Reload this page in a minute; there is no need to pay again.", 503


@app.post("/paystack/webhook")
@webhook(client, inbox=inbox)
def on_event(event: Event) -> None:
    """Fulfil what was paid. If this raises, the answer is 500, and Paystack delivers the event again."""
    if isinstance(event, ChargeSuccessEvent):
        settle(event.data.reference)


if __name__ == "__main__":
    app.run(port=int(os.environ.get("PORT", "5000")), threaded=True)
