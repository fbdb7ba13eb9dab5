"""RiskAction. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

RiskAction: TypeAlias = Literal["default", "allow", "deny"] | str
"""How Paystack treats the customer's payments. `deny` refuses every payment, `allow` skips the fraud checks, `default` does neither."""
