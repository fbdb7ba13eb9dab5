"""EmbeddedIntegration. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Currency


class EmbeddedIntegration(runtime.Model):
    """Business with an integration, as customers see it."""

    key: str | None = None
    """Public key of the business."""

    name: str | None = None
    """Name of the business."""

    logo: str | None = None
    """URL of the logo."""

    allowed_currencies: list[Currency] | None = None
    """Currencies that the business accepts."""
