"""SubaccountCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import MetadataInput, WireNumber


class SubaccountCreateParams(TypedDict, total=False):
    """Request body of `subaccounts.create`."""

    business_name: Required[str]
    """Name of the business."""

    bank_code: Required[str]
    """Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Paystack also calls it `settlement_bank`."""

    account_number: Required[str]
    """Account number to settle the subaccount to."""

    percentage_charge: Required[WireNumber]
    """Share of each payment that your main account keeps, in percent, such as 12.5."""

    description: str
    """Description of the subaccount."""

    primary_contact_name: str
    """Name of the contact person."""

    primary_contact_email: str
    """Email address of the contact person."""

    primary_contact_phone: str
    """Phone number of the contact person."""

    metadata: MetadataInput
    """Custom data to attach to the subaccount: an object or a JSON string."""
