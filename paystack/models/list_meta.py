"""ListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class ListMeta(runtime.Model):
    """Where a page stands in its list. Numbered pages have counts, pages by cursor have cursors."""

    total: Optional[int] = None
    """How many items all pages have."""

    total_volume: Optional[float] = None
    """What the transactions listed add up to, in subunits. Numbered pages of transactions only."""

    skipped: Optional[int] = None
    """How many items come before this page."""

    per_page: Optional[WireInteger] = Field(default=None, alias="perPage")
    """How many items a page has."""

    page: Optional[int] = None
    """The number of this page, from 1."""

    page_count: Optional[int] = Field(default=None, alias="pageCount")
    """How many pages there are."""

    next: Optional[str] = None
    """The cursor of the next page."""

    previous: Optional[str] = None
    """The cursor of the page before."""

    failed_refund_count: Optional[int] = Field(default=None, alias="failedRefundCount")
    """How many refunds failed. Refunds only."""

    total_retriable: Optional[JsonValue] = Field(default=None, alias="totalRetriable")
    """Comes with refunds. Its form is not documented."""

    partial_amount_left: Optional[JsonValue] = Field(default=None, alias="partialAmountLeft")
    """Comes with refunds. Its form is not documented."""
