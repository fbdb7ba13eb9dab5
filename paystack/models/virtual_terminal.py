"""VirtualTerminal. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import (
        Currency,
        Flag,
        JsonValue,
        Metadata,
        Timestamp,
        VirtualTerminalDestination,
        VirtualTerminalPaymentMethod,
    )


@runtime.spelled("payment_methods", also="paymentMethods")
class VirtualTerminal(runtime.Model):
    """Place where customers pay in person without a device. In a list, it has no destinations."""

    id: int
    """ID of the virtual terminal."""

    code: str
    """Code of the virtual terminal, such as `VT_4KQX7WZP`."""

    name: str
    """Name of the virtual terminal."""

    active: Flag | None = None
    """Whether the virtual terminal takes payments."""

    currency: Currency | None = None
    """Currency of the payments, as an ISO 4217 code."""

    payment_methods: list[VirtualTerminalPaymentMethod] | None = None
    """Ways for customers to pay, which differ by country. Can be empty."""

    paymentMethods: list[VirtualTerminalPaymentMethod] | None = None
    """Same as `payment_methods`."""

    destinations: list[VirtualTerminalDestination] | None = None
    """WhatsApp numbers that Paystack notifies of payments."""

    metadata: Metadata | None = None
    """Custom data attached to the virtual terminal. New virtual terminals only."""

    connect_account_id: JsonValue | None = None
    """Reserved by Paystack. Only null has been observed."""

    domain: str | None = None
    """Mode, `test` or `live`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the virtual terminal was created."""
