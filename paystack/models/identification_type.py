"""IdentificationType. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

IdentificationType: TypeAlias = Literal["bank_account", "bvn"]
"""Type of identification. `bank_account` matches a bank account with the BVN of its holder; `bvn` needs only the BVN."""
