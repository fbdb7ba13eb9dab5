"""A Flask shop, which fulfils every order exactly once. Run it with `python examples/flask_shop.py`."""

from __future__ import annotations

import os

from flask import Flask, redirect, request, url_for
from orders import Orders
from werkzeug.wrappers import Response

from paystack import AmountMismatchError, ChargeSuccessEvent, PaymentNotSuccessfulError, Paystack
from paystack.adapters.flask import webhook
from paystack.money import to_subunit
from paystack.webhooks import Event

app = Flask(__name__)
client = Paystack()
orders = Orders()


@app.get("/")
def index() -> str:
    return (
        '<form method="post" action="/orders"><input name="email" value="ada@example.com"><button>Buy</button></form>'
    )


@app.post("/orders")
def buy() -> Response:
    order = orders.add(request.form["email"], to_subunit("5000.00", "NGN"), "NGN")
    payment = client.payments.create(
        order.amount,
        currency=order.currency,
        customer_email=order.email,
        idempotency_key=order.reference,
        callback_url=url_for("paid", _external=True),
    )
    return redirect(payment.checkout_url, 303)


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
def paid() -> str:
    """The customer returns here after paying. Anyone can open this URL, so opening it proves nothing."""
    return settle(request.args.get("reference", ""))


@app.post("/paystack/webhook")
@webhook(client)
def on_event(event: Event) -> None:
    if isinstance(event, ChargeSuccessEvent):
        settle(event.data.reference)


if __name__ == "__main__":
    app.run(port=int(os.environ.get("PORT", "5000")), threaded=True)
