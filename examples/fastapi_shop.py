"""An async FastAPI shop, which fulfils every order exactly once. Run it with `python examples/fastapi_shop.py`."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Form, Request
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from orders import Orders
from starlette.concurrency import run_in_threadpool

from paystack import AmountMismatchError, AsyncPaystack, ChargeSuccessEvent, PaymentNotSuccessfulError
from paystack.adapters.fastapi import webhook
from paystack.money import to_subunit
from paystack.webhooks import Event

client = AsyncPaystack()
orders = Orders()
log = logging.getLogger("uvicorn.error")


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with client:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def index() -> HTMLResponse:
    return HTMLResponse(
        '<form method="post" action="/orders"><input name="email" value="ada@example.com"><button>Buy</button></form>'
    )


@app.post("/orders")
async def buy(request: Request, email: Annotated[str, Form()]) -> RedirectResponse:
    order = await run_in_threadpool(orders.add, email, to_subunit("5000.00", "NGN"), "NGN")
    payment = await client.payments.create(
        order.amount,
        currency=order.currency,
        customer_email=order.email,
        idempotency_key=order.reference,
        callback_url=str(request.url_for("paid")),
    )
    return RedirectResponse(payment.checkout_url, 303)


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
    return PlainTextResponse(await settle(reference))


@app.post("/paystack/webhook")
@webhook(client)
async def on_event(event: Event) -> None:
    if isinstance(event, ChargeSuccessEvent):
        await settle(event.data.reference)


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ.get("PORT", "5000")))
