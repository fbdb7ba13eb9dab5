"""DedicatedAccountAssignParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import DedicatedAccountCountry


class DedicatedAccountAssignParams(TypedDict, total=False):
    """Request body of `dedicated_accounts.assign`."""

    email: Required[str]
    """Customer's email address."""

    first_name: Required[str]
    """Customer's first name."""

    last_name: Required[str]
    """Customer's last name."""

    phone: Required[str]
    """Customer's phone number, preferably with the country code."""

    preferred_bank: Required[str]
    """Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`."""

    country: Required[DedicatedAccountCountry]
    """Country of the customer."""

    account_number: str
    """Customer's bank account number, to validate their identity with."""

    bvn: str
    """Customer's Bank Verification Number, eleven digits. Nigeria only."""

    bank_code: str
    """Code of the customer's bank, such as `007`."""

    subaccount: str
    """Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`."""

    split_code: str
    """Code of the split to share payments by, such as `SPL_98WF13Eb3w`."""

    middle_name: str
    """Customer's middle name."""
