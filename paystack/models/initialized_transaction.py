"""InitializedTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class InitializedTransaction(runtime.Model):
    """Initialized transaction, ready for the customer to pay."""

    authorization_url: str
    """URL of the checkout page. Redirect the customer to it."""

    access_code: str
    """Access code that opens the checkout page from a browser or an app."""

    reference: str
    """Reference of the transaction. Verify the payment with it."""
