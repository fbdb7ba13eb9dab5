"""CustomerMandateListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class CustomerMandateListMeta(runtime.Model):
    """Where a page of mandates stands in its list."""

    per_page: WireInteger | None = None
    """How many items a page has."""

    next: str | None = None
    """What to pass as `cursor` to get the next page. Null on the last page."""

    count: int | None = None
    """How many items this page has."""

    total: int | None = None
    """How many items all pages have."""
