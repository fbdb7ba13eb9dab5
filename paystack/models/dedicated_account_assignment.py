"""DedicatedAccountAssignment. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import DedicatedAccountAssigneeType, Flag, Timestamp


class DedicatedAccountAssignment(runtime.Model):
    """Assignment of a dedicated account."""

    assignee_id: int | None = None
    """ID of the assignee."""

    assignee_type: DedicatedAccountAssigneeType | None = None
    """Type of assignee."""

    account_type: str | None = None
    """Type of account, such as `PAY-WITH-TRANSFER-RECURRING`."""

    integration: int | None = None
    """ID of your Paystack integration."""

    expired: Flag | None = None
    """Whether the assignment has expired."""

    assigned_at: Timestamp | None = None
    """When the account was assigned."""

    expired_at: Timestamp | None = None
    """When the assignment expired. Only null has been observed."""
