"""TransactionExport. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from paystack.runtime import models as runtime

if TYPE_CHECKING:
    from paystack.models import Timestamp


class TransactionExport(runtime.Model):
    """A file of transactions."""

    path: str
    """The address of the file."""

    expires_at: Timestamp | None = Field(default=None, alias="expiresAt")
    """Until when the address works."""
