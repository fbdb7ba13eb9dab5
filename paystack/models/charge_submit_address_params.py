"""ChargeSubmitAddressParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitAddressParams(TypedDict, total=False):
    """What `charges.submit_address` takes."""

    address: Required[str]
    """The street and the house number."""

    city: Required[str]
    """The city."""

    state: Required[str]
    """The state or region."""

    zip_code: Required[str]
    """The postal code."""

    reference: Required[str]
    """The reference of the charge that asked for it."""
