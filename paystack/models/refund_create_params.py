"""RefundCreateParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Currency, StringOrInteger


class RefundCreateParams(TypedDict, total=False):
    """What `refunds.create` takes."""

    transaction: Required[StringOrInteger]
    """The reference or the number of the transaction."""

    amount: int
    """What to give back, in subunits. All that the customer paid, if you pass none, even after earlier refunds."""

    currency: Currency
    """The currency of the transaction. Another one is refused."""

    customer_note: str
    """What to tell the customer. A note with the reference is made if you pass none."""

    merchant_note: str
    """What to note for yourself. A note with the reference is made if you pass none."""
