"""AuthorizationRequest. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class AuthorizationRequest(runtime.Model):
    """A request to a customer to let you debit their bank account."""

    redirect_url: str | None = None
    """The page on which the customer answers. Send them there."""

    access_code: str | None = None
    """The code of that page."""

    reference: str | None = None
    """What `customers.verify_authorization` takes."""
