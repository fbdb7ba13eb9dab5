"""CustomerInitializeAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import AuthorizationRequestChannel, DirectDebitAccountInput, DirectDebitAddressInput


class CustomerInitializeAuthorizationParams(TypedDict, total=False):
    """Request body of `customers.initialize_authorization`."""

    email: Required[str]
    """Customer's email address."""

    channel: Required[AuthorizationRequestChannel]
    """Channel of the authorization. The API accepts only `direct_debit`."""

    callback_url: str
    """URL that the customer is redirected to afterwards."""

    account: DirectDebitAccountInput
    """Bank account to debit, if known."""

    address: DirectDebitAddressInput
    """Customer's address."""
