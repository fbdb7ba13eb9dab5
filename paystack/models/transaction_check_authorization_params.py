"""TransactionCheckAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class TransactionCheckAuthorizationParams(TypedDict, total=False):
    """Request body of `transactions.check_authorization`."""

    email: Required[str]
    """Email address of the customer whose authorization it is."""

    amount: Required[int]
    """Amount to check for, in subunits."""

    authorization_code: str
    """Code of the authorization, such as `AUTH_8dfhjjdt`."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code."""
