"""AccountValidation. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from __future__ import annotations

from paystack.runtime import models as runtime


@runtime.spelled("verification_message", also="verificationMessage")
@runtime.spelled("account_accepts_debits", also="accountAcceptsDebits")
@runtime.spelled("account_accepts_credits", also="accountAcceptsCredits")
@runtime.spelled("account_holder_match", also="accountHolderMatch")
@runtime.spelled("account_open", also="accountOpen")
@runtime.spelled("account_open_for_more_than_three_months", also="accountOpenForMoreThanThreeMonths")
class AccountValidation(runtime.Model):
    """What a bank says about an account."""

    verified: bool
    """Whether the account was verified."""

    verification_message: str | None = None
    """Human-readable result."""

    verificationMessage: str | None = None
    """Same as `verification_message`."""

    account_accepts_debits: bool | None = None
    """Whether the account accepts debits."""

    accountAcceptsDebits: bool | None = None
    """Same as `account_accepts_debits`."""

    account_accepts_credits: bool | None = None
    """Whether the account accepts credits."""

    accountAcceptsCredits: bool | None = None
    """Same as `account_accepts_credits`."""

    account_holder_match: bool | None = None
    """Whether the document is the account holder's."""

    accountHolderMatch: bool | None = None
    """Same as `account_holder_match`."""

    account_open: bool | None = None
    """Whether the account is open."""

    accountOpen: bool | None = None
    """Same as `account_open`."""

    account_open_for_more_than_three_months: bool | None = None
    """Whether the account has been open for more than three months."""

    accountOpenForMoreThanThreeMonths: bool | None = None
    """Same as `account_open_for_more_than_three_months`."""
