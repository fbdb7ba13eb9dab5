"""Preauthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional

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

    id: Optional[WireInteger] = None
    """Paystack's number for the preauthorization."""

    reference: str
    """Your name for the preauthorization."""

    status: PreauthorizationStatus

    amount: WireInteger
    """What is held, in subunits."""

    captured_amount: Optional[WireInteger] = None
    """What was captured of it, or was to be, in subunits. Digits on the wire."""

    currency: Optional[Currency] = None

    fees: Optional[int] = None
    """What Paystack keeps, in subunits."""

    customer: Optional[EmbeddedCustomer] = None
    """Who pays."""

    authorization: Optional[Authorization] = None
    """The card that the amount is held on."""

    transaction: Optional[PreauthorizationTransaction] = None
    """The payment that the capture became. Some captures only."""

    transaction_id: Optional[WireInteger] = None
    """The number of that payment, up to 64 bits. Null before a capture."""

    message: Optional[str] = None
    """What the processor said, if anything."""

    metadata: Optional[Metadata] = None

    expiry_date: Optional[Timestamp] = None
    """When the hold runs out."""

    expire_action: Optional[PreauthorizationExpireAction] = None
    """What happens then."""

    captured_at: Optional[Timestamp] = None
    """When the amount was captured."""

    expired_at: Optional[Timestamp] = None
    """When the hold ran out."""

    split_code: Optional[str] = None
    """The split that shares the payment. Only null has been seen in events."""

    split: Optional[Dict[str, JsonValue]] = None
    """How the payment is shared. Only null has been seen in events."""

    merchant_id: Optional[int] = None
    """The number of your business at Paystack."""

    merchant_name: Optional[str] = None
    """The name of your business."""

    domain: Optional[str] = None
    """Which of the two worlds it lives in, `test` or `live`."""
