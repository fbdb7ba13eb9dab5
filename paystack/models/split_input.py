"""SplitInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, SplitBearerType, SplitInputSubaccount, SplitType


class SplitInput(TypedDict, total=False):
    """A split made for one payment."""

    name: Required[str]
    """A name for the split."""

    type: Required[SplitType]
    """Whether the shares are in percent or in subunits."""

    subaccounts: Required[list[SplitInputSubaccount]]
    """The subaccounts that get a share."""

    currency: Required[Currency]
    """The currency of the payment."""

    bearer_type: SplitBearerType
    """Who bears the fees."""

    bearer_subaccount: str
    """The code of the subaccount that bears the fees. Only where `bearer_type` is `subaccount`."""
