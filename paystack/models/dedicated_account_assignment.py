"""DedicatedAccountAssignment. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountAssignment(runtime.Model):
    """Whom a dedicated account is assigned to."""

    assignee_id: int | None = None
    """The number of the assignee."""

    assignee_type: str | None = None
    """What the assignee is."""

    account_type: str | None = None
    """What the account is for, such as `PAY-WITH-TRANSFER-RECURRING`."""

    integration: int | None = None
    """The number of your business at Paystack."""
