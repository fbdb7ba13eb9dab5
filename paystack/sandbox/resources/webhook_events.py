"""The log of webhook events: what was sent, whether it arrived, and sending it again.

The events and their deliveries are those of `engine/webhooks.py`; nothing is written down here.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from paystack.runtime.http import Response
from paystack.sandbox.engine import paging, webhooks
from paystack.sandbox.engine.account import Account
from paystack.sandbox.engine.call import BAD_DATE, Call
from paystack.sandbox.engine.clock import SECOND, parse_date, stored_stamp
from paystack.sandbox.engine.replies import INVALID, MISSING, Guess, Refused, absent, invalid, ok
from paystack.sandbox.engine.resource import Resource
from paystack.sandbox.engine.tables import Rows, number_in
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
    shown, meta = paging.cursor_page(call, chosen[::-1], min(limit or LARGEST_PAGE, LARGEST_PAGE))
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


def _matching(account: Account, filters: Mapping[str, Any]) -> Rows[Event]:
    """The events that match all these filters, oldest first. Refuses a date that is none."""
    bounds: dict[str, int] = {}
    for name in ("from", "to"):
        if filters.get(name) is not None:
            moment = parse_date(str(filters[name]), end_of_day=name == "to")
            if moment is None:
                raise Refused(BAD_DATE, field=name)
            bounds[name] = moment
    chosen = account[EVENTS].all()
    if "from" in bounds:
        chosen = chosen.where(lambda event: bounds["from"] <= event.created_at)
    if "to" in bounds:
        chosen = chosen.where(lambda event: event.created_at <= bounds["to"])
    if filters.get("event_type") is not None:
        chosen = chosen.having(event=filters["event_type"])
    if filters.get("category") is not None:
        chosen = chosen.where(lambda event: _category(event.event) == filters["category"])
    if filters.get("status") is not None:
        statuses = _statuses(account)
        chosen = chosen.where(lambda event: _status(statuses.get(event.id, ())) == filters["status"])
    if filters.get("category_row_id") is not None:
        wanted = str(filters["category_row_id"])
        # To read each of many thousand bodies takes seconds.
        chosen = chosen.where(lambda event: wanted in event.body and str(_about(event)) == wanted)
    return chosen


def _category(name: str) -> str:
    return KNOWN_CATEGORIES.get(name) or name.split(".")[0]


def _payload(event: Event) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads(event.body)
    return payload


def _about(event: Event) -> int | None:
    """The id of the object that the event is about. Some events write it as text, and some have none."""
    data = _payload(event).get("data")
    number = data.get("id") if isinstance(data, dict) else None
    if isinstance(number, str) and (written := number_in(number)) is not None:
        return written
    return number if isinstance(number, int) and not isinstance(number, bool) else None


def _deliveries(account: Account, event: Event) -> Rows[Delivery]:
    return account[DELIVERIES].of(event_id=event.id)


def _statuses(account: Account) -> dict[int, list[str]]:
    """The statuses of the deliveries of each event that has any, by its id."""
    deliveries = account[DELIVERIES].all()
    statuses: dict[int, list[str]] = defaultdict(list)
    for event, status in zip(deliveries.values("event_id"), deliveries.values("status"), strict=True):
        statuses[event].append(status)
    return statuses


def _status(deliveries: Collection[str]) -> str:
    """The status of an event whose deliveries have these statuses."""
    if "delivered" in deliveries:
        return "Delivered"
    if set(deliveries) == {"failed"}:
        return "Failed"
    return "Pending"


def _listed(account: Account, event: Event) -> dict[str, Any]:
    """An event as lists show it, without what was sent."""
    deliveries = _deliveries(account, event)
    attempts = sorted((attempt for item in deliveries for attempt in item.attempts), key=lambda attempt: attempt["at"])
    status = _status(deliveries.values("status"))
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
