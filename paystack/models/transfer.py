"""Transfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, List, Optional

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

    id: Optional[int] = None
    """Paystack's number for the transfer."""

    transfer_code: str
    """Paystack's code for the transfer, such as `TRF_v5tip3zx8nna9o78`."""

    reference: Optional[str] = None
    """Your name for the transfer."""

    status: TransferStatus

    amount: WireInteger
    """What is sent, in subunits."""

    currency: Optional[Currency] = None

    fee_charged: Optional[int] = None
    """What Paystack takes for it, in subunits."""

    fees_breakdown: Optional[List[TransferFee]] = None
    """How that fee came about."""

    reason: Optional[str] = None
    """What the transfer is for, in words."""

    recipient: Optional[TransferRecipient] = None
    """Who gets the money."""

    source: Optional[str] = None
    """Where the money comes from, such as `balance`."""

    source_details: Optional[Dict[str, JsonValue]] = None
    """More about the source. Only null has been seen in events."""

    failures: Optional[Dict[str, JsonValue]] = None
    """Why the transfer failed. Only null has been seen in events."""

    gateway_response: Optional[str] = None
    """What the processor answered, in words."""

    session: Optional[TransferSession] = None
    """How the bank knows the transfer."""

    titan_code: Optional[str] = None
    """Reserved by Paystack. Only null has been seen in events."""

    request: Optional[int] = None
    """The number of the request that started the transfer."""

    transferred_at: Optional[Timestamp] = None
    """When the money was sent. Null even in events about transfers that succeeded."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    integration: Optional[TransferIntegrationReference] = None
    """Your business, or its number at Paystack."""

    created_at: Optional[Timestamp] = Field(default=None, alias="createdAt")
    """When the transfer was started."""

    updated_at: Optional[Timestamp] = Field(default=None, alias="updatedAt")
    """When the transfer was last changed."""
