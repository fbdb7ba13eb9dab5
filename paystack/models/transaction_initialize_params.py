"""TransactionInitializeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Bearer, Channel, Currency, MetadataInput, SplitInput


class TransactionInitializeParams(TypedDict, total=False):
    """What `transactions.initialize` takes."""

    email: Required[str]
    """The customer's email address. The customer is created if the address is new."""

    amount: Required[int]
    """What the customer shall pay, in subunits. A plan's own amount wins over it."""

    currency: Currency
    """The currency of the amount. It must be one that is enabled for you."""

    reference: str
    """Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none."""

    callback_url: str
    """Where the customer is sent after paying."""

    channels: list[Channel]
    """The ways to pay that the customer may choose from."""

    plan: str
    """The code of a plan that the payment subscribes the customer to."""

    invoice_limit: int
    """How often the plan charges the customer at most."""

    metadata: MetadataInput
    """What you attach to the payment. An object is sent as JSON text, so that its numbers stay numbers. `custom_fields` in it are shown in the dashboard."""

    split_code: str
    """The code of a split by which the payment is shared, such as `SPL_98WF13Eb3w`."""

    split: SplitInput
    """A split for this payment alone."""

    subaccount: str
    """The code of the subaccount that shares the payment, such as `ACCT_4evq2v6x0qxv9e6`."""

    transaction_charge: int
    """What your main account keeps of the payment, in subunits, instead of the subaccount's percentage."""

    bearer: Bearer
    """Who bears the fees where a subaccount shares the payment."""

    label: str
    """A label for the payment."""
