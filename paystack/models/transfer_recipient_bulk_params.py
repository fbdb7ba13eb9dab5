"""TransferRecipientBulkParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import TransferRecipientInput


class TransferRecipientBulkParams(TypedDict, total=False):
    """Request body of `transfer_recipients.bulk`."""

    batch: Required[list[TransferRecipientInput]]
    """Transfer recipients to create."""
