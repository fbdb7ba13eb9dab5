"""CustomerUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import JsonValue


class CustomerUpdateParams(TypedDict, total=False):
    """Request body of `customers.update`."""

    first_name: str
    """Customer's first name."""

    last_name: str
    """Customer's last name."""

    phone: str
    """Customer's phone number, preferably with the country code."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the customer. An object; the API refuses strings."""
