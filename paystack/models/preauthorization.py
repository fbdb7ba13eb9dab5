"""Preauthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Authorization,
        Currency,
        EmbeddedCustomer,
        JsonValue,
        Metadata,
        PreauthorizationExpireAction,
        PreauthorizationStatus,
        PreauthorizationTransaction,
        Timestamp,
        WireInteger,
    )


class Preauthorization(runtime.Model):
    """An amount that is held on a customer's card until you capture or release it."""

    id: WireInteger | None = None
    """Paystack's number for the preauthorization."""

    reference: str
    """Your name for the preauthorization."""

    status: PreauthorizationStatus

    amount: WireInteger
    """What is held, in subunits."""

    captured_amount: WireInteger | None = None
    """What was captured of it, or was to be, in subunits. Digits on the wire."""

    currency: Currency | None = None

    fees: int | None = None
    """What Paystack keeps, in subunits."""

    customer: EmbeddedCustomer | None = None
    """Who pays."""

    authorization: Authorization | None = None
    """The card that the amount is held on."""

    transaction: PreauthorizationTransaction | None = None
    """The payment that the capture became. Some captures only."""

    transaction_id: WireInteger | None = None
    """The number of that payment, up to 64 bits. Null before a capture."""

    message: str | None = None
    """What the processor said, if anything."""

    metadata: Metadata | None = None

    expiry_date: Timestamp | None = None
    """When the hold runs out."""

    expire_action: PreauthorizationExpireAction | None = None
    """What happens then."""

    captured_at: Timestamp | None = None
    """When the amount was captured."""

    expired_at: Timestamp | None = None
    """When the hold ran out."""

    split_code: str | None = None
    """The split that shares the payment. Only null has been seen in events."""

    split: dict[str, JsonValue] | None = None
    """How the payment is shared. Only null has been seen in events."""

    merchant_id: int | None = None
    """The number of your business at Paystack."""

    merchant_name: str | None = None
    """The name of your business."""

    domain: str | None = None
    """Which of the two worlds it lives in, `test` or `live`."""
