"""ApplePayUnregisterDomainParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ApplePayUnregisterDomainParams(TypedDict, total=False):
    """Request body of `apple_pay.unregister_domain`."""

    domainName: Required[str]
    """Domain name, without a scheme or a path, such as `shop.example.com`."""
