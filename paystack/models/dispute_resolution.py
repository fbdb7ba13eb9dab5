"""DisputeResolution. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

DisputeResolution: TypeAlias = Literal["auto-accepted", "declined", "merchant-accepted"] | str
"""How a dispute was resolved. With `merchant-accepted` you refund the customer, with `declined` you do not. Paystack sets `auto-accepted` itself."""
