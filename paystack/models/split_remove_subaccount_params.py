"""SplitRemoveSubaccountParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict


class SplitRemoveSubaccountParams(TypedDict, total=False):
    """Request body of `splits.remove_subaccount`."""

    subaccount: Required[str]
    """Code of the subaccount, such as `ACCT_4evq2v6x0qxv9e6`."""

    share: int
    """Share of the subaccount. The API ignored it when tested."""
