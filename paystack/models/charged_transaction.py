"""ChargedTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Channel,
        Currency,
        EmbeddedCustomer,
        Metadata,
        PlanReference,
        Timestamp,
        TransactionLog,
        TransactionStatus,
        WireInteger,
    )


class ChargedTransaction(runtime.Model):
    """Result of charging an authorization: the transaction, or a paused charge. A paused charge has `paused` set to true and few fields besides the reference; the customer must confirm it at `authorization_url`."""

    id: WireInteger | None = None
    """ID of the transaction, an integer of up to 64 bits."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    status: TransactionStatus | None = None
    """Status of the transaction. Missing while `paused` is true."""

    reference: str
    """Reference of the transaction. Verify the payment with it."""

    amount: WireInteger | None = None
    """Amount charged, in subunits. Missing while `paused` is true."""

    requested_amount: WireInteger | None = None
    """Amount that you requested, in subunits. Partial debits only."""

    currency: Currency | None = None
    """Currency of the amount, as an ISO 4217 code."""

    channel: Channel | None = None
    """Channel of the authorization."""

    message: str | None = None
    """Message from the processor, if any."""

    gateway_response: str | None = None
    """Human-readable response from the processor."""

    ip_address: str | None = None
    """IP address that the customer paid from. Only null has been observed."""

    metadata: Metadata | None = None
    """Custom data attached to the transaction."""

    log: TransactionLog | None = None
    """Customer's steps on the checkout page."""

    fees: int | None = None
    """Paystack's fees, in subunits. Null until the customer pays."""

    authorization: Authorization | None = None
    """Authorization that was charged."""

    customer: EmbeddedCustomer | None = None
    """Customer who pays."""

    plan: PlanReference | None = None
    """Plan that the payment belongs to, usually its ID."""

    transaction_date: Timestamp | None = None
    """When the transaction was created."""

    authorization_url: str | None = None
    """URL where the customer confirms the payment. Only while `paused` is true."""

    access_code: str | None = None
    """Access code that opens the page at `authorization_url` from a browser or an app."""

    paused: bool | None = None
    """True while the payment awaits the customer's confirmation. Missing otherwise."""
