"""TransferExport. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransferExport(runtime.Model):
    """Exported file of transfers."""

    path: str
    """URL of the file."""
