"""Transfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class Transfer(runtime.Model):
    """Transfer of money from your balance to a recipient."""

    id: int | None = None
    """ID of the transfer."""

    transfer_code: str
    """Code of the transfer, such as `TRF_v5tip3zx8nna9o78`."""

    reference: str | None = None
    """Your reference for the transfer."""

    status: TransferStatus
    """Status of the transfer."""

    amount: WireInteger
    """Amount of the transfer, in subunits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    fee_charged: int | None = None
    """Paystack's fee for the transfer, in subunits."""

    fees_breakdown: list[TransferFee] | None = None
    """Breakdown of the fee."""

    reason: str | None = None
    """Reason for the transfer."""

    recipient: TransferRecipient | None = None
    """Recipient of the transfer."""

    source: str | None = None
    """Source of the money, such as `balance`."""

    source_details: dict[str, JsonValue] | None = None
    """Details of the source. Only null has been observed in events."""

    failures: dict[str, JsonValue] | None = None
    """Details of the failure. Only null has been observed in events."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    session: TransferSession | None = None
    """Bank session of the transfer."""

    titan_code: str | None = None
    """Reserved by Paystack. Only null has been observed in events."""

    request: int | None = None
    """ID of the request that started the transfer."""

    transferred_at: Timestamp | None = None
    """When the transfer was made. Null even in events of successful transfers."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: TransferIntegrationReference | None = None
    """Your Paystack integration, or its ID."""

    created_at: Timestamp | None = None
    """When the transfer was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the transfer was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
