"""DedicatedAccountCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import MetadataInput, StringOrInteger


class DedicatedAccountCreateParams(TypedDict, total=False):
    """Request body of `dedicated_accounts.create`."""

    customer: Required[StringOrInteger]
    """Code or ID of the customer. The code begins with `CUS_`."""

    preferred_bank: str
    """Slug of the bank that is to hold the account, such as `wema-bank`: the `provider_slug` from `dedicated_accounts.available_providers`."""

    subaccount: str
    """Code of the subaccount to share payments with, such as `ACCT_4evq2v6x0qxv9e6`."""

    split_code: str
    """Code of the split to share payments by, such as `SPL_98WF13Eb3w`."""

    first_name: str
    """Customer's first name."""

    last_name: str
    """Customer's last name."""

    phone: str
    """Customer's phone number, preferably with the country code."""

    metadata: MetadataInput
    """Custom data to attach to the account. Only Paystack's OpenAPI description lists it."""
