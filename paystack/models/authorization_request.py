"""AuthorizationRequest. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class AuthorizationRequest(runtime.Model):
    """Request for permission to debit a customer's bank account."""

    redirect_url: str | None = None
    """URL of the page where the customer approves or declines. Redirect the customer to it."""

    access_code: str | None = None
    """Access code of the page at `redirect_url`."""

    reference: str | None = None
    """Reference of the request. Pass it to `customers.verify_authorization`."""
