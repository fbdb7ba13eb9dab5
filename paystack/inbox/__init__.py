"""A webhook inbox: each event is stored under its `dedupe_key`, and your handler is run once for it.

    inbox = Inbox("webhooks.db")
    inbox.handle(event, handler)

Nothing here checks signatures or speaks HTTP: `paystack.webhooks` and `paystack.adapters` do.
"""

from paystack.inbox.inbox import AsyncHandler, Handler, Inbox, Outcome, PendingEvent, PendingRun

__all__ = ["AsyncHandler", "Handler", "Inbox", "Outcome", "PendingEvent", "PendingRun"]
