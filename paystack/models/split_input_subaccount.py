"""SplitInputSubaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class SplitInputSubaccount(TypedDict, total=False):
    """Share of one subaccount."""

    subaccount: str
    """Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`."""

    share: int
    """Share of the subaccount, in percent or in subunits, depending on the type of the split."""
