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
from django.views.decorators.http import require_POST
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
from paystack.adapters.django import webhook
from paystack.inbox import Inbox
from paystack.money import to_subunit
from paystack.webhooks import Event

settings.configure(
    ROOT_URLCONF=__name__,
    SECRET_KEY=secrets.token_urlsafe(),
    ALLOWED_HOSTS=["127.0.0.1", "localhost"],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"],
)
client = Paystack(deadline=20)  # seconds: a customer, or Paystack itself, waits for each answer of this shop
orders = Orders()
inbox = Inbox(orders.path)  # in the same file: each event is handled once, by whichever process gets it
log = logging.getLogger("shop")

FORM = """{}<form method="post" action="/orders"><input type="hidden" name="csrfmiddlewaretoken" value="{}">
<input type="email" name="email" value="ada@example.com" required><button>Buy</button></form>"""
TRY_AGAIN = "<p>We cannot take your order at this moment. Nothing was charged; please try again.</p>"


def form(request: HttpRequest, message: str = "", status: int = 200) -> HttpResponse:
    return HttpResponse(FORM.format(message, get_token(request)), status=status)


def index(request: HttpRequest) -> HttpResponse:
    return form(request)


@require_POST
def buy(request: HttpRequest) -> HttpResponse:
    order = orders.add(str(request.POST.get("email", "")), to_subunit("5000.00", "NGN"), "NGN")
    try:
        payment = client.payments.create(
            amount=order.amount,
            currency=order.currency,
            customer_email=order.email,
            idempotency_key=order.reference,
            callback_url=request.build_absolute_uri(reverse("paid")),
        )
        checkout_url = payment.checkout_url
    except ValidationError as error:
        log.warning("%s was refused: %s", order.reference, error)
        return form(request, "<p>Please check your email address.</p>", 400)
    except PaystackError as error:
        # Nothing was charged, even if the answer was lost: only the checkout page charges. The next try is a new order.
        log.error("%s has no checkout page: %s", order.reference, error)
        return form(request, TRY_AGAIN, 503)
    return HttpResponseRedirect(checkout_url)


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
    reference = str(request.GET.get("reference", ""))
    try:
        return HttpResponse(settle(reference))
    except NotFoundError:  # the order was stored, but its payment was never started
        return HttpResponse("It is not paid yet.")
    except PaystackError as error:  # the webhook brings the order to its end, even if nobody comes back
        log.error("%s could not be verified: %s", reference, error)
        text = "We could not check your payment. Reload this page in a minute; there is no need to pay again."
        return HttpResponse(text, status=503)


@webhook(client, inbox=inbox)
def on_event(event: Event) -> None:
    """Fulfil what was paid. If this raises, the answer is 500, and Paystack delivers the event again."""
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
