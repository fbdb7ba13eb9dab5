"""LoggedEventStatusFilter. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing import Literal, TypeAlias

LoggedEventStatusFilter: TypeAlias = Literal["Delivered", "Pending", "Failed"]
"""Status of delivery to filter webhook events by."""
