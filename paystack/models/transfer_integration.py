"""TransferIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferIntegration(runtime.Model):
    """The business that sends a transfer."""

    id: int | None = None
    """The number of your business at Paystack."""

    is_live: bool | None = None
    """Whether it may take real payments."""

    business_name: str | None = None
    """The name of the business."""

    logo_path: str | None = None
    """The address of its logo."""
