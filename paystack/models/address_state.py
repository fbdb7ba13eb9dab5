"""AddressState. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class AddressState(runtime.Model):
    """State, province or region of an address."""

    name: str | None = None
    """Name of the state."""

    slug: str | None = None
    """Name of the state in lower case, with hyphens."""

    abbreviation: str | None = None
    """Abbreviation of the state, such as `AB`."""
