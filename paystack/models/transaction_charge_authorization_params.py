"""TransactionChargeAuthorizationParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Bearer, CheckoutChannel, Currency, MetadataInput, SplitInput


class TransactionChargeAuthorizationParams(TypedDict, total=False):
    """Request body of `transactions.charge_authorization`."""

    email: Required[str]
    """Email address of the customer whose authorization it is."""

    amount: Required[int]
    """Amount to charge, in subunits."""

    authorization_code: Required[str]
    """Code of a reusable authorization, such as `AUTH_8dfhjjdt`."""

    reference: str
    """Your reference for the transaction, unique within your integration: letters, digits, `-`, `.` and `=`. Paystack also accepts `_`, but does not document it. Defaults to a generated reference."""

    currency: Currency
    """Currency of the amount, as an ISO 4217 code. It must be enabled for your integration."""

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

    queue: bool
    """Whether to queue the charge. Pass true when you create many charges at once."""

    channels: list[CheckoutChannel]
    """Channels of the authorization to charge: `card` or `bank`."""
