"""TransferRecipient. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency, Flag, Metadata, Timestamp, TransferRecipientDetails, TransferRecipientType


@runtime.spelled("is_deleted", also="isDeleted")
@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class TransferRecipient(runtime.Model):
    """Bank account, wallet or card that you transfer money to."""

    id: int | None = None
    """ID of the transfer recipient."""

    recipient_code: str
    """Code of the transfer recipient, such as `RCP_2x5j67tnnw1t98k`."""

    type: TransferRecipientType | None = None
    """Type of transfer recipient."""

    name: str | None = None
    """Name of the transfer recipient."""

    email: str | None = None
    """Email address of the transfer recipient."""

    description: str | None = None
    """Description of the transfer recipient."""

    currency: Currency | None = None
    """Currency of the account, as an ISO 4217 code."""

    details: TransferRecipientDetails | None = None
    """Account that transfers are sent to."""

    recipient_account: str | None = None
    """Account of the transfer recipient. Paystack's OpenAPI description lists it; it has not been observed."""

    institution_code: str | None = None
    """Code of the bank. Paystack's OpenAPI description lists it; it has not been observed."""

    active: Flag | None = None
    """Whether the transfer recipient is active."""

    metadata: Metadata | None = None
    """Custom data attached to the transfer recipient."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    is_deleted: Flag | None = None
    """Whether the transfer recipient was deleted."""

    isDeleted: Flag | None = None
    """Same as `is_deleted`."""

    created_at: Timestamp | None = None
    """When the transfer recipient was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the transfer recipient was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
