"""MobileMoneyInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class MobileMoneyInput(TypedDict, total=False):
    """Mobile money wallet to charge."""

    phone: str
    """Phone number of the wallet. If it is too short, the charge fails with HTTP 200."""

    provider: str
    """Mobile money provider, such as `mtn`, `mpesa_offline` or `mptill`."""

    account: str
    """Account number at the provider, as a string of digits."""
