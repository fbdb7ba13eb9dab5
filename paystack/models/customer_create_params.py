"""CustomerCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import JsonValue


class CustomerCreateParams(TypedDict, total=False):
    """Request body of `customers.create`."""

    email: Required[str]
    """Customer's email address. If a customer with this address exists, it is returned with updated names."""

    first_name: str
    """Customer's first name."""

    last_name: str
    """Customer's last name."""

    phone: str
    """Customer's phone number, preferably with the country code."""

    metadata: dict[str, JsonValue]
    """Custom data to attach to the customer. An object; the API refuses strings."""
