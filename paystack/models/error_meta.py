"""ErrorMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from pydantic import Field

from paystack.runtime import models as runtime


class ErrorMeta(runtime.Model):
    """Hint on how to resolve an error."""

    next_step: str | None = Field(default=None, alias="nextStep")
    """Suggested next step."""
