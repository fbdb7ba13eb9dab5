"""SplitInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, SplitBearerTypeInput, SplitInputSubaccount, SplitTypeInput


class SplitInput(TypedDict, total=False):
    """One-time split for a single payment."""

    name: Required[str]
    """Name of the split."""

    type: Required[SplitTypeInput]
    """Type of shares: `percentage`, or `flat` for amounts in subunits."""

    subaccounts: Required[list[SplitInputSubaccount]]
    """Subaccounts and their shares."""

    currency: Required[Currency]
    """Currency of the payment, as an ISO 4217 code."""

    bearer_type: SplitBearerTypeInput
    """Who bears the transaction fees."""

    bearer_subaccount: str
    """Code of the subaccount that bears the transaction fees. Only if `bearer_type` is `subaccount`."""
