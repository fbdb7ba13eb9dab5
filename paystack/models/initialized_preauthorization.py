"""InitializedPreauthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class InitializedPreauthorization(runtime.Model):
    """Initialized preauthorization, ready for the customer to approve."""

    authorization_url: str
    """URL of the checkout page. Redirect the customer to it."""

    access_code: str
    """Access code that opens the checkout page from a browser or an app."""

    reference: str
    """Reference of the preauthorization. Verify, capture and release it with this."""
