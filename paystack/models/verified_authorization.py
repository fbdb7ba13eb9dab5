"""VerifiedAuthorization. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import TypeAlias

from paystack.models import (
    Authorization,
    Transaction,
)

VerifiedAuthorization: TypeAlias = Transaction | Authorization
"""Result of an authorization request: the authorization, or the transaction that sets it up, with its authorization."""
