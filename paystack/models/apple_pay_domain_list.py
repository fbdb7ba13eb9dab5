"""ApplePayDomainList. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


@runtime.spelled("domain_names", also="domainNames")
class ApplePayDomainList(runtime.Model):
    """Domains that are registered for Apple Pay."""

    domain_names: list[str] | None = None
    """Domain names."""

    domainNames: list[str] | None = None
    """Same as `domain_names`."""
