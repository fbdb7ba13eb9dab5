"""ErrorMeta. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


@runtime.spelled("next_step", also="nextStep")
class ErrorMeta(runtime.Model):
    """Hint on how to resolve an error."""

    next_step: str | None = None
    """Suggested next step."""

    nextStep: str | None = None
    """Same as `next_step`."""
