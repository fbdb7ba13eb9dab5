"""Webhooks in Flask. What a signature is worth is decided in `paystack.webhooks`."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from flask import Response, current_app, request

from paystack.adapters import REFUSED, Handler, Keys, opener
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[], Response]]:
    """Make a function of an event a view that answers 400 to what Paystack did not sign, else 200.

    An `async` function needs `flask[async]`.
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
