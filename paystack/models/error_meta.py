"""ErrorMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from pydantic import Field

from paystack.runtime import models as runtime


class ErrorMeta(runtime.Model):
    """A hint about a failure."""

    next_step: str | None = Field(default=None, alias="nextStep")
    """What to do next."""
