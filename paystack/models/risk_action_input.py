"""RiskActionInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

RiskActionInput: TypeAlias = Literal["default", "allow", "deny"]
"""How Paystack is to treat the customer's payments. `deny` refuses every payment, `allow` skips the fraud checks, `default` does neither."""
