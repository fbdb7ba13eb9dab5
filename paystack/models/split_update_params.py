"""SplitUpdateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict

from paystack.models import SplitBearerTypeInput


class SplitUpdateParams(TypedDict, total=False):
    """Request body of `splits.update`."""

    name: str
    """Name of the split. It need not be unique."""

    active: bool
    """Whether payments can be divided by the split."""

    bearer_type: SplitBearerTypeInput
    """Who bears the transaction fees."""

    bearer_subaccount: str
    """Code of the subaccount that bears the transaction fees. Only if `bearer_type` is `subaccount`."""
