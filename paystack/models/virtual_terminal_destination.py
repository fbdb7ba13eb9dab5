"""VirtualTerminalDestination. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp, VirtualTerminalDestinationType


@runtime.spelled("created_at", also="createdAt")
@runtime.spelled("updated_at", also="updatedAt")
class VirtualTerminalDestination(runtime.Model):
    """WhatsApp number that Paystack notifies of payments to a virtual terminal."""

    id: int | None = None
    """ID of the destination. New destinations only."""

    target: str | None = None
    """WhatsApp number, with the country code. Paystack may leave out the plus sign."""

    type: VirtualTerminalDestinationType | None = None
    """Type of destination."""

    name: str | None = None
    """Name of the destination."""

    integration: int | None = None
    """ID of your Paystack integration."""

    created_at: Timestamp | None = None
    """When the destination was created."""

    createdAt: Timestamp | None = None
    """Same as `created_at`."""

    updated_at: Timestamp | None = None
    """When the destination was last updated."""

    updatedAt: Timestamp | None = None
    """Same as `updated_at`."""
