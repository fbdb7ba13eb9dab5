"""PlanListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import ListMeta, Plan


class PlanListResponse(runtime.Envelope):
    """A page of plans."""

    data: list[Plan]
    """Plans on this page."""

    meta: ListMeta | None = None
