"""TransactionInitializeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Bearer, CheckoutChannel, Currency, MetadataInput, SplitInput


class TransactionInitializeParams(TypedDict, total=False):
    """Request body of `transactions.initialize`."""

    email: Required[str]
    """Customer's email address. Paystack creates the customer if the address is new."""

    amount: Required[int]
    """Amount to be paid, in subunits. The amount of a plan overrides it."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code. It must be enabled for your integration."""

    reference: str
    """Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference."""

    callback_url: str
    """URL that the customer is redirected to after paying."""

    channels: list[CheckoutChannel]
    """Payment channels that the customer can choose from."""

    plan: str
    """Code of the plan to subscribe the customer to, such as `PLN_gx2wn530m0i3w3m`."""

    invoice_limit: int
    """Maximum number of times that the plan charges the customer."""

    metadata: MetadataInput
    """Custom data to attach to the transaction. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`."""

    split_code: str
    """Code of the split to share the payment by, such as `SPL_98WF13Eb3w`."""

    split: SplitInput
    """One-time split for this payment only."""

    subaccount: str
    """Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`."""

    transaction_charge: int
    """Amount that your main account keeps, in subunits. Overrides the subaccount's percentage."""

    bearer: Bearer
    """Who bears the transaction fees: your main `account` or the `subaccount`."""

    label: str
    """Label for the transaction."""
