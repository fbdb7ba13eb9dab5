"""TransactionSource. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class TransactionSource(runtime.Model):
    """What started a payment."""

    type: Optional[str] = None
    """The kind of source, such as `api`."""

    source: Optional[str] = None
    """The source, such as `merchant_api`."""

    entry_point: Optional[str] = None
    """Where the source came in, such as `charge`."""

    identifier: Optional[str] = None
    """Which terminal or page it was."""
