"""DedicatedAccountAssignment. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import Optional

from paystack.runtime import models as runtime


class DedicatedAccountAssignment(runtime.Model):
    """Whom a dedicated account is assigned to."""

    assignee_id: Optional[int] = None
    """The number of the assignee."""

    assignee_type: Optional[str] = None
    """What the assignee is."""

    account_type: Optional[str] = None
    """What the account is for, such as `PAY-WITH-TRANSFER-RECURRING`."""

    integration: Optional[int] = None
    """The number of your business at Paystack."""
