"""OrderListMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import JsonValue, WireInteger, WireNumber


@runtime.spelled("per_page", also="perPage")
@runtime.spelled("page_count", also="pageCount")
@runtime.spelled("failed_refund_count", also="failedRefundCount")
@runtime.spelled("total_retriable", also="totalRetriable")
@runtime.spelled("partial_amount_left", also="partialAmountLeft")
class OrderListMeta(runtime.Model):
    """Paging details of orders, with their revenue."""

    total: int | None = None
    """Total number of items across all pages."""

    total_volume: WireNumber | None = None
    """Total amount of the listed transactions, in subunits. Numbered pages of transactions only."""

    skipped: int | None = None
    """Number of items before this page."""

    per_page: WireInteger | None = None
    """Number of items per page."""

    perPage: WireInteger | None = None
    """Same as `per_page`."""

    page: int | None = None
    """Number of this page, starting at 1."""

    page_count: int | None = None
    """Number of pages."""

    pageCount: int | None = None
    """Same as `page_count`."""

    next: str | None = None
    """Cursor of the next page."""

    previous: str | None = None
    """Cursor of the previous page."""

    failed_refund_count: int | None = None
    """Number of failed refunds. Lists of refunds only."""

    failedRefundCount: int | None = None
    """Same as `failed_refund_count`."""

    total_retriable: JsonValue | None = None
    """Lists of refunds only. Paystack does not document its type."""

    totalRetriable: JsonValue | None = None
    """Same as `total_retriable`."""

    partial_amount_left: JsonValue | None = None
    """Lists of refunds only. Paystack does not document its type."""

    partialAmountLeft: JsonValue | None = None
    """Same as `partial_amount_left`."""

    revenue: JsonValue | None = None
    """Revenue of the orders: a number of subunits, an object in lists of all orders, or null if nothing was sold."""

    quantity_sold: int | None = None
    """Quantity sold. Orders of a product or a storefront only."""
