"""SplitAddSubaccountParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class SplitAddSubaccountParams(TypedDict, total=False):
    """Request body of `splits.add_subaccount`."""

    subaccount: Required[str]
    """Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`."""

    share: Required[int]
    """Share of the subaccount, in percent or in subunits, depending on the type of the split."""
