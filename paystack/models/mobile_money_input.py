"""MobileMoneyInput. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import TypedDict


class MobileMoneyInput(TypedDict, total=False):
    """A mobile money wallet to charge."""

    phone: str
    """The wallet's phone number. A number that is too short makes the charge fail, with HTTP 200."""

    provider: str
    """Who runs the wallet, such as `mtn`, `mpesa_offline` or `mptill`."""

    account: str
    """The account number at the provider, in digits."""
