"""TransactionSource. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransactionSource(runtime.Model):
    """Source of a payment."""

    type: str | None = None
    """Type of source, such as `api`."""

    source: str | None = None
    """Name of the source, such as `merchant_api`."""

    entry_point: str | None = None
    """Entry point of the source, such as `charge`."""

    identifier: str | None = None
    """Identifier of the terminal or payment page."""
