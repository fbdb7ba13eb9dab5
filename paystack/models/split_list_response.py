"""SplitListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, Split


class SplitListResponse(runtime.Envelope):
    """A page of splits."""

    data: list[Split]
    """Splits on this page."""

    meta: ListMeta | None = None
