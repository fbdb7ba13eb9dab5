"""A Django shop in one file, which fulfils every order exactly once. Run it with `python examples/django_shop.py`."""

from __future__ import annotations

import logging
import os
import secrets

from django.conf import settings
from django.core.management import execute_from_command_line
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.urls import path, reverse
from orders import Orders

from paystack import AmountMismatchError, ChargeSuccessEvent, PaymentNotSuccessfulError, Paystack
from paystack.adapters.django import webhook
from paystack.money import to_subunit
from paystack.webhooks import Event

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY=secrets.token_urlsafe(),
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
)
client = Paystack()
orders = Orders()
log = logging.getLogger("shop")

FORM = """<form method="post" action="/orders"><input type="hidden" name="csrfmiddlewaretoken" value="{}">
<input name="email" value="ada@example.com"><button>Buy</button></form>"""


def index(request: HttpRequest) -> HttpResponse:
    return HttpResponse(FORM.format(get_token(request)))


def buy(request: HttpRequest) -> HttpResponse:
    order = orders.add(request.POST["email"], to_subunit("5000.00", "NGN"), "NGN")
    payment = client.payments.create(
        order.amount,
        currency=order.currency,
        customer_email=order.email,
        idempotency_key=order.reference,
        callback_url=request.build_absolute_uri(reverse("paid")),
    )
    return HttpResponseRedirect(payment.checkout_url)


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
        log.error("A person has to look at %s: %s", reference, error)
        return "The payment has to be looked at."
    if orders.fulfil(order):
        log.warning("%s is paid: hand over the goods", reference)
    return "Thank you, it is paid."


def paid(request: HttpRequest) -> HttpResponse:
    """The customer returns here after paying. Anyone can open this URL, so opening it proves nothing."""
    return HttpResponse(settle(request.GET.get("reference", "")))


@webhook(client)
def on_event(event: Event) -> None:
    if isinstance(event, ChargeSuccessEvent):
        settle(event.data.reference)


urlpatterns = [
    path("", index),
    path("orders", buy),
    path("paid", paid, name="paid"),
    path("paystack/webhook", on_event),
]

if __name__ == "__main__":
    execute_from_command_line(["shop", "runserver", "--noreload", os.environ.get("PORT", "5000")])
