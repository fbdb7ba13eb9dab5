"""The log of webhook events: what was sent, whether it arrived, and sending it again.

The events and their deliveries are those of `engine/webhooks.py`; nothing is written down here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import BAD_DATE, Call
from paystack.sandbox.engine.clock import SECOND, parse_date, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.webhooks import DELIVERIES, EVENTS, Delivery, Event

CATEGORIES = Guess(
    "webhook-categories",
    "The category of a logged webhook event: known for payments and refunds, elsewhere the first part of its name.",
)
LOG = Guess(
    "webhook-log",
    "The log of webhook events: an event without a webhook URL is pending, one that arrived at any URL is delivered, "
    "and what the receiver answered is not kept.",
)
RESEND = Guess("webhook-resend", "Which events cannot be sent again: unknown ones, and all without a webhook URL.")

NOT_FOUND = absent("Webhook not found")
BOTH_CURSORS = invalid("Pass either next or previous, not both", unverified=LOG)
FILTERS_INVALID = invalid("filters must be an object", unverified=RESEND)
IDS_INVALID = invalid("ids must be a list of 1 to 100 webhook event IDs", unverified=RESEND)

LARGEST_PAGE = 50
MOST_IDS = 100

KNOWN_CATEGORIES = {"charge.success": "transactions"}
"""Categories of events that are not the first part of their name."""

STATUSES = {"Delivered": "delivered", "Pending": "retrying", "Failed": "failed"}
"""Each status, and its detail once there was an attempt."""


def list_(call: Call) -> Response:
    """GET /integration/webhooks/events"""
    if call.query("next") and call.query("previous"):
        raise Refused(BOTH_CURSORS)
    limit = call.whole_query("limit")
    if limit is not None and limit < 1:
        raise Refused(paging.BAD_PAGING, field="limit")
    names = ("category", "event_type", "status", "category_row_id", "from", "to")
    chosen = _matching(call.account, {name: call.query(name) for name in names})
    chosen.reverse()
    shown, meta = paging.cursor_page(call, chosen, min(limit or LARGEST_PAGE, LARGEST_PAGE))
    data = [_listed(call.account, event) for event in shown]
    return ok("Webhooks listed", data, meta=meta, unverified=(CATEGORIES, LOG))


def fetch(call: Call) -> Response:
    """GET /integration/webhooks/events/{id}"""
    event = find_event(call.account, call.path["id"])
    if event is None:
        raise Refused(NOT_FOUND)
    return ok("Webhook Retrieved", _fetched(call.account, event), unverified=(CATEGORIES, LOG))


def lookup(call: Call) -> Response:
    """GET /integration/webhooks/events/lookup: by the id of an event, or of what it is about, not by a reference"""
    wanted = call.query("reference")
    if wanted is None:
        raise Refused(MISSING, field="reference")
    event = find_event(call.account, wanted)
    if event is None:
        about = _matching(call.account, {"category_row_id": wanted})
        event = about[-1] if about else None
    if event is None:
        raise Refused(NOT_FOUND)
    return ok("Webhook Retrieved", _fetched(call.account, event), unverified=(CATEGORIES, LOG))


def resend(call: Call) -> Response:
    """POST /integration/webhooks/events/resend: an id that is named twice is sent twice"""
    ids = call.body.get("ids")
    if ids is None:
        raise Refused(MISSING, field="ids")
    if not isinstance(ids, list) or not 1 <= len(ids) <= MOST_IDS or not all(isinstance(item, str) for item in ids):
        raise Refused(IDS_INVALID)
    failed = []
    for number in ids:
        event = find_event(call.account, number)
        if event is None or not webhooks.send_again(call.account, event):
            failed.append(number)
    data = {"count": len(ids) - len(failed), "failed": len(failed), "failed_ids": failed}
    return ok("Resend accepted", data, status=202, unverified=(RESEND,))


def resend_matching(call: Call) -> Response:
    """POST /integration/webhooks/events/resend-matching: all events without filters, and only counted in a preview"""
    filters = call.body.get("filters")
    if filters is not None and not isinstance(filters, dict):
        raise Refused(FILTERS_INVALID)
    for name, value in (filters or {}).items():
        if isinstance(value, (dict, list, bool)):
            raise Refused(INVALID, field=f"filters.{name}")
    chosen = _matching(call.account, filters or {})
    if (call.query("preview") or "").lower() in ("true", "1"):
        return ok("Preview", {"count": len(chosen)})
    sent = sum(bool(webhooks.send_again(call.account, event)) for event in chosen)
    data = {"count": sent, "skipped": len(chosen) - sent, "batch_id": call.account.code(6, "rbatch_")}
    return ok("Resend accepted", data, status=202, unverified=(RESEND,))


def event_id(account: Account, event: Event) -> str:
    """The id of an event in the log: a time, a part for the account, and a count, as MongoDB makes them."""
    owner = hashlib.sha256(str(account.id).encode()).hexdigest()[:10]
    return f"{event.created_at // SECOND % 2**32:08x}{owner}{event.id % 2**24:06x}"


def find_event(account: Account, id: str) -> Event | None:
    """The event with this id in the log, or None."""
    try:
        count = int(id[-6:], 16) if len(id) == 24 and id.isascii() and id.isalnum() else None
    except ValueError:
        return None
    event = account[EVENTS].get(count)
    return event if event is not None and event_id(account, event) == id else None


def _matching(account: Account, filters: Mapping[str, Any]) -> list[Event]:
    """The events that match all these filters, oldest first. Refuses a date that is none."""
    bounds: dict[str, int] = {}
    for name in ("from", "to"):
        if filters.get(name) is not None:
            moment = parse_date(str(filters[name]), end_of_day=name == "to")
            if moment is None:
                raise Refused(BAD_DATE, field=name)
            bounds[name] = moment
    chosen: Iterable[Event] = account[EVENTS]
    chosen = (event for event in chosen if bounds.get("from", event.created_at) <= event.created_at)
    chosen = (event for event in chosen if event.created_at <= bounds.get("to", event.created_at))
    for name, of in (("event_type", lambda event: event.event), ("category", lambda event: _category(event.event))):
        if filters.get(name) is not None:
            chosen = [event for event in chosen if of(event) == filters[name]]
    if filters.get("status") is not None:
        chosen = [event for event in chosen if _status(_deliveries(account, event)) == filters["status"]]
    if filters.get("category_row_id") is not None:
        wanted = str(filters["category_row_id"])
        chosen = [event for event in chosen if str(_about(event)) == wanted]
    return list(chosen)


def _category(name: str) -> str:
    return KNOWN_CATEGORIES.get(name) or name.split(".")[0]


def _payload(event: Event) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads(event.body)
    return payload


def _about(event: Event) -> int | None:
    """The id of the object that the event is about. Some events write it as text, and some have none."""
    data = _payload(event).get("data")
    number = data.get("id") if isinstance(data, dict) else None
    if isinstance(number, str) and number.isascii() and number.isdigit() and len(number) < 20:
        return int(number)
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _deliveries(account: Account, event: Event) -> list[Delivery]:
    return account[DELIVERIES].of(event_id=event.id)


def _status(deliveries: list[Delivery]) -> str:
    if any(delivery.status == "delivered" for delivery in deliveries):
        return "Delivered"
    if deliveries and all(delivery.status == "failed" for delivery in deliveries):
        return "Failed"
    return "Pending"


def _listed(account: Account, event: Event) -> dict[str, Any]:
    """An event as lists show it, without what was sent."""
    deliveries = _deliveries(account, event)
    attempts = sorted((attempt for item in deliveries for attempt in item.attempts), key=lambda attempt: attempt["at"])
    status = _status(deliveries)
    return {
        "_id": event_id(account, event),
        "domain": "test",
        "category": _category(event.event),
        "category_row_id": _about(event),
        "event_name": event.event,
        "integration": account.id,
        "status": status,
        "status_detail": STATUSES[status] if attempts else "pending",
        "response_code": attempts[-1]["status"] if attempts else None,
        "webhook_url_code": None,
        "trial_count": len(attempts),
        "createdAt": stored_stamp(event.created_at),
        "updatedAt": stored_stamp(attempts[-1]["at"] if attempts else event.created_at),
    }


def _fetched(account: Account, event: Event) -> dict[str, Any]:
    deliveries, payload = _deliveries(account, event), _payload(event)
    view = _listed(account, event)
    if view["category"] == "transactions":
        view["event_description"] = f"Transaction status for {payload['data'].get('reference')}"
    view["trials"] = []
    view["webhook_url"] = deliveries[-1].url if deliveries else None
    view["event_payload"] = payload
    view["merchant_response_body"] = None
    return view


RESOURCE = Resource(
    rules={
        "webhook_events.list": list_,
        "webhook_events.fetch": fetch,
        "webhook_events.lookup": lookup,
        "webhook_events.resend": resend,
        "webhook_events.resend_matching": resend_matching,
    },
)
