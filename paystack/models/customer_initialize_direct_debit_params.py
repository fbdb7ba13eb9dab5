"""CustomerInitializeDirectDebitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DirectDebitAccountInput, DirectDebitAddressInput


class CustomerInitializeDirectDebitParams(TypedDict, total=False):
    """Request body of `customers.initialize_direct_debit`."""

    account: Required[DirectDebitAccountInput]
    """Bank account to debit."""

    address: Required[DirectDebitAddressInput]
    """Customer's address."""
