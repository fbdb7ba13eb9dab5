"""CustomerReference. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Union

from typing_extensions import TypeAlias

from paystack.models import Customer

CustomerReference: TypeAlias = Union[
    Customer,
    int,
]
"""A customer, or its number."""
