"""EventResend. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class EventResend(runtime.Model):
    """Number of webhook events that match or are sent again."""

    count: int | None = None
    """Number of events that match, or that will be sent again."""

    failed: int | None = None
    """Number of events that cannot be sent again. Only for events that were named by their IDs."""

    failed_ids: list[str] | None = None
    """IDs of the events that cannot be sent again. Only for events that were named by their IDs."""

    skipped: int | None = None
    """Number of events that match and are not sent again. Only for events that match filters."""

    batch_id: str | None = None
    """ID of the batch that the events are sent in, such as `rbatch_77cd41`. Only for events that match filters."""
