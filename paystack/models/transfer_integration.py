"""TransferIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class TransferIntegration(runtime.Model):
    """The business that sends a transfer."""

    id: Optional[int] = None
    """The number of your business at Paystack."""

    is_live: Optional[bool] = None
    """Whether it may take real payments."""

    business_name: Optional[str] = None
    """The name of the business."""

    logo_path: Optional[str] = None
    """The address of its logo."""
