"""ListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class ListMeta(runtime.Model):
    """Where a page stands in its list. Numbered pages have counts, pages by cursor have cursors."""

    total: int | None = None
    """How many items all pages have."""

    total_volume: float | None = None
    """What the transactions listed add up to, in subunits. Numbered pages of transactions only."""

    skipped: int | None = None
    """How many items come before this page."""

    per_page: WireInteger | None = Field(default=None, alias="perPage")
    """How many items a page has."""

    page: int | None = None
    """The number of this page, from 1."""

    page_count: int | None = Field(default=None, alias="pageCount")
    """How many pages there are."""

    next: str | None = None
    """The cursor of the next page."""

    previous: str | None = None
    """The cursor of the page before."""

    failed_refund_count: int | None = Field(default=None, alias="failedRefundCount")
    """How many refunds failed. Refunds only."""

    total_retriable: JsonValue | None = Field(default=None, alias="totalRetriable")
    """Comes with refunds. Its form is not documented."""

    partial_amount_left: JsonValue | None = Field(default=None, alias="partialAmountLeft")
    """Comes with refunds. Its form is not documented."""
