"""PreauthorizationInitializeParams. Generated from openapi/: change the description or templates/, then run ./generate.sh."""

from typing_extensions import Required, TypedDict

from paystack.models import Bearer, Currency, MetadataInput, PreauthorizationExpireActionInput, StringOrInteger


class PreauthorizationInitializeParams(TypedDict, total=False):
    """Request body of `preauthorizations.initialize`."""

    email: Required[str]
    """Customer's email address. Paystack creates the customer if the address is new."""

    amount: Required[StringOrInteger]
    """Amount to place on hold, in subunits. It is sent as a string of digits."""

    currency: Required[Currency]
    """Currency of the amount, as an ISO 4217 code. Only `ZAR` is supported."""

    reference: str
    """Your reference for the preauthorization, unique within your integration: letters, digits, `-`, `.` and `=`. Defaults to a generated reference."""

    callback_url: str
    """URL that the customer is redirected to after approving the hold."""

    metadata: MetadataInput
    """Custom data to attach to the preauthorization. An object is sent as a JSON string, so that its numbers stay numbers. The dashboard shows its `custom_fields`."""

    split_code: str
    """Code of the split to share the payment by, such as `SPL_98WF13Eb3w`."""

    subaccount: str
    """Code of the subaccount that the payment is shared with, such as `ACCT_4evq2v6x0qxv9e6`."""

    transaction_charge: int
    """Amount that your main account keeps, in subunits. Overrides the subaccount's percentage."""

    bearer: Bearer
    """Who bears the transaction fees: your main `account` or the `subaccount`."""

    expire_action: PreauthorizationExpireActionInput
    """What happens to the amount when the hold expires: `capture` or `release`. Defaults to `release`."""

    expire_after_days: int
    """Number of days until the hold expires, from 1 to 30. Defaults to 5."""
