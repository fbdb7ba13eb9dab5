"""CustomerInitializeDirectDebitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DirectDebitAccountInput, DirectDebitAddressInput


class CustomerInitializeDirectDebitParams(TypedDict, total=False):
    """What `customers.initialize_direct_debit` takes."""

    account: Required[DirectDebitAccountInput]
    """The account to debit."""

    address: Required[DirectDebitAddressInput]
    """Where the customer lives."""
