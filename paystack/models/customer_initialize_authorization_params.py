"""CustomerInitializeAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Channel, DirectDebitAccountInput, DirectDebitAddressInput


class CustomerInitializeAuthorizationParams(TypedDict, total=False):
    """What `customers.initialize_authorization` takes."""

    email: Required[str]
    """The customer's email address."""

    channel: Required[Channel]
    """The kind of authorization to ask for. The API takes `direct_debit` only."""

    callback_url: str
    """Where the customer is sent once they have answered."""

    account: DirectDebitAccountInput
    """The account to debit, where you know it."""

    address: DirectDebitAddressInput
    """Where the customer lives."""
