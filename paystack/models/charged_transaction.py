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
    """What came of charging an authorization: the transaction, or, with `paused` true and hardly more than a reference, the news that the customer has to confirm the payment at `authorization_url` first."""

    id: WireInteger | None = None
    """Paystack's number for the transaction, up to 64 bits."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""

    status: TransactionStatus | None = None
    """Where the payment stands. Missing while `paused` is true."""

    reference: str
    """The name of the payment, to verify it by."""

    amount: WireInteger | None = None
    """What was charged, in subunits. Missing while `paused` is true."""

    requested_amount: WireInteger | None = None
    """What you asked for, in subunits. Partial debits only."""

    currency: Currency | None = None

    channel: Channel | None = None
    """The kind of instrument."""

    message: str | None = None
    """What the processor said, if anything."""

    gateway_response: str | None = None
    """What the processor answered, in words."""

    ip_address: str | None = None
    """The address the customer paid from. Only null has been seen."""

    metadata: Metadata | None = None

    log: TransactionLog | None = None
    """What happened on the checkout page."""

    fees: int | None = None
    """What Paystack keeps, in subunits. Null until the payment is made."""

    authorization: Authorization | None = None
    """The instrument that was charged."""

    customer: EmbeddedCustomer | None = None
    """Who pays."""

    plan: PlanReference | None = None
    """The plan that this payment belongs to, as a rule its number."""

    transaction_date: Timestamp | None = None
    """When the transaction was started."""

    authorization_url: str | None = None
    """Where the customer confirms the payment. Only while `paused` is true."""

    access_code: str | None = None
    """What that page can be opened with from a browser or an app."""

    paused: bool | None = None
    """True if the payment waits for the customer. Missing otherwise."""
