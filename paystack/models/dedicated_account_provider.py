"""DedicatedAccountProvider. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountProvider(runtime.Model):
    """Bank at which dedicated accounts can be."""

    id: int | None = None
    """ID of the provider."""

    provider_slug: str | None = None
    """Slug of the provider, such as `wema-bank`. Pass it as `preferred_bank` or `provider_slug`."""

    bank_id: int | None = None
    """ID of the bank at Paystack."""

    bank_name: str | None = None
    """Name of the bank."""
