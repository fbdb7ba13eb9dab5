"""TransactionSource. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class TransactionSource(runtime.Model):
    """What started a payment."""

    type: str | None = None
    """The kind of source, such as `api`."""

    source: str | None = None
    """The source, such as `merchant_api`."""

    entry_point: str | None = None
    """Where the source came in, such as `charge`."""

    identifier: str | None = None
    """Which terminal or page it was."""
