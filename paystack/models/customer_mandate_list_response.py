"""CustomerMandateListResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import CustomerMandateListMeta, DirectDebitMandate


class CustomerMandateListResponse(runtime.Envelope):
    """A page of a customer's mandates."""

    data: List[DirectDebitMandate]
    """The mandates."""

    meta: Optional[CustomerMandateListMeta] = None
