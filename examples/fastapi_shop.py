"""An async FastAPI shop, which fulfils every order exactly once. Run it with `python examples/fastapi_shop.py`."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Form, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from orders import Orders
from starlette.concurrency import run_in_threadpool

from paystack import (
    AmountMismatchError,
    AsyncPaystack,
    ChargeSuccessEvent,
    NotFoundError,
    PaymentNotSuccessfulError,
    PaystackError,
    ValidationError,
)
from paystack.adapters.fastapi import webhook
from paystack.inbox import Inbox
from paystack.money import to_subunit
from paystack.webhooks import Event

client = AsyncPaystack(deadline=20)  # seconds: a customer, or Paystack itself, waits for each answer of this shop
orders = Orders()
inbox = Inbox(orders.path)  # in the same file: each event is handled once, by whichever process gets it
log = logging.getLogger("uvicorn.error")

FORM = (
    '<form method="post" action="/orders"><input type="email" name="email" value="ada@example.com" required>'
    "<button>Buy</button></form>"
)
TRY_AGAIN = "<p>We cannot take your order at this moment. Nothing was charged; please try again.</p>"


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with client:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def index() -> HTMLResponse:
    return HTMLResponse(FORM)


@app.post("/orders")
async def buy(request: Request, email: Annotated[str, Form()] = "") -> Response:
    order = await run_in_threadpool(orders.add, email, to_subunit("5000.00", "NGN"), "NGN")
    try:
        payment = await client.payments.create(
            amount=order.amount,
            currency=order.currency,
            customer_email=order.email,
            idempotency_key=order.reference,
            callback_url=str(request.url_for("paid")),
        )
        checkout_url = payment.checkout_url
    except ValidationError as error:
        log.warning("%s was refused: %s", order.reference, error)
        return HTMLResponse(f"<p>Please check your email address.</p>{FORM}", 400)
    except PaystackError as error:
        # Nothing was charged, even if the answer was lost: only the checkout page charges. The next try is a new order.
        log.error("%s has no checkout page: %s", order.reference, error)
        return HTMLResponse(TRY_AGAIN + FORM, 503)
    return RedirectResponse(checkout_url, 303)


async def settle(reference: str) -> str:
    """Verify, then fulfil once. The callback and the webhook both call this, in any order and any number of times."""
    order = await run_in_threadpool(orders.find, reference)
    if order is None:
        return "This is not an order of ours."
    try:
        await client.payments.verify(reference, amount=order.amount, currency=order.currency)
    except PaymentNotSuccessfulError:
        return "It is not paid yet."
    except AmountMismatchError as error:
        log.error("A person has to look at %s: %s", reference, error)
        return "The payment has to be looked at."
    if await run_in_threadpool(orders.fulfil, order):
        log.warning("%s is paid: hand over the goods", reference)
    return "Thank you, it is paid."


@app.get("/paid")
async def paid(reference: str = "") -> PlainTextResponse:
    """The customer returns here after paying. Anyone can open this URL, so opening it proves nothing."""
    try:
        return PlainTextResponse(await settle(reference))
    except NotFoundError:  # the order was stored, but its payment was never started
        return PlainTextResponse("It is not paid yet.")
    except PaystackError as error:  # the webhook brings the order to its end, even if nobody comes back
        log.error("%s could not be verified: %s", reference, error)
        text = "We could not check your payment. Reload this page in a minute; there is no need to pay again."
        return PlainTextResponse(text, 503)


@app.post("/paystack/webhook")
@webhook(client, inbox=inbox)
async def on_event(event: Event) -> None:
    """Fulfil what was paid. If this raises, the answer is 500, and Paystack delivers the event again."""
    if isinstance(event, ChargeSuccessEvent):
        await settle(event.data.reference)


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "5000")))
