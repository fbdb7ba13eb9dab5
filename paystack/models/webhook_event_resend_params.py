"""WebhookEventResendParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class WebhookEventResendParams(TypedDict, total=False):
    """Request body of `webhook_events.resend`."""

    ids: Required[list[str]]
    """IDs of the events, at least 1 and at most 100."""
