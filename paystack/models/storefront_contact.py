"""StorefrontContact. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class StorefrontContact(runtime.Model):
    """Way to reach the owner of a storefront."""

    id: int | None = None
    """ID of the contact."""

    value: str | None = None
    """Email address or phone number."""

    type: int | None = None
    """Type of contact, as a number. Paystack does not document its meaning."""

    type_name: str | None = None
    """Name of the type. Only null has been observed."""
