"""Preauthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Currency,
        EmbeddedCustomer,
        EmbeddedSplit,
        Metadata,
        PreauthorizationExpireAction,
        PreauthorizationGatewayResponse,
        PreauthorizationStatus,
        PreauthorizationTransaction,
        Timestamp,
        WireInteger,
    )


class Preauthorization(runtime.Model):
    """Amount on hold on a customer's card until you capture or release it."""

    id: WireInteger | None = None
    """ID of the preauthorization."""

    reference: str
    """Your reference for the preauthorization."""

    status: PreauthorizationStatus
    """Status of the preauthorization."""

    amount: WireInteger
    """Amount on hold, in subunits."""

    captured_amount: WireInteger | None = None
    """Amount captured, or that a failed capture requested, in subunits. Paystack sends it as a string of digits."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    fees: int | None = None
    """Paystack's fees, in subunits."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    authorization: Authorization | None = None
    """Authorization of the card with the hold."""

    transaction: PreauthorizationTransaction | None = None
    """Transaction created by the capture. Some captures only."""

    transaction_id: WireInteger | None = None
    """ID of the transaction created by the capture, an integer of up to 64 bits. Null before a capture."""

    message: str | None = None
    """Message from the processor, if any."""

    gateway_response: PreauthorizationGatewayResponse | None = None
    """Response from the processor. New holds on a saved card only."""

    metadata: Metadata | None = None
    """Custom data attached to the preauthorization."""

    expiry_date: Timestamp | None = None
    """When the hold expires."""

    expire_action: PreauthorizationExpireAction | None = None
    """What happens to the amount when the hold expires."""

    scheduled_release_date: Timestamp | None = None
    """When the amount will be released unless you capture it."""

    authorized_at: Timestamp | None = None
    """When the amount was placed on hold."""

    captured_at: Timestamp | None = None
    """When the amount was captured."""

    released_at: Timestamp | None = None
    """When the amount was released. Null until then."""

    expired_at: Timestamp | None = None
    """When the hold expired."""

    split_code: str | None = None
    """Code of the split that the payment is shared by."""

    split: EmbeddedSplit | None = None
    """Split that the payment is shared by."""

    redirecturl: str | None = None
    """URL that the customer is redirected to."""

    merchant_id: int | None = None
    """ID of your Paystack integration."""

    merchant_name: str | None = None
    """Name of your business."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    created_at: Timestamp | None = None
    """When the preauthorization was created."""
