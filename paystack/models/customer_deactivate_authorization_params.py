"""CustomerDeactivateAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class CustomerDeactivateAuthorizationParams(TypedDict, total=False):
    """Request body of `customers.deactivate_authorization`."""

    authorization_code: Required[str]
    """Code of the authorization to deactivate, such as `AUTH_8dfhjjdt`."""
