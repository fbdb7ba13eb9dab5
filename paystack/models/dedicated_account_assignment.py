"""DedicatedAccountAssignment. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class DedicatedAccountAssignment(runtime.Model):
    """Assignment of a dedicated account."""

    assignee_id: int | None = None
    """ID of the assignee."""

    assignee_type: str | None = None
    """Type of assignee."""

    account_type: str | None = None
    """Type of account, such as `PAY-WITH-TRANSFER-RECURRING`."""

    integration: int | None = None
    """ID of your Paystack integration."""
