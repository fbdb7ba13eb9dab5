"""Webhook views for Django. Signatures are checked in `paystack.webhooks`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import wraps
from typing import Any

from asgiref.sync import async_to_sync, sync_to_async
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

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
from paystack.inbox.inbox import DEFAULT_TABLE, DEFAULT_TIMEOUT, AsyncHandler, BaseInbox, Outcome
from paystack.runtime.errors import InboxError
from paystack.runtime.hidden import hidden
from paystack.runtime.signatures import SIGNATURE_HEADER
from paystack.webhooks import Event


class DjangoInbox(BaseInbox):
    """An inbox in one of Django's own databases, PostgreSQL or SQLite.

    The handler runs in an `atomic` block, together with the mark that the event was handled: what it does with the ORM
    is committed exactly once, and `transaction.on_commit` runs afterwards. A handler may take the connection of Django
    too, but has no need to. On SQLite, the block holds the file while the handler runs.
    """

    def __init__(
        self,
        using: str = "default",
        *,
        table: str = DEFAULT_TABLE,
        keep_payloads: bool = False,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        """Use a database of Django's settings, which need not be complete yet.

        Args:
            using: The database's alias.
            table: See `Inbox`. To make the table in a migration, run the SQL of `sql()` in it.
            keep_payloads: See `Inbox`.
            timeout: See `Inbox`. On SQLite, the `timeout` of the database counts.
        """
        from paystack.inbox.django import DjangoStore

        self.using = using
        self._set_up(DjangoStore(using, table, keep_payloads=keep_payloads), timeout)

    def __repr__(self) -> str:
        return f"DjangoInbox({self.using!r})"

    async def handle_async(self, event: Event, handler: AsyncHandler) -> Outcome:
        """The same as `handle`, in a thread, as all of Django's database code. An `async` handler may use the ORM."""
        called: Callable[..., Any] = handler

        @wraps(called)
        def run(event: Event, *connection: Any) -> None:
            result: object = called(event, *connection)
            ran(async_to_sync(awaited)(result) if inspect.isawaitable(result) else result)

        return await sync_to_async(self.handle)(event, run)


def webhook(
    keys: Keys, *, inbox: BaseInbox | None = None
) -> Callable[[Handler], Callable[[HttpRequest], HttpResponseBase]]:
    """Turn a function that takes an event, `async` or not, into a view that accepts only POST and is exempt from CSRF.

    The view answers 400 if the signature is wrong or the body is not an event, and 200 once the function returns and
    what it returned was awaited. A response that the function returns is the answer instead.

    With an `inbox`, the function runs once for each event. The view answers 200 for an event that was handled before,
    and 503 if another delivery of it does not end in time or the database fails. An event that the function answers
    with another status than 2xx was not handled.
    """
    keys = hidden(keys)  # tracebacks show the argument
    opened = opener(keys)

    def decorate(handler: Handler) -> Callable[[HttpRequest], HttpResponseBase]:
        check(handler, inbox, "handle")
        function: Callable[..., Any] = handler

        def run(event: Event, *connection: Any) -> HttpResponseBase:
            result: object = function(event, *connection)
            if inspect.isawaitable(result):
                result = async_to_sync(awaited)(result)
            result = ran(result)
            return result if isinstance(result, HttpResponseBase) else HttpResponse()

        @wraps(function)
        def view(request: HttpRequest) -> HttpResponseBase:
            try:
                event = opened(request.body, request.headers.get(SIGNATURE_HEADER))
            except REFUSED as error:
                return HttpResponse(str(error), status=400, content_type="text/plain")
            if inbox is None:
                return run(event)
            try:
                response: HttpResponseBase | None = run_once(inbox, event, handler, run)
            except InboxError as error:
                return HttpResponse(unavailable(error), status=503, content_type="text/plain")
            return HttpResponse() if response is None else response

        view.__name__ = name_of(handler)
        take_for_a_plain_function(view)
        served = csrf_exempt(require_POST(view))
        if isinstance(inbox, DjangoInbox):
            # With ATOMIC_REQUESTS, Django would roll back the event and the note of its failure, which are committed
            # by themselves.
            served = transaction.non_atomic_requests(using=inbox.using)(served)
        return served

    return decorate
