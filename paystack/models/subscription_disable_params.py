"""SubscriptionDisableParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class SubscriptionDisableParams(TypedDict, total=False):
    """Request body of `subscriptions.disable`."""

    code: Required[str]
    """Code of the subscription, such as `SUB_vsyqdmlzble3uii`."""

    token: Required[str]
    """Token of the subscription, which is its `email_token`."""
