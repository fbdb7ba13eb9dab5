"""CustomerReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import EmbeddedCustomer

CustomerReference: TypeAlias = Union[
    EmbeddedCustomer,
    int,
]
"""A customer, or its number."""
