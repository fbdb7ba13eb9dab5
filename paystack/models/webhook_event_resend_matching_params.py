"""WebhookEventResendMatchingParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import WebhookEventFilters


class WebhookEventResendMatchingParams(TypedDict, total=False):
    """Request body of `webhook_events.resend_matching`."""

    filters: WebhookEventFilters
    """What an event must match, all of it: a dict of the filters of `webhook_events.list`. By default, every event matches."""
