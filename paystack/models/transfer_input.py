"""TransferInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import MetadataInput


class TransferInput(TypedDict, total=False):
    """Transfer in a batch."""

    amount: Required[int]
    """Amount to transfer, in subunits."""

    recipient: Required[str]
    """Code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`."""

    reference: str
    """Your reference for the transfer, unique within your integration: 16 to 50 lower-case letters, digits, `-` and `_`. Defaults to a generated reference."""

    reason: str
    """Reason for the transfer."""

    metadata: MetadataInput
    """Custom data to attach to the transfer."""
