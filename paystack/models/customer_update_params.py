"""CustomerUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import JsonValue


class CustomerUpdateParams(TypedDict, total=False):
    """What `customers.update` takes."""

    first_name: str
    """The given name."""

    last_name: str
    """The family name."""

    phone: str
    """The phone number, best with its country code."""

    metadata: dict[str, JsonValue]
    """Anything you want to keep with the customer. An object; the API refuses text."""
