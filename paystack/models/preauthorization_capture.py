"""PreauthorizationCapture. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
        EmbeddedCustomer,
        EmbeddedSplit,
        Metadata,
        PlanReference,
        PreauthorizationTransaction,
        Timestamp,
        TransactionLog,
        TransactionStatus,
        WireInteger,
    )


class PreauthorizationCapture(runtime.Model):
    """Payment made by capturing an amount on hold."""

    id: WireInteger | None = None
    """ID of the payment, an integer of up to 64 bits."""

    reference: str
    """Your reference for the preauthorization."""

    status: TransactionStatus
    """Status of the payment."""

    amount: WireInteger
    """Amount captured, in subunits."""

    amount_released: int | None = None
    """Amount on hold that was not captured and is released, in subunits. Some captures only."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel that the customer paid through: `preauth`."""

    fees: int | None = None
    """Paystack's fees, in subunits."""

    message: str | None = None
    """Message from the processor, if any."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    customer: EmbeddedCustomer | None = None
    """Customer who paid."""

    authorization: Authorization | None = None
    """Authorization that the customer paid with."""

    transaction: PreauthorizationTransaction | None = None
    """Transaction created by the capture. Some captures only."""

    metadata: Metadata | None = None
    """Custom data attached to the preauthorization."""

    plan: PlanReference | None = None
    """Plan that the payment belongs to. Only null has been observed."""

    split_code: str | None = None
    """Code of the split that the payment is shared by."""

    split: EmbeddedSplit | None = None
    """Split that the payment is shared by."""

    ip_address: str | None = None
    """IP address that the customer paid from. Only null has been observed."""

    log: TransactionLog | None = None
    """Customer's steps on the checkout page. Only null has been observed."""

    transaction_date: Timestamp | None = None
    """When the amount was captured."""

    domain: str | None = None
    """Mode, `test` or `live`."""
