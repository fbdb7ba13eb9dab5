"""CustomerMandateListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import WireInteger


class CustomerMandateListMeta(runtime.Model):
    """Paging details of a list of mandates."""

    per_page: WireInteger | None = None
    """Number of items per page."""

    next: str | None = None
    """Cursor of the next page. Pass it as `cursor`. Null on the last page."""

    count: int | None = None
    """Number of items on this page."""

    total: int | None = None
    """Total number of items across all pages."""
