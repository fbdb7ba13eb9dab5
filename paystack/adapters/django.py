"""Webhook views for Django. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps

from asgiref.sync import async_to_sync
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from paystack.adapters import REFUSED, Handler, Keys, awaited, name_of, opener, ran, take_for_a_plain_function
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[HttpRequest], HttpResponseBase]]:
    """Turn a function that takes an event, `async` or not, into a view that accepts only POST and is exempt from CSRF.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns and
    what it returned was awaited. A response that the function returns is the answer instead.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[HttpRequest], HttpResponseBase]:
        @wraps(handler)
        def view(request: HttpRequest) -> HttpResponseBase:
            try:
                event = opened(request.body, request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return HttpResponse(str(error), status=400, content_type="text/plain")
            result: object = handler(event)
            if inspect.isawaitable(result):
                result = async_to_sync(awaited)(result)
            result = ran(result)
            return result if isinstance(result, HttpResponseBase) else HttpResponse()

        view.__name__ = name_of(handler)
        take_for_a_plain_function(view)
        return csrf_exempt(require_POST(view))

    return decorate
