"""TransferSession. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferSession(runtime.Model):
    """Bank session of a transfer."""

    provider: str | None = None
    """Provider that issued the session ID."""

    id: str | None = None
    """Session ID at the provider."""
