"""TransferRecipient. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Metadata, Timestamp, TransferRecipientDetails, TransferRecipientType


@runtime.spelled("is_deleted", also="isDeleted")
class TransferRecipient(runtime.Model):
    """A bank account, wallet or card that you send money to."""

    id: Optional[int] = None
    """Paystack's number for the recipient."""

    recipient_code: str
    """Paystack's code for the recipient, such as `RCP_2x5j67tnnw1t98k`."""

    type: Optional[TransferRecipientType] = None
    """What the money is sent to."""

    name: Optional[str] = None
    """The recipient's name."""

    email: Optional[str] = None
    """The recipient's email address."""

    description: Optional[str] = None
    """What you noted about the recipient."""

    currency: Optional[Currency] = None

    details: Optional[TransferRecipientDetails] = None
    """The account behind it."""

    active: Optional[bool] = None
    """Whether money can be sent to it."""

    metadata: Optional[Metadata] = None

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""

    is_deleted: Optional[Flag] = None
    """Whether the recipient was deleted."""

    isDeleted: Optional[Flag] = None
    """The same as `is_deleted`."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the recipient was created."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the recipient was last changed."""
