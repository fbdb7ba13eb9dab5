"""IntegrationUpdatePaymentSessionTimeoutParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class IntegrationUpdatePaymentSessionTimeoutParams(TypedDict, total=False):
    """Request body of `integration.update_payment_session_timeout`."""

    timeout: Required[int]
    """Time until a payment session ends, in seconds. 0 turns the timeout off."""
