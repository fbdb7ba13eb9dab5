"""Webhook views for Flask. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps

from flask import Response, current_app, request
from werkzeug.wrappers import Response as AnyResponse

from paystack.adapters import REFUSED, Handler, Keys, awaited, name_of, opener, ran, take_for_a_plain_function
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[], Response]]:
    """Turn a function that takes an event into a view. An `async` function needs `flask[async]`.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns and
    what it returned was awaited. A response that the function returns (an object or a tuple) is the answer instead.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[], Response]:
        @wraps(handler)
        def view() -> Response:
            try:
                event = opened(request.get_data(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return Response(str(error), 400, mimetype="text/plain")
            result: object = handler(event)
            if inspect.isawaitable(result):
                result = current_app.async_to_sync(awaited)(result)
            result = ran(result)
            return current_app.make_response(result) if isinstance(result, (AnyResponse, tuple)) else Response()

        view.__name__ = name_of(handler)
        take_for_a_plain_function(view)
        return view

    return decorate
