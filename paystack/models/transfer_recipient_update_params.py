"""TransferRecipientUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import MetadataInput


class TransferRecipientUpdateParams(TypedDict, total=False):
    """Request body of `transfer_recipients.update`."""

    name: str
    """Name of the transfer recipient."""

    email: str
    """Email address of the transfer recipient."""

    metadata: MetadataInput
    """Custom data to attach to the transfer recipient."""
