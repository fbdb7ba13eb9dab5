"""DedicatedAccountBank. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountBank(runtime.Model):
    """The bank behind a dedicated account, or behind the account of a single payment."""

    id: int | None = None
    """The bank's number at Paystack."""

    name: str | None = None
    """The bank's name."""

    slug: str | None = None
    """The bank's short name, such as `wema-bank`."""
