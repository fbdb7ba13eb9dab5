"""Webhook endpoints for FastAPI and Starlette. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from paystack.adapters import REFUSED, Handler, Keys, opener
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Turn a function that takes an event into an endpoint. A function that is not `async` runs in a thread.

    The endpoint answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns.
    """
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            try:
                event = opened(await request.body(), request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return PlainTextResponse(str(error), 400)
            done = await run_in_threadpool(handler, event)
            if inspect.isawaitable(done):
                await done
            return Response()

        # functools.wraps would make FastAPI read the handler's signature as the endpoint's.
        endpoint.__name__, endpoint.__doc__ = getattr(handler, "__name__", "webhook"), handler.__doc__
        return endpoint

    return decorate
