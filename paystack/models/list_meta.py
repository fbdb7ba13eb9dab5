"""ListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger


class ListMeta(runtime.Model):
    """Paging details. Numbered pages have counts, cursor pages have cursors."""

    total: int | None = None
    """Total number of items across all pages."""

    total_volume: float | None = None
    """Total amount of the listed transactions, in subunits. Numbered pages of transactions only."""

    skipped: int | None = None
    """Number of items before this page."""

    per_page: WireInteger | None = Field(default=None, alias="perPage")
    """Number of items per page."""

    page: int | None = None
    """Number of this page, starting at 1."""

    page_count: int | None = Field(default=None, alias="pageCount")
    """Number of pages."""

    next: str | None = None
    """Cursor of the next page."""

    previous: str | None = None
    """Cursor of the previous page."""

    failed_refund_count: int | None = Field(default=None, alias="failedRefundCount")
    """Number of failed refunds. Lists of refunds only."""

    total_retriable: JsonValue | None = Field(default=None, alias="totalRetriable")
    """Lists of refunds only. Paystack does not document its type."""

    partial_amount_left: JsonValue | None = Field(default=None, alias="partialAmountLeft")
    """Lists of refunds only. Paystack does not document its type."""
