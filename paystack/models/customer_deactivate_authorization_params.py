"""CustomerDeactivateAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class CustomerDeactivateAuthorizationParams(TypedDict, total=False):
    """What `customers.deactivate_authorization` takes."""

    authorization_code: Required[str]
    """The code of the authorization that is not to be charged again, such as `AUTH_8dfhjjdt`."""
