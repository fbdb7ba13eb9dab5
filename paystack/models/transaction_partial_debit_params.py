"""TransactionPartialDebitParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency


class TransactionPartialDebitParams(TypedDict, total=False):
    """What `transactions.partial_debit` takes."""

    authorization_code: Required[str]
    """The code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    currency: Required[Currency]
    """The currency of the amount."""

    amount: Required[int]
    """What to charge if the customer has it, in subunits."""

    email: Required[str]
    """The email address of the customer whose authorization it is."""

    reference: str
    """Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none."""

    at_least: str
    """The least to charge, in subunits, as digits in a string."""
