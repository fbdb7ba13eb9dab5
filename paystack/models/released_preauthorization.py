"""ReleasedPreauthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import PreauthorizationStatus, WireInteger


class ReleasedPreauthorization(runtime.Model):
    """Released preauthorization."""

    id: WireInteger | None = None
    """ID of the preauthorization."""

    reference: str
    """Your reference for the preauthorization."""

    status: PreauthorizationStatus
    """Status of the preauthorization."""
