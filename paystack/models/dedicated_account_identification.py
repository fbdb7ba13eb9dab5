"""DedicatedAccountIdentification. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccountIdentificationStatus


class DedicatedAccountIdentification(runtime.Model):
    """Outcome of validating a customer's identity for a dedicated account."""

    status: DedicatedAccountIdentificationStatus | None = None
    """Whether the customer's identity was validated."""
