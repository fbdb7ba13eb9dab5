"""Webhook views for Django. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps

from asgiref.sync import async_to_sync
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from paystack.adapters import REFUSED, Handler, Keys, opener
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[HttpRequest], HttpResponse]]:
    """Turn a function that takes an event, `async` or not, into a view that accepts only POST and is exempt from CSRF.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns.
    """
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[HttpRequest], HttpResponse]:
        run = async_to_sync(handler) if inspect.iscoroutinefunction(handler) else handler

        @csrf_exempt
        @require_POST
        @wraps(handler)
        def view(request: HttpRequest) -> HttpResponse:
            try:
                event = opened(request.body, request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return HttpResponse(str(error), status=400, content_type="text/plain")
            run(event)
            return HttpResponse()

        return view

    return decorate
