"""Webhook endpoints for FastAPI and Starlette. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from paystack.adapters import REFUSED, Handler, Keys, awaited, name_of, opener, ran
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Turn a function that takes an event into an endpoint. A function that is not `async` runs in a thread.

    The endpoint answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns
    and what it returned was awaited. A response that the function returns is the answer instead.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        in_loop = inspect.iscoroutinefunction(handler)

        async def endpoint(request: Request) -> Response:
            try:
                event = opened(await request.body(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return PlainTextResponse(str(error), 400)
            result = ran(await awaited(handler(event) if in_loop else await run_in_threadpool(handler, event)))
            return result if isinstance(result, Response) else Response()

        # functools.wraps would make FastAPI read the handler's signature as the endpoint's.
        endpoint.__name__, endpoint.__doc__ = name_of(handler), handler.__doc__
        return endpoint

    return decorate
