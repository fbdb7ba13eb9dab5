"""ChargeSubmitAddressParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class ChargeSubmitAddressParams(TypedDict, total=False):
    """Request body of `charges.submit_address`."""

    address: Required[str]
    """Street and house number."""

    city: Required[str]
    """City."""

    state: Required[str]
    """State or region."""

    zip_code: Required[str]
    """Postal code."""

    reference: Required[str]
    """Reference of the charge."""
