"""CustomerCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import JsonValue


class CustomerCreateParams(TypedDict, total=False):
    """What `customers.create` takes."""

    email: Required[str]
    """The customer's email address. A customer that has it already is returned as it is, with new names."""

    first_name: str
    """The given name."""

    last_name: str
    """The family name."""

    phone: str
    """The phone number, best with its country code."""

    metadata: dict[str, JsonValue]
    """Anything you want to keep with the customer. An object; the API refuses text."""
