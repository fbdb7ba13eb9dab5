"""The controls of webhooks: where events go, how they are delivered, and what was delivered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from types import MappingProxyType
from typing import Any

from paystack.sandbox.controls.area import Area, Route, Routes, check_seconds, invalid
from paystack.sandbox.controls.trigger import sample_event
from paystack.sandbox.engine import webhooks
from paystack.sandbox.engine.clock import stamp
from paystack.sandbox.engine.replies import ErrorRow, Refused
from paystack.sandbox.engine.webhooks import DELIVERIES, EVENTS, WEBHOOK_URL, Delivery, is_webhook_url

EVENT_UNKNOWN = ErrorRow(
    404, "No event has the id {id}", type="api_error", next_step="GET /_sandbox/events lists the events"
)

LONGEST_WAIT = 60
"""The most seconds that one request waits for deliveries."""

NO_CHANGES: Mapping[str, Any] = MappingProxyType({})


class WebhookControls(Area):
    """Where events go, how they are delivered, and what was delivered."""

    def webhook_urls(self) -> list[str]:
        """Every URL that events are delivered to."""
        return self._read(self._account.receivers)

    def add_webhook_url(self, url: str) -> None:
        """Deliver events to this URL too. It must have passed `webhooks.check_webhook_url`."""

        def add() -> None:
            if url not in self._account.receivers():
                self._account.webhook_urls.append(url)

        self._run(add)

    def set_webhook_urls(self, urls: object = None) -> list[str]:
        """Deliver events to these URLs only, whatever the sandbox was started with. Returns the URLs."""
        if not isinstance(urls, list):
            raise invalid("urls must be a list of URLs")
        for url in urls:
            if not isinstance(url, str) or not is_webhook_url(url):
                raise invalid(f"every URL must be {WEBHOOK_URL}")
        account = self._account

        def replace() -> list[str]:
            account.webhook_urls, account.given_urls = list(dict.fromkeys(urls)), []
            return account.receivers()

        return self._run(replace)

    def delivery_settings(self) -> dict[str, Any]:
        """How events are delivered: copies, timeout in seconds, and whether they are held."""
        return self._read(lambda: asdict(self._account.delivery_settings))

    def configure_webhooks(self, **settings: Any) -> dict[str, Any]:
        """Change `copies` or `timeout` for later deliveries. Returns the settings."""

        def configure() -> dict[str, Any]:
            try:
                return asdict(webhooks.configure(self._account, settings))
            except ValueError as problem:
                raise invalid(str(problem)) from None

        return self._run(configure)

    def hold_webhooks(self) -> dict[str, Any]:
        """Hold every later delivery. Returns the settings."""
        self._run(lambda: webhooks.hold(self._account))
        return self.delivery_settings()

    def release_webhooks(self, order: object = "original") -> list[int]:
        """Send the held deliveries in this order, and hold no more. Returns the ids of the deliveries."""
        if not isinstance(order, str) or order not in webhooks.ORDERS:
            raise invalid(f"order must be one of {', '.join(webhooks.ORDERS)}")
        return self._run(lambda: [delivery.id for delivery in webhooks.release(self._account, order)])

    def events(self) -> list[dict[str, Any]]:
        """Each event, oldest first: id, name, time and the exact body that receivers get."""
        return self._read(
            lambda: [
                {"id": event.id, "event": event.event, "created_at": stamp(event.created_at), "body": event.body}
                for event in self._account[EVENTS]
            ]
        )

    def replay(self, id: str) -> list[int]:
        """Deliver an event again. Returns the ids of the deliveries."""

        def send() -> list[int]:
            event = self._account[EVENTS].numbered(id)
            if event is None:
                raise Refused(EVENT_UNKNOWN, id=id)
            return [delivery.id for delivery in webhooks.send_again(self._account, event)]

        return self._run(send)

    def trigger(self, event: object = None, data: object = NO_CHANGES, sample: object = None) -> dict[str, Any]:
        """Emit a sample of an event; `data` has new values by path. Returns the event and its id."""
        if not isinstance(event, str) or not isinstance(data, Mapping) or not isinstance(sample, str | None):
            raise invalid("event must be text, data an object, and sample text")
        try:
            made = sample_event(event, data, sample)
        except (TypeError, ValueError) as problem:
            raise invalid(str(problem)) from None
        return {"id": self._run(lambda: webhooks.emit(self._account, **made).id), **made}

    def deliveries(self) -> list[dict[str, Any]]:
        """Each delivery, oldest first, and its attempts: time, HTTP status (None without an answer) and error.

        Only a question, such as whether a transfer is approved, has a `body` of its own.
        """
        return self._read(lambda: [_delivery_view(item) for item in self._account[DELIVERIES]])

    def wait_for_webhooks(self, seconds: object = 10) -> dict[str, bool]:
        """Wait until no delivery is under way, apart from held ones; `idle` is False if time ran out."""
        return {"idle": self._engine.wait_for_deliveries(self._account, check_seconds(seconds, LONGEST_WAIT))}


def _delivery_view(delivery: Delivery) -> dict[str, Any]:
    view = asdict(delivery)
    del view["task"], view["arguments"]
    if delivery.task is None:
        del view["body"]
    view["attempts"] = [{**attempt, "at": stamp(attempt["at"])} for attempt in delivery.attempts]
    return view


ROUTES: Routes = {
    ("GET", "/webhooks"): Route("Webhook URLs", WebhookControls.webhook_urls),
    ("POST", "/webhooks"): Route("Webhook URLs", WebhookControls.set_webhook_urls, ("urls",)),
    ("GET", "/webhooks/settings"): Route("Delivery settings", WebhookControls.delivery_settings),
    ("POST", "/webhooks/settings"): Route(
        "Delivery settings", WebhookControls.configure_webhooks, ("copies", "timeout")
    ),
    ("POST", "/webhooks/hold"): Route("Delivery settings", WebhookControls.hold_webhooks),
    ("POST", "/webhooks/release"): Route("Webhooks released", WebhookControls.release_webhooks, ("order",)),
    ("GET", "/events"): Route("Events", WebhookControls.events),
    ("POST", "/events/{id}/replay"): Route("Event replayed", WebhookControls.replay),
    ("POST", "/trigger"): Route("Event triggered", WebhookControls.trigger, ("event", "data", "sample")),
    ("GET", "/deliveries"): Route("Deliveries", WebhookControls.deliveries),
    ("POST", "/deliveries/wait"): Route("Deliveries", WebhookControls.wait_for_webhooks, ("seconds",)),
}
