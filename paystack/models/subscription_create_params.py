"""SubscriptionCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DateOrTime


class SubscriptionCreateParams(TypedDict, total=False):
    """Request body of `subscriptions.create`."""

    customer: Required[str]
    """Email address or code of the customer, such as `CUS_xnxdt6s1zg1f4nx`."""

    plan: Required[str]
    """Code of the plan, such as `PLN_gx2wn530m0i3w3m`."""

    authorization: str
    """Code of the authorization to charge, such as `AUTH_8dfhjjdt`. Defaults to the customer's latest one."""

    start_date: DateOrTime
    """Day or time of the first charge. A day means midnight UTC. Defaults to now."""
