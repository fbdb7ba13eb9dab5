"""Webhook endpoints for FastAPI and Starlette. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from paystack.adapters import (
    REFUSED,
    Handler,
    Keys,
    awaited,
    check,
    name_of,
    opener,
    ran,
    run_once_async,
    unavailable,
)
from paystack.runtime.errors import InboxError
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER

if TYPE_CHECKING:
    from paystack.inbox import Inbox


def webhook(keys: Keys, *, inbox: Inbox | None = None) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Turn a function that takes an event into an endpoint. A function that is not `async` runs in a thread.

    The endpoint answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns
    and what it returned was awaited. A response that the function returns is the answer instead.

    With an `inbox`, the function runs once for each event. The endpoint answers 200 for an event that was handled
    before, and 503 if another delivery of it does not end in time or the database fails. An event that the function
    answers with another status than 2xx was not handled.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        check(handler, inbox, "handle_async")
        function: Callable[..., Any] = handler
        in_loop = inspect.iscoroutinefunction(handler)

        def respond(result: object) -> Response:
            result = ran(result)
            return result if isinstance(result, Response) else Response()

        async def endpoint(request: Request) -> Response:
            try:
                event = opened(await request.body(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return PlainTextResponse(str(error), 400)
            if inbox is None:
                return respond(await awaited(function(event) if in_loop else await run_in_threadpool(function, event)))
            try:
                response: Response | None = await run_once_async(inbox, event, handler, respond)
            except InboxError as error:
                return PlainTextResponse(unavailable(error), 503)
            return Response() if response is None else response

        # functools.wraps would make FastAPI read the handler's signature as the endpoint's.
        endpoint.__name__, endpoint.__doc__ = name_of(handler), handler.__doc__
        return endpoint

    return decorate
