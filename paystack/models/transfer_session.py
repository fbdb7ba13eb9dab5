"""TransferSession. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferSession(runtime.Model):
    """How the bank knows a transfer."""

    provider: str | None = None
    """Who gave out the id."""

    id: str | None = None
    """What the bank can look the transfer up by."""
