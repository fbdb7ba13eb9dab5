"""Webhooks in Django. What a signature is worth is decided in `paystack.webhooks`."""

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
    """Make a function of an event, `async` or not, a view that answers 400 to what Paystack did not sign, else 200."""
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
