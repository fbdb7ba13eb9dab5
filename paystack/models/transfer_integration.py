"""TransferIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferIntegration(runtime.Model):
    """Business that makes a transfer."""

    id: int | None = None
    """ID of your Paystack integration."""

    is_live: bool | None = None
    """Whether the business can accept live payments."""

    business_name: str | None = None
    """Name of the business."""

    logo_path: str | None = None
    """URL of the logo."""
