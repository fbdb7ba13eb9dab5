"""SplitCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, SplitBearerTypeInput, SplitInputSubaccount, SplitTypeInput


class SplitCreateParams(TypedDict, total=False):
    """Request body of `splits.create`."""

    name: Required[str]
    """Name of the split. It need not be unique."""

    type: Required[SplitTypeInput]
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    subaccounts: Required[list[SplitInputSubaccount]]
    """Subaccounts and their shares."""

    currency: Required[Currency]
    """Currency of the payments to divide, as an ISO 4217 code."""

    bearer_type: SplitBearerTypeInput
    """Who bears the transaction fees. Defaults to `all`."""

    bearer_subaccount: str
    """Code of the subaccount that bears the transaction fees. Required if `bearer_type` is `subaccount`."""
