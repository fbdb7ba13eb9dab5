"""InitializedTransaction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


class InitializedTransaction(runtime.Model):
    """A payment that waits for its customer."""

    authorization_url: str
    """The checkout page. Send the customer there."""

    access_code: str
    """What the checkout page can be opened with from a browser or an app."""

    reference: str
    """The name of the payment, to verify it by."""
