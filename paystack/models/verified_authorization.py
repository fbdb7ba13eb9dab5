"""VerifiedAuthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import (
    Authorization,
    Transaction,
)

VerifiedAuthorization: TypeAlias = Transaction | Authorization
"""What an authorization request came to: the authorization itself, or the transaction that sets it up, with the authorization inside."""
