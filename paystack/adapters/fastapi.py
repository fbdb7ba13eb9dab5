"""Webhooks in FastAPI and Starlette. What a signature is worth is decided in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from paystack.adapters import REFUSED, Handler, Keys, opener
from paystack.runtime.signatures import SIGNATURE_HEADER


def webhook(keys: Keys) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Make a function of an event an endpoint that answers 400 to what Paystack did not sign, else 200.

    A function that is not `async` runs in a thread.
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

        # Not functools.wraps: FastAPI would take the handler's signature for the endpoint's.
        endpoint.__name__, endpoint.__doc__ = getattr(handler, "__name__", "webhook"), handler.__doc__
        return endpoint

    return decorate
