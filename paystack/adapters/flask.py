"""Webhook views for Flask. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from flask import Response, current_app, request

from paystack.adapters import REFUSED, Handler, Keys, opener
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[], Response]]:
    """Turn a function that takes an event into a view. An `async` function needs `flask[async]`.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns.
    """
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[], Response]:
        @wraps(handler)
        def view() -> Response:
            try:
                event = opened(request.get_data(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return Response(str(error), 400, mimetype="text/plain")
            current_app.ensure_sync(handler)(event)
            return Response()

        return view

    return decorate
