"""LoggedEvent. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, LoggedEventStatus, Timestamp, WireInteger


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class LoggedEvent(runtime.Model):
    """Webhook event that Paystack sent, or tried to send, to your server. Lists leave out the payload and the answers."""

    id: str = runtime.Field(alias="_id")
    """ID of the event, a string of 24 characters."""

    event_name: str
    """Name of the event, such as `charge.success`."""

    event_description: str | None = None
    """Human-readable description of the event."""

    category: str | None = None
    """Kind of object that the event is about, such as `transactions` or `refund`."""

    category_row_id: WireInteger | None = None
    """ID of the object that the event is about, such as the ID of a transaction."""

    status: LoggedEventStatus
    """Status of the delivery."""

    status_detail: str | None = None
    """Detail of the status, such as `retrying`."""

    response_code: int | None = None
    """HTTP status that your server answered with last."""

    trial_count: int | None = None
    """Number of attempts to deliver the event."""

    trials: list[JsonValue] | None = None
    """Attempts to deliver the event. Paystack does not document the fields."""

    event_payload: JsonValue | None = None
    """Body that Paystack sent: an object with the name of the event as `event` and its `data`, or JSON text, or null."""

    merchant_response_body: JsonValue | None = None
    """Body that your server answered with: text, or an object if it was JSON, or null."""

    webhook_url: str | None = None
    """URL that the event was sent to."""

    webhook_url_code: str | None = None
    """Code of the webhook URL. Usually null."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the event was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the event was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
