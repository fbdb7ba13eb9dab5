"""TransferRecipient. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Metadata, Timestamp, TransferRecipientDetails, TransferRecipientType


@runtime.spelled("is_deleted", also="isDeleted")
class TransferRecipient(runtime.Model):
    """A bank account, wallet or card that you send money to."""

    id: int | None = None
    """Paystack's number for the recipient."""

    recipient_code: str
    """Paystack's code for the recipient, such as `RCP_2x5j67tnnw1t98k`."""

    type: TransferRecipientType | None = None
    """What the money is sent to."""

    name: str | None = None
    """The recipient's name."""

    email: str | None = None
    """The recipient's email address."""

    description: str | None = None
    """What you noted about the recipient."""

    currency: Currency | None = None

    details: TransferRecipientDetails | None = None
    """The account behind it."""

    active: bool | None = None
    """Whether money can be sent to it."""

    metadata: Metadata | None = None

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: int | None = None
    """The number of your business at Paystack."""

    is_deleted: Flag | None = None
    """Whether the recipient was deleted."""

    isDeleted: Flag | None = None
    """The same as `is_deleted`."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the recipient was created."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the recipient was last changed."""
