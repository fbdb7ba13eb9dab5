"""TransactionPartialDebitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, StringOrInteger


class TransactionPartialDebitParams(TypedDict, total=False):
    """Request body of `transactions.partial_debit`."""

    authorization_code: Required[str]
    """Code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    currency: Required[Currency]
    """Currency of the amount, as an ISO 4217 code."""

    amount: Required[int]
    """Amount to charge if the customer's funds cover it, in subunits."""

    email: Required[str]
    """Email address of the customer whose authorization it is."""

    reference: str
    """Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference."""

    at_least: StringOrInteger
    """Minimum amount to charge, in subunits. It is sent as a string of digits."""
