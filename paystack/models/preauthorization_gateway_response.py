"""PreauthorizationGatewayResponse. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


@runtime.spelled("authorize_response", also="authorizeResponse")
class PreauthorizationGatewayResponse(runtime.Model):
    """Response from the processor to a hold."""

    authorize_response: str | None = None
    """Processor's code for the outcome."""

    authorizeResponse: str | None = None
    """Same as `authorize_response`."""

    rrn: str | None = None
    """Processor's retrieval reference number."""
