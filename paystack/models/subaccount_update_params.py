"""SubaccountUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import MetadataInput, SubaccountSettlementScheduleInput, WireNumber


class SubaccountUpdateParams(TypedDict, total=False):
    """Request body of `subaccounts.update`."""

    business_name: str
    """Name of the business."""

    description: str
    """Description of the subaccount."""

    bank_code: str
    """Code of the bank to settle the subaccount to, as a string of digits, or of a mobile money provider in Ghana (`MTN`, `VOD` or `ATL`). Pass `account_number` too. Paystack also calls it `settlement_bank`."""

    account_number: str
    """Account number to settle the subaccount to."""

    active: bool
    """Whether the subaccount is active."""

    percentage_charge: WireNumber
    """Share of each payment that your main account keeps, in percent, such as 12.5."""

    settlement_schedule: SubaccountSettlementScheduleInput
    """How often to settle the subaccount."""

    primary_contact_name: str
    """Name of the contact person."""

    primary_contact_email: str
    """Email address of the contact person."""

    primary_contact_phone: str
    """Phone number of the contact person."""

    metadata: MetadataInput
    """Custom data to attach to the subaccount: an object or a JSON string."""
