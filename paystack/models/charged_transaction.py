"""ChargedTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

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
    """What came of charging an authorization: the transaction, or, with `paused` true and hardly more than a reference, the news that the customer has to confirm the payment at `authorization_url` first."""

    id: Optional[WireInteger] = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""

    status: Optional[TransactionStatus] = None
    """Where the payment stands. Missing while `paused` is true."""

    reference: str
    """The name of the payment, to verify it by."""

    amount: Optional[WireInteger] = None
    """What was charged, in subunits. Missing while `paused` is true."""

    requested_amount: Optional[WireInteger] = None
    """What you asked for, in subunits. Partial debits only."""

    currency: Optional[Currency] = None

    channel: Optional[Channel] = None
    """The kind of instrument."""

    message: Optional[str] = None
    """What the processor said, if anything."""

    gateway_response: Optional[str] = None
    """What the processor answered, in words."""

    ip_address: Optional[str] = None
    """The address the customer paid from. Only null has been seen."""

    metadata: Optional[Metadata] = None

    log: Optional[TransactionLog] = None
    """What happened on the checkout page."""

    fees: Optional[int] = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    authorization: Optional[Authorization] = None
    """The instrument that was charged."""

    customer: Optional[EmbeddedCustomer] = None
    """Who pays."""

    plan: Optional[PlanReference] = None
    """The plan that this payment belongs to, as a rule its number."""

    transaction_date: Optional[Timestamp] = None
    """When the transaction was started."""

    authorization_url: Optional[str] = None
    """Where the customer confirms the payment. Only while `paused` is true."""

    access_code: Optional[str] = None
    """What that page can be opened with from a browser or an app."""

    paused: Optional[bool] = None
    """True if the payment waits for the customer. Missing otherwise."""
