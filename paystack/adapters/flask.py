"""Webhook views for Flask. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from flask import Response, current_app, request
from werkzeug.wrappers import Response as AnyResponse

from paystack.adapters import (
    REFUSED,
    Handler,
    Keys,
    awaited,
    check,
    name_of,
    opener,
    ran,
    run_once,
    take_for_a_plain_function,
    unavailable,
)
from paystack.runtime.errors import InboxError
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER
from paystack.webhooks import Event

if TYPE_CHECKING:
    from paystack.inbox import Inbox


def webhook(keys: Keys, *, inbox: Inbox | None = None) -> Callable[[Handler], Callable[[], Response]]:
    """Turn a function that takes an event into a view. An `async` function needs `flask[async]`.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns and
    what it returned was awaited. A response that the function returns (an object or a tuple) is the answer instead.

    With an `inbox`, the function runs once for each event. The view answers 200 for an event that was handled before,
    and 503 if another delivery of it does not end in time or the database fails. An event that the function answers
    with another status than 2xx was not handled.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[], Response]:
        check(handler, inbox, "handle")
        function: Callable[..., Any] = handler

        def run(event: Event, *connection: Any) -> Response:
            result: object = function(event, *connection)
            if inspect.isawaitable(result):
                result = current_app.async_to_sync(awaited)(result)
            result = ran(result)
            return current_app.make_response(result) if isinstance(result, (AnyResponse, tuple)) else Response()

        @wraps(function)
        def view() -> Response:
            try:
                event = opened(request.get_data(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return Response(str(error), 400, mimetype="text/plain")
            if inbox is None:
                return run(event)
            try:
                response: Response | None = run_once(inbox, event, handler, run)
            except InboxError as error:
                return Response(unavailable(error), 503, mimetype="text/plain")
            return Response() if response is None else response

        view.__name__ = name_of(handler)
        take_for_a_plain_function(view)
        return view

    return decorate
