"""TransferInitiateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, MetadataInput, TransferSourceInput


class TransferInitiateParams(TypedDict, total=False):
    """Request body of `transfers.initiate`."""

    source: Required[TransferSourceInput]
    """Source of the money. `balance` is the only one."""

    amount: Required[int]
    """Amount to transfer, in subunits."""

    recipient: Required[str]
    """Code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`."""

    reference: str
    """Your reference for the transfer, unique within your integration: 16 to 50 lower-case letters, digits, `-` and `_`. Defaults to a generated reference."""

    reason: str
    """Reason for the transfer."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code. Defaults to NGN."""

    account_reference: str
    """Account that the recipient should credit, such as a customer number. Needed for transfers to M-PESA paybill and till numbers in Kenya."""

    metadata: MetadataInput
    """Custom data to attach to the transfer."""
