"""TransactionChargeAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Bearer, Channel, Currency, MetadataInput, SplitInput


class TransactionChargeAuthorizationParams(TypedDict, total=False):
    """What `transactions.charge_authorization` takes."""

    email: Required[str]
    """The email address of the customer whose authorization it is."""

    amount: Required[int]
    """What to charge, in subunits."""

    authorization_code: Required[str]
    """The code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    reference: str
    """Your name for the payment, from letters, digits and `-`, `.`, `=`. A new one is made if you pass none."""

    currency: Currency
    """The currency of the amount. It must be one that is enabled for you."""

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

    queue: bool
    """Whether to queue the charge. Pass true when you make many at once."""

    channels: list[Channel]
    """The kinds of instrument to charge, `card` or `bank`."""
