"""SplitInputSubaccount. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class SplitInputSubaccount(TypedDict, total=False):
    """The share of one subaccount."""

    subaccount: str
    """The subaccount's code, such as `ACCT_4evq2v6x0qxv9e6`."""

    share: int
    """Its share, in percent or in subunits as the type of the split says."""
