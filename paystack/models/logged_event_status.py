"""LoggedEventStatus. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

LoggedEventStatus: TypeAlias = Literal["Delivered", "Pending", "Failed"] | str
"""Status of the delivery of a webhook event. `Pending` means that Paystack still tries to deliver it."""
