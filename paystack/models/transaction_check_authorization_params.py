"""TransactionCheckAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class TransactionCheckAuthorizationParams(TypedDict, total=False):
    """What `transactions.check_authorization` takes."""

    email: Required[str]
    """The email address of the customer whose authorization it is."""

    amount: Required[int]
    """The amount to check for, in subunits."""

    authorization_code: str
    """The code of the authorization, such as `AUTH_8dfhjjdt`."""

    currency: Currency
    """The currency of the amount."""
