"""TransferSession. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class TransferSession(runtime.Model):
    """How the bank knows a transfer."""

    provider: Optional[str] = None
    """Who gave out the id."""

    id: Optional[str] = None
    """What the bank can look the transfer up by."""
