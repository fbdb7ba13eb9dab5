"""Transfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        JsonValue,
        Timestamp,
        TransferFee,
        TransferIntegrationReference,
        TransferRecipient,
        TransferSession,
        TransferStatus,
        WireInteger,
    )


class Transfer(runtime.Model):
    """Money that you send out of your balance."""

    id: int | None = None
    """Paystack's number for the transfer."""

    transfer_code: str
    """Paystack's code for the transfer, such as `TRF_v5tip3zx8nna9o78`."""

    reference: str | None = None
    """Your name for the transfer."""

    status: TransferStatus

    amount: WireInteger
    """What is sent, in subunits."""

    currency: Currency | None = None

    fee_charged: int | None = None
    """What Paystack takes for it, in subunits."""

    fees_breakdown: list[TransferFee] | None = None
    """How that fee came about."""

    reason: str | None = None
    """What the transfer is for, in words."""

    recipient: TransferRecipient | None = None
    """Who gets the money."""

    source: str | None = None
    """Where the money comes from, such as `balance`."""

    source_details: dict[str, JsonValue] | None = None
    """More about the source. Only null has been seen in events."""

    failures: dict[str, JsonValue] | None = None
    """Why the transfer failed. Only null has been seen in events."""

    gateway_response: str | None = None
    """What the processor answered, in words."""

    session: TransferSession | None = None
    """How the bank knows the transfer."""

    titan_code: str | None = None
    """Reserved by Paystack. Only null has been seen in events."""

    request: int | None = None
    """The number of the request that started the transfer."""

    transferred_at: Timestamp | None = None
    """When the money was sent. Null even in events about transfers that succeeded."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: TransferIntegrationReference | None = None
    """Your business, or its number at Paystack."""

    created_at: Timestamp | None = Field(default=None, alias="createdAt")
    """When the transfer was started."""

    updated_at: Timestamp | None = Field(default=None, alias="updatedAt")
    """When the transfer was last changed."""
