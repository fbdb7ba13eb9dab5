"""Transfer. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        JsonValue,
        Timestamp,
        TransferFeesBreakdown,
        TransferIntegrationReference,
        TransferRecipientReference,
        TransferSession,
        TransferStatus,
        WireInteger,
    )


@runtime.spelled("transfer_attributes", also="transferAttributes")
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

    fees_breakdown: TransferFeesBreakdown | None = None
    """Breakdown of the fee."""

    reason: str | None = None
    """Reason for the transfer."""

    recipient: TransferRecipientReference | None = None
    """Recipient of the transfer. An ID when a transfer is initiated or finalized, a code in a batch, and an object everywhere else."""

    source: str | None = None
    """Source of the money, such as `balance`."""

    source_details: dict[str, JsonValue] | None = None
    """Details of the source. Only null has been observed."""

    failures: dict[str, JsonValue] | None = None
    """Details of the failure. Only null has been observed."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    session: TransferSession | None = None
    """Bank session of the transfer."""

    titan_code: str | None = None
    """Reserved by Paystack. Only null has been observed."""

    request: int | None = None
    """ID of the request that started the transfer."""

    transferred_at: Timestamp | None = None
    """When the transfer was made. Null even for successful transfers."""

    transfersessionid: list[JsonValue] | None = None
    """Sessions of a new transfer. Only empty arrays have been observed."""

    transfertrials: list[JsonValue] | None = None
    """Attempts at a new transfer. Only empty arrays have been observed."""

    transfer_attributes: dict[str, JsonValue] | None = None
    """Further attributes of a transfer in South Africa, such as `receipt_number`. Not observed yet."""

    transferAttributes: dict[str, JsonValue] | None = None
    """Same as `transfer_attributes`."""

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
