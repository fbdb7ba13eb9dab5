"""DedicatedAccountBank. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountBank(runtime.Model):
    """Bank that holds a dedicated account or an account created for one payment."""

    id: int | None = None
    """ID of the bank at Paystack."""

    name: str | None = None
    """Name of the bank."""

    slug: str | None = None
    """Slug of the bank, such as `wema-bank`."""
