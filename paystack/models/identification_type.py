"""IdentificationType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

IdentificationType: TypeAlias = Literal["bank_account", "bvn"] | str
"""How a customer is identified. `bank_account` matches a bank account with its owner's BVN, `bvn` takes the BVN alone."""
